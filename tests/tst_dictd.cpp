// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dictd.h"

#include "language/glossary.h"
#include "language/gunzip.h"

#include "support/gzipped.h"

#include <QTest>

using namespace imprimatur;

namespace
{

/// A figure of an index: base 64, the most significant digit first, no padding.
QByteArray figure(qsizetype value)
{
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QByteArray result;
    do {
        result.prepend(digits[value % 64]);
        value /= 64;
    } while (value > 0);
    return result;
}

struct Files
{
    QByteArray index;
    QByteArray data;
};

Files dictionary(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    Files files;
    for (const auto &[key, body] : entries) {
        files.index += key + '\t' + figure(files.data.size()) + '\t' + figure(body.size()) + '\n';
        files.data += body;
    }
    return files;
}

/// "head kind: a | b / c = reference": an entry as a line, to be compared and read.
QString line(const std::optional<GlossaryEntry> &entry)
{
    if (!entry) {
        return u"none"_qs;
    }
    QStringList senses;
    for (const QStringList &sense : entry->senses) {
        senses += sense.join(u" | "_qs);
    }
    const QString kind = entry->kind.isEmpty() ? QString() : u" "_qs + entry->kind;
    const QString reference = entry->reference.isEmpty() ? QString() : u" = "_qs + entry->reference;
    return entry->head + kind + u": "_qs + senses.join(u" / "_qs) + reference;
}

} // namespace

class DictdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEntries_data();
    void findsEntries();
    void refuses_data();
    void refuses();
    void unpacks();
    void refusesToUnpack_data();
    void refusesToUnpack();
    void readsFreedict_data();
    void readsFreedict();
    void readsMueller_data();
    void readsMueller();
};

void DictdTest::findsEntries_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArrayList>("found"); // key, body, key, body …
    const Files two = dictionary({{"cat", "cat\nkatt\n"}, {"dog", "dog\nhund\n"}});
    QTest::addRow("two entries") << two.index << two.data
                                 << QByteArrayList {"cat", "cat\nkatt\n", "dog", "dog\nhund\n"};
    QTest::addRow("the last line may lack its end")
        << two.index.chopped(1) << two.data << QByteArrayList {"cat", "cat\nkatt\n", "dog", "dog\nhund\n"};
    QTest::addRow("a fourth column says what the key was folded from")
        << QByteArray("cat\tA\tE\tCat\n") << QByteArray("katt") << QByteArrayList {"cat", "katt"};
    QTest::addRow("one entry under two keys comes once")
        << QByteArray("cat\tA\tE\nkitty\tA\tE\n") << QByteArray("katt") << QByteArrayList {"cat", "katt"};
    QTest::addRow("what tells of the dictionary is left out")
        << QByteArray("00databaseinfo\tA\tE\n00-database-short\tA\tE\ncat\tA\tE\n") << QByteArray("katt")
        << QByteArrayList {"cat", "katt"};
    const Files far = dictionary({{"first", QByteArray(100000, 'x')}, {"cat", "katt"}});
    QTest::addRow("places beyond two digits")
        << far.index << far.data << QByteArrayList {"first", QByteArray(100000, 'x'), "cat", "katt"};
}

void DictdTest::findsEntries()
{
    QFETCH(const QByteArray, index);
    QFETCH(const QByteArray, data);
    QFETCH(const QByteArrayList, found);
    const auto entries = readDictd(index, data);
    QVERIFY(entries.has_value());
    QByteArrayList all;
    for (const DictdEntry &entry : *entries) {
        all << entry.key.toByteArray() << entry.body.toByteArray();
    }
    QCOMPARE(all, found);
}

