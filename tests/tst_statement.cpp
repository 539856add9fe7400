// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statement.h"

#include <QTest>

using namespace imprimatur;
using Kind = Statement::Kind;

namespace
{

/// The small notation of this file: #a is a hash, @a a key, ~1 a UUID, each of one digit all through.
QByteArray spelled(const QByteArray &notation)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < notation.size(); ++at) {
        const char sign = notation[at];
        if (sign != '#' && sign != '@' && sign != '~') {
            bytes += sign;
            continue;
        }
        const char digit = notation[++at];
        const auto run = [digit](qsizetype length) {
            return QByteArray(length, digit);
        };
        const QByteArray uuid = run(8) + '-' + run(4) + "-4" + run(3) + "-8" + run(3) + '-' + run(12);
        bytes += sign == '#' ? "sha256:" + run(64) : sign == '@' ? "ed25519:" + run(64) : uuid;
    }
    return bytes;
}

QString text(const char *notation)
{
    return QString::fromUtf8(spelled(notation));
}

/// Every member filled in, also those that only other kinds have.
Statement full(Kind kind)
{
    Statement statement;
    statement.kind = kind;
    statement.newsroom = text("~1");
    statement.mode = QStringLiteral("two-person");
    statement.sample = QStringLiteral("no");
    statement.name = text("#1");
    statement.role = QStringLiteral("chief-editor");
    statement.key = text("@b");
    statement.witness = text("@c");
    statement.article = text("~2");
    statement.version = QStringLiteral("3");
    statement.content = text("#2");
    statement.review = text("#3");
    statement.fragment = text("#4");
    statement.qa = text("#5");
    statement.signoff = text("#6");
    statement.publication = QStringLiteral("correction");
    statement.targets = QStringLiteral("html");
    statement.page = text("#7");
    statement.note = text("#8");
    statement.backup = text("#9");
    statement.signer = text("@a");
    statement.desk = text("~3");
    statement.logHead = text("#d");
    statement.buildsOn = {text("#e"), text("#f")};
    statement.time = QStringLiteral("2026-11-23T12:00:00.000Z");
    return statement;
}

/// The lines between the first and the last five, which every kind has. Written out from formats.md and trust.md: these
/// bytes are signed, so a change here breaks every newsroom there is.
QByteArray ownLines(Kind kind)
{
    const QByteArray onArticle = "article: ~2\nversion: 3\ncontent: #2\n";
    switch (kind) {
    case Kind::Found:
        return "mode: two-person\nsample: no\nname: #1\nrole: chief-editor\nkey: @b\n";
    case Kind::Enrol:
        return "name: #1\nrole: chief-editor\nkey: @b\nwitness: @c\n";
    case Kind::Qa:
        return onArticle + "review: #3\n";
    case Kind::Signoff:
        return onArticle + "fragment: #4\nqa: #5\n";
    case Kind::Return:
    case Kind::Spike:
    case Kind::Unspike:
        return onArticle + "note: #8\n";
    case Kind::Publish:
        return onArticle + "fragment: #4\nsignoff: #6\npublication: correction\ntargets: html\npage: #7\nnote: #8\n";
    case Kind::Withdraw:
        return onArticle + "page: #7\nnote: #8\n";
    case Kind::Restore:
        return "backup: #9\nnote: #8\n";
    }
    return {};
}

QByteArray golden(Kind kind)
{
    return spelled("newsroom: ~1\n" + ownLines(kind)
                   + "signer: @a\ndesk: ~3\nlog-head: #d\nbuilds-on: #e,#f\ntime: 2026-11-23T12:00:00.000Z\n");
}

const QList<Kind> kinds {Kind::Found,   Kind::Enrol,    Kind::Qa,    Kind::Signoff, Kind::Return,
                         Kind::Publish, Kind::Withdraw, Kind::Spike, Kind::Unspike, Kind::Restore};

void kindRows()
{
    QTest::addColumn<int>("number");
    for (const Kind kind : kinds) {
        QTest::addRow("%s", qPrintable(toText(kind))) << int(kind);
    }
}

Kind currentKind()
{
    QFETCH(int, number);
    return Kind(number);
}

