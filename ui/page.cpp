// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QApplication>

#include <algorithm>

namespace imprimatur
{

void stepPane(const QList<Pane> &panes, int step)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        panes, [focus](const Pane &pane) { return pane.area == focus || pane.area->isAncestorOf(focus); });
    const int count = int(panes.size());
    const int at = here == panes.end() ? (step > 0 ? -1 : 0) : int(here - panes.begin());
    panes[(at + step + count) % count].focus->setFocus(Qt::TabFocusReason);
}

} // namespace imprimatur
