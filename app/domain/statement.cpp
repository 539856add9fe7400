// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statement.h"

#include "domain/contenthash.h"
#include "domain/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(statement)
};

using Member = QString Statement::*;
/// Whether a value that is not empty is written as our statements write it. One spelling each, because values are
/// compared as text.
using Form = bool (*)(const QString &value);

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isPlain(const QString &value)
{
    return !hasControlCharacter(value);
}

bool isUuid(const QString &value)
{
    return QUuid::fromString(value).toString(QUuid::WithoutBraces) == value;
}

bool isHexAfter(QLatin1String scheme, const QString &value)
{
    constexpr qsizetype digits = 64;
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    return value.startsWith(scheme) && value.size() == scheme.size() + digits
        && std::all_of(value.begin() + scheme.size(), value.end(), isDigit);
}

bool isHash(const QString &value)
{
    return isHexAfter(QLatin1String("sha256:"), value);
}

bool isKey(const QString &value)
{
    return isHexAfter(QLatin1String("ed25519:"), value);
}

/// Sorted, each once.
bool isHashes(const QString &value)
{
    const QStringList hashes = value.split(QLatin1Char(','));
    return std::ranges::all_of(hashes, isHash)
        && std::ranges::adjacent_find(hashes, std::ranges::greater_equal()) == hashes.end();
}

bool isNumber(const QString &value)
{
    const int number = value.toInt();
    return number > 0 && QString::number(number) == value;
}

/// In UTC, with seconds or milliseconds.
bool isTime(const QString &value)
{
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    return time.timeSpec() == Qt::UTC
        && (time.toString(Qt::ISODate) == value || time.toString(Qt::ISODateWithMs) == value);
}

bool isMode(const QString &value)
{
    return value == QLatin1String("two-person") || value == QLatin1String("one-person");
}

bool isYesOrNo(const QString &value)
{
    return value == QLatin1String("yes") || value == QLatin1String("no");
}

bool isRole(const QString &value)
{
    return value == QLatin1String("journalist") || value == QLatin1String("chief-editor");
}

bool isPublication(const QString &value)
{
    return value == QLatin1String("first") || value == QLatin1String("correction") || value == QLatin1String("update");
}

struct Field
{
    const char *key;
    Member member;
    Form form;
};

constexpr Field newsroom {"newsroom", &Statement::newsroom, isUuid};
constexpr Field article {"article", &Statement::article, isUuid};
constexpr Field version {"version", &Statement::version, isNumber};
constexpr Field content {"content", &Statement::content, isHash};
constexpr Field fragment {"fragment", &Statement::fragment, isHash};
constexpr Field page {"page", &Statement::page, isHash};
constexpr Field note {"note", &Statement::note, isHash};
constexpr Field name {"name", &Statement::name, isHash};
constexpr Field role {"role", &Statement::role, isRole};
constexpr Field key {"key", &Statement::key, isKey};
constexpr Field signer {"signer", &Statement::signer, isKey};
constexpr Field desk {"desk", &Statement::desk, isUuid};
constexpr Field logHead {"log-head", &Statement::logHead, isHash};
constexpr Field time {"time", &Statement::time, isTime};

constexpr Member noMember = nullptr;
/// The one list among the fields; its ids are joined by commas.
constexpr Field buildsOn {"builds-on", noMember, isHashes};

/// Far above what an honest desk signs; what is bigger is not read at all.
constexpr qsizetype bodyLimit = 64 * 1024;

