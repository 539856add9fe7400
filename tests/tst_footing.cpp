// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/footing.h"

#include "checks/clippings.h"
#include "language/lexicon.h"
#include "support/builders.h"

#include <QTest>

using namespace imprimatur;

namespace
{

const QString council = QStringLiteral("The mayor opened the new bridge in Harstad on Tuesday. "
                                       "The council will pay 40 million kroner for a ferry to Senja. "
                                       "Fishermen protested against the closing of the old quay.");
const QString bridge = QStringLiteral("The mayor opened the new bridge in Harstad on Tuesday.");

Footing footing(const QString &language, const QString &sentence)
{
    QList<Snapshot> sources {test::source(QStringLiteral("s1"), QStringLiteral("Polaris"), council)};
    sources.first().language = QStringLiteral("en");
    const Clippings clippings(sources);
    const Reading draft = readingOf(sentence, language);
    const std::shared_ptr<const Lexicon> lexicon = Lexicon::own();
    const Span all {0, sentence.size()};
    const Alignment alignment = aligned(draft, all, clippings, *lexicon);
    return alignment.best.isEmpty() ? Footing() : footingOf(draft, all, alignment, clippings, *lexicon, {});
}

using Part = double Footing::*;

} // namespace

Q_DECLARE_METATYPE(Part)

class FootingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRaisesAndWhatLowersIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Part>("part");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("less");
        const auto row = [](const char *name, const char *language, Part part, const char *more, const char *less) {
            QTest::addRow("%s", name) << QString::fromLatin1(language) << part << QString::fromUtf8(more)
                                      << QString::fromUtf8(less);
        };
        row("a word that the passage does not have is less known", "nb", &Footing::known,
            "Presidenten åpnet broen i Harstad tirsdag.", "Presidenten åpnet flyplassen i Harstad lørdag.");
        row("a word that no dictionary has costs less than one that is not there", "nb", &Footing::known,
            "Broen i Harstad er snurrefin.", "Broen i Harstad er russisk.");
        row("half of what the passage says returns less of it", "nb", &Footing::returned,
            "Ordføreren åpnet den nye broen i Harstad tirsdag.", "Ordføreren var i Harstad.");
        row("words in another order", "en", &Footing::order, "The mayor opened the new bridge in Harstad.",
            "Harstad has a new bridge that the mayor opened.");
        row("few words are little matter", "nb", &Footing::matter, "Ordføreren åpnet den nye broen i Harstad tirsdag.",
            "Den nye broen.");
        row("a number that no source has", "nb", &Footing::strayNumbers,
            "En ferge til Senja koster 45 millioner kroner.", "En ferge til Senja koster 40 millioner kroner.");
        row("a name that the passage does not have", "nb", &Footing::strayNames, "Fergen går til Andenes.",
            "Fergen går til Senja.");
        row("words from two ends of the passage", "en", &Footing::close, "The mayor opened the new bridge.",
            "The mayor has a bridge in Senja for fishermen.");
        row("a last word that is not there", "en", &Footing::ending, "The mayor opened the new bridge.",
            "The mayor opened the new airport.");
        row("a subject out of another sentence", "en", &Footing::subject, "The council will pay 40 million kroner.",
            "Fishermen will pay 40 million kroner.");
        row("an end out of another sentence", "en", &Footing::joined, "The mayor opened the new bridge.",
            "The mayor opened the new quay.");
        row("an end turned round", "en", &Footing::joined, "Fishermen against the old quay.",
            "Fishermen against the quay old.");
        row("a word said again", "en", &Footing::repeated, "The bridge in Harstad is a bridge.",
            "The bridge in Harstad is open.");
        row("two words said again", "en", &Footing::doubled, "The new bridge is the new bridge.",
            "The new bridge is the old quay.");
    }
    void whatRaisesAndWhatLowersIt()
    {
        QFETCH(QString, language);
        QFETCH(Part, part);
        QFETCH(QString, more);
        QFETCH(QString, less);
        const double high = footing(language, more).*part;
        const double low = footing(language, less).*part;
        QVERIFY2(high > low, qPrintable(QStringLiteral("%1 against %2").arg(high).arg(low)));
        QVERIFY(high <= 1 && low >= 0);
    }

    void whatIsCopiedStandsFirmly()
    {
        const Footing copied = footing(QStringLiteral("en"), bridge);
        QCOMPARE(copied.known, 1.0);
        QCOMPARE(copied.returned, 1.0);
        QCOMPARE(copied.close, 1.0);
        QCOMPARE(copied.ending, 1.0);
        QCOMPARE(copied.subject, 1.0);
        QCOMPARE(copied.joined, 1.0);
        QCOMPARE(copied.strayNumbers + copied.strayNames + copied.repeated + copied.doubled, 0.0);
    }

    void aSentenceOfOneWordHasNoSeams()
    {
        const Footing one = footing(QStringLiteral("en"), QStringLiteral("Fishermen!"));
        QCOMPARE(one.subject, 1.0);
        QCOMPARE(one.joined, 1.0);
        QCOMPARE(one.close, 0.0);
    }

    /// Splices and loops are a matter of words that are copied.
    void theSeamsOfATranslationAreNotLookedFor()
    {
        const Footing translated = footing(QStringLiteral("nb"), QStringLiteral("Broen i Harstad er broen i Harstad."));
        QVERIFY(translated.known > 0);
        QCOMPARE(translated.subject + translated.joined + translated.repeated + translated.doubled, 0.0);
    }
};

QTEST_GUILESS_MAIN(FootingTest)
#include "tst_footing.moc"
