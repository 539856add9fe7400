// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowsettings.h"

#include <QObject>

namespace imprimatur
{

class Commands;

/// The commands of the View menu that belong to no page: text size, theme, motion, language. Keeps what was chosen.
class ViewCommands : public QObject
{
    Q_OBJECT
public:
    ViewCommands(Commands &commands, Theme &theme, Language &language, const WindowSettings &settings, QObject *parent);

    /// Writes what was chosen here, and nothing else, into `settings`.
    void storeIn(WindowSettings &settings) const;

Q_SIGNALS:
    void textSizeChanged(int pixels);
    void reducedMotionChanged(bool reduced);

private:
    void addTextSize(Commands &commands);
    void addThemes(Commands &commands);
    void addLanguages(Commands &commands);
    void addMotion(Commands &commands);
    void setTextSize(int pixels);

    Theme &m_theme;
    Language &m_language;
    ThemeChoice m_themeChoice;
    LanguageChoice m_languageChoice;
    int m_textSize;
    bool m_reducedMotion;
};

} // namespace imprimatur
