// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/keyfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace imprimatur;

namespace
{

const auto newsroom = QStringLiteral("6b1f4f5e-2a4e-4a6d-9d6b-0a3c0a1c7e11");
const auto passphrase = QByteArrayLiteral("lakris under hengebroen");

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray replaced(QByteArray bytes, const char *before, const char *after)
{
    Q_ASSERT(bytes.contains(before));
    return bytes.replace(before, after);
}

using Alter = QByteArray (*)(const QByteArray &file);

} // namespace

Q_DECLARE_METATYPE(Alter)
Q_DECLARE_METATYPE(Error::Kind)

class KeyFileTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    KeyFile sampleKey(const char *name) const { return KeyFile(path(name), KeyCost::sample()); }
    /// A sealed sample key that every test reads and none changes.
    QString inga() const { return path("inga.key"); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(sampleKey("inga.key").create(QStringLiteral("Inga \"Ø\" Нильсен"), newsroom, passphrase));
    }

    void aNewKeyOpensWithItsPassphrase()
    {
        const auto made = sampleKey("one.key").create(QStringLiteral("Ola"), newsroom, passphrase);
        QVERIFY(made);
        const auto opened = sampleKey("one.key").unlock(passphrase);
        QVERIFY(opened);
        QCOMPARE((*opened)->publicKey(), (*made)->publicKey());
        QCOMPARE((*opened)->sign("x"), (*made)->sign("x"));
        QCOMPARE((*opened)->publicKey().size(), 8 + 64);
    }

    void twoKeysAreDifferent()
    {
        const auto first = sampleKey("two-a.key").create(QStringLiteral("Ola"), newsroom, passphrase);
        const auto second = sampleKey("two-b.key").create(QStringLiteral("Ola"), newsroom, passphrase);
        QVERIFY(first && second);
        QVERIFY((*first)->publicKey() != (*second)->publicKey());
        QVERIFY(contentsOf(path("two-a.key")) != contentsOf(path("two-b.key")));
    }

    void theLabelIsReadWithoutThePassphrase()
    {
        const auto label = sampleKey("inga.key").label();
        QVERIFY(label);
        QCOMPARE(label->person, QStringLiteral("Inga \"Ø\" Нильсен"));
        QCOMPARE(label->newsroom, newsroom);
        const auto key = sampleKey("inga.key").unlock(passphrase);
        QVERIFY(key);
        QCOMPARE(label->publicKey, (*key)->publicKey());
    }

    void onlyThePersonMayReadTheFile()
    {
        QCOMPARE(QFile::permissions(inga()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void nothingElseIsLeftInTheFolder()
    {
        QTemporaryDir folder;
        QVERIFY(KeyFile(folder.filePath(QStringLiteral("a.key")), KeyCost::sample())
                    .create(QStringLiteral("Ola"), newsroom, passphrase));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList(QStringLiteral("a.key")));
    }

    void aRefusedKeyIsNotMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<bool>("sample");
        QTest::addColumn<Error::Kind>("kind");
        const QString fresh = QStringLiteral("fresh.key");
        const QString ola = QStringLiteral("Ola");
        QTest::addRow("an empty passphrase") << fresh << ola << QByteArray() << true << Error::Kind::Usage;
        QTest::addRow("eleven characters") << fresh << ola << QByteArray("12345678901") << false << Error::Kind::Usage;
        QTest::addRow("eleven characters in 22 bytes")
            << fresh << ola << QStringLiteral("ёлкаёлкаёлк").toUtf8() << false << Error::Kind::Usage;
        QTest::addRow("no person") << fresh << QStringLiteral(" ") << passphrase << true << Error::Kind::Usage;
        QTest::addRow("a file that exists")
            << QStringLiteral("inga.key") << ola << passphrase << true << Error::Kind::Store;
        QTest::addRow("a folder that does not exist")
            << QStringLiteral("missing/ola.key") << ola << passphrase << true << Error::Kind::Store;
        QTest::addRow("a folder instead of a file")
            << QStringLiteral(".") << ola << passphrase << true << Error::Kind::Store;
    }
    void aRefusedKeyIsNotMade()
    {
        QFETCH(QString, name);
        QFETCH(QString, person);
        QFETCH(QByteArray, words);
        QFETCH(bool, sample);
        QFETCH(Error::Kind, kind);
        const QByteArray before = contentsOf(inga());
        const auto made = KeyFile(m_folder.filePath(name), sample ? KeyCost::sample() : KeyCost::full())
                              .create(person, newsroom, words);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, kind);
        QVERIFY(!made.error().message.isEmpty());
        QVERIFY(!QFileInfo::exists(path("fresh.key")));
        QCOMPARE(contentsOf(inga()), before);
    }

    void aLinkToNowhereIsNotWrittenThrough()
    {
        QVERIFY(QFile::link(path("elsewhere.key"), path("link.key")));
        QVERIFY(!sampleKey("link.key").create(QStringLiteral("Ola"), newsroom, passphrase));
        QVERIFY(!QFileInfo::exists(path("elsewhere.key")));
    }

    void aFolderThatMayNotBeWrittenIsRefused()
    {
        if (::geteuid() == 0) {
            QSKIP("root may write everywhere: run the tests as an ordinary user");
        }
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto made = KeyFile(folder.filePath(QStringLiteral("a.key")), KeyCost::sample())
                              .create(QStringLiteral("Ola"), newsroom, passphrase);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Store);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void theSampleFloorTakesAShortPassphrase()
    {
        QVERIFY(sampleKey("short.key").create(QStringLiteral("Ola"), newsroom, "abc"));
        QVERIFY(sampleKey("short.key").unlock("abc"));
    }

    void twelveCharactersAreEnough()
    {
        // A floor beside the sample's has the rule of real newsrooms at a price that a test can pay.
        const KeyFile file(path("twelve.key"), {KeyCost::sample().bytes, 2});
        QVERIFY(!file.create(QStringLiteral("Ola"), newsroom, "12345678901"));
        QVERIFY(file.create(QStringLiteral("Ola"), newsroom, "123456789012"));
    }

    void aFullKeyOpens()
    {
        const KeyFile file(path("full.key"));
        const auto made = file.create(QStringLiteral("Ola"), newsroom, passphrase);
        QVERIFY(made);
        const QByteArray bytes = contentsOf(path("full.key"));
        QVERIFY(bytes.contains("\"passes\": 3,"));
        QVERIFY(bytes.contains("\"bytes\": 268435456,"));
        QVERIFY(file.unlock(passphrase));
    }

    void aKeyBelowTheFloorIsRefusedByName()
    {
        const auto opened = KeyFile(inga()).unlock(passphrase);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Input);
        QVERIFY(opened.error().message.contains(QStringLiteral("8 MiB")));
        QVERIFY(opened.error().message.contains(QStringLiteral("256 MiB")));
    }

    void thereIsNoFloorUnderTheSampleOne()
    {
        QVERIFY(KeyFile(path("floor.key"), {0, 0}).create(QStringLiteral("Ola"), newsroom, passphrase));
        QVERIFY(contentsOf(path("floor.key")).contains("\"bytes\": 8388608,"));
        overwrite(path("floor.key"),
                  replaced(contentsOf(path("floor.key")), "\"bytes\": 8388608,", "\"bytes\": 8192,"));
        const auto opened = KeyFile(path("floor.key"), {0, 0}).unlock(passphrase);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Input);
    }

    void aFileThatDoesNotOpen_data()
    {
        QTest::addColumn<Alter>("alter");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char *name, Error::Kind kind, Alter alter) {
            QTest::addRow("%s", name) << alter << kind;
        };
        row("another person's name", Error::Kind::Identity,
            [](const QByteArray &file) { return replaced(file, "Inga", "Inge"); });
        row("another newsroom", Error::Kind::Identity,
            [](const QByteArray &file) { return replaced(file, "6b1f4f5e", "6b1f4f5f"); });
        row("more passes than it was sealed with", Error::Kind::Identity,
            [](const QByteArray &file) { return replaced(file, "\"passes\": 1,", "\"passes\": 2,"); });
        row("the same name written otherwise", Error::Kind::Identity,
            [](const QByteArray &file) { return replaced(file, "Inga", "\\u0049nga"); });
        row("a cost below every floor", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "\"bytes\": 8388608,", "\"bytes\": 8192,"); });
        row("more than 2 GiB of memory", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "\"bytes\": 8388608,", "\"bytes\": 2147483649,"); });
        row("memory beyond 2^53", Error::Kind::Input, [](const QByteArray &file) {
            return replaced(file, "\"bytes\": 8388608,", "\"bytes\": 9007199254740993,");
        });
        row("negative memory", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "\"bytes\": 8388608,", "\"bytes\": -8388608,"); });
        row("hours of passes", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "\"passes\": 1,", "\"passes\": 4294967297,"); });
        row("half a pass", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "\"passes\": 1,", "\"passes\": 1.5,"); });
        row("a cost in words", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "\"passes\": 1,", "\"passes\": \"1\","); });
        row("another format", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "imprimatur-key/1", "imprimatur-key/2"); });
        row("an unknown member", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "{\n", "{\n  \"hint\": \"x\",\n"); });
        row("a missing member", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "\"newsroom\"", "\"newsro0m\""); });
        row("a member twice", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "{\n", "{\n  \"passes\": 1,\n"); });
        row("a line break at the end", Error::Kind::Input,
            [](const QByteArray &file) -> QByteArray { return file + '\n'; });
        row("a space in front", Error::Kind::Identity, [](const QByteArray &file) -> QByteArray { return ' ' + file; });
        row("cut short", Error::Kind::Input, [](const QByteArray &file) { return file.left(file.size() - 10); });
        row("empty", Error::Kind::Input, [](const QByteArray &) { return QByteArray(); });
        row("an array", Error::Kind::Input, [](const QByteArray &) { return QByteArray("[]\n"); });
        row("too long to be one", Error::Kind::Input,
            [](const QByteArray &file) { return replaced(file, "Inga", QByteArray(20'000, 'a').constData()); });
    }
    void aFileThatDoesNotOpen()
    {
        QFETCH(Alter, alter);
        QFETCH(Error::Kind, kind);
        overwrite(path("altered.key"), alter(contentsOf(inga())));
        const auto opened = sampleKey("altered.key").unlock(passphrase);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
    }

    void aMissingFileDoesNotOpen()
    {
        const auto opened = sampleKey("nobody.key").unlock(passphrase);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Input);
        QVERIFY(!sampleKey("nobody.key").label());
    }

    void theWrongWordsDoNotOpen_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addRow("other words") << QByteArray("noe helt annet her");
        QTest::addRow("other case") << passphrase.toUpper();
        QTest::addRow("a space more") << passphrase + ' ';
        QTest::addRow("a letter less") << passphrase.chopped(1);
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("up to a zero byte") << passphrase + '\0';
    }
    void theWrongWordsDoNotOpen()
    {
        QFETCH(QByteArray, words);
        const auto opened = sampleKey("inga.key").unlock(words);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Identity);
    }

    void anotherPersonsFileDoesNotOpen()
    {
        QVERIFY(sampleKey("jon.key").create(QStringLiteral("Jon"), newsroom, "jons egne ord"));
        const auto opened = sampleKey("jon.key").unlock(passphrase);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Identity);
    }

    /// The second bit turns letters of Base64 and hex into others of their case: valid, but not the same.
    void noByteMayChange_data()
    {
        QTest::addColumn<int>("bit");
        QTest::addRow("the lowest bit") << 0x01;
        QTest::addRow("the case bit") << 0x20;
    }
    void noByteMayChange()
    {
        QFETCH(int, bit);
        const QByteArray whole = contentsOf(inga());
        QVERIFY(whole.size() > 300);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ bit);
            overwrite(path("flipped.key"), bytes);
            QVERIFY2(!sampleKey("flipped.key").unlock(passphrase), qPrintable(QStringLiteral("byte %1").arg(at)));
        }
    }
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "tst_keyfile.moc"
