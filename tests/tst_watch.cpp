// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that imprimatur-cli import --watch looks after, with a generator's program at its other end.
#include "support/commandline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace imprimatur::test;

namespace
{

constexpr int patience = 30'000; ///< ms until what should happen has happened, on a busy machine

QByteArray package(const QString &id)
{
    const QJsonObject source {{QStringLiteral("id"), QStringLiteral("s1")},
                              {QStringLiteral("text"), QStringLiteral("It rained.")}};
    const QJsonObject paragraph {{QStringLiteral("type"), QStringLiteral("paragraph")},
                                 {QStringLiteral("text"), QStringLiteral("Det regnet i hele går.")}};
    const QJsonObject draft {
        {QStringLiteral("format"), QStringLiteral("imprimatur-draft/1")},
        {QStringLiteral("id"), id},
        {QStringLiteral("language"), QStringLiteral("nb")},
        {QStringLiteral("headline"), QJsonObject {{QStringLiteral("text"), QStringLiteral("Det regnet")}}},
        {QStringLiteral("body"), QJsonArray {paragraph}},
        {QStringLiteral("sources"), QJsonArray {source}}};
    return QJsonDocument(draft).toJson();
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatLiesThereIsImportedAndMoved();
    void whatArrivesLaterIsImportedToo();
    void aBrokenPackageIsRefusedWithTheReasonBesideIt();
    void aFileThatStillGrowsIsLeftAlone();
    void otherFilesAreLeftAlone();
    void aSecondFileOfOneNameOverwritesNothing();
    void anInterruptionEndsItInPeace_data();
    void anInterruptionEndsItInPeace();
    void onceTakesWhatIsThereAndEnds();
    void onceReportsWhatItRefused();
    void aFolderThatIsNotThereCannotBeWatched();
    void aFolderThatCannotBeFilledIsToldOf();

private:
    /// Puts a whole file there at once, as careful programs do.
    void drop(const QString &name, const QByteArray &bytes) const;
    bool lies(const QString &name) const { return QFile::exists(m_desk->path(QStringLiteral("inn/") + name)); }
    QStringList stored() const;
    std::unique_ptr<QProcess> watching() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CommandLine> m_desk;
};

void TestWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<CommandLine>(m_folder->path());
    const Answer founded = foundSampleNewsroom(*m_desk);
    QVERIFY2(founded.isDone(), founded.told());
    QVERIFY(QDir().mkpath(m_desk->path(QStringLiteral("inn"))));
}

void TestWatch::drop(const QString &name, const QByteArray &bytes) const
{
    m_desk->write(QStringLiteral("unfinished"), bytes);
    QVERIFY(QFile::rename(m_desk->path(QStringLiteral("unfinished")), m_desk->path(QStringLiteral("inn/") + name)));
}

/// The generators' ids of what was imported, sorted. Only when nobody watches: the newsroom is open in one program.
QStringList TestWatch::stored() const
{
    QStringList ids;
    const QJsonObject list = m_desk->run(QStringLiteral("list")).object();
    for (const QJsonValue article : list[QStringLiteral("articles")].toArray()) {
        const QString id = article[QStringLiteral("article")].toString();
        ids.append(m_desk->run(QStringLiteral("show ") + id)
                       .object()[QStringLiteral("draft")][QStringLiteral("id")]
                       .toString());
    }
    ids.sort();
    return ids;
}

std::unique_ptr<QProcess> TestWatch::watching() const
{
    return m_desk->start(QStringLiteral("import --watch inn"));
}

/// Ends it as a service manager does and holds that it ended well.
#define END(process)                                                                                                   \
    do {                                                                                                               \
        (process)->terminate();                                                                                        \
        QVERIFY((process)->waitForFinished(patience));                                                                 \
        QCOMPARE((process)->exitStatus(), QProcess::NormalExit);                                                       \
        QCOMPARE((process)->exitCode(), 0);                                                                            \
    } while (false)

void TestWatch::whatLiesThereIsImportedAndMoved()
{
    drop(QStringLiteral("en.draft.json"), package(QStringLiteral("sak-en")));
    const auto watch = watching();
    QTRY_VERIFY_WITH_TIMEOUT(lies(QStringLiteral("imported/en.draft.json")), patience);
    QVERIFY(!lies(QStringLiteral("en.draft.json")));
    QCOMPARE(m_desk->read(QStringLiteral("inn/imported/en.draft.json")), package(QStringLiteral("sak-en")));
    END(watch);
    QCOMPARE(stored(), QStringList {QStringLiteral("sak-en")});
}