/// The order that is signed. New members get a new type version, never a new place here.
QList<Field> fieldsOf(Statement::Kind kind)
{
    QList<Field> fields {newsroom};
    switch (kind) {
    case Statement::Kind::Found:
        fields += {{"mode", &Statement::mode, isMode}, {"sample", &Statement::sample, isYesOrNo}, name, role, key};
        break;
    case Statement::Kind::Enrol:
        fields += {name, role, key, {"witness", &Statement::witness, isKey}};
        break;
    case Statement::Kind::Qa:
        fields += {article, version, content, {"review", &Statement::review, isHash}};
        break;
    case Statement::Kind::Signoff:
        fields += {article, version, content, fragment, {"qa", &Statement::qa, isHash}};
        break;
    case Statement::Kind::Return:
    case Statement::Kind::Spike:
    case Statement::Kind::Unspike:
        fields += {article, version, content, note};
        break;
    case Statement::Kind::Publish:
        fields += {article,
                   version,
                   content,
                   fragment,
                   {"signoff", &Statement::signoff, isHash},
                   {"publication", &Statement::publication, isPublication},
                   {"targets", &Statement::targets, isPlain},
                   page,
                   note};
        break;
    case Statement::Kind::Withdraw:
        fields += {article, version, content, page, note};
        break;
    case Statement::Kind::Restore:
        fields += {{"backup", &Statement::backup, isHash}, note};
        break;
    }
    fields += {signer, desk, logHead, buildsOn, time};
    return fields;
}

constexpr std::array allKinds {Statement::Kind::Found,    Statement::Kind::Enrol,  Statement::Kind::Qa,
                               Statement::Kind::Signoff,  Statement::Kind::Return, Statement::Kind::Publish,
                               Statement::Kind::Withdraw, Statement::Kind::Spike,  Statement::Kind::Unspike,
                               Statement::Kind::Restore};

std::optional<Statement::Kind> kindOf(const QString &type)
{
    const auto found = std::ranges::find(allKinds, type, payloadType);
    return found == allKinds.end() ? std::nullopt : std::optional(*found);
}

QString valueOf(const Statement &statement, const Field &field)
{
    return field.member ? statement.*field.member : statement.buildsOn.join(QLatin1Char(','));
}

void setValue(Statement &statement, const Field &field, const QString &value)
{
    if (field.member) {
        statement.*field.member = value;
        return;
    }
    statement.buildsOn = value.isEmpty() ? QStringList() : value.split(QLatin1Char(','));
}

tl::unexpected<Error> notAStatement(const QString &reason)
{
    return failure(Error::Kind::Integrity,
                   Text::tr("This is not a statement as Imprimatur signs them: %1.").arg(reason));
}

} // namespace

QString toText(Statement::Kind kind)
{
    switch (kind) {
    case Statement::Kind::Found:
        return QStringLiteral("found");
    case Statement::Kind::Enrol:
        return QStringLiteral("enrol");
    case Statement::Kind::Qa:
        return QStringLiteral("qa");
    case Statement::Kind::Signoff:
        return QStringLiteral("signoff");
    case Statement::Kind::Return:
        return QStringLiteral("return");
    case Statement::Kind::Publish:
        return QStringLiteral("publish");
    case Statement::Kind::Withdraw:
        return QStringLiteral("withdraw");
    case Statement::Kind::Spike:
        return QStringLiteral("spike");
    case Statement::Kind::Unspike:
        return QStringLiteral("unspike");
    case Statement::Kind::Restore:
        return QStringLiteral("restore");
    }
    Q_UNREACHABLE();
}

QString payloadType(Statement::Kind kind)
{
    return QStringLiteral("imprimatur:statement/%1.v1").arg(toText(kind));
}

QByteArray statementBody(const Statement &statement)
{
    QByteArray body;
    const QList<Field> fields = fieldsOf(statement.kind);
    for (const Field &field : fields) {
        const QString value = valueOf(statement, field);
        Q_ASSERT(!hasControlCharacter(value));
        body += QByteArray(field.key) + ": " + value.toUtf8() + '\n';
    }
    return body;
}

