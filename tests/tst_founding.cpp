// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sample.h"
#include "support/newsdesk.h"

#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

const QString ola = QStringLiteral("Ola red.");
const QString noon = QStringLiteral("2026-11-23T12:00:00.000Z");

QString foundedAs(TemporaryStore &store, const Foundation &foundation, const QString &founder)
{
    const NewsroomFacts facts = newFacts(foundation, noon);
    const Actor actor {keyOf(founder)->publicKey(), keyOf(founder), noon};
    return outcome(
        store.ask([&](Connection &connection) { return found(connection, foundation, facts, founder, actor); }));
}

QStringList namesIn(TemporaryStore &store)
{
    QStringList names;
    for (const NamedPerson &each : store.got(readPeople)) {
        names.append(each.name);
    }
    return names;
}

} // namespace

class FoundingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewsroomIsWhatItWasFoundedAs()
    {
        TemporaryStore store;
        const Foundation foundation {QStringLiteral("Avisen"),
                                     true,
                                     false,
                                     QStringLiteral("https://avisen.example/"),
                                     QStringLiteral("https://avisen.example/prinsipper"),
                                     shortStyle()};
        QCOMPARE(foundedAs(store, foundation, ola), QStringLiteral("done"));
        const House house = store.got(readHouse);
        QCOMPARE(house.facts.name, QStringLiteral("Avisen"));
        QCOMPARE(house.facts.createdAt, noon);
        QVERIFY(!house.facts.sample);
        QCOMPARE(house.site, foundation.site);
        QCOMPARE(house.principles, foundation.principles);
        QCOMPARE(house.style.byline, QStringLiteral("Huset"));
        const People people = peopleOf(store.got(newsroomStatements));
        QVERIFY(people.onePerson);
        QVERIFY(!people.sample);
        QCOMPARE(people.newsroom, house.facts.newsroom);
        QCOMPARE(people.enrolled.size(), 1);
        QCOMPARE(people.enrolled[0].role, Role::ChiefEditor);
        QCOMPARE(namesIn(store), QStringList {ola});
    }

    void withoutAStyleItHasTheStandardOne()
    {
        TemporaryStore store;
        QCOMPARE(foundedAs(store, {QStringLiteral("Avisen"), false, false, {}, {}, {}}, ola), QStringLiteral("done"));
        QCOMPARE(store.got(readHouse).style.id, QStringLiteral("standard"));
        QVERIFY(!peopleOf(store.got(newsroomStatements)).onePerson);
    }

    void aStoreIsFoundedOnce()
    {
        TemporaryStore store;
        const Foundation foundation {QStringLiteral("Avisen"), false, true, {}, {}, shortStyle()};
        QCOMPARE(foundedAs(store, foundation, ola), QStringLiteral("done"));
        QVERIFY(foundedAs(store, foundation, QStringLiteral("Per")).startsWith(QLatin1String("error")));
        QCOMPARE(namesIn(store), QStringList {ola});
        QCOMPARE(store.got(newsroomStatements).size(), 1);
    }

    void whatCannotBeFoundedLeavesNothing_data()
    {
        QTest::addColumn<QString>("newsroom");
        QTest::addColumn<QString>("founder");
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QString>("expected");
        const QString input = QStringLiteral("error: input");
        QTest::addRow("a newsroom without a name") << QStringLiteral(" ") << ola << shortStyle() << input;
        QTest::addRow("a founder without a name")
            << QStringLiteral("Avisen") << QStringLiteral(" \t ") << shortStyle() << input;
        QTest::addRow("a name with an invisible character")
            << QStringLiteral("Avisen") << QStringLiteral("Ola\u200B red.") << shortStyle() << input;
        QTest::addRow("a style that is none") << QStringLiteral("Avisen") << ola << QByteArray("{}") << input;
    }
    void whatCannotBeFoundedLeavesNothing()
    {
        QFETCH(QString, newsroom);
        QFETCH(QString, founder);
        QFETCH(QByteArray, style);
        TemporaryStore store;
        QTEST(foundedAs(store, {newsroom, false, true, {}, {}, style}, founder), "expected");
        QVERIFY(!store.ask(readHouse));
        QCOMPARE(foundedAs(store, {QStringLiteral("Avisen"), false, true, {}, {}, shortStyle()}, ola),
                 QStringLiteral("done"));
    }

    void someoneElsesKeyFoundsNothing()
    {
        TemporaryStore store;
        const Foundation foundation {QStringLiteral("Avisen"), false, true, {}, {}, shortStyle()};
        const Actor impostor {keyOf(ola)->publicKey(), keyOf(QStringLiteral("Per")), noon};
        const Result<Done> done = store.ask([&](Connection &connection) {
            return found(connection, foundation, newFacts(foundation, noon), ola, impostor);
        });
        QCOMPARE(outcome(done), QStringLiteral("error: integrity"));
        QVERIFY(!store.ask(readHouse));
    }

    void whoMayEnrolWhom_data()
    {
        QTest::addColumn<QStringList>("staff");
        QTest::addColumn<QString>("chief");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("witness");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *sentence, const char *staff, const char *chief, const char *name,
                            const char *witness, const char *key, const char *expected) {
            QTest::addRow("%s", sentence)
                << QString::fromUtf8(staff).split(QLatin1Char(','), Qt::SkipEmptyParts) << QString::fromUtf8(chief)
                << QString::fromUtf8(name) << QString::fromUtf8(witness) << QString::fromUtf8(key)
                << QString::fromUtf8(expected);
        };
        row("the second person without a witness", "", "Ola red.", "Kari", "", "", "done");
        row("the second person with a stranger as witness", "", "Ola red.", "Kari", "Per", "", "error: gate");
        row("the second person with the chief as witness", "", "Ola red.", "Kari", "Ola red.", "", "error: gate");
        row("the third person with a witness", "Kari", "Ola red.", "Per", "Kari", "", "done");
        row("the third person without one", "Kari", "Ola red.", "Per", "", "", "error: gate");
        row("a stranger as witness", "Kari", "Ola red.", "Per", "Nils", "", "error: gate");
        row("the chief as their own witness", "Kari", "Ola red.", "Per", "Ola red.", "", "error: gate");
        row("the new person as witness of themselves", "Kari", "Ola red.", "Per", "Per", "", "error: gate");
        row("another chief editor enrols", "Kari,Eva red.", "Eva red.", "Per", "Kari", "", "done");
        row("the founder is witness to another chief editor", "Kari,Eva red.", "Eva red.", "Per", "Ola red.", "",
            "done");
        row("a second chief editor", "Kari", "Ola red.", "Eva red.", "Kari", "", "done");
        row("a journalist does not enrol", "Kari", "Kari", "Per", "Ola red.", "", "error: gate");
        row("a stranger does not enrol", "Kari", "Nils red.", "Per", "Kari", "", "error: gate");
        row("a name that stands", "Kari,Per", "Ola red.", "Per", "Kari", "Per 2", "error: gate");
        row("a name that stands, in other letters", "Kari,Per", "Ola red.", "PER", "Kari", "", "error: gate");
        row("a name that stands, with a space", "Kari,Per", "Ola red.", " Per ", "Kari", "", "error: gate");
        row("a name that stands, with two spaces inside", "Kari,Ola  red.x", "Ola red.", "Ola red.x", "Kari", "",
            "error: gate");
        row("a name that stands, composed otherwise", "Kari,\xc3\x85se", "Ola red.", "A\xcc\x8ase", "Kari", "",
            "error: gate");
        row("a name that stands, with an invisible character", "Kari,Per", "Ola red.", "Pe\xe2\x80\x8br", "Kari", "",
            "error: input");
        row("a name that reads backwards", "Kari", "Ola red.", "\xe2\x80\xaereP", "Kari", "", "error: input");
        row("no name", "Kari", "Ola red.", " ", "Kari", "", "error: input");
        row("a key that stands", "Kari,Per", "Ola red.", "Nils", "Kari", "Per", "error: gate");
        row("the chief's own key under another name", "Kari", "Ola red.", "Nils", "Kari", "Ola red.", "error: gate");
    }
    void whoMayEnrolWhom()
    {
        QFETCH(QStringList, staff);
        QFETCH(QString, chief);
        QFETCH(QString, name);
        QFETCH(QString, witness);
        QFETCH(QString, key);
        QFETCH(QString, expected);
        Newsdesk desk(staff);
        const qsizetype before = desk.written();
        QCOMPARE(desk.enrols(chief, name, witness, key), expected);
        const bool enrolled = expected == QLatin1String("done");
        QCOMPARE(namesIn(desk.store()).size(), 1 + staff.size() + (enrolled ? 1 : 0));
        QCOMPARE(desk.written(), before + (enrolled ? 1 : 0));
    }

    void anEnrolmentIsSignedByAllThree()
    {
        Newsdesk desk({QStringLiteral("Kari"), QStringLiteral("Per")});
        const QList<SignedStatement> statements = desk.store().got(newsroomStatements);
        QStringList expected;
        for (const char *name : {"Kari", "Per", "Ola red."}) {
            expected.append(keyOf(QString::fromLatin1(name))->publicKey());
        }
        expected.sort();
        QCOMPARE(statements.last().signedBy, expected);
        QCOMPARE(statements.last().statement.witness, keyOf(QStringLiteral("Kari"))->publicKey());
        QCOMPARE(statements.last().statement.buildsOn, QStringList {statements[1].id});
    }

    void peopleAreFoundByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isThere");
        QTest::addRow("as written") << QStringLiteral("Kari") << true;
        QTest::addRow("in small letters") << QStringLiteral("kari") << true;
        QTest::addRow("with spaces around") << QStringLiteral(" Kari ") << true;
        QTest::addRow("a part of the name") << QStringLiteral("Kar") << false;
        QTest::addRow("nothing") << QString() << false;
        QTest::addRow("someone else") << QStringLiteral("Nils") << false;
    }
    void peopleAreFoundByName()
    {
        QFETCH(QString, name);
        QFETCH(bool, isThere);
        Newsdesk desk({QStringLiteral("Kari")});
        const Result<NamedPerson> found = findPerson(desk.store().got(readPeople), name);
        QCOMPARE(bool(found), isThere);
        if (!found) {
            QCOMPARE(found.error().kind, Error::Kind::Identity);
            QVERIFY(found.error().message.contains(QStringLiteral("Ola red., Kari")));
        }
    }

    void keysOfASampleCountNowhereElse()
    {
        TemporaryStore store;
        const QString folder = store.beside(QStringLiteral("sample"));
        const Result<SampleNewsroom> sample = createSampleNewsroom(folder, noon);
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        const NewsroomFacts real = newFacts({QStringLiteral("Avisen"), false, false, {}, {}, {}}, noon);
        QCOMPARE(sample->people.size(), 2);
        QCOMPARE(sample->articles.size(), 6);
        for (const SamplePerson &person : sample->people) {
            QVERIFY(KeyFile(person.keyFile, keyFloor(sample->facts)).unlock(person.passphrase));
            const auto key = KeyFile(person.keyFile, keyFloor(real)).unlock(person.passphrase);
            QVERIFY(!key);
            QCOMPARE(key.error().kind, Error::Kind::Input);
        }
        QCOMPARE(keyFloor(real), KeyCost::full());
        QVERIFY(sample->facts.sample);
        QVERIFY(!createSampleNewsroom(folder, noon));
    }
};

QTEST_GUILESS_MAIN(FoundingTest)
#include "tst_founding.moc"
