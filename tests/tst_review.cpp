// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"
#include "language/sentences.h"
#include "support/builders.h"
#include "support/reviewed.h"

#include <QTest>

#include <algorithm>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

using Kind = ReviewAct::Kind;
using Severity = Finding::Severity;

/// "verify a, tick b": acts as a line.
QList<ReviewAct> played(const QString &line)
{
    QList<ReviewAct> acts;
    for (const QString &each : line.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        for (const Kind kind : {Kind::Verify, Kind::Unverify, Kind::Ignore, Kind::Reopen, Kind::Tick, Kind::Untick}) {
            if (each.section(QLatin1Char(' '), 0, 0) == toText(kind)) {
                acts.append(done(kind, each.section(QLatin1Char(' '), 1)));
            }
        }
    }
    return acts;
}

template<typename Value>
QString keysOf(const QHash<QString, Value> &hash)
{
    QStringList keys = hash.keys();
    keys.sort();
    return keys.join(QLatin1Char(' '));
}

QString inShort(const Review &review)
{
    return QStringList {keysOf(review.verified), keysOf(review.ignored), keysOf(review.ticked)}.join(
        QStringLiteral(" | "));
}

/// The sentences of paragraphs; the headline is left out.
QList<Sentence> sentencesIn(const QStringList &paragraphs)
{
    QList<Sentence> sentences = sentencesOf(draft(paragraphs));
    sentences.removeFirst();
    return sentences;
}