void TestWatch::whatArrivesLaterIsImportedToo()
{
    drop(QStringLiteral("en.draft.json"), package(QStringLiteral("sak-en")));
    const auto watch = watching();
    QTRY_VERIFY_WITH_TIMEOUT(lies(QStringLiteral("imported/en.draft.json")), patience);
    drop(QStringLiteral("to.draft.json"), package(QStringLiteral("sak-to")));
    QTRY_VERIFY_WITH_TIMEOUT(lies(QStringLiteral("imported/to.draft.json")), patience);
    END(watch);
    QCOMPARE(stored(), QStringList({QStringLiteral("sak-en"), QStringLiteral("sak-to")}));
    const QList<QByteArray> lines = watch->readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(second[QStringLiteral("file")].toString(), QStringLiteral("inn/to.draft.json"));
    QCOMPARE(second[QStringLiteral("done")], QJsonValue(true));
}

void TestWatch::aBrokenPackageIsRefusedWithTheReasonBesideIt()
{
    const QByteArray broken = package(QStringLiteral("sak")).replace("\"text\": \"Det regnet\"", "\"text\": 7");
    drop(QStringLiteral("brutt.draft.json"), broken);
    const auto watch = watching();
    QTRY_VERIFY_WITH_TIMEOUT(lies(QStringLiteral("refused/brutt.draft.json")), patience);
    QVERIFY(!lies(QStringLiteral("brutt.draft.json")));
    QCOMPARE(m_desk->read(QStringLiteral("inn/refused/brutt.draft.json")), broken);
    const QByteArray reason = m_desk->read(QStringLiteral("inn/refused/brutt.draft.json.reason.txt"));
    QVERIFY2(reason.contains("/headline/text"), reason);
    END(watch);
    QVERIFY2(watch->readAllStandardError().contains("/headline/text"), "the refusal is not said on stderr");
    QCOMPARE(stored(), QStringList());
}

