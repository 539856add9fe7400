// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QMenuBar;
class QMenu;

namespace imprimatur
{

/// Where a command stands in the menu bar, in this order.
enum class MenuName { File, Edit, View, Go, Findings, Sources, Help };

/// One command as its owner declares it.
struct Command
{
    QString id; ///< "review.next-finding": stable, for tests, settings and the palette
    MenuName menu = MenuName::File;
    std::function<QString()> text; ///< asked again when the language changes
    QList<QKeySequence> shortcuts = {};
    bool checkable = false;
    bool separatorBefore = false;
    QString group = {}; ///< commands of one group exclude each other (a submenu of choices)
};

/// The one registry of commands: feeds the menu bar and the shortcut sheet, so that they cannot drift apart. The actions
/// belong to the pages that add them.
class Commands : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QObject *parent = nullptr);

    /// Creates the command's action as a child of `owner`; `act` runs when it is chosen (with its checked state).
    QAction *add(QObject *owner, const Command &command, std::function<void(bool)> act);
    QAction *action(const QString &id) const;
    /// All commands in menu order.
    QList<QAction *> inOrder() const;

    /// Fills `bar` with what has been added up to now; a menu without commands is left out.
    void fill(QMenuBar *bar);
    void retranslate();

    static QString menuText(MenuName menu);

private:
    struct Entry
    {
        Command command;
        QAction *action;
    };
    struct FilledMenu
    {
        MenuName name;
        QMenu *menu;
    };

    QList<Entry> m_entries;
    QList<FilledMenu> m_menus;
    QList<QPair<QString, QMenu *>> m_submenus; ///< group → its submenu
};

} // namespace imprimatur