Result<Statement> parseStatement(const QString &type, const QByteArray &body)
{
    const std::optional<Statement::Kind> kind = kindOf(type);
    if (!kind) {
        return notAStatement(Text::tr("its type is “%1”").arg(type));
    }
    if (body.size() > bodyLimit) {
        return notAStatement(Text::tr("it is longer than any of them"));
    }
    Statement statement;
    statement.kind = *kind;
    const QList<QByteArray> lines = body.split('\n');
    const QList<Field> fields = fieldsOf(*kind);
    for (qsizetype index = 0; index < fields.size(); ++index) {
        const QByteArray prefix = QByteArray(fields[index].key) + ": ";
        if (!lines.value(index).startsWith(prefix)) {
            return notAStatement(
                Text::tr("line %1 should be “%2”").arg(index + 1).arg(QString::fromLatin1(fields[index].key)));
        }
        const QString value = QString::fromUtf8(lines[index].mid(prefix.size()));
        if (!value.isEmpty() && !fields[index].form(value)) {
            return notAStatement(Text::tr("“%1” in line %2 is not a value as they have it")
                                     .arg(QString::fromLatin1(fields[index].key))
                                     .arg(index + 1));
        }
        setValue(statement, fields[index], value);
    }
    // Writing it again is the strictest reader: whatever was not exactly our form does not come out the same.
    if (statementBody(statement) != body) {
        return notAStatement(Text::tr("it holds more than its fields, or bytes that are not text"));
    }
    return statement;
}

QByteArray preAuthenticationEncoding(const QString &type, const QByteArray &body)
{
    const QByteArray typeBytes = type.toUtf8();
    return "DSSEv1 " + QByteArray::number(typeBytes.size()) + ' ' + typeBytes + ' ' + QByteArray::number(body.size())
        + ' ' + body;
}

QString Envelope::id() const
{
    return sha256(preAuthenticationEncoding(type, body));
}

QByteArray toJson(const Envelope &envelope)
{
    QJsonArray signatures;
    for (const Envelope::Signature &signature : envelope.signatures) {
        signatures.append(QJsonObject {{QStringLiteral("keyid"), signature.key},
                                       {QStringLiteral("sig"), QString::fromLatin1(signature.bytes.toBase64())}});
    }
    const QJsonObject object {{QStringLiteral("payloadType"), envelope.type},
                              {QStringLiteral("payload"), QString::fromLatin1(envelope.body.toBase64())},
                              {QStringLiteral("signatures"), signatures}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

namespace
{

std::optional<QByteArray> bytesOf(const QJsonValue &value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded) {
        return std::nullopt;
    }
    return *decoded;
}

Result<Envelope> notAnEnvelope(const QString &reason)
{
    return failure(Error::Kind::Integrity, Text::tr("This is not a signed statement (DSSE envelope): %1.").arg(reason));
}

} // namespace

Result<Envelope> parseEnvelope(const QByteArray &json)
{
    const Result<QJsonValue> value = readJson(json);
    if (!value) {
        return notAnEnvelope(value.error().message);
    }
    const QJsonObject object = value->toObject();
    const std::optional<QByteArray> body = bytesOf(object.value(QStringLiteral("payload")));
    if (!body) {
        return notAnEnvelope(Text::tr("its payload is not Base64"));
    }
    const QJsonValue type = object.value(QStringLiteral("payloadType"));
    const QJsonValue signatures = object.value(QStringLiteral("signatures"));
    if (!type.isString() || !signatures.isArray()) {
        return notAnEnvelope(Text::tr("it has no type or no list of signatures"));
    }
    Envelope envelope {type.toString(), *body, {}};
    const QJsonArray list = signatures.toArray();
    for (const QJsonValue &each : list) {
        const std::optional<QByteArray> bytes = bytesOf(each[QStringLiteral("sig")]);
        if (!bytes) {
            return notAnEnvelope(Text::tr("a signature is not Base64"));
        }
        envelope.signatures.append({each[QStringLiteral("keyid")].toString(), *bytes});
    }
    return envelope;
}

} // namespace imprimatur
