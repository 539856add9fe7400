// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/session.h"

#include <QTest>

using namespace imprimatur;

namespace
{

constexpr qint64 start = 1'700'000'000'000;
constexpr qint64 minute = 60'000;

std::shared_ptr<const SigningKey> keyOf(char person)
{
    return *SigningKey::fromSeed(QByteArray(32, person));
}

const QString kari = keyOf('k')->publicKey();
const QString ola = keyOf('o')->publicKey();

Session seated(bool shared = false)
{
    Session session(shared);
    session.switchTo(kari);
    session.unlocked(keyOf('k'), start);
    return session;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePassphraseCounts_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<bool>("asks");
        const int qa = int(Session::Act::QualityAssurance);
        const int other = int(Session::Act::Other);
        QTest::addRow("not asked again for QA at once") << qa << qint64(0) << false;
        QTest::addRow("not asked again for QA in the tenth minute") << qa << 10 * minute - 1 << false;
        QTest::addRow("asked for QA after ten minutes") << qa << 10 * minute << true;
        QTest::addRow("asked for QA when the clock went back") << qa << -minute << true;
        QTest::addRow("always asked for sign-off") << other << qint64(0) << true;
    }
    void thePassphraseCounts()
    {
        QFETCH(int, act);
        QFETCH(qint64, after);
        QFETCH(bool, asks);
        const auto key = seated().keyFor(Session::Act(act), start + after);
        QCOMPARE(key == nullptr, asks);
        QVERIFY(!key || key->publicKey() == kari);
    }

    void aSharedMachineAlwaysAsks() { QVERIFY(!seated(true).keyFor(Session::Act::QualityAssurance, start)); }

    void switchingLocksAtOnce()
    {
        Session session = seated();
        session.switchTo(ola);
        QCOMPARE(session.person(), ola);
        QVERIFY(!session.keyFor(Session::Act::QualityAssurance, start));
        session.switchTo(kari);
        QVERIFY(!session.keyFor(Session::Act::QualityAssurance, start));
    }

    void anotherPersonsKeyIsNotKept()
    {
        Session session = seated();
        session.lock();
        session.unlocked(keyOf('o'), start);
        QVERIFY(!session.keyFor(Session::Act::QualityAssurance, start));
    }

    void aLockedSessionLetsGoOfTheKey()
    {
        const auto key = keyOf('k');
        Session session;
        session.switchTo(kari);
        session.unlocked(key, start);
        QCOMPARE(key.use_count(), 2);
        session.lock();
        QCOMPARE(key.use_count(), 1);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
