// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>

namespace imprimatur
{

namespace
{

Tokens light()
{
    return {
        .window = QColor(0xF2F4F7),
        .panel = QColor(0xFAFBFC),
        .paper = QColor(0xFFFFFF),
        .text = QColor(0x1B2026),
        .muted = QColor(0x586270),
        .divider = QColor(0xB9C1CB),
        .control = QColor(0x7A8592),
        .accent = QColor(0x0B5CAD),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0xCFE3F8),
        .currentPassage = QColor(0xFFEFA8),
        .citedPassage = QColor(0xEEF2F6),
        .currentSentence = QColor(0xEAF2FB),
        .supported = QColor(0x0A4FA8),
        .partly = QColor(0x906900),
        .unsupported = QColor(0x7A2200),
        .contradicted = QColor(0xBF1470),
        .tintSupported = QColor(0xE4EEFB),
        .tintPartly = QColor(0xFFF3D6),
        .tintUnsupported = QColor(0xFBE6DC),
        .tintContradicted = QColor(0xFCE4EF),
    };
}

Tokens dark()
{
    return {
        .window = QColor(0x14181C),
        .panel = QColor(0x20262D),
        .paper = QColor(0x1C2127),
        .text = QColor(0xE6E9ED),
        .muted = QColor(0xA3ADB8),
        .divider = QColor(0x3C4651),
        .control = QColor(0x77838F),
        .accent = QColor(0x6FB6F5),
        .onAccent = QColor(0x0C1116),
        .selection = QColor(0x24476B),
        .currentPassage = QColor(0x4A4112),
        .citedPassage = QColor(0x2A323B),
        .currentSentence = QColor(0x243447),
        .supported = QColor(0x5A9DFF),
        .partly = QColor(0xF3DC98),
        .unsupported = QColor(0xF2732F),
        .contradicted = QColor(0xEE92C1),
        .tintSupported = QColor(0x14304F),
        .tintPartly = QColor(0x3A3216),
        .tintUnsupported = QColor(0x45230F),
        .tintContradicted = QColor(0x431F33),
        .dark = true,
    };
}

/// Pure black and white, no tints, thick borders; the hues of `base` stay because shapes alone carry them anyway.
Tokens highContrast(Tokens base)
{
    const QColor ground = base.dark ? Qt::black : Qt::white;
    const QColor ink = base.dark ? Qt::white : Qt::black;
    for (QColor *background : {&base.window, &base.panel, &base.paper, &base.citedPassage, &base.tintSupported,
                               &base.tintPartly, &base.tintUnsupported, &base.tintContradicted}) {
        *background = ground;
    }
    for (QColor *line : {&base.text, &base.muted, &base.divider, &base.control}) {
        *line = ink;
    }
    base.currentSentence = base.selection;
    base.border = 2;
    return base;
}

QString css(const QColor &colour)
{
    return colour.name();
}

} // namespace

QString toText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return QStringLiteral("system");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("high-contrast");
    }
    Q_UNREACHABLE();
}

std::optional<ThemeChoice> themeChoiceFromText(const QString &text)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (toText(choice) == text) {
            return choice;
        }
    }
    return std::nullopt;
}

QColor Tokens::of(EvidenceState state) const
{
    switch (state) {
    case EvidenceState::Supported:
        return supported;
    case EvidenceState::Partly:
        return partly;
    case EvidenceState::Unsupported:
        return unsupported;
    case EvidenceState::Contradicted:
        return contradicted;
    case EvidenceState::Unchecked:
    case EvidenceState::None:
        return muted;
    }
    Q_UNREACHABLE();
}

QColor Tokens::of(Finding::Severity severity) const
{
    switch (severity) {
    case Finding::Severity::Must:
        return contradicted;
    case Finding::Severity::Should:
        return partly;
    case Finding::Severity::Note:
        return muted;
    }
    Q_UNREACHABLE();
}

QColor Tokens::tintOf(Finding::Severity severity) const
{
    switch (severity) {
    case Finding::Severity::Must:
        return tintContradicted;
    case Finding::Severity::Should:
        return tintPartly;
    case Finding::Severity::Note:
        return currentSentence;
    }
    Q_UNREACHABLE();
}

const Tokens &lightTokens()
{
    static const Tokens tokens = light();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = dark();
    return tokens;
}

