// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling.h"
#include "language/spellingworker.h"

#include "support/builders.h"
#include "support/ofcheck.h"

#include <QTest>

#include <thread>

using namespace imprimatur;

namespace
{

QString unknownIn(const Content &content)
{
    QString found;
    const QList<Finding> findings = test::findingsOf("spelling", content);
    for (const Finding &finding : findings) {
        found += QStringLiteral("[%1]").arg(finding.text);
        found += finding.suggestion.isEmpty() ? QString() : QStringLiteral("->[%1]").arg(finding.suggestion);
    }
    return found;
}

Content contentOf(const QString &text, const QString &language)
{
    const QString source =
        QStringLiteral("Deputy Minister Olga Veresayeva met Jalmar Quistad. Вице-премьер Оверчук выступил в Ыныке.");
    Content content = test::draft({text}, {test::source(QStringLiteral("s1"), {}, source)});
    content.headline.text.clear();
    content.language = language;
    return content;
}

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasDictionary(QStringLiteral("nb")) || !hasDictionary(QStringLiteral("en"))) {
            QSKIP("hunspell-no or hunspell-en-us is not installed, so no spelling can be tested");
        }
    }

    void unknownWordsAreNoted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *language, const char *text, const char *found = "") {
            QTest::addRow("%s: %s", language, text)
                << QString::fromLatin1(language) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        // must note
        row("nb", "Byen er landets hovedstand.", "[hovedstand]->[hovedstad]");
        row("nb", "Hovedstanden er stor.", "[Hovedstanden]->[Hovedstaden]");
        row("nb", "Regjerningen gikk av i dag.", "[Regjerningen]");
        row("nb", "De to presidendtene møttes.", "[presidendtene]");
        row("nb", "Avtallen er undertegnet, desverre.", "[Avtallen][desverre]");
        row("nb", "Han er utenrikminister.", "[utenrikminister]->[utenriksminister]");
        row("nb", "Budsjetet økte med 5 prosent.", "[Budsjetet]");
        row("nb", "Det skjedde iår.", "[iår]->[i år]");
        row("nn", "Regjerninga gjekk av.", "[Regjerninga]");
        row("en", "The goverment resigned.", "[goverment]");
        row("en", "They recieved the letter.", "[recieved]");
        // must leave alone
        row("nb", "Sentralbanken satte ned styringsrenten med 1,5 prosentpoeng.");
        row("nb", "Gasslageret bygges av et kinesiskledet konsortium.");
        row("nb", "Olga Veresajeva sa nei. Veresajeva smilte, og Overtsjuks parti jublet.");
        row("nb", "Overtsjuk sa nei.");
        row("nb", "Rautasalu Kvister bor i Ålesund. Rautasalu er finsk.");
        row("nb", "EAEU og OSSE møtes; EAEU-landene er fem, og BNP-veksten er 3,4 prosent.");
        row("nb", "Les mer på www.kystposten.example eller skriv til red@kystposten.example.");
        row("nb", "Programmet `grrep -xq` virker, og #nyheterr er en emneknagg.");
        row("nb", "Olje- og gassprisen falt med 8mrd og 10-tallet.");
        row("nb", "Kaia ligger ved Quistad-bukta.");
        row("nn", "Dei møttest i hovudstaden i går.");
        row("en", "They don’t know the government's plans.");
        row("xx", "Bla blaargh.");
    }
    void unknownWordsAreNoted()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(unknownIn(contentOf(text, language)), found);
    }

    void theHousesTermsAreKnown()
    {
        const Content content = contentOf(QStringLiteral("Han spiste borsjtsjkk."), QStringLiteral("nb"));
        HouseStyle style;
        style.language = QStringLiteral("nb");
        const auto isNoted = [&] {
            return std::ranges::any_of(check(content, style).findings,
                                       [](const Finding &each) { return each.check == QLatin1String("spelling"); });
        };
        QVERIFY(isNoted());
        style.terms = {{QStringLiteral("borsch"), QStringLiteral("borsjtsjkk")}};
        QVERIFY(!isNoted());
    }

    void aDictionaryKnowsWordsAndProposesOthers()
    {
        QVERIFY(isKnownWord(QStringLiteral("ærlighet"), QStringLiteral("nb-NO")));
        QVERIFY(!isKnownWord(QStringLiteral("ærlihget"), QStringLiteral("no")));
        QVERIFY(isKnownWord(QStringLiteral("ærlihget"), QStringLiteral("tlh")));
        QVERIFY(isKnownWord(QStringLiteral("šalša"), QStringLiteral("nb"))); // cannot be written in the dictionary
        QVERIFY(spellingSuggestions(QStringLiteral("kommunestyrett"), QStringLiteral("nb"))
                    .contains(QStringLiteral("kommunestyret")));
        QVERIFY(spellingSuggestions(QStringLiteral("x"), QStringLiteral("tlh")).isEmpty());
    }

    void everyThreadMayAsk()
    {
        std::array<bool, 4> right {};
        std::vector<std::thread> threads;
        for (bool &each : right) {
            threads.emplace_back([&each] {
                each = isKnownWord(QStringLiteral("avtale"), QStringLiteral("nb"))
                    && !isKnownWord(QStringLiteral("avtallle"), QStringLiteral("nb"));
            });
        }
        std::ranges::for_each(threads, &std::thread::join);
        QVERIFY(std::ranges::all_of(right, std::identity {}));
    }

    /// A slip that is a word of its own would be a false alarm each time.
    void noSlipIsAnotherSlipsMeaning()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/language/confusions.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        int pairs = 0;
        for (const QString &line : lines) {
            if (line.startsWith(u'#')) {
                continue;
            }
            const QStringList cells = line.split(u'\t');
            QVERIFY2(cells.size() == 3, qPrintable(line));
            QCOMPARE(confusedWith(cells[1], cells[0]), cells[2]);
            for (const QString &word : cells[2].split(u' ')) {
                QVERIFY2(confusedWith(word, cells[0]).isEmpty() && isKnownWord(word, cells[0]), qPrintable(line));
            }
            ++pairs;
        }
        QVERIFY(pairs >= 60);
    }

    void aWorkerAnswersInOrderAndDropsWhatIsNotWanted()
    {
        if (!hasDictionary(QStringLiteral("nb"))) {
            QSKIP("no Norwegian dictionary is installed");
        }
        QFuture<QStringList> left;
        {
            SpellingWorker worker;
            QFuture<QStringList> first = worker.suggestions(QStringLiteral("kommunestyrett"), QStringLiteral("nb"));
            QFuture<QStringList> unwanted = worker.suggestions(QStringLiteral("regjeringenn"), QStringLiteral("nb"));
            unwanted.cancel();
            QFuture<QStringList> second = worker.suggestions(QStringLiteral("skriveferl"), QStringLiteral("nb"));
            second.waitForFinished();
            QVERIFY(first.isFinished());
            QCOMPARE(first.result(), spellingSuggestions(QStringLiteral("kommunestyrett"), QStringLiteral("nb")));
            QCOMPARE(unwanted.resultCount(), 0);
            for (int each = 0; each < 50; ++each) {
                left = worker.suggestions(QStringLiteral("saksbehandlingenn%1").arg(each), QStringLiteral("nb"));
            }
        }
        QVERIFY(left.isFinished());
        QCOMPARE(left.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
