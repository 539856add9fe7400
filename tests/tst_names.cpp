// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/fold.h"
#include "language/names.h"
#include "language/reading.h"

#include <QTest>

#include <algorithm>

using namespace imprimatur;

namespace
{

/// The names as "words", with =ids, (title) and ? for doubt, parted by "; ".
QString named(const QString &text, const QString &language)
{
    QStringList lines;
    const Reading reading = readingOf(text, language);
    for (const NameFact &name : reading.names) {
        QString line = text.mid(name.span.begin, name.span.length());
        line += name.ids.isEmpty() ? QString() : u'=' + name.ids.join(u'/');
        line += name.title.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(name.title);
        lines += name.isCertain ? line : line + u'?';
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *language, const char *text, const char *expected) {
            QTest::addRow("%s", name) << QString::fromUtf8(language) << QString::fromUtf8(text)
                                      << QString::fromUtf8(expected);
        };
        row("a full name", "nb", "I går kom Kari Nordmo hit.", "Kari Nordmo");
        row("a sentence's capital is no name", "nb", "Møtet varte lenge.", "Møtet?");
        row("a stop word is no part of a name", "nb", "Ifølge Petersen regner det.", "Petersen");
        row("a name that opens a sentence", "nb", "Kari Nordmo kom.", "Kari Nordmo");
        row("a surname known from elsewhere", "nb", "Her bor Nordmo. Nordmo kom.", "Nordmo; Nordmo");
        row("a title before", "nb", "Det sa statsminister Kari Nordmo.", "Kari Nordmo (primeminister)");
        row("a title with its country", "nb", "Det sa Estlands president Kari Nordmo.",
            "Estlands=EE; Kari Nordmo (president)");
        row("a title behind a comma", "nb", "Det sa Kari Nordmo, Estlands utenriksminister.",
            "Kari Nordmo (foreignminister); Estlands=EE");
        row("an English title", "en", "They met Prime Minister Ann Field.", "Ann Field (primeminister)");
        row("a Russian title with its country", "ru", "сообщил президент Эстонии Иван Полев.",
            "Эстонии=EE; Иван Полев (president)");
        row("a Russian title of several words", "ru", "сказал министр иностранных дел Иван Полев.",
            "Иван Полев (foreignminister)");
        row("particles", "nb", "Så kom Ursula von der Heide hit.", "Ursula von der Heide");
        row("initials", "nb", "Så kom J. D. Field hit.", "J. D. Field");
        row("the name of a compound", "nb", "Der satt Rosatom-sjefen.", "Rosatom=rosatom");
        row("an unknown name in a compound", "nb", "Der satt Zelkom-sjefen.", "Zelkom");
        row("a place that is a surname", "en", "We saw Michael Jordan there.", "Michael Jordan");
        row("English days are no names", "en", "It was on Monday in May.", "");
        row("a surname that is a month", "en", "It was Theresa May who came, said Mrs May in May.", "Theresa May; May");
        row("a month behind a day", "en", "It was on Monday May 5.", "");
        row("a surname that is an English month", "nb", "Det sa Theresa May til avisen.", "Theresa May");
        row("a people in small letters", "nb", "to russiske skip", "russiske=RU");
        row("two names in a row", "nb", "Det mener Kari Nordmo, Ola Fjell og Per Li.",
            "Kari Nordmo; Ola Fjell; Per Li");
        row("an organisation in words", "nb", "Det sa Verdens helseorganisasjon.", "Verdens helseorganisasjon=who");
        row("a double name", "ru", "приехал Касым-Жомарт Полев.", "Касым-Жомарт Полев");
        row("nothing", "nb", "", "");
    }
    void namesAreRead()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(named(text, language), expected);
    }

    void foreignNamesSoundAlike_data()
    {
        QTest::addColumn<QString>("latin");
        QTest::addColumn<QString>("cyrillic");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char *latin, const char *cyrillic, bool alike) {
            QTest::addRow("%s and %s", latin, cyrillic)
                << QString::fromUtf8(latin) << QString::fromUtf8(cyrillic) << alike;
        };
        row("Jackson", "Джексон", true);
        row("George", "Джордж", true);
        row("Michael", "Майкл", true);
        row("Jeremy", "Джереми", true);
        row("Wayne", "Уэйн", true);
        row("Charles", "Чарльз", true);
        row("Macron", "Макрон", true);
        row("Biden", "Байден", true);
        row("Harris", "Харрис", true);
        row("Hegseth", "Хегсет", true);
        row("Vance", "Вэнс", true);
        row("Rutte", "Рютте", true);
        row("Starmer", "Стармер", true);
        row("Costa", "Кошта", true);
        row("Orbán", "Орбан", true);
        row("Vučić", "Вучич", true);
        row("Blinken", "Блинкен", true);
        row("Wilson", "Джексон", false);
        row("Petersen", "Петров", false);
        row("Biden", "Байков", false);
        row("Macron", "Мерсон", false);
        row("Trump", "Тропин", false);
        row("Lavrov", "Ларин", false);
        row("Dvorak", "Дворский", false);
    }
    void foreignNamesSoundAlike()
    {
        QFETCH(QString, latin);
        QFETCH(QString, cyrillic);
        QFETCH(bool, alike);
        const QString en = foldedForms(latin, QStringLiteral("en")).constFirst();
        const QStringList ru = foldedForms(cyrillic, QStringLiteral("ru"));
        const bool found = std::ranges::any_of(ru, [&](const QString &form) { return soundAlike(en, form); });
        QVERIFY2(found == alike, qPrintable(en + u' ' + ru.join(u' ')));
    }

    void namesInEachOthersPlaceMaySoundAlike_data()
    {
        QTest::addColumn<QString>("latin");
        QTest::addColumn<QString>("cyrillic");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *latin, const char *cyrillic, bool may) {
            QTest::addRow("%s and %s", latin, cyrillic)
                << QString::fromUtf8(latin) << QString::fromUtf8(cyrillic) << may;
        };
        row("Guangzhou", "Гуанчжоу", true);
        row("Chongqing", "Чунцин", true);
        row("Milosevic", "Милошевич", true);
        row("Petersen", "Петров", false);
        row("Biden", "Мерсон", false);
        row("Trump", "Ларин", false);
        row("Warszawa", "Прага", false);
        row("Oslo", "Бремен", false);
        row("Li", "Ло", false);
    }
    void namesInEachOthersPlaceMaySoundAlike()
    {
        QFETCH(QString, latin);
        QFETCH(QString, cyrillic);
        QFETCH(bool, may);
        const QString one = folded(latin, QStringLiteral("nb"));
        const QString other = folded(cyrillic, QStringLiteral("ru"));
        QCOMPARE(maySoundAlike(one, other), may);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