void TestWatch::aFileThatStillGrowsIsLeftAlone()
{
    const QByteArray bytes = package(QStringLiteral("sak-lang"));
    m_desk->write(QStringLiteral("inn/lang.draft.json"), bytes.left(40));
    QFile growing(m_desk->path(QStringLiteral("inn/lang.draft.json")));
    QVERIFY(growing.open(QIODevice::Append | QIODevice::Unbuffered));
    drop(QStringLiteral("kort.draft.json"), package(QStringLiteral("sak-kort")));
    const auto watch = watching();
    // JSON white space, ever more of it, until a file of the same age was taken: by then the folder was looked at twice.
    QElapsedTimer sinceWritten;
    qint64 longestPause = 0;
    sinceWritten.start();
    const auto grows = [&]() {
        longestPause = std::max(longestPause, sinceWritten.restart());
        return growing.write(" ") == 1 && lies(QStringLiteral("imported/kort.draft.json"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(grows(), patience);
    if (longestPause >= 300) {
        QSKIP("This machine is so busy that the growing file stood still longer than a complete one has to.");
    }
    QVERIFY(lies(QStringLiteral("lang.draft.json")));
    END(watch);
    QCOMPARE(stored(), QStringList {QStringLiteral("sak-kort")});
}

void TestWatch::otherFilesAreLeftAlone()
{
    drop(QStringLiteral("en.draft.json.part"), package(QStringLiteral("sak-del")));
    drop(QStringLiteral("notat.txt"), "ikke en pakke");
    m_desk->write(QStringLiteral("inn/dypere/to.draft.json"), package(QStringLiteral("sak-dyp")));
    drop(QStringLiteral("kort.draft.json"), package(QStringLiteral("sak-kort")));
    const auto watch = watching();
    QTRY_VERIFY_WITH_TIMEOUT(lies(QStringLiteral("imported/kort.draft.json")), patience);
    QVERIFY(lies(QStringLiteral("en.draft.json.part")) && lies(QStringLiteral("notat.txt"))
            && lies(QStringLiteral("dypere/to.draft.json")));
    // The name that makes it a package is given last.
    QVERIFY(QFile::rename(m_desk->path(QStringLiteral("inn/en.draft.json.part")),
                          m_desk->path(QStringLiteral("inn/en.draft.json"))));
    QTRY_VERIFY_WITH_TIMEOUT(lies(QStringLiteral("imported/en.draft.json")), patience);
    END(watch);
    QCOMPARE(stored(), QStringList({QStringLiteral("sak-del"), QStringLiteral("sak-kort")}));
}

void TestWatch::aSecondFileOfOneNameOverwritesNothing()
{
    drop(QStringLiteral("en.draft.json"), package(QStringLiteral("sak-en")));
    const auto watch = watching();
    QTRY_VERIFY_WITH_TIMEOUT(lies(QStringLiteral("imported/en.draft.json")), patience);
    drop(QStringLiteral("en.draft.json"), package(QStringLiteral("sak-to")));
    QTRY_VERIFY_WITH_TIMEOUT(lies(QStringLiteral("imported/2-en.draft.json")), patience);
    END(watch);
    QCOMPARE(m_desk->read(QStringLiteral("inn/imported/en.draft.json")), package(QStringLiteral("sak-en")));
    QCOMPARE(m_desk->read(QStringLiteral("inn/imported/2-en.draft.json")), package(QStringLiteral("sak-to")));
}

void TestWatch::anInterruptionEndsItInPeace_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("Ctrl+C at the terminal") << SIGINT;
    QTest::addRow("a service manager that stops it") << SIGTERM;
}

void TestWatch::anInterruptionEndsItInPeace()
{
    QFETCH(int, signal);
    drop(QStringLiteral("en.draft.json"), package(QStringLiteral("sak-en")));
    const auto watch = watching();
    QTRY_VERIFY_WITH_TIMEOUT(lies(QStringLiteral("imported/en.draft.json")), patience);
    QCOMPARE(::kill(pid_t(watch->processId()), signal), 0);
    QVERIFY(watch->waitForFinished(patience));
    QCOMPARE(watch->exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch->exitCode(), 0);
    QCOMPARE(watch->readAllStandardError(), QByteArray());
    // Closed in order: nothing is left for the next one to recover.
    QVERIFY(!QFile::exists(m_desk->path(QStringLiteral("desk/newsroom.sqlite-wal"))));
    QCOMPARE(m_desk->run(QStringLiteral("doctor")).exit, 0);
}

void TestWatch::onceTakesWhatIsThereAndEnds()
{
    drop(QStringLiteral("b.draft.json"), package(QStringLiteral("sak-b")));
    drop(QStringLiteral("a.draft.json"), package(QStringLiteral("sak-a")));
    const Answer once = m_desk->run(QStringLiteral("import --watch inn --once"));
    QVERIFY2(once.isDone(), once.told());
    QCOMPARE(once.objects.size(), 2);
    QCOMPARE(once.objects[0][QStringLiteral("file")].toString(), QStringLiteral("inn/a.draft.json"));
    QVERIFY(lies(QStringLiteral("imported/a.draft.json")) && lies(QStringLiteral("imported/b.draft.json")));
    const Answer again = m_desk->run(QStringLiteral("import --watch inn --once"));
    QCOMPARE(again.outcome(), QStringLiteral("exit 0"));
    QCOMPARE(again.out, QByteArray());
}

void TestWatch::onceReportsWhatItRefused()
{
    drop(QStringLiteral("a.draft.json"), "{");
    drop(QStringLiteral("b.draft.json"), package(QStringLiteral("sak-b")));
    const Answer once = m_desk->run(QStringLiteral("import --watch inn --once"));
    QCOMPARE(once.exit, 3);
    QCOMPARE(once.fault(), QString());
    QVERIFY(lies(QStringLiteral("refused/a.draft.json")) && lies(QStringLiteral("refused/a.draft.json.reason.txt")));
    QCOMPARE(stored(), QStringList {QStringLiteral("sak-b")});
}

void TestWatch::aFolderThatIsNotThereCannotBeWatched()
{
    const Answer answer = m_desk->run(QStringLiteral("import --watch borte"));
    QCOMPARE(answer.outcome(), QStringLiteral("exit 2 with an error"));
    QCOMPARE(answer.fault(), QString());
    QVERIFY2(answer.said.contains(QStringLiteral("borte")), answer.told());
}

void TestWatch::aFolderThatCannotBeFilledIsToldOf()
{
    m_desk->write(QStringLiteral("inn/imported"), "a file where the folder should be");
    drop(QStringLiteral("en.draft.json"), package(QStringLiteral("sak-en")));
    const auto watch = watching();
    QVERIFY(watch->waitForFinished(patience));
    QCOMPARE(watch->exitCode(), 4);
    const QByteArray said = watch->readAllStandardError();
    QVERIFY2(said.contains("en.draft.json") && said.contains("imported"), said);
    QVERIFY(lies(QStringLiteral("en.draft.json")));
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
