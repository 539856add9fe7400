// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/spokenlanguage.h"
#include "domain/result.h"
#include "ui/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace imprimatur
{

/// What the command line of the window may say.
struct Options
{
    QString newsroom; ///< folder; empty = the one opened last
    QString article; ///< id to open
    QString demonstration; ///< folder for the main job without a display
    QString picture; ///< file to paint the window into, without a display
    std::optional<LanguageChoice> language;
    std::optional<ThemeChoice> theme;
    QSize size {1440, 900}; ///< of the picture, in logical px
    double scale = 1; ///< of the picture
    bool verbose = false;
    bool help = false;
    bool version = false;
};

/// Reads the arguments, program name first. Needs no application object. Error::Kind::Usage names the wrong one.
Result<Options> readOptions(const QStringList &arguments);
QString optionsHelp();

} // namespace imprimatur