void DictdTest::refuses_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("only what tells of the dictionary") << QByteArray("00databaseinfo\tA\tE\n");
    QTest::addRow("a line without columns") << QByteArray("cat\n");
    QTest::addRow("a line without a length") << QByteArray("cat\tA\n");
    QTest::addRow("a line without a key") << QByteArray("\tA\tE\n");
    QTest::addRow("an empty line between others") << QByteArray("cat\tA\tE\n\ndog\tA\tE\n");
    QTest::addRow("a sign that is no digit") << QByteArray("cat\tA\t-1\n");
    QTest::addRow("a digit beyond ASCII") << QByteArray("cat\t\xc3\xa6\tE\n");
    QTest::addRow("an offset behind the end") << QByteArray("cat\tZ\tA\n");
    QTest::addRow("a length beyond the end") << QByteArray("cat\tB\tE\n");
    QTest::addRow("a figure that would overflow") << QByteArray("cat\tA\t/////////////\n");
    QTest::addRow("offset and length that overflow together") << QByteArray("cat\tD\t//////\n");
    QTest::addRow("zeros") << QByteArray(64, '\0');
}

void DictdTest::refuses()
{
    QFETCH(const QByteArray, index);
    const auto entries = readDictd(index, "katt");
    QVERIFY(!entries.has_value());
    QCOMPARE(entries.error().kind, Error::Kind::Input);
    QVERIFY(!entries.error().message.isEmpty());
}

void DictdTest::unpacks()
{
    const QByteArray plain = QByteArray("katt og hund ").repeated(5000);
    const Result<QByteArray> unpacked = gunzip(gzipped(plain), plain.size());
    QVERIFY(unpacked.has_value());
    QCOMPARE(*unpacked, plain);
    QCOMPARE(gunzip(gzipped(QByteArray()), 10).value(), QByteArray());
}

void DictdTest::refusesToUnpack_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QString>("told");
    const QByteArray packed = gzipped(QByteArray("katt og hund ").repeated(5000));
    QTest::addRow("nothing") << QByteArray() << u"cut off"_qs;
    QTest::addRow("plain text") << QByteArray("katt") << u"cut off"_qs;
    QTest::addRow("a file cut off") << packed.chopped(20) << u"cut off"_qs;
    QTest::addRow("a file without its last byte") << packed.chopped(1) << u"cut off"_qs;
    QTest::addRow("a file with more behind it") << packed + "x" << u"cut off"_qs;
    QByteArray flipped = packed;
    flipped[flipped.size() - 6] = static_cast<char>(flipped.at(flipped.size() - 6) ^ 1);
    QTest::addRow("a wrong checksum") << flipped << u"cut off"_qs;
    QTest::addRow("a bomb") << gzipped(QByteArray(1000000, '\0')) << u"unpacks to more"_qs;
}

void DictdTest::refusesToUnpack()
{
    QFETCH(const QByteArray, packed);
    QFETCH(const QString, told);
    const Result<QByteArray> unpacked = gunzip(packed, 100000);
    QVERIFY(!unpacked.has_value());
    QCOMPARE(unpacked.error().kind, Error::Kind::Input);
    QVERIFY2(unpacked.error().message.contains(told), qPrintable(unpacked.error().message));
}

void DictdTest::readsFreedict_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("entry");
    QTest::addRow("a head, its sound, its kind and a translation")
        << u"goat /ɡəʊt/ <n>\ngeit\nan animal"_qs << u"goat n: geit"_qs;
    QTest::addRow("several sounds") << u"goat //ɡoʊt// //ɡəʊt// /[ɡɔt]/ <n>\ngeit"_qs << u"goat n: geit"_qs;
    QTest::addRow("a kind with a gender") << u"bok /buːk/ <n, ut>\nкни́га"_qs << u"bok n: книга"_qs;
    QTest::addRow("no kind") << u"at last /at lˈast/\nendelig"_qs << u"at last: endelig"_qs;
    QTest::addRow("no sound") << u"goat <n>\ngeit"_qs << u"goat n: geit"_qs;
    QTest::addRow("alternatives") << u"quick <adj>\nrask, kvikk,  snar"_qs << u"quick adj: rask | kvikk | snar"_qs;
    QTest::addRow("senses with explanations between")
        << u"run <v>\n1. løpe\nto move fast\n2. drive, lede\nto manage"_qs << u"run v: løpe / drive | lede"_qs;
    QTest::addRow("a number at the end belongs to the explanation")
        << u"see <v>\nse 2.\nto perceive\n 3.\nto understand"_qs << u"see v: se"_qs;
    QTest::addRow("what stands in brackets is no translation")
        << u"cook <n>\nkokk (mann), kokke (kvinne)"_qs << u"cook n: kokk | kokke"_qs;
    QTest::addRow("a broken ø") << u"island <n>\no/y"_qs << u"island n: øy"_qs;
    QTest::addRow("an affix is no word") << u"less <suffix>\nløs"_qs << u"none"_qs;
    QTest::addRow("nor is what begins with a hyphen") << u"-gram <n>\n-gram"_qs << u"none"_qs;
    QTest::addRow("a head without translations") << u"goat <n>"_qs << u"none"_qs;
    QTest::addRow("an empty line of translations") << u"goat <n>\n, ,\nan animal"_qs << u"none"_qs;
    QTest::addRow("nothing") << QString() << u"none"_qs;
}

