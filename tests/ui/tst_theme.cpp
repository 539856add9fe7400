// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colorscheme.h"
#include "ui/theme.h"

#include <QDBusVariant>
#include <QTest>

#include <array>
#include <cmath>

using namespace imprimatur;

namespace
{

using Channels = std::array<double, 3>;

/// sRGB to linear light (IEC 61966-2-1, the form WCAG 2 uses).
Channels linear(const QColor &colour)
{
    const auto one = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

double luminance(const QColor &colour)
{
    const auto [r, g, b] = linear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

/// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light.
enum class Vision { Normal, Protan, Deutan, Tritan };

Channels seen(const QColor &colour, Vision vision)
{
    static const std::array<std::array<Channels, 3>, 4> matrices {{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    }};
    const Channels light = linear(colour);
    Channels result {};
    for (size_t row = 0; row < 3; ++row) {
        double sum = 0;
        for (size_t column = 0; column < 3; ++column) {
            sum += matrices[size_t(vision)][row][column] * light[column];
        }
        result[row] = std::clamp(sum, 0.0, 1.0);
    }
    return result;
}

/// Linear light to CIE L*a*b* under D65.
Channels lab(const Channels &l)
{
    const auto f = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = f((0.4124 * l[0] + 0.3576 * l[1] + 0.1805 * l[2]) / 0.95047);
    const double y = f(0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]);
    const double z = f((0.0193 * l[0] + 0.1192 * l[1] + 0.9505 * l[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &a, const QColor &b, Vision vision)
{
    const Channels p = lab(seen(a, vision));
    const Channels q = lab(seen(b, vision));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/// The least difference between any two of the four evidence hues.
double leastDifference(const Tokens &tokens, Vision vision)
{
    const QColor hues[] = {tokens.supported, tokens.partly, tokens.unsupported, tokens.contradicted};
    double least = 1e9;
    for (int i = 0; i < 4; ++i) {
        for (int j = i + 1; j < 4; ++j) {
            least = std::min(least, difference(hues[i], hues[j], vision));
        }
    }
    return least;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsWhatTheFormulaSays();
    void textAndSignsHaveContrast_data();
    void textAndSignsHaveContrast();
    void evidenceHuesStayApart_data();
    void evidenceHuesStayApart();
    void choiceDecidesTokens();
    void portalAnswersAreRead_data();
    void portalAnswersAreRead();
    void switchingDressesTheApplication();
};

void ThemeTest::contrastIsWhatTheFormulaSays()
{
    QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 10), 210);
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::textAndSignsHaveContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const std::pair<const char *, const Tokens *> themes[] = {{"light", &lightTokens()},
                                                              {"dark", &darkTokens()},
                                                              {"high contrast on white", &highContrastTokens(false)},
                                                              {"high contrast on black", &highContrastTokens(true)}};
    for (const auto &[name, t] : themes) {
        const auto row = [name = name](const char *what, const QColor &ink, const QColor &ground, double least) {
            QTest::addRow("%s: %s", name, what) << ink << ground << least;
        };
        row("text on paper", t->text, t->paper, 13);
        row("text on window", t->text, t->window, 13);
        row("text on panel", t->text, t->panel, 11);
        row("muted text on paper", t->muted, t->paper, 4.5);
        row("muted text on window", t->muted, t->window, 4.5);
        row("muted text on panel", t->muted, t->panel, 4.5);
        row("text on selection", t->text, t->selection, 7.5);
        row("muted text on selection", t->muted, t->selection, t->border > 1 ? 4.5 : 4.0);
        row("text on the current passage", t->text, t->currentPassage, 8);
        row("text on the current sentence", t->text, t->currentSentence, 9.5);
        row("text on a cited passage", t->text, t->citedPassage, 10);
        row("text on the accent", t->onAccent, t->accent, 6);
        row("focus ring on paper", t->accent, t->paper, 3);
        row("focus ring on window", t->accent, t->window, 3);
        row("control border on paper", t->control, t->paper, 3);
        row("control border on window", t->control, t->window, 3);
        const std::pair<QColor, QColor> states[] = {{t->supported, t->tintSupported},
                                                    {t->partly, t->tintPartly},
                                                    {t->unsupported, t->tintUnsupported},
                                                    {t->contradicted, t->tintContradicted}};
        for (int i = 0; i < 4; ++i) {
            QTest::addRow("%s: hue %d on paper", name, i) << states[i].first << t->paper << 4.5;
            QTest::addRow("%s: hue %d on window", name, i) << states[i].first << t->window << 4.5;
            QTest::addRow("%s: hue %d on its tint", name, i) << states[i].first << states[i].second << 4.5;
            QTest::addRow("%s: text on tint %d", name, i) << t->text << states[i].second << 10.0;
        }
    }
}

void ThemeTest::textAndSignsHaveContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2 is %3:1").arg(ink.name(), ground.name()).arg(found)));
}

void ThemeTest::evidenceHuesStayApart_data()
{
    QTest::addColumn<const Tokens *>("tokens");
    QTest::addColumn<Vision>("vision");
    QTest::addColumn<double>("least");
    QTest::addRow("light, normal sight") << &lightTokens() << Vision::Normal << 37.0;
    QTest::addRow("light, protan") << &lightTokens() << Vision::Protan << 29.0;
    QTest::addRow("light, deutan") << &lightTokens() << Vision::Deutan << 21.0;
    QTest::addRow("light, tritan") << &lightTokens() << Vision::Tritan << 24.0;
    QTest::addRow("dark, normal sight") << &darkTokens() << Vision::Normal << 55.0;
    QTest::addRow("dark, protan") << &darkTokens() << Vision::Protan << 33.0;
    QTest::addRow("dark, deutan") << &darkTokens() << Vision::Deutan << 32.0;
    QTest::addRow("dark, tritan") << &darkTokens() << Vision::Tritan << 31.0;
}

void ThemeTest::evidenceHuesStayApart()
{
    QFETCH(const Tokens *, tokens);
    QFETCH(Vision, vision);
    QFETCH(double, least);
    const double found = leastDifference(*tokens, vision);
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void ThemeTest::choiceDecidesTokens()
{
    QCOMPARE(&tokensFor(ThemeChoice::System, false), &lightTokens());
    QCOMPARE(&tokensFor(ThemeChoice::System, true), &darkTokens());
    QCOMPARE(&tokensFor(ThemeChoice::Light, true), &lightTokens());
    QCOMPARE(&tokensFor(ThemeChoice::Dark, false), &darkTokens());
    QCOMPARE(tokensFor(ThemeChoice::HighContrast, false).paper, QColor(Qt::white));
    QCOMPARE(tokensFor(ThemeChoice::HighContrast, true).paper, QColor(Qt::black));
    QVERIFY(!themeChoiceFromText(QStringLiteral("sepia")));
    QCOMPARE(themeChoiceFromText(toText(ThemeChoice::HighContrast)), ThemeChoice::HighContrast);
}

void ThemeTest::portalAnswersAreRead_data()
{
    QTest::addColumn<QVariant>("answer");
    QTest::addColumn<int>("dark"); // -1: no preference
    QTest::addRow("1 is dark") << QVariant(1U) << 1;
    QTest::addRow("2 is light") << QVariant(2U) << 0;
    QTest::addRow("0 is no preference") << QVariant(0U) << -1;
    QTest::addRow("an unknown number is no preference") << QVariant(7U) << -1;
    QTest::addRow("a word is no preference") << QVariant(QStringLiteral("dark")) << -1;
    QTest::addRow("wrapped twice, as Read() answers")
        << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1U)))) << 1;
}

void ThemeTest::portalAnswersAreRead()
{
    QFETCH(QVariant, answer);
    QFETCH(int, dark);
    const std::optional<bool> read = darkFromPortal(answer);
    QCOMPARE(read ? int(*read) : -1, dark);
}

void ThemeTest::switchingDressesTheApplication()
{
    Theme theme;
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&] { ++changes; });
    theme.choose(ThemeChoice::Dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), darkTokens().window);
    QVERIFY(looksDark(qApp->palette()));
    theme.choose(ThemeChoice::System);
    QVERIFY(!looksDark(qApp->palette()));
    theme.setSystemDark(true);
    QCOMPARE(&theme.tokens(), &darkTokens());
    QCOMPARE(changes, 3);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
