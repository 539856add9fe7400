// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/story.h"

#include <QTest>

#include <algorithm>

using namespace imprimatur;
using imprimatur::test::Story;

namespace
{

QString called(const People &people)
{
    QStringList names;
    std::ranges::transform(people.enrolled, std::back_inserter(names), &Person::key);
    return names.join(QLatin1Char(' '));
}

QString staff(Story &story)
{
    return called(peopleOf(story.history().statements));
}

Statement enrolment(const Story &story, const QString &who, const QString &witness)
{
    Statement made = story.about(Statement::Kind::Enrol, QStringLiteral("ola"));
    made.article.clear();
    made.key = who;
    made.role = toText(Role::Journalist);
    made.witness = witness;
    return made;
}

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void founderAndStaff()
    {
        Story story = Story::withStaff();
        QCOMPARE(staff(story), QStringLiteral("ola kari per eva"));
        const People people = peopleOf(story.history().statements);
        QCOMPARE(people.byKey(QStringLiteral("eva"))->role, Role::ChiefEditor);
        QCOMPARE(people.byKey(QStringLiteral("kari"))->role, Role::Journalist);
        QVERIFY(!people.onePerson);
    }

    void theThirdNeedsAWitness()
    {
        Story story;
        story.enrol(QStringLiteral("kari"), Role::Journalist);
        story.enrol(QStringLiteral("puppet"), Role::Journalist);
        QCOMPARE(staff(story), QStringLiteral("ola kari"));
        story.enrol(QStringLiteral("per"), Role::Journalist, QStringLiteral("kari"));
        QCOMPARE(staff(story), QStringLiteral("ola kari per"));
    }

    void theChiefIsNoWitnessToTheirOwnAct()
    {
        Story story;
        story.enrol(QStringLiteral("kari"), Role::Journalist);
        story.enrol(QStringLiteral("puppet"), Role::Journalist, QStringLiteral("ola"));
        QCOMPARE(staff(story), QStringLiteral("ola kari"));
    }

    void aPuppetBesideTheRealSecondPersonDoesNotCount()
    {
        Story story;
        const QString foundation = story.history().statements.first().id;
        story.enrol(QStringLiteral("kari"), Role::Journalist);
        story.enrol(QStringLiteral("per"), Role::Journalist, QStringLiteral("kari"));
        story.addKnowing(enrolment(story, QStringLiteral("puppet"), {}),
                         {QStringLiteral("ola"), QStringLiteral("puppet")}, {foundation});
        QCOMPARE(staff(story), QStringLiteral("ola kari per"));
    }

    void missingSignatures_data()
    {
        QTest::addColumn<QStringList>("signedBy");
        QTest::addRow("the new key did not sign itself") << QStringList {QStringLiteral("ola"), QStringLiteral("kari")};
        QTest::addRow("the witness is named but did not sign")
            << QStringList {QStringLiteral("ola"), QStringLiteral("new")};
        QTest::addRow("the chief did not sign") << QStringList {QStringLiteral("kari"), QStringLiteral("new")};
    }
    void missingSignatures()
    {
        QFETCH(QStringList, signedBy);
        Story story;
        story.enrol(QStringLiteral("kari"), Role::Journalist);
        story.addKnowing(enrolment(story, QStringLiteral("new"), QStringLiteral("kari")), signedBy,
                         heads(story.history().statements));
        QCOMPARE(staff(story), QStringLiteral("ola kari"));
    }

    void aJournalistEnrolsNobody()
    {
        Story story;
        story.enrol(QStringLiteral("kari"), Role::Journalist);
        Statement made = enrolment(story, QStringLiteral("new"), QStringLiteral("ola"));
        made.signer = QStringLiteral("kari");
        story.addKnowing(made, {QStringLiteral("kari"), QStringLiteral("ola"), QStringLiteral("new")},
                         heads(story.history().statements));
        QCOMPARE(staff(story), QStringLiteral("ola kari"));
    }

    void anotherNewsroomsStatementEnrolsNobody()
    {
        Story story;
        Statement made = enrolment(story, QStringLiteral("new"), {});
        made.newsroom = QStringLiteral("elsewhere");
        story.addKnowing(made, {QStringLiteral("ola"), QStringLiteral("new")}, heads(story.history().statements));
        QCOMPARE(staff(story), QStringLiteral("ola"));
    }

    void withoutAFoundationThereIsNobody() { QCOMPARE(called(peopleOf({})), QString()); }

    void aCircleOfReferencesEnds()
    {
        Statement statement;
        statement.buildsOn = {QStringLiteral("b")};
        Statement other;
        other.buildsOn = {QStringLiteral("a")};
        const QList<SignedStatement> circle {{QStringLiteral("a"), statement, {}}, {QStringLiteral("b"), other, {}}};
        QCOMPARE(ancestry(circle).value(QStringLiteral("a")).size(), 2);
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