QString refusalOf(const QString &type, const QByteArray &body)
{
    const Result<Statement> statement = parseStatement(type, body);
    if (statement) {
        return QStringLiteral("taken");
    }
    return statement.error().kind == Error::Kind::Integrity ? QStringLiteral("refused")
                                                            : QStringLiteral("another error");
}

} // namespace

class StatementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesAreThoseOfTheContract_data() { kindRows(); }
    void bytesAreThoseOfTheContract() { QCOMPARE(statementBody(full(currentKind())), golden(currentKind())); }

    void readingGivesBackWhatWasWritten_data() { kindRows(); }
    void readingGivesBackWhatWasWritten()
    {
        const QString type = payloadType(currentKind());
        const Result<Statement> read = parseStatement(type, golden(currentKind()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->kind, currentKind());
        QCOMPARE(statementBody(*read), golden(currentKind()));
        QCOMPARE(*parseStatement(type, statementBody(*read)), *read);
    }

    void emptyValuesAreRead_data() { kindRows(); }
    void emptyValuesAreRead()
    {
        Statement bare;
        bare.kind = currentKind();
        const Result<Statement> read = parseStatement(payloadType(bare.kind), statementBody(bare));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, bare);
    }

    void everyKindHasATypeOfItsOwn()
    {
        QStringList types;
        for (const Kind kind : kinds) {
            types.append(payloadType(kind));
        }
        QCOMPARE(types.join(QLatin1Char(' ')).remove(QStringLiteral("imprimatur:statement/")),
                 QStringLiteral("found.v1 enrol.v1 qa.v1 signoff.v1 return.v1 publish.v1 withdraw.v1 spike.v1 "
                                "unspike.v1 restore.v1"));
    }

    void bodiesOfOtherFormsAreTaken_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        const auto row = [](const char *name, Kind kind, const QByteArray &find, const QByteArray &put) {
            QTest::addRow("%s", name) << int(kind) << find << put;
        };
        row("a time without milliseconds", Kind::Qa, ".000Z", "Z");
        row("the largest version there can be", Kind::Qa, "version: 3", "version: 2147483647");
        row("a single statement built on", Kind::Qa, ",#f", "");
        row("the very first statement", Kind::Found, "builds-on: #e,#f", "builds-on: ");
        row("an enrolment without a witness", Kind::Enrol, "witness: @c", "witness: ");
        row("a one-person newsroom", Kind::Found, "two-person", "one-person");
        row("a sample newsroom", Kind::Found, "sample: no", "sample: yes");
        row("a journalist", Kind::Enrol, "chief-editor", "journalist");
        row("a first publication", Kind::Publish, "correction", "first");
        row("an update", Kind::Publish, "correction", "update");
        row("several targets, in any letters", Kind::Publish, "html", "html,ninjs,Nettsted på nynorsk 😀");
        row("a replacement character that was typed", Kind::Publish, "html", "\xef\xbf\xbd");
    }
    void bodiesOfOtherFormsAreTaken()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QByteArray body = golden(currentKind());
        QVERIFY(body.contains(spelled(find)));
        body.replace(spelled(find), spelled(put));
        const Result<Statement> read = parseStatement(payloadType(currentKind()), body);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(statementBody(*read), body);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        const auto row = [](const char *name, Kind kind, const QByteArray &find, const QByteArray &put) {
            QTest::addRow("%s", name) << int(kind) << find << put;
        };
        const QByteArray nul(1, '\0');
        row("an unknown key", Kind::Qa, "review: ", "revue: ");
        row("a key in capitals", Kind::Qa, "review: ", "Review: ");
        row("a key of another kind", Kind::Qa, "review: ", "fragment: ");
        row("two keys out of order", Kind::Qa, "version: 3\ncontent: #2\n", "content: #2\nversion: 3\n");
        row("a repeated key", Kind::Qa, "version: 3\n", "version: 3\nversion: 3\n");
        row("a repeated key with another value", Kind::Qa, "version: 3\n", "version: 3\nversion: 4\n");
        row("a repeated key at the end", Kind::Qa, ".000Z\n", ".000Z\nversion: 4\n");
        row("a missing key", Kind::Qa, "review: #3\n", "");
        row("a missing last key", Kind::Qa, "time: 2026-11-23T12:00:00.000Z\n", "");
        row("a key too many", Kind::Qa, "review: #3\n", "review: #3\nnote: #8\n");
        row("a colon without a space", Kind::Qa, "version: 3", "version:3");
        row("a colon with two spaces", Kind::Qa, "version: 3", "version:  3");
        row("a space before the key", Kind::Qa, "version: 3", " version: 3");
        row("a space after the value", Kind::Qa, "version: 3", "version: 3 ");
        row("an empty line between two", Kind::Publish, "html", "html\n");
        row("bytes after the end", Kind::Qa, ".000Z\n", ".000Z\nx");
        row("an empty line after the end", Kind::Qa, ".000Z\n", ".000Z\n\n");
        row("no newline at the end", Kind::Qa, ".000Z\n", ".000Z");
        row("lines that end as on Windows", Kind::Qa, "\n", "\r\n");
        row("a CR in a value of a form", Kind::Qa, "version: 3", "version: 3\r");
        row("a CR in a value that may be any text", Kind::Publish, "html", "html\r");
        row("a NUL in a value of a form", Kind::Qa, "version: 3", "version: 3" + nul);
        row("a NUL in a value that may be any text", Kind::Publish, "html", "html" + nul);
        row("a NUL after the end", Kind::Qa, ".000Z\n", ".000Z\n" + nul);
        row("a control character of Latin-1", Kind::Publish, "html", "\xc2\x85");
        row("a newline in a value", Kind::Publish, "html", "ht\nml");
        row("a value that plays the next line", Kind::Publish, "targets: html\n", "targets: html\npage: #1\n");
        row("a hash that is too short", Kind::Qa, "review: #3", "review: sha256:3333");
        row("a hash that is too long", Kind::Qa, "review: #3", "review: #33");
        row("a hash in capitals", Kind::Qa, "review: #3", "review: #A");
        row("a hash that is not hexadecimal", Kind::Qa, "review: #3", "review: #g");
        row("a hash without its scheme", Kind::Qa, "review: sha256:", "review: ");
        row("a key where a hash belongs", Kind::Qa, "review: #3", "review: @3");
        row("a hash where a key belongs", Kind::Qa, "signer: @a", "signer: #a");
        row("a key in capitals in the value", Kind::Qa, "signer: @a", "signer: @A");
        row("a UUID in braces", Kind::Qa, "~2", "{~2}");
        row("a UUID in capitals", Kind::Qa, "~2", "AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA");
        row("an article that is no UUID", Kind::Qa, "article: ~2", "article: ferge-1");
        row("a newsroom that is no UUID", Kind::Found, "newsroom: ~1", "newsroom: Utenriksnytt");
        row("a desk that is no UUID", Kind::Qa, "desk: ~3", "desk: 3");
        row("version 0", Kind::Qa, "version: 3", "version: 0");
        row("a negative version", Kind::Qa, "version: 3", "version: -3");
        row("a version with a sign", Kind::Qa, "version: 3", "version: +3");
        row("a version with a leading zero", Kind::Qa, "version: 3", "version: 03");
        row("a version with a fraction", Kind::Qa, "version: 3", "version: 3.0");
        row("a version in hexadecimal", Kind::Qa, "version: 3", "version: 0x3");
        row("a version in words", Kind::Qa, "version: 3", "version: three");
        row("a version in other digits", Kind::Qa, "version: 3", "version: \xd9\xa3");
        row("a version beyond 31 bits", Kind::Qa, "version: 3", "version: 2147483648");
        row("a time without a zone", Kind::Qa, ".000Z", ".000");
        row("a time of another zone", Kind::Qa, ".000Z", ".000+01:00");
        row("a time of no offset, spelled so", Kind::Qa, ".000Z", ".000+00:00");
        row("a time with a space", Kind::Qa, "23T12", "23 12");
        row("a time in small letters", Kind::Qa, ".000Z", ".000z");
        row("a time with a decimal comma", Kind::Qa, ".000Z", ",000Z");
        row("a time of one decimal", Kind::Qa, ".000Z", ".0Z");
        row("a date alone", Kind::Qa, "T12:00:00.000Z", "");
        row("the 31st of November", Kind::Qa, "2026-11-23", "2026-11-31");
        row("24 o'clock", Kind::Qa, "T12:00:00", "T24:00:00");
        row("a time in words", Kind::Qa, "2026-11-23T12:00:00.000Z", "noon");
        row("statements built on in another order", Kind::Qa, "#e,#f", "#f,#e");
        row("a statement built on twice", Kind::Qa, "#e,#f", "#e,#e");
        row("a comma after the last one built on", Kind::Qa, "#e,#f", "#e,#f,");
        row("a space between those built on", Kind::Qa, "#e,#f", "#e, #f");
        row("a mode that does not exist", Kind::Found, "two-person", "three-person");
        row("a sample that is neither yes nor no", Kind::Found, "sample: no", "sample: No");
        row("a role that does not exist", Kind::Enrol, "chief-editor", "publisher");
        row("a kind of publication that does not exist", Kind::Publish, "correction", "leak");
        row("a byte order mark", Kind::Qa, "newsroom: ", "\xef\xbb\xbfnewsroom: ");
        row("bytes that are not UTF-8", Kind::Publish, "html", "\xff");
        row("Latin-1", Kind::Publish, "html", "p\xe5");
        row("a letter in more bytes than it needs", Kind::Publish, "html", "\xc1\xa1");
        row("half of a surrogate pair", Kind::Publish, "html", "\xed\xa0\x80");
        row("more than any statement holds", Kind::Publish, "html", QByteArray(64 * 1024, 'x'));
    }
    void anythingElseIsRefused()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QByteArray body = golden(currentKind());
        QVERIFY(body.contains(spelled(find)));
        body.replace(spelled(find), spelled(put));
        QCOMPARE(refusalOf(payloadType(currentKind()), body), QStringLiteral("refused"));
    }

    void aTypeThatIsNotTheBodysIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addRow("a kind that does not exist") << QStringLiteral("imprimatur:statement/approve.v1");
        QTest::addRow("a kind of a later program") << QStringLiteral("imprimatur:statement/delegate.v1");
        QTest::addRow("a later form of the kind") << QStringLiteral("imprimatur:statement/qa.v2");
        QTest::addRow("no form") << QStringLiteral("imprimatur:statement/qa");
        QTest::addRow("the kind alone") << QStringLiteral("qa");
        QTest::addRow("capitals") << QStringLiteral("imprimatur:statement/QA.v1");
        QTest::addRow("a space after it") << QStringLiteral("imprimatur:statement/qa.v1 ");
        QTest::addRow("nothing") << QString();
        for (const Kind kind : kinds) {
            if (kind != Kind::Qa) {
                QTest::addRow("%s", qPrintable(toText(kind))) << payloadType(kind);
            }
        }
    }
    void aTypeThatIsNotTheBodysIsRefused()
    {
        QFETCH(QString, type);
        QCOMPARE(refusalOf(type, golden(Kind::Qa)), QStringLiteral("refused"));
    }

    void noPartOfAStatementIsAStatement()
    {
        const QByteArray body = golden(Kind::Signoff);
        for (qsizetype length = 0; length < body.size(); ++length) {
            QCOMPARE(refusalOf(payloadType(Kind::Signoff), body.left(length)), QStringLiteral("refused"));
        }
    }

    /// Worked out by another program from golden(): SHA-256 of the pre-authentication encoding.
    void theIdIsTheHashOfWhatIsSigned()
    {
        Envelope envelope {payloadType(Kind::Qa), golden(Kind::Qa), {}};
        const QString id = QStringLiteral("sha256:f3c89f7879913ee8664e9e745642847239146ded59e7fd6dc2b0bd3f0fd741f0");
        QCOMPARE(envelope.id(), id);
        envelope.signatures.append({text("@a"), QByteArray(64, 's')});
        QCOMPARE(envelope.id(), id);
        envelope.type = payloadType(Kind::Return);
        QVERIFY(envelope.id() != id);
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