/// "unverified Ja." or "open-finding n-1", in order.
QStringList inShort(const QList<Refusal> &blockers)
{
    QStringList lines;
    for (const Refusal &each : blockers) {
        lines.append(toText(each.reason) + QLatin1Char(' ') + each.subject);
    }
    return lines;
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actsArePlayedInOrder_data()
    {
        QTest::addColumn<QString>("acts");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &acts, const QString &expected) {
            QTest::addRow("%s", name) << acts << expected;
        };
        row("nothing done", QString(), QStringLiteral(" |  | "));
        row("one of each", QStringLiteral("verify a, ignore b, tick c"), QStringLiteral("a | b | c"));
        row("taken back", QStringLiteral("verify a, ignore b, tick c, unverify a, reopen b, untick c"),
            QStringLiteral(" |  | "));
        row("taken back and done again", QStringLiteral("tick a, untick a, tick a"), QStringLiteral(" |  | a"));
        row("taken back before it was done", QStringLiteral("unverify a, verify a"), QStringLiteral("a |  | "));
        row("done twice, taken back once", QStringLiteral("ignore a, ignore a, reopen a"), QStringLiteral(" |  | "));
        row("one name, three things", QStringLiteral("verify a, ignore a, tick a, reopen a"),
            QStringLiteral("a |  | a"));
    }
    void actsArePlayedInOrder()
    {
        QFETCH(QString, acts);
        QFETCH(QString, expected);
        const Review review = reviewOf(played(acts));
        QCOMPARE(inShort(review), expected);
        QCOMPARE(review.isEmpty(), expected == QStringLiteral(" |  | "));
    }

    void theLastVerdictCounts()
    {
        ReviewAct later = done(Kind::Verify, QStringLiteral("a"));
        later.verification.noClaim = true;
        const Review review = reviewOf({done(Kind::Verify, QStringLiteral("a")), later});
        QCOMPARE(review.verified.value(QStringLiteral("a")), later.verification);
    }

    void aVerdictHangsOnTheWording_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QList<int>>("verified");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("unverified");
        const auto row = [](const char *name, const QStringList &before, const QList<int> &verified,
                            const QStringList &after, const char *unverified) {
            QTest::addRow("%s", name) << before << verified << after << QString::fromUtf8(unverified);
        };
        const QStringList text {QStringLiteral("Det snør. Det blåser.")};
        row("unchanged", text, {0, 1}, text, "");
        row("nothing verified", text, {}, text, "Det snør.|Det blåser.");
        row("a word changed", text, {0, 1}, {QStringLiteral("Det regner. Det blåser.")}, "Det regner.");
        row("a letter's case changed", text, {0, 1}, {QStringLiteral("Det snør. DET blåser.")}, "DET blåser.");
        row("a full stop became a question", text, {0, 1}, {QStringLiteral("Det snør? Det blåser.")}, "Det snør?");
        row("a word gone", text, {0, 1}, {QStringLiteral("Det snør. Blåser.")}, "Blåser.");
        row("white space alone", text, {0, 1}, {QStringLiteral("Det  snør.   Det\u00a0blåser.")}, "");
        row("in another order", text, {0, 1}, {QStringLiteral("Det blåser. Det snør.")}, "");
        row("moved to another paragraph", text, {0, 1}, {QStringLiteral("Det blåser."), QStringLiteral("Det snør.")},
            "");
        row("a new one before them", text, {0, 1}, {QStringLiteral("Ny. Det snør. Det blåser.")}, "Ny.");
        row("one of them gone", text, {0, 1}, {QStringLiteral("Det blåser.")}, "");
        row("two made one", text, {0, 1}, {QStringLiteral("Det snør og det blåser.")}, "Det snør og det blåser.");
        const QStringList twice {QStringLiteral("Nei. Det snør. Nei.")};
        row("two alike, the first verified", twice, {0, 1}, twice, "Nei.");
        row("two alike, the second verified", twice, {1, 2}, twice, "Nei.");
        row("two alike, both verified", twice, {0, 1, 2}, twice, "");
        row("two alike in two paragraphs", {QStringLiteral("Nei."), QStringLiteral("Nei.")}, {0},
            {QStringLiteral("Nei."), QStringLiteral("Nei.")}, "Nei.");
        row("a third like the two", twice, {0, 1, 2}, {QStringLiteral("Nei. Nei. Det snør. Nei.")}, "Nei.");
        row("one of two alike gone", twice, {0, 1, 2}, {QStringLiteral("Det snør. Nei.")}, "");
        row("one of two alike changed", twice, {0, 1, 2}, {QStringLiteral("Nei. Det snør. Jo.")}, "Jo.");
    }
    void aVerdictHangsOnTheWording()
    {
        QFETCH(QStringList, before);
        QFETCH(QList<int>, verified);
        QFETCH(QStringList, after);
        QFETCH(QString, unverified);
        QList<ReviewAct> acts;
        const QList<QString> keys = sentenceKeys(sentencesIn(before));
        for (const int index : verified) {
            acts.append(done(Kind::Verify, keys.at(index)));
        }
        const QList<Sentence> sentences = sentencesIn(after);
        QStringList open;
        for (const Refusal &each : reviewBlockers(sentences, {}, reviewOf(acts), {})) {
            QCOMPARE(each.reason, Refusal::Reason::Unverified);
            open.append(sentences[sentenceKeys(sentences).indexOf(each.subject)].text);
        }
        QCOMPARE(open.join(QLatin1Char('|')), unverified);
    }

    void theKeyOfASentenceIsForGood()
    {
        // Stored verdicts hang on it. 24 hexadecimal digits of the SHA-256 of the wording, then which of equal ones it is.
        QCOMPARE(sentenceKey(QStringLiteral(" Det \n snør. "), 2), QStringLiteral("230b2bea1b743edb950359cd/2"));
    }

    void whatStandsInTheWayIsNamed_data()
    {
        QTest::addColumn<QString>("acts");
        QTest::addColumn<QStringList>("expected");
        const QString key = Reviewed().key(0);
        const QString other = Reviewed().key(1);
        const QString open = QStringLiteral("open-finding n-1");
        const QString first = QStringLiteral("unverified ") + key;
        const QString second = QStringLiteral("unverified ") + other;
        const QString item = QStringLiteral("unticked sitater");
        const QString all = QStringLiteral("ignore n-1, verify %1, verify %2, tick sitater").arg(key, other);
        QTest::addRow("everything, in this order") << QString() << QStringList {open, first, second, item};
        QTest::addRow("nothing") << all << QStringList();
        QTest::addRow("the must-finding alone; notes never")
            << QString(all + QStringLiteral(", reopen n-1")) << QStringList {open};
        QTest::addRow("a sentence") << QString(all + QStringLiteral(", unverify ") + key) << QStringList {first};
        QTest::addRow("an item") << QString(all + QStringLiteral(", untick sitater")) << QStringList {item};
        QTest::addRow("a verdict on another wording does not count")
            << QStringLiteral("ignore n-1, verify %1, verify %1x, tick sitater").arg(key) << QStringList {second};
        QTest::addRow("a note left standing instead of the must-finding")
            << QString(all).replace(QStringLiteral("n-1"), QStringLiteral("n-2")) << QStringList {open};
    }
    void whatStandsInTheWayIsNamed()
    {
        QFETCH(QString, acts);
        QFETCH(QStringList, expected);
        const Reviewed reviewed;
        QCOMPARE(
            inShort(reviewBlockers(reviewed.sentences, reviewed.findings, reviewOf(played(acts)), reviewed.checklist)),
            expected);
    }

    void aBlockerSaysWhereAndWhat()
    {
        const Reviewed reviewed;
        const QList<Refusal> blockers = reviewBlockers(reviewed.sentences, reviewed.findings, {}, reviewed.checklist);
        QCOMPARE(blockers[0].block, QStringLiteral("body/0"));
        QVERIFY(blockers[0].message.contains(QStringLiteral("Står ikke i kilden.")));
        QCOMPARE(blockers[1].block, QStringLiteral("body/0"));
        QVERIFY(blockers[1].message.contains(QStringLiteral("Det snør.")));
        QCOMPARE(blockers[3].block, QString());
        QVERIFY(blockers[3].message.contains(QStringLiteral("Sitater mot kilde")));
    }

    void aShouldFindingStopsNobody()
    {
        QVERIFY(reviewBlockers({}, {finding(QStringLiteral("n"), Severity::Should)}, {}, {}).isEmpty());
        QVERIFY(reviewBlockers({}, {finding(QStringLiteral("n"), Severity::Note)}, {}, {}).isEmpty());
        QCOMPARE(reviewBlockers({}, {finding(QStringLiteral("n"), Severity::Must)}, {}, {}).size(), 1);
    }

    void someReasonsCloseAMustFinding_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("must");
        QTest::addColumn<QString>("should");
        const auto row = [](const char *reason, const char *note, const char *must, const char *should) {
            QTest::addRow("“%s” with the note “%s”", reason, note)
                << QString::fromUtf8(reason) << QString::fromUtf8(note) << QString::fromUtf8(must)
                << QString::fromUtf8(should);
        };
        row("other-source", "", "may", "may");
        row("false-alarm", "", "may", "may");
        row("editorial-judgement", "", "may", "may");
        row("other", "Ringte kilden.", "may", "may");
        row("other", "", "gate", "gate");
        row("other", " \n ", "gate", "gate");
        row("stands", "Slik skal det stå.", "gate", "may");
        row("common-knowledge", "", "gate", "may");
        row("", "Fordi.", "usage", "usage");
        row("because", "Fordi.", "usage", "usage");
        row("Other", "Fordi.", "usage", "usage");
        row("other-source ", "", "usage", "usage");
    }
    void someReasonsCloseAMustFinding()
    {
        QFETCH(QString, reason);
        QFETCH(QString, note);
        const auto answer = [&](Severity severity) {
            const Result<void> may = mayIgnore(severity, reason, note);
            return may ? "may" : may.error().kind == Error::Kind::Gate ? "gate" : "usage";
        };
        QTEST(QString::fromLatin1(answer(Severity::Must)), "must");
        QTEST(QString::fromLatin1(answer(Severity::Should)), "should");
        QCOMPARE(QString::fromLatin1(answer(Severity::Note)), QString::fromLatin1(answer(Severity::Should)));
        QCOMPARE(isReason(reason), qstrcmp(answer(Severity::Must), "usage") != 0);
    }

    void actsAreReadAsTheyWereWritten_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : {Kind::Verify, Kind::Unverify, Kind::Ignore, Kind::Reopen, Kind::Tick, Kind::Untick}) {
            QTest::addRow("%s", qPrintable(toText(kind))) << int(kind);
        }
    }
    void actsAreReadAsTheyWereWritten()
    {
        QFETCH(int, kind);
        const ReviewAct act = done(Kind(kind), QStringLiteral("a"));
        const Result<ReviewAct> read = parseReviewAct(toJson(act));
        QVERIFY(read);
        QCOMPARE(*read, act);
    }

    void aVerdictOfNoClaimIsReadAsItWasWritten()
    {
        ReviewAct act = done(Kind::Verify, QStringLiteral("a"));
        act.verification = {QStringLiteral("a"), ola, twelve, true, {}, {}, true};
        QCOMPARE(*parseReviewAct(toJson(act)), act);
    }

    void whatIsNoActIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("a list") << QByteArray("[]");
        QTest::addRow("no kind") << QByteArray(R"({"subject":"a","person":"k","at":"t"})");
        QTest::addRow("a kind that does not exist")
            << QByteArray(R"({"kind":"approve","subject":"a","person":"k","at":"t"})");
        QTest::addRow("a kind that is a number") << QByteArray(R"({"kind":1,"subject":"a","person":"k","at":"t"})");
        QTest::addRow("two subjects") << QByteArray(
            R"({"kind":"tick","subject":"a","subject":"b","person":"k","at":"t"})");
        QTest::addRow("cut off") << QByteArray(R"({"kind":"tick","subject":"a")");
    }
    void whatIsNoActIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseReviewAct(json));
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
