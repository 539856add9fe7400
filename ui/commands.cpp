// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace imprimatur
{

namespace
{

constexpr MenuName allMenus[] = {MenuName::File,     MenuName::Edit,    MenuName::View, MenuName::Go,
                                 MenuName::Findings, MenuName::Sources, MenuName::Help};

QString groupText(const QString &group)
{
    if (group == QLatin1String("theme")) {
        return Commands::tr("&Theme");
    }
    return Commands::tr("&Language");
}

} // namespace

Commands::Commands(QObject *parent)
    : QObject(parent)
{
}

QAction *Commands::add(QObject *owner, const Command &command, std::function<void(bool)> act)
{
    auto *action = new QAction(owner);
    action->setObjectName(command.id);
    action->setText(command.text());
    action->setCheckable(command.checkable);
    action->setShortcuts(command.shortcuts);
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, owner, std::move(act));
    m_entries.append({command, action});
    return action;
}

QAction *Commands::action(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, [](const Entry &entry) { return entry.command.id; });
    return found == m_entries.end() ? nullptr : found->action;
}

QList<QAction *> Commands::inOrder() const
{
    QList<QAction *> actions;
    for (const MenuName menu : allMenus) {
        for (const Entry &entry : m_entries) {
            if (entry.command.menu == menu) {
                actions.append(entry.action);
            }
        }
    }
    return actions;
}

void Commands::fill(QMenuBar *bar)
{
    for (const MenuName name : allMenus) {
        auto *menu = new QMenu(bar);
        for (const Entry &entry : m_entries) {
            if (entry.command.menu != name) {
                continue;
            }
            if (entry.command.separatorBefore) {
                menu->addSeparator();
            }
            if (entry.command.group.isEmpty()) {
                menu->addAction(entry.action);
                continue;
            }
            if (m_submenus.isEmpty() || m_submenus.last().first != entry.command.group) {
                auto *submenu = new QMenu(menu);
                menu->addMenu(submenu);
                m_submenus.append({entry.command.group, submenu});
                new QActionGroup(submenu);
            }
            QMenu *submenu = m_submenus.last().second;
            submenu->addAction(entry.action);
            submenu->findChild<QActionGroup *>()->addAction(entry.action);
        }
        if (menu->isEmpty()) {
            delete menu;
            continue;
        }
        bar->addMenu(menu);
        m_menus.append({name, menu});
    }
    retranslate();
}

void Commands::retranslate()
{
    for (const Entry &entry : m_entries) {
        entry.action->setText(entry.command.text());
    }
    for (const FilledMenu &filled : m_menus) {
        filled.menu->setTitle(menuText(filled.name));
    }
    for (const auto &[group, menu] : m_submenus) {
        menu->setTitle(groupText(group));
    }
}

QString Commands::menuText(MenuName menu)
{
    switch (menu) {
    case MenuName::File:
        return tr("&File");
    case MenuName::Edit:
        return tr("&Edit");
    case MenuName::View:
        return tr("&View");
    case MenuName::Go:
        return tr("&Go");
    case MenuName::Findings:
        return tr("F&indings");
    case MenuName::Sources:
        return tr("&Sources");
    case MenuName::Help:
        return tr("&Help");
    }
    Q_UNREACHABLE();
}

} // namespace imprimatur
