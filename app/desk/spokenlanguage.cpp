// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spokenlanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace imprimatur
{

QString toText(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::System:
        return QStringLiteral("system");
    case LanguageChoice::Bokmal:
        return QStringLiteral("nb");
    case LanguageChoice::English:
        return QStringLiteral("en");
    }
    Q_UNREACHABLE();
}

std::optional<LanguageChoice> languageChoiceFromText(const QString &text)
{
    for (const auto choice : {LanguageChoice::System, LanguageChoice::Bokmal, LanguageChoice::English}) {
        if (toText(choice) == text) {
            return choice;
        }
    }
    return std::nullopt;
}

QString spokenUnder(LanguageChoice choice, const QString &system)
{
    if (choice != LanguageChoice::System) {
        return toText(choice);
    }
    const QString primary = system.section(QLatin1Char('-'), 0, 0).toLower();
    const bool scandinavian = QStringList {QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("no"),
                                           QStringLiteral("da"), QStringLiteral("sv")}
                                  .contains(primary);
    return scandinavian ? QStringLiteral("nb") : QStringLiteral("en");
}

void Language::choose(LanguageChoice choice)
{
    m_choice = choice;
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    const QString spoken = spokenUnder(choice, QLocale::system().bcp47Name());
    const bool norwegian = spoken == QLatin1String("nb");
    // English keeps the 24-hour clock and the day before the month: the house is European.
    QLocale::setDefault(norwegian ? QLocale(QLocale::NorwegianBokmal, QLocale::Norway)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
    install(QStringLiteral("imprimatur_") + spoken);
    if (norwegian) {
        install(QStringLiteral("qtbase_nb"));
    }
}

void Language::install(const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    const bool loaded = translator->load(QStringLiteral(":/i18n/%1.qm").arg(name));
    Q_ASSERT_X(loaded, "Language", qPrintable(name));
    if (loaded) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace imprimatur
