// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"
#include "ui/theme.h"

#include <QWidget>

class QListView;

namespace imprimatur
{

class EmptyState;
class FindingsModel;
class PlainLabel;

/// The findings of the open article as a list of cards.
class FindingsPane : public QWidget
{
    Q_OBJECT
public:
    FindingsPane(const Theme &theme, FindingsModel &findings, QWidget *parent = nullptr);

    /// `unverified`: claim sentences without a verdict, told when there are no findings.
    void setUnverified(int unverified);
    void choose(int row);
    int chosen() const;
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void findingChosen(int row);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showChosen();

    FindingsModel &m_findings;
    int m_unverified = 0;
    PlainLabel *m_title;
    PlainLabel *m_count;
    QListView *m_list;
    EmptyState *m_none;
};

} // namespace imprimatur
