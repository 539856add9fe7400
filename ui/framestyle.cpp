// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framestyle.h"

namespace imprimatur
{

FrameStyle::FrameStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int FrameStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace imprimatur
