// SPDX-License-Identifier: GPL-3.0-or-later
// The review record as frozen at QA: its bytes, and that nothing in it can change unnoticed.
#include "domain/contenthash.h"
#include "support/reviewed.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

using Severity = Finding::Severity;

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

class ReviewRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

QTEST_GUILESS_MAIN(ReviewRecordTest)
#include "tst_reviewrecord.moc"
