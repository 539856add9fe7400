// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"

#include <QColor>
#include <QObject>
#include <QPalette>
#include <QString>

#include <optional>

namespace imprimatur
{

/// What the user chose. System follows the desktop's own choice of light or dark.
enum class ThemeChoice { System, Light, Dark, HighContrast };

QString toText(ThemeChoice choice); ///< "system", "light", "dark", "high-contrast": for settings and the command line
std::optional<ThemeChoice> themeChoiceFromText(const QString &text);

/// The colours of one theme by what they are for. tst_theme holds the contrast and colour-blindness figures.
struct Tokens
{
    QColor window; ///< frame and rail
    QColor panel; ///< side panels
    QColor paper; ///< draft and sources
    QColor text;
    QColor muted; ///< meta lines
    QColor divider; ///< decoration only
    QColor control; ///< borders of inputs, at least 3:1
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor currentPassage; ///< behind the passage that belongs to the current sentence
    QColor citedPassage; ///< behind the other passages that the draft cites
    QColor currentSentence;
    QColor supported;
    QColor partly;
    QColor unsupported;
    QColor contradicted;
    QColor tintSupported; ///< behind current cards; text stays at least 10:1
    QColor tintPartly;
    QColor tintUnsupported;
    QColor tintContradicted;
    int border = 1; ///< px
    bool dark = false;

    QColor of(EvidenceState state) const;
    QColor of(Finding::Severity severity) const;
    QColor tintOf(Finding::Severity severity) const;
};

const Tokens &lightTokens();
const Tokens &darkTokens();
const Tokens &highContrastTokens(bool dark);
const Tokens &tokensFor(ThemeChoice choice, bool systemIsDark);

QPalette paletteFrom(const Tokens &tokens);
/// The little that Fusion and the palette cannot say: flat buttons, focus rings, splitters, tabs.
QString styleSheetFrom(const Tokens &tokens);

/// The theme in force. One lives beside the window and is lent to everything that paints.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    const Tokens &tokens() const { return *m_tokens; }
    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    void setSystemDark(bool dark);

Q_SIGNALS:
    void changed(); ///< the application's palette and style sheet have already been set

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    const Tokens *m_tokens;
};

/// Whether the palette that the desktop gave us is dark: the fallback when nothing answers on the bus.
bool looksDark(const QPalette &palette);

} // namespace imprimatur
