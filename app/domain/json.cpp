// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

constexpr qint64 largestInteger = qint64(1) << 53; ///< up to here every JSON reader sees the same number

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isIntegerLiteral(const std::string &literal)
{
    return literal.find_first_of(".eE") == std::string::npos;
}

/// Takes the parser's events and builds the value. Every event returns false to stop the parser, then `error` is set.
/// Not recursive, so no depth of nesting can exhaust the stack.
class JsonBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    JsonBuilder(const QByteArray &bytes, int depthLimit)
        : m_bytes(bytes)
        , m_depthLimit(depthLimit)
    {
    }

    Result<QJsonValue> finished(bool whole) const
    {
        if (m_error) {
            return failure(*m_error);
        }
        Q_ASSERT(whole);
        return m_value;
    }

    bool null() override { return value(QJsonValue::Null); }
    bool boolean(bool yes) override { return value(yes); }
    bool number_integer(number_integer_t number) override
    {
        return number < -largestInteger ? tooLarge() : value(qint64(number));
    }
    bool number_unsigned(number_unsigned_t number) override
    {
        return number > number_unsigned_t(largestInteger) ? tooLarge() : value(qint64(number));
    }
    bool number_float(number_float_t number, const string_t &literal) override
    {
        return isIntegerLiteral(literal) ? tooLarge() : value(number);
    }
    bool string(string_t &text) override { return value(fromUtf8(text)); }
    bool binary(binary_t &) override { return refuse(Text::tr("This is not JSON: it holds binary data.")); }

    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }

    bool key(string_t &utf8) override
    {
        Container &object = m_open.back();
        object.key = fromUtf8(utf8);
        if (object.keys.contains(object.key)) {
            return refuse(Text::tr("The member \u201c%1\u201d stands twice in one object.").arg(object.key));
        }
        object.keys.insert(object.key);
        return true;
    }

    bool end_object() override
    {
        Container object = std::move(m_open.back());
        m_open.pop_back();
        // In the order in which QJsonObject keeps them: each insertion is then an append, whatever the sender's order.
        std::ranges::sort(object.members, {}, [](const Member &member) -> const QString & { return member.first; });
        QJsonObject result;
        for (const Member &member : object.members) {
            result.insert(member.first, member.second);
        }
        return value(result);
    }

    bool end_array() override
    {
        const Container array = std::move(m_open.back());
        m_open.pop_back();
        return value(array.items);
    }

    bool parse_error(std::size_t at, const std::string &lastToken, const nlohmann::detail::exception &) override
    {
        static const QRegularExpression surrogate(QStringLiteral("\\\\u[dD][89a-fA-F]"));
        if (surrogate.match(fromUtf8(lastToken)).hasMatch()) {
            return refuse(
                Text::tr("Half a surrogate pair is no character: the text was cut inside an emoji or a rare letter."));
        }
        const qsizetype end = std::min(qsizetype(at), m_bytes.size());
        const auto line = 1 + std::count(m_bytes.cbegin(), m_bytes.cbegin() + end, '\n');
        if (m_complete) {
            return refuse(Text::tr("Something follows after the end of the JSON value, in line %1.").arg(line));
        }
        if (qsizetype(at) > m_bytes.size()) {
            return refuse(
                Text::tr("The file ends in the middle (line %1): it was cut off or not written to the end.").arg(line));
        }
        return refuse(Text::tr("This is not valid JSON: line %1 cannot be read.").arg(line));
    }

private:
    using Member = std::pair<QString, QJsonValue>;

    struct Container
    {
        bool isObject = false;
        QString key; ///< the member being read
        QSet<QString> keys;
        std::vector<Member> members;
        QJsonArray items;
    };

    bool open(bool isObject)
    {
        if (int(m_open.size()) >= m_depthLimit) {
            return refuse(Text::tr("Objects and lists are nested deeper than %1 levels.").arg(m_depthLimit));
        }
        m_open.push_back({isObject, {}, {}, {}, {}});
        return true;
    }

    bool value(const QJsonValue &value)
    {
        if (m_open.empty()) {
            m_value = value;
            m_complete = true;
            return true;
        }
        Container &parent = m_open.back();
        if (parent.isObject) {
            parent.members.emplace_back(parent.key, value);
        } else {
            parent.items.append(value);
        }
        return true;
    }

    bool tooLarge()
    {
        return refuse(Text::tr("A whole number beyond ±2^53 cannot be kept exactly: write it as a text."));
    }

    bool refuse(const QString &reason)
    {
        m_error = Error {Error::Kind::Input, reason, pointer()};
        return false;
    }

    QString pointer() const
    {
        QString result;
        for (const Container &container : m_open) {
            if (container.isObject && container.keys.isEmpty()) {
                break; // no member yet
            }
            result += pointerStep(container.isObject ? container.key : QString::number(container.items.size()));
        }
        return result;
    }

    const QByteArray &m_bytes; // borrowed
    const int m_depthLimit;
    std::vector<Container> m_open;
    QJsonValue m_value;
    bool m_complete = false;
    std::optional<Error> m_error;
};