const Tokens &highContrastTokens(bool onDark)
{
    static const Tokens onWhite = highContrast(light());
    static const Tokens onBlack = highContrast(dark());
    return onDark ? onBlack : onWhite;
}

const Tokens &tokensFor(ThemeChoice choice, bool systemIsDark)
{
    switch (choice) {
    case ThemeChoice::System:
        return systemIsDark ? darkTokens() : lightTokens();
    case ThemeChoice::Light:
        return lightTokens();
    case ThemeChoice::Dark:
        return darkTokens();
    case ThemeChoice::HighContrast:
        return highContrastTokens(systemIsDark);
    }
    Q_UNREACHABLE();
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette palette(t.text, t.panel, t.dark ? t.control : t.paper, t.divider, t.divider, t.text, t.text, t.paper,
                     t.window);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::AlternateBase, t.panel);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.panel);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.panel);
    palette.setColor(QPalette::Midlight, t.divider);
    palette.setColor(QPalette::Mid, t.divider);
    palette.setColor(QPalette::Dark, t.control);
    palette.setColor(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = t.muted;
        faded.setAlphaF(0.55F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

QString styleSheetFrom(const Tokens &t)
{
    QString sheet = QStringLiteral(R"(
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @window; border-bottom: 1px solid @divider; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; color: @text; }
QMenu { background: @panel; border: 1px solid @divider; padding: 5px 0; }
QMenu::item { padding: 5px 28px 5px 26px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::separator { height: 1px; background: @divider; margin: 5px 10px; }
QMenu::indicator { width: 14px; height: 14px; left: 7px; }
QToolTip { background: @panel; color: @text; border: 1px solid @control; padding: 4px 6px; }
QPushButton { background: @paper; border: @bpx solid @control; border-radius: 6px; padding: 0 14px; min-height: 30px; }
QPushButton:hover { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; }
QPushButton:default { background: @accent; color: @onaccent; border: 1px solid @accent; }
QPushButton:default:hover { background: @accent; }
QPushButton:default:focus { border: 2px solid @text; padding: 0 13px; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 3px 6px; }
QToolButton:hover { background: @selection; }
QToolButton:focus { border: 2px solid @accent; }
QToolButton::menu-indicator { image: none; }
QLineEdit { background: @paper; border: @bpx solid @control; border-radius: 6px; padding: 0 8px; min-height: 30px; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 7px; }
QTextEdit, QListView, QTableView { background: @paper; border: 2px solid @paper; selection-background-color: @selection; selection-color: @text; }
QTextEdit:focus, QListView:focus, QTableView:focus { border: 2px solid @accent; }
QListView[side="true"] { background: @panel; border-color: @panel; }
QListView[side="true"]:focus { border-color: @accent; }
QListView[bare="true"] { background: transparent; border-color: transparent; }
QListView[bare="true"]:focus { border-color: @accent; }
QTableView { gridline-color: @divider; }
QTableWidget::item { padding: 0 8px; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @divider; padding: 6px 8px; text-align: left; }
QSplitter::handle { background: @divider; }
QSplitter::handle:focus, QSplitter::handle:hover { background: @accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @control; border-radius: 3px; margin: 2px 3px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @control; border-radius: 3px; margin: 3px 2px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");
    const std::pair<QLatin1String, QString> values[] = {
        {QLatin1String("@window"), css(t.window)},        {QLatin1String("@panel"), css(t.panel)},
        {QLatin1String("@paper"), css(t.paper)},          {QLatin1String("@text"), css(t.text)},
        {QLatin1String("@muted"), css(t.muted)},          {QLatin1String("@divider"), css(t.divider)},
        {QLatin1String("@control"), css(t.control)},      {QLatin1String("@accent"), css(t.accent)},
        {QLatin1String("@onaccent"), css(t.onAccent)},    {QLatin1String("@selection"), css(t.selection)},
        {QLatin1String("@b"), QString::number(t.border)},
    };
    for (const auto &[name, value] : values) {
        sheet.replace(name, value);
    }
    return sheet;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(&lightTokens())
{
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    apply();
}

void Theme::apply()
{
    m_tokens = &tokensFor(m_choice, m_systemDark);
    QApplication::setPalette(paletteFrom(*m_tokens));
    qApp->setStyleSheet(styleSheetFrom(*m_tokens));
    Q_EMIT changed();
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

} // namespace imprimatur
