// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace imprimatur;

namespace
{

/// Processor time to read an object of that many members, best of three.
std::clock_t ticksToRead(int members)
{
    QByteArray bytes = "{\"first\":0";
    for (int at = members; at > 0; --at) {
        bytes += ",\"" + QByteArray::number(at + 1'000'000) + "\":1";
    }
    bytes += '}';
    std::clock_t best = std::numeric_limits<std::clock_t>::max();
    for (int round = 0; round < 3; ++round) {
        const std::clock_t begin = std::clock();
        const Result<QJsonValue> value = readJson(bytes);
        best = std::min(best, std::clock() - begin);
        if (!value || value->toObject().size() != members + 1) {
            qFatal("An object of %d members was not read.", members);
        }
    }
    return best;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QJsonValue>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const QJsonValue &expected) {
            QTest::addRow("%s", name) << bytes << expected;
        };
        row("a text alone is a value", R"("å")", QJsonValue(u"å"_qs));
        row("white space around a value is nothing", " \r\n\t true \n", QJsonValue(true));
        row("the largest exact integer", "9007199254740992", QJsonValue(qint64(1) << 53));
        row("the smallest exact integer", "-9007199254740992", QJsonValue(-(qint64(1) << 53)));
        row("a number with a fraction", "0.3", QJsonValue(0.3));
        row("a large number with an exponent is not an integer", "1e20", QJsonValue(1e20));
        row("an escaped surrogate pair", R"("\ud83d\ude00")", QJsonValue(u"😀"_qs));
        row("an escaped zero is a character", R"("a\u0000b")", QJsonValue(QStringLiteral("a") + QChar(0) + u'b'));
        row("Cyrillic and emoji as they are", "\"Омск 😀\"", QJsonValue(u"Омск 😀"_qs));
        row("one name in two objects", R"([{"a":1},{"a":2}])",
            QJsonArray {QJsonObject {{u"a"_qs, 1}}, QJsonObject {{u"a"_qs, 2}}});
        row("names that differ only in case", R"({"a":1,"A":2})", QJsonObject {{u"a"_qs, 1}, {u"A"_qs, 2}});
        row("an empty name", R"({"":null})", QJsonObject {{QString(), QJsonValue()}});
        row("nesting up to the limit", QByteArray(64, '[') + QByteArray(64, ']'),
            QJsonDocument::fromJson(QByteArray(64, '[') + QByteArray(64, ']')).array());
    }
    void accepts()
    {
        QFETCH(QByteArray, bytes);
        const Result<QJsonValue> value = readJson(bytes);
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
        QTEST(*value, "expected");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("reason"); // words of the message
        const auto row = [](const char *name, const QByteArray &bytes, const QString &where, const QString &reason) {
            QTest::addRow("%s", name) << bytes << where << reason;
        };
        row("nothing", "", u""_qs, u"empty"_qs);
        row("white space alone", " \n", u""_qs, u"empty"_qs);
        row("a byte order mark", "\xef\xbb\xbf{}", u""_qs, u"byte order mark"_qs);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), u""_qs, u"UTF-8"_qs);
        row("a Latin-1 letter", "{\"a\":\"\xe5\"}", u""_qs, u"UTF-8"_qs);
        row("an overlong coding", "\"\xc0\xaf\"", u""_qs, u"UTF-8"_qs);
        row("a surrogate coded as UTF-8", "\"\xed\xa0\x80\"", u""_qs, u"UTF-8"_qs);
        row("a code point beyond Unicode", "\"\xf4\x90\x80\x80\"", u""_qs, u"UTF-8"_qs);
        row("a zero byte after the value", QByteArray("{}\0{", 4), u""_qs, u"zero byte"_qs);
        row("a member twice", R"({"a":{"b":1,"b":1}})", u"/a/b"_qs, u"twice"_qs);
        row("a member twice, once escaped", R"({"a":1,"\u0061":2})", u"/a"_qs, u"twice"_qs);
        row("a high surrogate alone", R"([1,"\ud83d"])", u"/1"_qs, u"surrogate"_qs);
        row("a high surrogate before a letter", R"(["\uD83Dx"])", u"/0"_qs, u"surrogate"_qs);
        row("a low surrogate alone", R"({"a":"\ude00"})", u"/a"_qs, u"surrogate"_qs);
        row("two high surrogates", R"(["\ud83d\ud83d"])", u"/0"_qs, u"surrogate"_qs);
        row("a surrogate in a name", R"({"\ud800":1})", u""_qs, u"surrogate"_qs);
        row("an integer beyond 2^53", R"({"a":[9007199254740993]})", u"/a/0"_qs, u"2^53"_qs);
        row("an integer below -2^53", "-9007199254740993", u""_qs, u"2^53"_qs);
        row("an integer beyond 64 bits", "123456789012345678901234567890", u""_qs, u"2^53"_qs);
        row("a number beyond all doubles", "[1e400]", u"/0"_qs, u"line 1"_qs);
        row("nesting beyond the limit", QByteArray(65, '['), QStringLiteral("/0").repeated(64), u"deeper"_qs);
        row("a thousand thousand brackets", QByteArray(1'000'000, '['), QStringLiteral("/0").repeated(64),
            u"deeper"_qs);
        row("a second value", "{} {}", u""_qs, u"after the end"_qs);
        row("a stray bracket at the end", "[1]]", u""_qs, u"after the end"_qs);
        row("a comma too many", "{\"a\":1,\n}", u"/a"_qs, u"line 2"_qs);
        row("a file cut off", R"({"a":[1,2)", u"/a/2"_qs, u"cut off"_qs);
        row("a text cut off", R"({"a":"b)", u"/a"_qs, u"cut off"_qs);
        row("a comment", "{} // end", u""_qs, u"after the end"_qs);
        row("single quotes", "{'a':1}", u""_qs, u"line 1"_qs);
        row("a line break inside a text", "[\"a\nb\"]", u"/0"_qs, u"not valid"_qs);
        row("NaN", "[NaN]", u"/0"_qs, u"not valid"_qs);
        row("a leading zero", "[01]", u"/1"_qs, u"not valid"_qs);
        row("names with slash and tilde are escaped in the pointer", R"({"a/b~c":[)", u"/a~1b~0c/0"_qs, u"cut off"_qs);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const Result<QJsonValue> value = readJson(bytes);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, Error::Kind::Input);
        QVERIFY2(value.error().message.contains(reason), qPrintable(value.error().message));
        QVERIFY(!value.error().message.contains(u'\n'));
        QTEST(value.error().where, "where");
    }

    void theDepthLimitIsTheCallers()
    {
        QVERIFY(readJson("[[1]]", 2));
        QVERIFY(!readJson("[[1]]", 1));
        QVERIFY(readJson("1", 0));
    }

    void manyMembersInAnyOrderTakeLinearTime()
    {
        // A quadratic reader takes a hundred times as long for ten times the members; a busy machine changes nothing.
        const double ratio = double(ticksToRead(300'000)) / double(std::max<std::clock_t>(ticksToRead(30'000), 1));
        QVERIFY2(ratio < 35, qPrintable(QString::number(ratio)));
    }

    void whatIsWrittenIsReadBackEqual_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("numbers") << QJsonValue(
            QJsonArray {0, -1, 0.1, 1e20, 1e-7, qint64(1) << 53, 5e-324, 1.7976931348623157e308});
        QTest::addRow("texts") << QJsonValue(
            QJsonArray {QString(), u"æøå Омск 😀"_qs, u"\"\\/\b\f\n\r\t"_qs, QString(QChar(0)), QString(QChar(0x7f))});
        QTest::addRow("nothing, yes and no") << QJsonValue(QJsonArray {QJsonValue(), true, false});
        QTest::addRow("empty and nested") << QJsonValue(QJsonArray {
            QJsonArray(), QJsonObject(), QJsonArray {QJsonArray {}}, QJsonObject {{u"a\"b"_qs, QJsonObject()}}});
    }
    void whatIsWrittenIsReadBackEqual()
    {
        QFETCH(QJsonValue, value);
        JsonWriter out;
        out.beginObject();
        out.member(u"value"_qs, value);
        out.endObject();
        const Result<QJsonValue> back = readJson(out.bytes());
        QVERIFY2(back, out.bytes().constData());
        QCOMPARE(back->toObject().value(u"value"_qs), value);
        QCOMPARE(QJsonDocument::fromJson(out.bytes()).object().value(u"value"_qs), value); // and by another reader
    }

    void membersKeepTheirOrderAndStandOnce()
    {
        JsonWriter out;
        out.beginObject();
        out.member(u"z"_qs, 1);
        out.beginList(QLatin1String("list"));
        out.beginObject();
        out.endObject();
        out.endList();
        out.members(QJsonObject {{u"a"_qs, 2}, {u"z"_qs, 3}});
        out.endObject();
        QCOMPARE(out.bytes(), QByteArray("{\n \"z\": 1,\n \"list\": [\n  {}\n ],\n \"a\": 2\n}\n"));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
