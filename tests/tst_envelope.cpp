// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statement.h"

#include <QTest>

using namespace imprimatur;

class EnvelopeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void preAuthenticationEncodingIsThatOfDsse_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("the example of the specification")
            << QStringLiteral("http://example.com/HelloWorld") << QByteArray("hello world")
            << QByteArray("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
        QTest::addRow("nothing at all") << QString() << QByteArray() << QByteArray("DSSEv1 0  0 ");
        QTest::addRow("lengths count bytes, not letters") << QStringLiteral("blåbær") << QByteArray("\xc3\xb8l")
                                                          << QByteArray("DSSEv1 8 bl\xc3\xa5\x62\xc3\xa6r 3 \xc3\xb8l");
        QTest::addRow("a body with a zero byte")
            << QStringLiteral("t") << QByteArray("a\0b", 3) << QByteArray("DSSEv1 1 t 3 a\0b", 16);
        QTest::addRow("a body that plays an envelope")
            << QStringLiteral("t") << QByteArray("1 t 1 x") << QByteArray("DSSEv1 1 t 7 1 t 1 x");
    }
    void preAuthenticationEncodingIsThatOfDsse()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        QCOMPARE(preAuthenticationEncoding(type, body), expected);
    }

    void envelopesAreThoseOfDsse()
    {
        const Envelope envelope {QStringLiteral("http://example.com/HelloWorld"),
                                 "hello world",
                                 {{QStringLiteral("kari"), "\x01\x02\xff"}, {QStringLiteral("ola"), "ok"}}};
        const QByteArray json =
            "{\"payload\":\"aGVsbG8gd29ybGQ=\",\"payloadType\":\"http://example.com/HelloWorld\","
            "\"signatures\":[{\"keyid\":\"kari\",\"sig\":\"AQL/\"},{\"keyid\":\"ola\",\"sig\":\"b2s=\"}]}";
        QCOMPARE(toJson(envelope), json);
        const Result<Envelope> read = parseEnvelope(json);
        QVERIFY(read);
        QCOMPARE(*read, envelope);
    }

    void envelopesInOtherWordsAreRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("members in another order, and white space")
            << QByteArray("{ \"signatures\": [],\n \"payloadType\": \"t\", \"payload\": \"eA==\" }");
        QTest::addRow("a member more, as the specification allows")
            << QByteArray(R"({"payload":"eA==","payloadType":"t","signatures":[],"note":1})");
    }
    void envelopesInOtherWordsAreRead()
    {
        QFETCH(QByteArray, json);
        const Result<Envelope> read = parseEnvelope(json);
        QVERIFY(read);
        QCOMPARE(*read, (Envelope {QStringLiteral("t"), "x", {}}));
    }

    void whatIsNoEnvelopeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("words") << QByteArray("signed by Kari");
        QTest::addRow("a list") << QByteArray("[]");
        QTest::addRow("an empty object") << QByteArray("{}");
        QTest::addRow("a cut file") << QByteArray(R"({"payload":"eA==","payloadType":"t")");
        QTest::addRow("no payload") << QByteArray(R"({"payloadType":"t","signatures":[]})");
        QTest::addRow("a payload that is a number") << QByteArray(R"({"payload":1,"payloadType":"t","signatures":[]})");
        QTest::addRow("a payload that is not Base64")
            << QByteArray(R"({"payload":"e%==","payloadType":"t","signatures":[]})");
        QTest::addRow("a payload of other letters")
            << QByteArray(R"({"payload":"blåb","payloadType":"t","signatures":[]})");
        QTest::addRow("two payloads") << QByteArray(
            R"({"payload":"eA==","payload":"eQ==","payloadType":"t","signatures":[]})");
        QTest::addRow("no type") << QByteArray(R"({"payload":"eA==","signatures":[]})");
        QTest::addRow("a type that is a number") << QByteArray(R"({"payload":"eA==","payloadType":1,"signatures":[]})");
        QTest::addRow("no signatures") << QByteArray(R"({"payload":"eA==","payloadType":"t"})");
        QTest::addRow("signatures that are no list")
            << QByteArray(R"({"payload":"eA==","payloadType":"t","signatures":"b2s="})");
        QTest::addRow("a signature that is not Base64")
            << QByteArray(R"({"payload":"eA==","payloadType":"t","signatures":[{"keyid":"k","sig":"?"}]})");
        QTest::addRow("a signature without bytes")
            << QByteArray(R"({"payload":"eA==","payloadType":"t","signatures":[{"keyid":"k"}]})");
        QTest::addRow("something after the end")
            << QByteArray(R"({"payload":"eA==","payloadType":"t","signatures":[]}x)");
    }
    void whatIsNoEnvelopeIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<Envelope> read = parseEnvelope(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Integrity);
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "tst_envelope.moc"
