// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace imprimatur
{

/// Fusion without the old pictures on the buttons of dialogs.
class FrameStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FrameStyle();
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

} // namespace imprimatur
