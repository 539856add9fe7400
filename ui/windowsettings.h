// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/spokenlanguage.h"
#include "ui/theme.h"
#include "ui/typefaces.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace imprimatur
{

/// What the window remembers between runs. Read and written at the edge (main) and passed in; no secrets, no texts.
struct WindowSettings
{
    ThemeChoice theme = ThemeChoice::System;
    LanguageChoice language = LanguageChoice::System;
    int textSize = normalText; ///< px, of drafts and sources
    bool reducedMotion = false;
    QByteArray geometry;
    QByteArray queueSplitter;
    QByteArray reviewSplitter;
    QByteArray sideSplitter;
    QString newsroom; ///< folder opened last
    QString article; ///< id of the article chosen last
    QString person; ///< key of the person who sat here last
};

/// Values that make no sense are read as their defaults.
WindowSettings readWindowSettings(const QSettings &settings);
void writeWindowSettings(QSettings &settings, const WindowSettings &values);

} // namespace imprimatur