QByteArray numberText(double number)
{
    const bool isWhole = number == std::floor(number) && std::abs(number) <= double(largestInteger);
    return isWhole ? QByteArray::number(qint64(number))
                   : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

/// What must be refused before the parser sees it: it would skip a byte order mark and take a zero byte for the end.
std::optional<QString> faultOfBytes(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty()) {
        return Text::tr("The file is empty.");
    }
    if (bytes.startsWith("\xef\xbb\xbf")) {
        return Text::tr("The file begins with a byte order mark: save it as UTF-8 without one.");
    }
    if (!bytes.isValidUtf8()) {
        return Text::tr("The file is not UTF-8.");
    }
    if (bytes.contains('\0')) {
        return Text::tr("This is not valid JSON: it holds a zero byte.");
    }
    return std::nullopt;
}

} // namespace

QString pointerStep(const QString &name)
{
    QString escaped = name;
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return u'/' + escaped;
}

void JsonWriter::begin(char bracket)
{
    m_bytes += bracket;
    m_names.append(QSet<QString>());
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    m_names.removeLast();
    if (!m_isFirst) {
        m_bytes += '\n' + QByteArray(m_names.size(), ' ');
    }
    m_bytes += bracket;
    m_isFirst = false;
}

/// What stands before every item of a list and every member of an object.
void JsonWriter::item()
{
    if (m_names.isEmpty()) {
        return;
    }
    m_bytes += (m_isFirst ? "\n" : ",\n") + QByteArray(m_names.size(), ' ');
    m_isFirst = false;
}

void JsonWriter::name(const QString &name)
{
    item();
    text(name);
    m_bytes += ": ";
    m_names.last().insert(name);
}

void JsonWriter::text(const QString &text)
{
    m_bytes += '"';
    for (const char unit : text.toUtf8()) {
        if (unit == '"' || unit == '\\') {
            m_bytes += '\\';
            m_bytes += unit;
        } else if (unit == '\n') {
            m_bytes += "\\n";
        } else if (uchar(unit) < 0x20) {
            m_bytes += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        } else {
            m_bytes += unit;
        }
    }
    m_bytes += '"';
}

void JsonWriter::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        m_bytes += "null";
        return;
    case QJsonValue::Bool:
        m_bytes += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        m_bytes += numberText(value.toDouble());
        return;
    case QJsonValue::String:
        text(value.toString());
        return;
    case QJsonValue::Array:
        begin('[');
        for (const QJsonValue &each : value.toArray()) {
            item();
            this->value(each);
        }
        end(']');
        return;
    case QJsonValue::Object:
        begin('{');
        members(value.toObject());
        end('}');
        return;
    }
}

void JsonWriter::beginObject()
{
    item();
    begin('{');
}

void JsonWriter::beginObject(QLatin1String name)
{
    this->name(name);
    begin('{');
}

void JsonWriter::beginList(QLatin1String name)
{
    this->name(name);
    begin('[');
}

void JsonWriter::member(const QString &name, const QJsonValue &value)
{
    this->name(name);
    this->value(value);
}

void JsonWriter::members(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!m_names.last().contains(member.key())) {
            this->member(member.key(), member.value());
        }
    }
}

Result<QJsonValue> readJson(const QByteArray &bytes, int depthLimit)
{
    if (const std::optional<QString> fault = faultOfBytes(bytes)) {
        return failure(Error::Kind::Input, *fault);
    }
    JsonBuilder builder(bytes, depthLimit);
    const bool whole = nlohmann::json::sax_parse(bytes.cbegin(), bytes.cend(), &builder);
    return builder.finished(whole);
}

} // namespace imprimatur
