// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/housestyle.h"

#include "domain/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(housestyle)
};

constexpr int largestLimit = 1'000'000;

/// A name as JSON pointers spell it (RFC 6901).
QString escaped(QString name)
{
    return name.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

/// Reads the members of one object and keeps the first fault.
class Members
{
public:
    Members(const QJsonValue &value, QString pointer, std::optional<Error> &fault)
        : m_object(value.toObject())
        , m_pointer(std::move(pointer))
        , m_fault(fault)
    {
        if (!value.isObject()) {
            refuse({}, Text::tr("should be an object"));
        }
    }
    /// Whatever nobody asked for is unknown.
    ~Members()
    {
        const QStringList names = m_object.keys();
        for (const QString &name : names) {
            if (!m_asked.contains(name)) {
                refuse(name, Text::tr("is not a member of a house style"));
            }
        }
    }
    Q_DISABLE_COPY_MOVE(Members)

    enum class Need { Required, Optional };

    QString text(const QString &name, Need need = Need::Optional)
    {
        const QJsonValue value = ask(name);
        const bool missing = need == Need::Required && value.toString().trimmed().isEmpty();
        if (missing || !(value.isString() || value.isUndefined())) {
            refuse(name, need == Need::Required ? Text::tr("should be a text that is not empty") : Text::tr("should be a text"));
        }
        return value.toString();
    }

    int limit(const QString &name)
    {
        const QJsonValue value = ask(name);
        const int number = value.toInt(-1);
        if (!value.isUndefined() && (number < 0 || number > largestLimit)) {
            refuse(name, Text::tr("should be a whole number from 0 to %1; 0 is no limit").arg(largestLimit));
        }
        return std::max(number, 0);
    }

    bool flag(const QString &name, bool otherwise)
    {
        const QJsonValue value = ask(name);
        if (!(value.isBool() || value.isUndefined())) {
            refuse(name, Text::tr("should be true or false"));
        }
        return value.toBool(otherwise);
    }

    /// Calls `read` with each member of a list and its pointer.
    void list(const QString &name, const std::function<void(const QJsonValue &, const QString &)> &read)
    {
        const QJsonValue value = ask(name);
        if (!(value.isArray() || value.isUndefined())) {
            refuse(name, Text::tr("should be a list"));
        }
        const QJsonArray items = value.toArray();
        for (qsizetype index = 0; index < items.size(); ++index) {
            read(items[index], QStringLiteral("%1/%2/%3").arg(m_pointer, name, QString::number(index)));
        }
    }

    void refuse(const QString &name, const QString &reason)
    {
        const QString at = name.isEmpty() ? m_pointer : m_pointer + QLatin1Char('/') + escaped(name);
        if (!m_fault) {
            m_fault = Error {Error::Kind::Input, Text::tr("This is not a house style: %1 %2.").arg(at, reason), at};
        }
    }

private:
    QJsonValue ask(const QString &name)
    {
        m_asked += name;
        return m_object.contains(name) ? m_object.value(name) : QJsonValue(QJsonValue::Undefined);
    }

    QJsonObject m_object;
    QString m_pointer;
    std::optional<Error> &m_fault;
    QStringList m_asked;
};

using Need = Members::Need;

Finding::Severity severityOf(Members &members)
{
    const QString name = QStringLiteral("severity");
    const QString severity = members.text(name);
    if (severity == toText(Finding::Severity::Note)) {
        return Finding::Severity::Note;
    }
    if (!severity.isEmpty() && severity != toText(Finding::Severity::Should)) {
        members.refuse(name, Text::tr("should be “should” or “note”: no rule of style stops an article"));
    }
    return Finding::Severity::Should;
}

StyleTerm termOf(const QJsonValue &value, const QString &pointer, std::optional<Error> &fault)
{
    Members members(value, pointer, fault);
    StyleTerm term;
    term.find = members.text(QStringLiteral("find"), Need::Required);
    term.use = members.text(QStringLiteral("use"));
    term.severity = severityOf(members);
    term.why = members.text(QStringLiteral("why"));
    if (term.find == term.use) {
        members.refuse(QStringLiteral("use"), Text::tr("is what should not be written"));
    }
    return term;
}

bool isItemId(const QString &id)
{
    return std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

ChecklistItem itemOf(const QJsonValue &value, const QString &pointer, const Checklist &before, std::optional<Error> &fault)
{
    Members members(value, pointer, fault);
    const QString name = QStringLiteral("id");
    const ChecklistItem item {members.text(name, Need::Required), members.text(QStringLiteral("text"), Need::Required)};
    if (!isItemId(item.id)) {
        members.refuse(name, Text::tr("should have only the letters a–z, figures and hyphens"));
    }
    if (std::ranges::count(before, item.id, &ChecklistItem::id) > 0) {
        members.refuse(name, Text::tr("is the id of an earlier item"));
    }
    return item;
}

void readFormat(Members &members)
{
    const QString name = QStringLiteral("format");
    if (members.text(name, Need::Required) != QLatin1String("imprimatur-style/1")) {
        members.refuse(name, Text::tr("should be “imprimatur-style/1”"));
    }
}

void readMarks(Members &members, HouseStyle &style)
{
    style.quoteOpen = members.text(QStringLiteral("quote-open"));
    style.quoteClose = members.text(QStringLiteral("quote-close"));
    style.quoteDash = members.text(QStringLiteral("quote-dash"));
    if (style.quoteOpen.isEmpty() != style.quoteClose.isEmpty()) {
        members.refuse(QStringLiteral("quote-close"), Text::tr("and quote-open go together"));
    }
    for (const auto &[name, mark] : {std::pair {QStringLiteral("quote-open"), style.quoteOpen},
                                     std::pair {QStringLiteral("quote-close"), style.quoteClose},
                                     std::pair {QStringLiteral("quote-dash"), style.quoteDash}}) {
        if (mark.size() > 1) {
            members.refuse(name, Text::tr("should be one character"));
        }
    }
}

HouseStyle styleOf(const QJsonValue &value, std::optional<Error> &fault)
{
    Members members(value, {}, fault);
    HouseStyle style;
    readFormat(members);
    style.id = members.text(QStringLiteral("id"), Need::Required);
    style.name = members.text(QStringLiteral("name"), Need::Required);
    style.language = members.text(QStringLiteral("language"), Need::Required);
    style.byline = members.text(QStringLiteral("byline"));
    style.label = members.text(QStringLiteral("label"));
    style.approval = members.text(QStringLiteral("approval"));
    style.approvalSingle = members.text(QStringLiteral("approval-single"));
    style.headlineMax = members.limit(QStringLiteral("headline-max"));
    style.leadMax = members.limit(QStringLiteral("lead-max"));
    style.sentenceWordsMax = members.limit(QStringLiteral("sentence-words-max"));
    style.paragraphWordsMax = members.limit(QStringLiteral("paragraph-words-max"));
    style.doubleSpaces = members.flag(QStringLiteral("double-spaces"), style.doubleSpaces);
    readMarks(members, style);
    members.list(QStringLiteral("terms"), [&](const QJsonValue &term, const QString &pointer) {
        style.terms += termOf(term, pointer, fault);
    });
    members.list(QStringLiteral("checklist"), [&](const QJsonValue &item, const QString &pointer) {
        style.checklist += itemOf(item, pointer, style.checklist, fault);
    });
    return style;
}

} // namespace

Result<HouseStyle> readHouseStyle(const QByteArray &json)
{
    const Result<QJsonValue> value = readJson(json);
    if (!value) {
        return failure(value.error());
    }
    std::optional<Error> fault;
    const HouseStyle style = styleOf(*value, fault);
    if (fault) {
        return failure(*fault);
    }
    return style;
}

} // namespace imprimatur