void DictdTest::readsFreedict()
{
    QFETCH(const QString, body);
    QTEST(line(freedictEntry(body)), "entry");
}

void DictdTest::readsMueller_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("entry");
    QTest::addRow("one sense") << u"goat\n   [gɜʊt] _n. коза; козёл"_qs << u"goat: коза | козёл"_qs;
    QTest::addRow("numbered senses") << u"pen\n   [pen] _n.\n   1) перо, ручка\n   2) писатель"_qs
                                     << u"pen: перо | ручка / писатель"_qs;
    QTest::addRow("a line that is wrapped to the first column")
        << u"pen\n   [pen] _n. длинное\nперо; ручка"_qs << u"pen: длинное перо | ручка"_qs;
    QTest::addRow("noun and verb begin anew")
        << u"run\n   [rʌn]\n   1. _n.\n      1) бег\n      2) ход\n   2. _v.\n      1) бежать\n      2) течь"_qs
        << u"run: бег | бежать / ход | течь"_qs;
    QTest::addRow("a homonym stands behind")
        << u"bow\n   _I  [bɜʊ] _n. лук\n   _II [baʊ] _n. поклон\n   _III [baʊ] _n. нос"_qs
        << u"bow: лук / поклон / нос"_qs;
    QTest::addRow("labels are no words") << u"fall\n   [fɘ:l] _n.\n   1) падение\n   2) _ам. осень"_qs
                                         << u"fall: падение / осень"_qs;
    QTest::addRow("an example and its translation are left out")
        << u"run\n   [rʌn] _v. бежать; to run a race бежать, состязаясь, на скорость; течь"_qs
        << u"run: бежать | течь"_qs;
    QTest::addRow("so are the senses of an example")
        << u"say\n   [seɪ] _v. сказать; to say no\n      а) отрицать;\n   2) указать"_qs
        << u"say: сказать / указать"_qs;
    QTest::addRow("what stands in brackets is left out")
        << u"wash\n   [wɘʃ] _v. мыть(ся) (о людях {см. clean}); стирать"_qs << u"wash: мыть | стирать"_qs;
    QTest::addRow("nor do somebody and something count")
        << u"fetch\n   _v. принести что-л. кому-л."_qs << u"fetch: принести"_qs;
    QTest::addRow("a reference") << u"gaol\n   [dʒeɪl] = jail"_qs << u"gaol:  = jail"_qs;
    QTest::addRow("an empty head") << u"\n   [x] слово"_qs << u"none"_qs;
    QTest::addRow("a head alone") << u"goat"_qs << u"none"_qs;
    QTest::addRow("a bracket that never closes") << u"goat\n   [gɜʊt _n. коза"_qs << u"none"_qs;
    QTest::addRow("a sense number beyond reason")
        << u"goat\n   99999999999) коза\n   2000000000) козёл"_qs << u"goat: коза"_qs;
    QTest::addRow("nothing") << QString() << u"none"_qs;
}

void DictdTest::readsMueller()
{
    QFETCH(const QString, body);
    QTEST(line(muellerEntry(body)), "entry");
}

QTEST_GUILESS_MAIN(DictdTest)
#include "tst_dictd.moc"
