// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/keyfile.h"
#include "signoff/signature.h"

#include <QTest>

using namespace imprimatur;

using Key = std::shared_ptr<const SigningKey>;
using Alter = void (*)(Envelope &envelope);

Q_DECLARE_METATYPE(Alter)
Q_DECLARE_METATYPE(Statement)

namespace
{

Key keyOf(char letter)
{
    return SigningKey::fromSeed(QByteArray(32, letter)).value();
}

const Key chief = keyOf('c');
const Key journalist = keyOf('j');
const Key witness = keyOf('w');

Statement act(Statement::Kind kind)
{
    Statement statement;
    statement.kind = kind;
    statement.newsroom = QStringLiteral("6b1f4f5e-2a4e-4a6d-9d6b-0a3c0a1c7e11");
    statement.article = QStringLiteral("0e1f7b44-1111-4c1f-8a22-94c3a4a5b6c7");
    statement.version = QStringLiteral("3");
    statement.content = QStringLiteral("sha256:") + QString(64, QLatin1Char('a'));
    statement.signer = journalist->publicKey();
    statement.time = QStringLiteral("2024-10-12T07:31:00Z");
    return statement;
}

Statement enrolment(const QString &witnessKey = {})
{
    Statement statement;
    statement.kind = Statement::Kind::Enrol;
    statement.newsroom = QStringLiteral("6b1f4f5e-2a4e-4a6d-9d6b-0a3c0a1c7e11");
    statement.role = QStringLiteral("journalist");
    statement.key = journalist->publicKey();
    statement.witness = witnessKey;
    statement.signer = chief->publicKey();
    return statement;
}

Envelope signedQa()
{
    return sign(act(Statement::Kind::Qa), {journalist});
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ed25519IsThatOfRfc8032_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::addRow("section 7.1, test 1")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
            << QByteArray(
                   "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                   "d25bf5f0595bbe24655141438e7a100b");
        QTest::addRow("section 7.1, test 3")
            << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
            << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << QByteArray("af82")
            << QByteArray(
                   "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                   "4a7c15e9716ed28dc027beceea1ec40a");
    }
    void ed25519IsThatOfRfc8032()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto key = SigningKey::fromSeed(QByteArray::fromHex(seed));
        QVERIFY(key);
        QCOMPARE((*key)->publicKey(), QStringLiteral("ed25519:") + QString::fromLatin1(publicKey));
        QCOMPARE((*key)->sign(QByteArray::fromHex(message)).toHex(), signature);
    }

    void whatIsSignedIsThatOfDsse()
    {
        QCOMPARE(preAuthenticationEncoding(QStringLiteral("http://example.com/HelloWorld"), "hello world"),
                 QByteArray("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
        const Envelope envelope = signedQa();
        QCOMPARE(envelope.signatures.constFirst().bytes,
                 journalist->sign(preAuthenticationEncoding(envelope.type, envelope.body)));
    }

    void everyKindHolds_data()
    {
        QTest::addColumn<Statement>("statement");
        using Kind = Statement::Kind;
        for (const Kind kind : {Kind::Qa, Kind::Signoff, Kind::Return, Kind::Publish, Kind::Withdraw, Kind::Spike,
                                Kind::Unspike, Kind::Restore}) {
            Statement statement = act(kind);
            if (kind == Kind::Restore) {
                statement.article = statement.version = statement.content = QString();
            }
            QTest::addRow("%s", qPrintable(toText(kind))) << statement;
        }
    }
    void everyKindHolds()
    {
        QFETCH(Statement, statement);
        const Envelope envelope = sign(statement, {journalist});
        const auto held = verified(envelope);
        QVERIFY2(held, held ? "" : qPrintable(held.error().message));
        QCOMPARE(held->statement, statement);
        QCOMPARE(held->signedBy, QStringList(journalist->publicKey()));
        QCOMPARE(held->id, envelope.id());
    }

    void aForgedEnvelopeIsRefused_data()
    {
        QTest::addColumn<Alter>("alter");
        const auto row = [](const char *name, Alter alter) {
            QTest::addRow("%s", name) << alter;
        };
        row("another version in the body",
            [](Envelope &envelope) { envelope.body.replace("version: 3", "version: 4"); });
        row("a byte more in the body", [](Envelope &envelope) { envelope.body += '\n'; });
        row("no body", [](Envelope &envelope) { envelope.body.clear(); });
        row("another type", [](Envelope &envelope) { envelope.type = payloadType(Statement::Kind::Signoff); });
        row("a bit of the signature",
            [](Envelope &envelope) { envelope.signatures[0].bytes[10] = char(envelope.signatures[0].bytes[10] ^ 1); });
        row("a short signature", [](Envelope &envelope) { envelope.signatures[0].bytes.chop(1); });
        row("a signature of zeros", [](Envelope &envelope) { envelope.signatures[0].bytes.fill('\0'); });
        row("someone else's key beside the signature",
            [](Envelope &envelope) { envelope.signatures[0].key = chief->publicKey(); });
        row("the key in capitals", [](Envelope &envelope) {
            envelope.signatures[0].key = QLatin1String("ed25519:") + envelope.signatures[0].key.mid(8).toUpper();
        });
        row("the key under another name", [](Envelope &envelope) {
            envelope.signatures[0].key.replace(QLatin1String("ed25519"), QLatin1String("ed25518"));
        });
        row("the key of order one, under which anything verifies", [](Envelope &envelope) {
            envelope.signatures[0].key = QStringLiteral("ed25519:01") + QString(62, QLatin1Char('0'));
            envelope.signatures[0].bytes = QByteArray(1, '\1') + QByteArray(63, '\0');
        });
        row("no signature", [](Envelope &envelope) { envelope.signatures.clear(); });
        row("only someone else's good signature", [](Envelope &envelope) {
            envelope.signatures.clear();
            addSignature(envelope, *chief);
        });
        row("a bad signature beside a good one", [](Envelope &envelope) {
            envelope.signatures.append({chief->publicKey(), chief->sign("something else")});
        });
        row("the signature of another statement by the same person", [](Envelope &envelope) {
            envelope.signatures = sign(act(Statement::Kind::Spike), {journalist}).signatures;
        });
        row("signed bytes that are no statement", [](Envelope &envelope) {
            envelope = {envelope.type, "hello world", {}};
            addSignature(envelope, *journalist);
        });
        row("signed lines in another order", [](Envelope &envelope) {
            QList<QByteArray> lines = envelope.body.split('\n');
            lines.swapItemsAt(0, 1);
            envelope = {envelope.type, lines.join('\n'), {}};
            addSignature(envelope, *journalist);
        });
        row("a signed statement of an unknown type", [](Envelope &envelope) {
            envelope = {QStringLiteral("imprimatur:statement/coup.v1"), envelope.body, {}};
            addSignature(envelope, *journalist);
        });
    }
    void aForgedEnvelopeIsRefused()
    {
        QFETCH(Alter, alter);
        Envelope envelope = signedQa();
        QVERIFY(verified(envelope));
        alter(envelope);
        const auto held = verified(envelope);
        QVERIFY(!held);
        QCOMPARE(held.error().kind, Error::Kind::Integrity);
        QVERIFY(!held.error().message.isEmpty());
    }

    void noByteOfTheBodyMayChange()
    {
        const Envelope whole = signedQa();
        for (qsizetype at = 0; at < whole.body.size(); ++at) {
            Envelope envelope = whole;
            envelope.body[at] = char(envelope.body[at] ^ 1);
            QVERIFY2(!verified(envelope), qPrintable(QStringLiteral("byte %1").arg(at)));
        }
    }

    void swappedSignaturesAreRefused()
    {
        Envelope envelope = sign(enrolment(), {chief, journalist});
        QVERIFY(verified(envelope));
        std::swap(envelope.signatures[0].bytes, envelope.signatures[1].bytes);
        QVERIFY(!verified(envelope));
    }

    void anEnrolmentNeedsWhomItNames_data()
    {
        QTest::addColumn<bool>("witnessNamed");
        QTest::addColumn<QString>("signers");
        QTest::addColumn<bool>("holds");
        QTest::addRow("the chief and the new key") << false << QStringLiteral("cj") << true;
        QTest::addRow("in the other order") << false << QStringLiteral("jc") << true;
        QTest::addRow("the chief alone") << false << QStringLiteral("c") << false;
        QTest::addRow("the new key alone") << false << QStringLiteral("j") << false;
        QTest::addRow("someone unnamed besides") << false << QStringLiteral("cjw") << true;
        QTest::addRow("the chief, the new key and the witness") << true << QStringLiteral("cjw") << true;
        QTest::addRow("the named witness did not sign") << true << QStringLiteral("cj") << false;
        QTest::addRow("the witness in the chief's place") << true << QStringLiteral("jw") << false;
    }
    void anEnrolmentNeedsWhomItNames()
    {
        QFETCH(bool, witnessNamed);
        QFETCH(QString, signers);
        QFETCH(bool, holds);
        QList<Key> keys;
        for (const QChar letter : signers) {
            keys += keyOf(letter.toLatin1());
        }
        const auto held = verified(sign(enrolment(witnessNamed ? witness->publicKey() : QString()), keys));
        QCOMPARE(held.has_value(), holds);
        if (holds) {
            QCOMPARE(held->signedBy.size(), keys.size());
            QVERIFY(std::is_sorted(held->signedBy.begin(), held->signedBy.end()));
        }
    }

    void aFoundationNeedsTheFoundedKey()
    {
        Statement statement = enrolment();
        statement.kind = Statement::Kind::Found;
        statement.mode = QStringLiteral("two-person");
        statement.key = statement.signer;
        QVERIFY(verified(sign(statement, {chief})));
        statement.key = journalist->publicKey();
        QVERIFY(!verified(sign(statement, {chief})));
    }

    void aSecondSignatureKeepsTheIdAndIsAddedOnce()
    {
        Envelope envelope = sign(enrolment(), {chief});
        const QString id = envelope.id();
        addSignature(envelope, *journalist);
        addSignature(envelope, *journalist);
        QCOMPARE(envelope.signatures.size(), 2);
        QCOMPARE(envelope.id(), id);
        QVERIFY(verified(envelope));
    }

    void theEnvelopeSurvivesItsJson()
    {
        const Envelope envelope = sign(enrolment(), {chief, journalist});
        const auto read = parseEnvelope(toJson(envelope));
        QVERIFY(read);
        QCOMPARE(*read, envelope);
        QVERIFY(verified(*read));
    }

    void aListIsRefusedForOneBadMemberAndNamesIt()
    {
        Envelope bad = sign(act(Statement::Kind::Spike), {journalist});
        QVERIFY(verified(QList<Envelope> {signedQa(), bad}));
        bad.signatures[0].bytes[0] = char(bad.signatures[0].bytes[0] ^ 1);
        const auto held = verified(QList<Envelope> {signedQa(), bad});
        QVERIFY(!held);
        QCOMPARE(held.error().where, bad.id());
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
