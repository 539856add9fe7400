// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/story.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace imprimatur;
using imprimatur::test::Story;
using Kind = Statement::Kind;

namespace
{

const QString ola = QStringLiteral("ola");
const QString kari = QStringLiteral("kari");
const QString per = QStringLiteral("per");
const QString eva = QStringLiteral("eva");
const QString now = QStringLiteral("2026-11-23T12:00:00.000Z");

QString both(const State &state)
{
    return toText(state.work) + QLatin1String(", ") + toText(state.publication);
}

Intent intent(Kind act, const QString &who)
{
    Intent made {act, who};
    made.now = now;
    made.hasNote = true;
    made.publication = QStringLiteral("first");
    return made;
}

} // namespace

class WorkflowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aModelsTextIsADraftUntilSomeoneTouchesIt()
    {
        Story story = Story::withStaff();
        QCOMPARE(both(story.state()), QStringLiteral("ai-draft, not-published"));
        story.history().reviewBegun = true;
        QCOMPARE(both(story.state()), QStringLiteral("in-review, not-published"));
        story.history().reviewBegun = false;
        story.save();
        QCOMPARE(both(story.state()), QStringLiteral("in-review, not-published"));
    }

    void theStraightWayOut()
    {
        Story story = Story::withStaff();
        const QString qa = story.qa(kari);
        QCOMPARE(both(story.state()), QStringLiteral("quality-assured, not-published"));
        const QString signoff = story.signoff(ola, qa);
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, not-published"));
        story.publish(ola, signoff);
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, published"));
        QCOMPARE(story.state().publishedVersion, 1);
        QVERIFY(story.state().countersigned);
    }

    void anEditFallsBackAndWhatIsOutStaysOut()
    {
        Story story = Story::withStaff();
        story.publish(ola, story.signoff(ola, story.qa(kari)));
        story.save();
        QCOMPARE(both(story.state()), QStringLiteral("in-review, published"));
        QCOMPARE(story.state().publishedVersion, 1);
        const QString signoff = story.signoff(ola, story.qa(per));
        story.publish(ola, signoff, QStringLiteral("correction"));
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, corrected"));
        QCOMPARE(story.state().publishedVersion, 2);
    }

    void fourEyesMeansTwoPeople()
    {
        Story story = Story::withStaff();
        const QString qa = story.qa(ola);
        QCOMPARE(story.refused(intent(Kind::Signoff, ola)), QStringList {QStringLiteral("same-person")});
        story.signoff(ola, qa);
        QCOMPARE(both(story.state()), QStringLiteral("quality-assured, not-published"));
        story.signoff(eva, qa);
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, not-published"));
    }

    void aJournalistDoesNotSignOff()
    {
        Story story = Story::withStaff();
        const QString qa = story.qa(kari);
        QCOMPARE(story.refused(intent(Kind::Signoff, per)), QStringList {QStringLiteral("not-chief-editor")});
        story.signoff(per, qa);
        QCOMPARE(both(story.state()), QStringLiteral("quality-assured, not-published"));
    }

    void aSignOffOfAnotherTextCountsForNothing()
    {
        Story story = Story::withStaff();
        const QString qa = story.qa(kari, 1);
        story.save();
        story.signoff(ola, qa, 2);
        QCOMPARE(both(story.state()), QStringLiteral("in-review, not-published"));
        QCOMPARE(story.refused(intent(Kind::Signoff, ola)), QStringList {QStringLiteral("not-quality-assured")});
    }

    void aStatementThatGivesItsTextAnotherNumberCountsForNothing()
    {
        Story story = Story::withStaff();
        const QString qa = story.qa(kari);
        Statement signoff = story.about(Kind::Signoff, ola);
        signoff.qa = qa;
        signoff.version = QStringLiteral("9");
        story.addKnowing(signoff, {ola}, heads(story.history().statements));
        QCOMPARE(both(story.state()), QStringLiteral("quality-assured, not-published"));
        Statement publication = story.about(Kind::Publish, ola);
        publication.signoff = story.signoff(ola, qa);
        publication.fragment = QStringLiteral("fragment of v1");
        publication.version = QStringLiteral("9");
        story.addKnowing(publication, {ola}, heads(story.history().statements));
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, not-published"));
        publication.version = QStringLiteral("1");
        story.addKnowing(publication, {ola}, heads(story.history().statements));
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, published"));
    }

    void aPublicationNeedsItsSignOff()
    {
        Story story = Story::withStaff();
        const QString qa = story.qa(kari);
        story.publish(ola, qa);
        QCOMPARE(both(story.state()), QStringLiteral("quality-assured, not-published"));
        QCOMPARE(story.refused(intent(Kind::Publish, ola)), QStringList {QStringLiteral("not-signed-off")});
    }

    void sentBackAndAssuredAnew()
    {
        Story story = Story::withStaff();
        const QString first = story.qa(kari);
        story.signoff(ola, first);
        story.act(Kind::Return, eva);
        QCOMPARE(both(story.state()), QStringLiteral("sent-back, not-published"));
        // The old approval cannot be leaned on any more.
        story.signoff(ola, first);
        QCOMPARE(both(story.state()), QStringLiteral("sent-back, not-published"));
        story.signoff(ola, story.qa(per));
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, not-published"));
    }

    void oneMayTakeDownAndTwoPutUp()
    {
        Story story = Story::withStaff();
        const QString signoff = story.signoff(ola, story.qa(kari));
        story.publish(ola, signoff);
        story.act(Kind::Withdraw, kari);
        QCOMPARE(both(story.state()), QStringLiteral("quality-assured, withdrawn"));
        QVERIFY(!story.state().withdrawal.isEmpty());
        // The sign-off from before the withdrawal does not put it up again.
        story.publish(ola, signoff, QStringLiteral("update"));
        QCOMPARE(both(story.state()), QStringLiteral("quality-assured, withdrawn"));
        const QString anew = story.signoff(ola, story.state().qas.last().statement);
        story.publish(ola, anew, QStringLiteral("update"));
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, published"));
    }

    void spikedAndTakenUp()
    {
        Story story = Story::withStaff();
        story.act(Kind::Spike, kari);
        QCOMPARE(both(story.state()), QStringLiteral("spiked, not-published"));
        QVERIFY(story.refused(intent(Kind::Qa, kari)).contains(QStringLiteral("spiked")));
        QCOMPARE(refusalsToEdit(story.history(), kari).size(), 1);
        story.act(Kind::Unspike, per);
        QCOMPARE(both(story.state()), QStringLiteral("ai-draft, not-published"));
    }

    void aTakedownDoesNotWaitForAnUnspike()
    {
        // One desk spikes what another, which does not know of it, puts out.
        Story story = Story::withStaff();
        const QString signoff = story.signoff(ola, story.qa(kari));
        const Statement spike = story.about(Kind::Spike, per);
        const QStringList before = heads(story.history().statements);
        story.publish(ola, signoff);
        story.addKnowing(spike, {per}, before);
        QCOMPARE(both(story.state()), QStringLiteral("spiked, published"));
        QCOMPARE(story.refused(intent(Kind::Withdraw, kari)), QStringList());
        QVERIFY(story.refused(intent(Kind::Signoff, eva)).contains(QStringLiteral("spiked")));
        story.act(Kind::Withdraw, kari);
        QCOMPARE(both(story.state()), QStringLiteral("spiked, withdrawn"));
    }

    void anEmbargoHolds()
    {
        Story story = Story::withStaff();
        story.embargo(QStringLiteral("2026-11-23T15:00:00+01:00"));
        story.save();
        story.signoff(ola, story.qa(kari));
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, held"));
        QCOMPARE(story.refused(intent(Kind::Publish, ola)), QStringList {QStringLiteral("held")});
        Intent later = intent(Kind::Publish, ola);
        later.now = QStringLiteral("2026-11-23T14:00:00.000Z");
        QCOMPARE(story.refused(later), QStringList());
    }

    void aOnePersonNewsroomSaysSo()
    {
        Story alone(QStringLiteral("one-person"));
        alone.save();
        const QString qa = alone.qa(ola);
        QCOMPARE(alone.refused(intent(Kind::Signoff, ola)), QStringList());
        alone.signoff(ola, qa);
        QCOMPARE(both(alone.state()), QStringLiteral("signed-off, not-published"));
        QVERIFY(!alone.state().countersigned);

        Story grown(QStringLiteral("one-person"));
        grown.enrol(kari, Role::Journalist);
        grown.save();
        const QString own = grown.qa(ola);
        QCOMPARE(grown.refused(intent(Kind::Signoff, ola)), QStringList {QStringLiteral("same-person")});
        grown.signoff(ola, own);
        QCOMPARE(both(grown.state()), QStringLiteral("quality-assured, not-published"));
    }

    void aStrangersActsDoNotCount()
    {
        Story story = Story::withStaff();
        story.qa(QStringLiteral("stranger"));
        QCOMPARE(both(story.state()), QStringLiteral("ai-draft, not-published"));
        // Nor does an act that claims Kari but carries another's signature.
        story.addKnowing(story.about(Kind::Qa, kari), {per}, heads(story.history().statements));
        QCOMPARE(both(story.state()), QStringLiteral("ai-draft, not-published"));
        QCOMPARE(story.refused(intent(Kind::Qa, QStringLiteral("stranger"))),
                 QStringList {QStringLiteral("not-enrolled")});
    }

    void nobodyActsBeforeBeingEnrolled()
    {
        Story story = Story::withStaff();
        const QString foundation = story.history().statements.first().id;
        story.addKnowing(story.about(Kind::Qa, kari), {kari}, {foundation});
        QCOMPARE(both(story.state()), QStringLiteral("ai-draft, not-published"));
    }

    void ofActsThatDoNotKnowEachOtherTheMoreCarefulWins()
    {
        Story story = Story::withStaff();
        const QStringList before = heads(story.history().statements);
        const QString qa = story.addKnowing(story.about(Kind::Qa, kari), {kari}, before);
        const QString signoff = [&] {
            Statement made = story.about(Kind::Signoff, ola);
            made.qa = qa;
            return story.addKnowing(made, {ola}, {qa});
        }();
        QCOMPARE(both(story.state()), QStringLiteral("signed-off, not-published"));
        story.addKnowing(story.about(Kind::Return, eva), {eva}, {qa});
        QCOMPARE(both(story.state()), QStringLiteral("sent-back, not-published"));
        Q_UNUSED(signoff)
    }

    void stateDoesNotDependOnTheOrderOfArrival()
    {
        Story story = Story::withStaff();
        story.publish(ola, story.signoff(ola, story.qa(kari)));
        story.save();
        story.act(Kind::Return, ola);
        story.signoff(eva, story.qa(per));
        story.act(Kind::Withdraw, kari);
        const State expected = story.state();
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            History shuffled = story.history();
            std::shuffle(shuffled.statements.begin(), shuffled.statements.end(), random);
            std::shuffle(shuffled.versions.begin(), shuffled.versions.end(), random);
            const State state = derive(shuffled);
            QCOMPARE(both(state), both(expected));
            QCOMPARE(state.publications, expected.publications);
            QCOMPARE(state.signoff.has_value(), expected.signoff.has_value());
            QCOMPARE(state.newest, expected.newest);
        }
    }

    void twoVersionsFromOneBaseAreADivergence()
    {
        Story story = Story::withStaff();
        story.save();
        story.history().versions.append({2, QStringLiteral("v2b"), QStringLiteral("v1"), {}, false});
        QVERIFY(story.state().diverged);
        QVERIFY(story.refused(intent(Kind::Qa, kari)).contains(QStringLiteral("diverged")));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("nothing to send back before it is assured")
            << int(Kind::Return) << ola << QStringList {QStringLiteral("nothing-to-return")};
        QTest::addRow("nothing to withdraw before it is out")
            << int(Kind::Withdraw) << kari << QStringList {QStringLiteral("not-published")};
        QTest::addRow("nothing to take up that is not spiked")
            << int(Kind::Unspike) << kari << QStringList {QStringLiteral("not-spiked")};
        QTest::addRow("no sign-off before it is assured")
            << int(Kind::Signoff) << ola << QStringList {QStringLiteral("not-quality-assured")};
        QTest::addRow("anyone enrolled may assure") << int(Kind::Qa) << eva << QStringList();
        QTest::addRow("anyone enrolled may spike") << int(Kind::Spike) << per << QStringList();
    }
    void refusals()
    {
        QFETCH(int, act);
        QFETCH(QString, who);
        QFETCH(QStringList, expected);
        QCOMPARE(Story::withStaff().refused(intent(Kind(act), who)), expected);
    }

    void correctionsNeedSomethingNewAndANote()
    {
        Story story = Story::withStaff();
        story.publish(ola, story.signoff(ola, story.qa(kari)));
        Intent correct = intent(Kind::Publish, ola);
        correct.publication = QStringLiteral("correction");
        QCOMPARE(story.refused(correct), QStringList {QStringLiteral("nothing-new")});
        QCOMPARE(story.refused(intent(Kind::Publish, ola)), QStringList {QStringLiteral("already-published")});
        QCOMPARE(story.refused(intent(Kind::Spike, kari)), QStringList {QStringLiteral("still-published")});
        story.save();
        story.signoff(ola, story.qa(kari));
        QCOMPARE(story.refused(correct), QStringList());
        correct.hasNote = false;
        QCOMPARE(story.refused(correct), QStringList {QStringLiteral("no-note")});
    }

    void anOlderVersionIsRefusedByName()
    {
        Story story = Story::withStaff();
        story.qa(kari);
        story.save();
        Intent old = intent(Kind::Signoff, ola);
        old.version = 1;
        QVERIFY(story.refused(old).contains(QStringLiteral("not-newest")));
        old.version = 9;
        QVERIFY(story.refused(old).contains(QStringLiteral("no-version")));
        old.version = 2;
        old.content = QStringLiteral("v1");
        QVERIFY(story.refused(old).contains(QStringLiteral("wrong-text")));
    }
};

QTEST_GUILESS_MAIN(WorkflowTest)
#include "tst_workflow.moc"
