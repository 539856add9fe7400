// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewcommands.h"

#include "ui/commands.h"

namespace imprimatur
{

ViewCommands::ViewCommands(Commands &commands, Theme &theme, Language &language, const WindowSettings &settings,
                           QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_language(language)
    , m_themeChoice(settings.theme)
    , m_languageChoice(settings.language)
    , m_textSize(settings.textSize)
    , m_reducedMotion(settings.reducedMotion)
{
    addTextSize(commands);
    addThemes(commands);
    addLanguages(commands);
    addMotion(commands);
}

void ViewCommands::storeIn(WindowSettings &settings) const
{
    settings.theme = m_themeChoice;
    settings.language = m_languageChoice;
    settings.textSize = m_textSize;
    settings.reducedMotion = m_reducedMotion;
}

void ViewCommands::addTextSize(Commands &commands)
{
    commands.add(this,
                 {QStringLiteral("view.larger"),
                  MenuName::View,
                  [] { return tr("&Larger text"); },
                  {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
                 [this](bool) { setTextSize(m_textSize + 1); });
    commands.add(this,
                 {QStringLiteral("view.smaller"),
                  MenuName::View,
                  [] { return tr("S&maller text"); },
                  {Qt::CTRL | Qt::Key_Minus}},
                 [this](bool) { setTextSize(m_textSize - 1); });
    commands.add(
        this,
        {QStringLiteral("view.normal"), MenuName::View, [] { return tr("&Normal text size"); }, {Qt::CTRL | Qt::Key_0}},
        [this](bool) { setTextSize(normalText); });
}

void ViewCommands::addThemes(Commands &commands)
{
    const auto add = [&](ThemeChoice choice, std::function<QString()> text) {
        Command command {QStringLiteral("theme.") + toText(choice), MenuName::View, std::move(text)};
        command.checkable = true;
        command.separatorBefore = choice == ThemeChoice::System;
        command.group = QStringLiteral("theme");
        QAction *action = commands.add(this, command, [this, choice](bool) {
            m_themeChoice = choice;
            m_theme.choose(choice);
        });
        action->setChecked(choice == m_theme.choice());
    };
    add(ThemeChoice::System, [] { return tr("As the &system"); });
    add(ThemeChoice::Light, [] { return tr("&Light"); });
    add(ThemeChoice::Dark, [] { return tr("&Dark"); });
    add(ThemeChoice::HighContrast, [] { return tr("&High contrast"); });
}

void ViewCommands::addLanguages(Commands &commands)
{
    const auto add = [&](LanguageChoice choice, std::function<QString()> text) {
        Command command {QStringLiteral("language.") + toText(choice), MenuName::View, std::move(text)};
        command.checkable = true;
        command.group = QStringLiteral("language");
        QAction *action = commands.add(this, command, [this, choice](bool) {
            m_languageChoice = choice;
            m_language.choose(choice);
        });
        action->setChecked(choice == m_language.choice());
    };
    add(LanguageChoice::System, [] { return tr("As the &system"); });
    add(LanguageChoice::Bokmal, [] { return QStringLiteral("Norsk &bokmål"); });
    add(LanguageChoice::English, [] { return QStringLiteral("&English"); });
}

void ViewCommands::addMotion(Commands &commands)
{
    Command command {QStringLiteral("view.calm"), MenuName::View, [] {
                         return tr("Less m&otion");
                     }};
    command.checkable = true;
    QAction *action = commands.add(this, command, [this](bool on) {
        m_reducedMotion = on;
        Q_EMIT reducedMotionChanged(on);
    });
    action->setChecked(m_reducedMotion);
}

void ViewCommands::setTextSize(int pixels)
{
    m_textSize = qBound(smallestText, pixels, largestText);
    Q_EMIT textSizeChanged(m_textSize);
}

} // namespace imprimatur
