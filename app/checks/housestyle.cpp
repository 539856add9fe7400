// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/housestyle.h"

#include "domain/json.h"
#include "domain/jsonmembers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(housestyle)
};

using Name = QLatin1String;

constexpr int largestLimit = 1'000'000;

/// A text that has to be there and to say something.
QString words(JsonMembers &members, Name name)
{
    const QString text = members.filledText(name);
    if (text.trimmed().isEmpty()) {
        members.refuse(name, Text::tr("“%1” has nothing but spaces.").arg(name));
    }
    return text;
}

int limit(JsonMembers &members, Name name)
{
    const qsizetype number = members.wholeNumber(name);
    if (number < 0 || number > largestLimit) {
        members.refuse(
            name, Text::tr("“%1” must be a whole number from 0 to %2; 0 is no limit.").arg(name).arg(largestLimit));
    }
    return int(std::clamp<qsizetype>(number, 0, largestLimit));
}

Finding::Severity severityOf(JsonMembers &members)
{
    const Name name("severity");
    const QString severity = members.text(name);
    if (severity == toText(Finding::Severity::Note)) {
        return Finding::Severity::Note;
    }
    if (!severity.isEmpty() && severity != toText(Finding::Severity::Should)) {
        members.refuse(name, Text::tr("“severity” must be “should” or “note”: no rule of style stops an article."));
    }
    return Finding::Severity::Should;
}

StyleTerm termOf(JsonMembers &members)
{
    members.refuseNulls();
    StyleTerm term;
    term.find = words(members, Name("find"));
    term.use = members.text(Name("use"));
    term.severity = severityOf(members);
    term.why = members.text(Name("why"));
    if (term.find == term.use) {
        members.refuse(Name("use"), Text::tr("“use” is the very word that should not be written."));
    }
    members.refuseUnknown();
    return term;
}

bool isItemId(const QString &id)
{
    return std::ranges::all_of(
        id, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

ChecklistItem itemOf(JsonMembers &members, QSet<QString> &ids)
{
    members.refuseNulls();
    const Name name("id");
    const ChecklistItem item {words(members, name), words(members, Name("text"))};
    if (!isItemId(item.id)) {
        members.refuse(name, Text::tr("“id” must have only the letters a–z, figures and hyphens."));
    }
    if (ids.contains(item.id)) {
        members.refuse(name, Text::tr("Two items have the id “%1”.").arg(item.id));
    }
    ids.insert(item.id);
    members.refuseUnknown();
    return item;
}

void readFormat(JsonMembers &members)
{
    const Name name("format");
    if (members.requiredText(name) != QLatin1String("imprimatur-style/1")) {
        members.refuse(name, Text::tr("The format must be “imprimatur-style/1”."));
    }
}

QString readMark(JsonMembers &members, Name name)
{
    const QString mark = members.text(name);
    if (mark.size() > 1) {
        members.refuse(name, Text::tr("“%1” must be one character.").arg(name));
    }
    return mark;
}

void readMarks(JsonMembers &members, HouseStyle &style)
{
    style.quoteOpen = readMark(members, Name("quote-open"));
    style.quoteClose = readMark(members, Name("quote-close"));
    style.quoteDash = readMark(members, Name("quote-dash"));
    if (style.quoteOpen.isEmpty() != style.quoteClose.isEmpty()) {
        members.refuse(Name("quote-close"), Text::tr("“quote-open” and “quote-close” go together."));
    }
}

HouseStyle styleOf(JsonMembers &members)
{
    members.refuseNulls();
    HouseStyle style;
    readFormat(members);
    style.id = words(members, Name("id"));
    style.name = words(members, Name("name"));
    style.language = words(members, Name("language"));
    style.byline = members.text(Name("byline"));
    style.label = members.text(Name("label"));
    style.labelWithoutSources = members.text(Name("label-without-sources"));
    style.approval = members.text(Name("approval"));
    style.approvalSingle = members.text(Name("approval-single"));
    style.headlineMax = limit(members, Name("headline-max"));
    style.leadMax = limit(members, Name("lead-max"));
    style.sentenceWordsMax = limit(members, Name("sentence-words-max"));
    style.paragraphWordsMax = limit(members, Name("paragraph-words-max"));
    style.doubleSpaces = members.flag(Name("double-spaces"), style.doubleSpaces);
    readMarks(members, style);
    style.terms = members.each(Name("terms"), termOf);
    QSet<QString> ids;
    style.checklist = members.each(Name("checklist"), [&](JsonMembers &item) { return itemOf(item, ids); });
    members.refuseUnknown();
    return style;
}

Error notAStyle(const Error &fault)
{
    const QString message = fault.where.isEmpty()
        ? Text::tr("This is not a house style. %1").arg(fault.message)
        : Text::tr("This is not a house style. At %1: %2").arg(fault.where, fault.message);
    return {fault.kind, message, fault.where};
}

} // namespace

Result<HouseStyle> readHouseStyle(const QByteArray &json)
{
    const Result<QJsonValue> value = readJson(json);
    if (!value) {
        return failure(value.error());
    }
    Fault fault;
    JsonMembers members(*value, {}, fault);
    const HouseStyle style = styleOf(members);
    if (fault) {
        return failure(notAStyle(*fault));
    }
    return style;
}

} // namespace imprimatur
