// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/intake.h"
#include "desk/newsroom.h"
#include "desk/pagefile.h"
#include "desk/publishing.h"
#include "desk/sample.h"
#include "domain/contenthash.h"
#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imprimatur;

namespace
{

const QString now = QStringLiteral("2026-02-21T13:31:00.000Z");
const QByteArray image = QByteArray("\xff\xd8\xff\xe0") + "no picture, but named as one";

DraftFile withImage(bool bytesCame)
{
    const Snapshot source =
        test::source(QStringLiteral("s1"), QStringLiteral("Havneavisa"), QStringLiteral("Overskrift\n\nThe bridge opens on Friday."));
    DraftFile draft {test::draft({QStringLiteral("Broen åpner fredag.")}, {source}), {}};
    draft.content.externalId = QStringLiteral("bro-1");
    Block picture {Block::Kind::Image};
    picture.file = sha256(image);
    picture.alt = QStringLiteral("En bro");
    draft.content.body.append(picture);
    if (bytesCame) {
        draft.media.insert(picture.file, image);
    }
    return draft;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// The sample newsroom with one more article in it.
struct Desk
{
    QTemporaryDir folder;
    SampleNewsroom sample;

    template<typename Job>
    auto ask(Job job)
    {
        return (*Database::open(path(), Database::Opening::Existing))->post(job).result();
    }
    explicit Desk(const DraftFile &draft)
    {
        sample = *createSampleNewsroom(path(), now);
        sample.articles = {ask([draft](Connection &connection) {
                               return importDraft(connection, *readHouse(connection), draft, {{}, {}, now});
                           })->article};
    }
    QString path() const { return folder.filePath(QStringLiteral("newsroom")); }
    QString site() const { return folder.filePath(QStringLiteral("site")); }
    Result<QString> published()
    {
        return walkSampleArticle(path(), sample, site(), [](const QString &) {});
    }
    Result<PageFile> package(int version)
    {
        return ask([version, article = sample.articles.first()](Connection &connection) {
            return draftPackage(connection, article, version);
        });
    }
};

} // namespace

class PageFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImageLeavesWithItsPage()
    {
        Desk desk(withImage(true));
        const Result<QString> page = desk.published();
        QVERIFY2(page, page ? "" : qPrintable(page.error().message));
        const QString name = QStringLiteral("media/sha256-") + sha256(image).mid(7);
        QVERIFY(contents(*page).contains("src=\"" + name.toUtf8() + '"'));
        QCOMPARE(contents(desk.site() + u'/' + name), image);
    }

    void thePageOfYesterdayCanBeWrittenAgain()
    {
        Desk desk(withImage(true));
        const Result<QString> page = desk.published();
        QVERIFY2(page, page ? "" : qPrintable(page.error().message));
        const Result<PageFile> again = desk.ask([article = desk.sample.articles.first()](Connection &connection) {
            return publishedPage(connection, article);
        });
        QCOMPARE(again->bytes, contents(*page));
        QCOMPARE(again->media.values(), QList<QByteArray> {image});
        QVERIFY(page->endsWith(again->fileName));
    }

    void anImageThatNeverCameIsNamedAndMayComeLater()
    {
        Desk desk(withImage(false));
        QVERIFY(desk.published());
        QVERIFY(!QDir(desk.site() + QStringLiteral("/media")).exists());
        const auto page = [article = desk.sample.articles.first()](Connection &connection) {
            return publishedPage(connection, article);
        };
        QCOMPARE(desk.ask(page)->missing, QStringList {QStringLiteral("En bro")});

        const Result<Done> again = desk.ask([](Connection &connection) {
            return importDraft(connection, *readHouse(connection), withImage(true), {{}, {}, now});
        });
        QVERIFY(again && !again->changed);
        const Result<PageFile> whole = desk.ask(page);
        QCOMPARE(whole->missing, QStringList());
        QCOMPARE(whole->media.values(), QList<QByteArray> {image});
    }

    void aDraftLeavesAsItCame_data()
    {
        QTest::addColumn<bool>("bytesCame");
        QTest::addColumn<QString>("ending");
        QTest::addRow("with its image as an archive") << true << QStringLiteral("-v1.draft.zip");
        QTest::addRow("without the image's bytes as one file") << false << QStringLiteral("-v1.draft.json");
    }
    void aDraftLeavesAsItCame()
    {
        QFETCH(bool, bytesCame);
        QFETCH(QString, ending);
        Desk desk(withImage(bytesCame));
        const Result<PageFile> package = desk.package(0);
        QVERIFY(package);
        QVERIFY2(package->fileName.endsWith(ending), qPrintable(package->fileName));
        const Result<DraftFile> read = readDraft(package->bytes);
        QVERIFY(read);
        QCOMPARE(read->media, withImage(bytesCame).media);
        QCOMPARE(read->content.body, withImage(bytesCame).content.body);
    }

    void aVersionThatIsNotThereIsNamed()
    {
        const Result<PageFile> package = Desk(withImage(false)).package(7);
        QVERIFY(!package);
        QCOMPARE(package.error().kind, Error::Kind::Usage);
        QVERIFY(package.error().message.contains(u'7'));
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("taken"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const Result<QString> written =
            writePage({{}, QStringLiteral("a.html"), "x", {{QStringLiteral("media/b"), "y"}}}, file);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Store);
        QCOMPARE(written.error().where, file);
    }
};

QTEST_GUILESS_MAIN(PageFileTest)
#include "tst_pagefile.moc"
