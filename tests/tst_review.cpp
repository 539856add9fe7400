// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contenthash.h"
#include "domain/review.h"
#include "language/sentences.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

using Kind = ReviewAct::Kind;
using Severity = Finding::Severity;

const QString kari = QStringLiteral("ed25519:kari");
const QString ola = QStringLiteral("ed25519:ola");
const QString noon = QStringLiteral("2026-11-23T12:00:00.000Z");

ReviewAct done(Kind kind, const QString &subject)
{
    ReviewAct act {kind, subject, kari, noon, {}, {}, {}};
    if (kind == Kind::Verify) {
        act.verification = {subject, kari, noon, false, QStringLiteral("sha256:5"), {QStringLiteral("s1"), {10, 20}},
                            false};
    }
    if (kind == Kind::Ignore) {
        act.reason = QStringLiteral("other");
        act.note = QStringLiteral("Ringte kilden.");
    }
    return act;
}

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

Finding finding(const QString &id, Severity severity)
{
    Finding finding;
    finding.id = id;
    finding.check = QStringLiteral("citation");
    finding.severity = severity;
    finding.block = QStringLiteral("body/0");
    finding.span = {0, 9};
    finding.message = QStringLiteral("Står ikke i kilden.");
    return finding;
}

/// Everything that a review record is made of: one sentence with a verdict, one that makes no claim, a heading; a finding
/// left standing and one open; a ticked item.
struct Reviewed
{
    QByteArray salt = QByteArray(16, '\x0a');
    QString content = QStringLiteral("sha256:c");
    QList<Sentence> sentences {{QStringLiteral("body/0"), {0, 9}, QStringLiteral("Det snør."), true},
                               {QStringLiteral("body/0"), {10, 13}, QStringLiteral("Nå?"), true},
                               {QStringLiteral("body/1"), {0, 3}, QStringLiteral("Vær"), false}};
    QList<Finding> findings {finding(QStringLiteral("n-1"), Severity::Must),
                             finding(QStringLiteral("n-2"), Severity::Note)};
    Review review;
    Checklist checklist {{QStringLiteral("sitater"), QStringLiteral("Sitater mot kilde")}};

    Reviewed()
    {
        review = reviewOf({done(Kind::Verify, key(0)), done(Kind::Verify, key(1)),
                           done(Kind::Ignore, QStringLiteral("n-1")), done(Kind::Tick, QStringLiteral("sitater"))});
        verdict(1) = {key(1), ola, noon, true, {}, {}, true};
    }
    QString key(int index) const { return sentenceKeys(sentences)[index]; }
    Verification &verdict(int index) { return review.verified[key(index)]; }
    ReviewAct &left() { return review.ignored[QStringLiteral("n-1")]; }
    ReviewAct &tick() { return review.ticked[QStringLiteral("sitater")]; }
    QByteArray record() const { return reviewRecord(salt, content, sentences, findings, review, checklist); }
};

struct Change
{
    const char *name;
    std::function<void(Reviewed &)> make;
};

