// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/draftzip.h"
#include "domain/draftpackage.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <zip.h>

using namespace imprimatur;

namespace
{

struct Packed
{
    QByteArray name;
    QByteArray bytes;
    zip_uint32_t mode = 0; ///< of Unix, with the type of file
    QByteArray password;
};

/// An archive as any program might pack it. `method` is libzip's compression method.
QByteArray archive(const QList<Packed> &files, zip_int32_t method = ZIP_CM_DEFAULT)
{
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *zip = zip_open_from_source(buffer, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    zip_source_keep(buffer);
    for (const Packed &file : files) {
        zip_source_t *source = zip_source_buffer(zip, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
        const auto index = zip_uint64_t(zip_file_add(zip, file.name.constData(), source, 0));
        zip_set_file_compression(zip, index, method, 0);
        if (file.mode != 0) {
            zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, file.mode << 16);
        }
        if (!file.password.isEmpty()) {
            zip_file_set_encryption(zip, index, ZIP_EM_AES_256, file.password.constData());
        }
    }
    if (zip_close(zip) != 0) {
        qFatal("the test could not pack its archive: %s", zip_strerror(zip));
    }
    zip_stat_t about;
    zip_source_stat(buffer, &about);
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    zip_source_open(buffer);
    zip_source_read(buffer, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

QByteArray hexOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

const QByteArray image = QByteArray("\xff\xd8\xff\xe0") + "no picture, but named as one";
const QByteArray mediaName = "media/sha256-" + hexOf(image) + ".jpg";

Content article(bool withImage)
{
    Content content;
    content.language = u"nb"_qs;
    content.headline.kind = Block::Kind::Headline;
    content.headline.text = u"Broen åpner"_qs;
    Block paragraph;
    paragraph.text = u"Broen åpner fredag."_qs;
    content.body.append(paragraph);
    if (withImage) {
        Block block;
        block.kind = Block::Kind::Image;
        block.file = u"sha256:"_qs + QString::fromLatin1(hexOf(image));
        block.alt = u"En bro"_qs;
        content.body.append(block);
    }
    return content;
}

QByteArray package(bool withImage = false)
{
    return writeDraftPackage(article(withImage));
}

/// The bytes of `archive` with a name put in place of another of the same length, in both directories of the archive.
QByteArray renamed(QByteArray archive, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(from.size() == to.size());
    return archive.replace(from, to);
}

/// All sizes that the archive claims for its entry, set to one byte.
QByteArray understated(QByteArray bytes)
{
    for (qsizetype at = 0; (at = bytes.indexOf("PK\x01\x02", at)) >= 0; at += 4) {
        bytes.replace(at + 24, 4, QByteArray("\1\0\0\0", 4));
    }
    for (qsizetype at = 0; (at = bytes.indexOf("PK\x03\x04", at)) >= 0; at += 4) {
        bytes.replace(at + 22, 4, QByteArray("\1\0\0\0", 4));
    }
    return bytes;
}

} // namespace

class DraftZipTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("withImage");
        const QByteArray plain = package();
        const QByteArray pictured = package(true);
        const auto row = [](const char *name, const QByteArray &bytes, bool withImage) {
            QTest::addRow("%s", name) << bytes << withImage;
        };
        row("a package that is no archive", plain, false);
        row("an archive with a package alone", archive({{"a.draft.json", plain}}), false);
        row("an archive with an image", archive({{"a.draft.json", pictured}, {mediaName, image}}), true);
        row("an image before its package", archive({{mediaName, image}, {"a.draft.json", pictured}}), true);
        row("files that are stored, not compressed",
            archive({{"a.draft.json", pictured}, {mediaName, image}}, ZIP_CM_STORE), true);
        row("the modes of plain files and folders",
            archive({{"a.draft.json", pictured, 0100644}, {"media/", {}, 0040755}, {mediaName, image, 0100644}}), true);
        row("what packing programs add",
            archive({{"a.draft.json", plain}, {"__MACOSX/._a.draft.json", "x"}, {"README.txt", "x"}}), false);
        row("another ending of an image",
            archive({{"a.draft.json", pictured}, {"media/sha256-" + hexOf(image) + ".JPEG", image}}), true);
        row("a name with Norwegian letters", archive({{"åpning.draft.json", plain}}), false);
    }
    void accepts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, withImage);
        const Result<DraftFile> draft = readDraft(bytes);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().where + draft.error().message));
        QCOMPARE(draft->content.body.size(), withImage ? 2 : 1);
        QCOMPARE(draft->media.size(), withImage ? 1 : 0);
        QVERIFY(!withImage || draft->media.value(draft->content.body[1].file) == image);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("reason");
        const QByteArray plain = package();
        const QByteArray pictured = package(true);
        const auto row = [](const char *name, const QByteArray &bytes, const QString &where, const QString &reason) {
            QTest::addRow("%s", name) << bytes << where << reason;
        };
        const auto path = [&](const char *name, const QByteArray &entry) {
            row(name, archive({{"a.draft.json", plain}, {entry, "x"}}), QString::fromUtf8(entry), u"leads out"_qs);
        };
        path("a path to the folder above", "../evil.txt");
        path("a path that goes up later", "media/../../evil.txt");
        path("a path that ends by going up", "media/..");
        path("a path from the root", "/etc/evil");
        path("a path with backslashes", "..\\evil.txt");
        path("a path inside, but with backslashes", "media\\x.jpg");
        path("a path with a drive", "C:evil.txt");
        path("a path with an empty step", "media//x.jpg");
        path("a path with a step that stays", "./a.txt");

        const QByteArray bomb(64 * 1024 * 1024 + 1, '\0');
        const QByteArray half(32 * 1024 * 1024 + 1, '\0');
        row("a link", archive({{"a.draft.json", plain}, {"b", "/etc/passwd", 0120777}}), u"b"_qs, u"link"_qs);
        row("a package that is a link", archive({{"a.draft.json", "/etc/passwd", 0120777}}), u"a.draft.json"_qs,
            u"link"_qs);
        row("a device", archive({{"a.draft.json", plain}, {"b", "", 0020666}}), u"b"_qs, u"link"_qs);
        row("one file twice", renamed(archive({{"a.draft.json", plain}, {"x1", "1"}, {"x2", "2"}}), "x2", "x1"),
            u"x1"_qs, u"twice"_qs);
        row("the package twice",
            renamed(archive({{"a.draft.json", plain}, {"b.draft.json", plain}}), "b.draft", "a.draft"),
            u"a.draft.json"_qs, u"twice"_qs);
        row("two packages", archive({{"a.draft.json", plain}, {"b.draft.json", plain}}), u"b.draft.json"_qs,
            u"more than one"_qs);
        row("no package", archive({{"a.txt", plain}}), QString(), u"no package"_qs);
        row("a package in a folder only", archive({{"in/a.draft.json", plain}}), QString(), u"no package"_qs);
        row("an empty archive", QByteArray("PK\x05\x06") + QByteArray(18, '\0'), QString(), u"no package"_qs);
        row("an image that is missing", archive({{"a.draft.json", pictured}}), u"/body/1/file"_qs,
            u"not in the archive"_qs);
        row("an image that is another", archive({{"a.draft.json", pictured}, {mediaName, "another"}}),
            QString::fromLatin1(mediaName), u"another hash"_qs);
        row("an image under another name", archive({{"a.draft.json", plain}, {"media/bro.jpg", image}}),
            u"media/bro.jpg"_qs, u"by its hash"_qs);
        row("an image in a folder of media", archive({{"a.draft.json", plain}, {"media/x/" + mediaName.mid(6), image}}),
            QString::fromLatin1("media/x/" + mediaName.mid(6)), u"by its hash"_qs);
        row("a file that unpacks to more than 64 MiB", archive({{"a.draft.json", plain}, {"b", bomb}}), u"b"_qs,
            u"64 MiB"_qs);
        row("files that do so together", archive({{"a.draft.json", plain}, {"b", half}, {"c", half}}), u"c"_qs,
            u"64 MiB"_qs);
        row("a package that does so", archive({{"a.draft.json", bomb}}), u"a.draft.json"_qs, u"64 MiB"_qs);
        row("a bomb that claims to be small", understated(archive({{"a.draft.json", plain}, {"b", bomb}})), u"b"_qs,
            u"64 MiB"_qs);
        row("a package beyond 16 MiB", archive({{"a.draft.json", plain + QByteArray(packageByteLimit, ' ')}}),
            QString(), u"16 MiB"_qs);
        row("a password", archive({{"a.draft.json", plain, 0, "secret"}}), u"a.draft.json"_qs, u"password"_qs);
        row("a package that is refused", archive({{"a.draft.json", "{}"}}), u"/format"_qs, u"missing"_qs);
        row("an archive cut off", archive({{"a.draft.json", plain}}).chopped(30), QString(), u"damaged"_qs);
        row("an archive with a wrong checksum",
            archive({{"a.draft.json", plain}}, ZIP_CM_STORE).replace("Broen", "Bruen"), u"a.draft.json"_qs,
            u"damaged"_qs);
        row("a beginning and nothing more", "PK\x03\x04", QString(), u"damaged"_qs);
        row("neither JSON nor an archive", "PK", QString(), u"JSON"_qs);
        QList<Packed> many {{"a.draft.json", plain}};
        for (int at = 0; at < 1000; ++at) {
            many.append({QByteArray::number(at), {}});
        }
        row("more than a thousand files", archive(many), QString(), u"1000"_qs);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const Result<DraftFile> draft = readDraft(bytes);
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, Error::Kind::Input);
        QVERIFY2(draft.error().message.contains(reason), qPrintable(draft.error().message));
        QTEST(draft.error().where, "where");
    }

    void whatIsPackedIsUnpackedEqual()
    {
        DraftFile draft {article(true), {}};
        draft.media.insert(draft.content.body[1].file, image);
        draft.content.body.append(draft.content.body[1]); // one image twice is packed once
        const Result<QByteArray> bytes = writeDraftZip(draft);
        QVERIFY(bytes);
        QVERIFY(bytes->contains(mediaName));
        const Result<DraftFile> back = readDraft(*bytes);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QVERIFY(back->content == draft.content);
        QCOMPARE(back->media, draft.media);
    }

    void noClockIsWrittenIntoAnArchive()
    {
        const QByteArray bytes = *writeDraftZip({article(false), {}});
        QCOMPARE(bytes.mid(10, 4), QByteArray("\0\0\x21\0", 4)); // midnight, 1 January 1980
        QCOMPARE(*writeDraftZip({article(false), {}}), bytes);
    }

    void moreThanCanBeReadBackIsNotPacked()
    {
        DraftFile draft {article(true), {}};
        draft.media.insert(draft.content.body[1].file, QByteArray(64 * 1024 * 1024, 'x'));
        const Result<QByteArray> bytes = writeDraftZip(draft);
        QVERIFY(!bytes);
        QVERIFY(bytes.error().message.contains(u"64 MiB"_qs));
    }

    void anImageThatIsNotAtHandIsNotPacked()
    {
        const Result<QByteArray> bytes = writeDraftZip({article(true), {}});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().where, u"/body/1/file"_qs);
    }

    void damagedArchivesGiveADraftOrAnError()
    {
        const QByteArray whole = archive({{"a.draft.json", package(true)}, {mediaName, image}});
        QRandomGenerator random(1814);
        int refused = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = whole;
            for (int edits = 1 + random.bounded(3); edits > 0; --edits) {
                const qsizetype at = random.bounded(int(bytes.size()));
                random.bounded(4) ? void(bytes[at] = char(random.bounded(256)))
                                  : void(bytes.remove(at, 1 + random.bounded(4)));
            }
            const Result<DraftFile> draft = readDraft(bytes);
            QVERIFY(draft || (draft.error().kind == Error::Kind::Input && !draft.error().message.isEmpty()));
            refused += !draft;
            QVERIFY(!draft || draft->content == article(true)); // never something else
        }
        QVERIFY2(refused > 500 && refused < 2000, qPrintable(QString::number(refused)));
    }
};

QTEST_GUILESS_MAIN(DraftZipTest)
#include "tst_draftzip.moc"