const QList<Change> changes {
    {"the salt",
     [](Reviewed &r) {
         r.salt[0] = '\x0b';
     }},
    {"the text that was reviewed",
     [](Reviewed &r) {
         r.content = QStringLiteral("sha256:d");
     }},
    {"where a sentence stands",
     [](Reviewed &r) {
         r.sentences[2].block = QStringLiteral("body/2");
     }},
    {"where a sentence begins",
     [](Reviewed &r) {
         r.sentences[2].span.begin = 1;
     }},
    {"where a sentence ends",
     [](Reviewed &r) {
         r.sentences[2].span.end = 4;
     }},
    {"what a sentence says",
     [](Reviewed &r) {
         r.sentences[2].text = QStringLiteral("Vind");
     }},
    {"whether a sentence is a claim",
     [](Reviewed &r) {
         r.sentences[2].claim = true;
     }},
    {"a sentence more",
     [](Reviewed &r) {
         r.sentences.append(r.sentences[2]);
     }},
    {"a sentence less",
     [](Reviewed &r) {
         r.sentences.removeLast();
     }},
    {"sentences in another order",
     [](Reviewed &r) {
         r.sentences.swapItemsAt(0, 1);
     }},
    {"a verdict taken back",
     [](Reviewed &r) {
         r.review.verified.remove(r.key(0));
     }},
    {"who verified",
     [](Reviewed &r) {
         r.verdict(0).person = ola;
     }},
    {"when it was verified",
     [](Reviewed &r) {
         r.verdict(0).at = QStringLiteral("2026-11-23T12:00:00.001Z");
     }},
    {"which snapshot was on screen",
     [](Reviewed &r) {
         r.verdict(0).snapshot = QStringLiteral("sha256:6");
     }},
    {"which source was on screen",
     [](Reviewed &r) {
         r.verdict(0).passage.source = QStringLiteral("s2");
     }},
    {"where the passage begins",
     [](Reviewed &r) {
         r.verdict(0).passage.span.begin = 9;
     }},
    {"where the passage ends",
     [](Reviewed &r) {
         r.verdict(0).passage.span.end = 21;
     }},
    {"verified on the command line",
     [](Reviewed &r) {
         r.verdict(0).onCommandLine = true;
     }},
    {"no claim instead of a passage",
     [](Reviewed &r) {
         r.verdict(0).noClaim = true;
     }},
    {"a passage instead of no claim",
     [](Reviewed &r) {
         r.verdict(1).noClaim = false;
     }},
    {"which finding it is",
     [](Reviewed &r) {
         r.findings[1].id = QStringLiteral("n-3");
     }},
    {"which check found it",
     [](Reviewed &r) {
         r.findings[1].check = QStringLiteral("style");
     }},
    {"how grave it is",
     [](Reviewed &r) {
         r.findings[1].severity = Severity::Should;
     }},
    {"where it is",
     [](Reviewed &r) {
         r.findings[1].block = QStringLiteral("headline");
     }},
    {"where it begins",
     [](Reviewed &r) {
         r.findings[1].span.begin = 1;
     }},
    {"where it ends",
     [](Reviewed &r) {
         r.findings[1].span.end = 8;
     }},
    {"what it says",
     [](Reviewed &r) {
         r.findings[1].message = QStringLiteral("x");
     }},
    {"a finding more",
     [](Reviewed &r) {
         r.findings.append(finding(QStringLiteral("n-4"), Severity::Note));
     }},
    {"a finding less",
     [](Reviewed &r) {
         r.findings.removeLast();
     }},
    {"a finding open again",
     [](Reviewed &r) {
         r.review.ignored.clear();
     }},
    {"who left it",
     [](Reviewed &r) {
         r.left().person = ola;
     }},
    {"when it was left",
     [](Reviewed &r) {
         r.left().at.clear();
     }},
    {"why it was left",
     [](Reviewed &r) {
         r.left().reason = QStringLiteral("false-alarm");
     }},
    {"in which words it was left",
     [](Reviewed &r) {
         r.left().note.clear();
     }},
    {"an item unticked",
     [](Reviewed &r) {
         r.review.ticked.clear();
     }},
    {"who ticked",
     [](Reviewed &r) {
         r.tick().person = ola;
     }},
    {"when it was ticked",
     [](Reviewed &r) {
         r.tick().at.clear();
     }},
    {"which item it is",
     [](Reviewed &r) {
         r.checklist[0].id = QStringLiteral("tall");
     }},
    {"what the item asks",
     [](Reviewed &r) {
         r.checklist[0].text = QStringLiteral("Tall");
     }},
    {"an item more",
     [](Reviewed &r) {
         r.checklist.append({QStringLiteral("tall"), QStringLiteral("Tall")});
     }},
    {"an item less",
     [](Reviewed &r) {
         r.checklist.clear();
     }},
};

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
        act.verification = {QStringLiteral("a"), ola, noon, true, {}, {}, true};
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

    /// Its hash is signed and it is never computed again: these bytes have to be the same in ten years.
    void theRecordIsWhole()
    {
        const QByteArray expected =
            R"({"checklist":[{"id":"sitater","text":"Sitater mot kilde","ticked":{"at":"2026-11-23T12:00:00.000Z",)"
            R"("kind":"tick","person":"ed25519:kari","subject":"sitater"}}],"content":"sha256:c","findings":[)"
            R"({"block":"body/0","check":"citation","end":9,"ended":"left-standing","id":"n-1","left_by":{)"
            R"("at":"2026-11-23T12:00:00.000Z","kind":"ignore","note":"Ringte kilden.","person":"ed25519:kari",)"
            R"("reason":"other","subject":"n-1"},"message":"Står ikke i kilden.","severity":"must","start":0},)"
            R"({"block":"body/0","check":"citation","end":9,"ended":"open","id":"n-2","message":"Står ikke i kilden.",)"
            R"("severity":"note","start":0}],"format":"imprimatur-review/1","salt":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a",)"
            R"("sentences":[{"block":"body/0","claim":true,"end":9,"start":0,"text":"Det snør.","verdict":{)"
            R"("at":"2026-11-23T12:00:00.000Z","end":20,"person":"ed25519:kari","snapshot":"sha256:5","source":"s1",)"
            R"("start":10}},{"block":"body/0","claim":true,"end":13,"start":10,"text":"Nå?","verdict":{)"
            R"("at":"2026-11-23T12:00:00.000Z","no_claim":true,"on_command_line":true,"person":"ed25519:ola"}},)"
            R"({"block":"body/1","claim":false,"end":3,"start":0,"text":"Vær"}]})";
        QCOMPARE(Reviewed().record(), expected);
    }

    void theRecordIsTheSameHoweverTheReviewWent()
    {
        Reviewed reviewed;
        const QByteArray record = reviewed.record();
        // What is about sentences, findings and items that the text no longer has is not part of it.
        for (int more = 0; more < 200; ++more) {
            const QString subject = QStringLiteral("gone-%1").arg(more);
            reviewed.review.verified.insert(subject, {});
            reviewed.review.ignored.insert(subject, {});
            reviewed.review.ticked.insert(subject, {});
        }
        QCOMPARE(reviewed.record(), record);
    }

    void aChangeAnywhereChangesTheRecord_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < changes.size(); ++index) {
            QTest::addRow("%s", changes[index].name) << index;
        }
    }
    void aChangeAnywhereChangesTheRecord()
    {
        QFETCH(int, index);
        Reviewed reviewed;
        changes[index].make(reviewed);
        QVERIFY(sha256(reviewed.record()) != sha256(Reviewed().record()));
    }

    void noTwoChangesGiveOneRecord()
    {
        QSet<QByteArray> records {Reviewed().record()};
        for (const Change &change : changes) {
            Reviewed reviewed;
            change.make(reviewed);
            records.insert(reviewed.record());
        }
        QCOMPARE(records.size(), changes.size() + 1);
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
