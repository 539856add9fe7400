// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftpackage.h"

#include "domain/draftform.h"
#include "domain/json.h"
#include "domain/jsonmembers.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DraftPackage)
};

using Name = QLatin1String;

constexpr Name sourcesFormat("imprimatur-sources/1");

/// RFC 3339 numbers are in range by their form but for the day of the month.
bool isDay(const QString &date)
{
    return QDate::fromString(date, Qt::ISODate).isValid();
}

QString readTime(JsonMembers &members, Name name)
{
    const bool said = members.has(name);
    const QString time = members.text(name);
    if (said && !isRfc3339(time)) {
        members.refuse(
            name, Text::tr("\u201c%1\u201d must be a time with its offset, as 2024-10-12T07:31:00+02:00.").arg(name));
    }
    return time;
}

bool splitsCharacter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

qsizetype readOffset(JsonMembers &members, Name name, const QString &text)
{
    members.require(name);
    const qsizetype offset = members.wholeNumber(name);
    if (offset < 0 || offset > text.size()) {
        members.refuse(
            name,
            Text::tr("\u201c%1\u201d lies outside the text, which has %2 characters.").arg(name).arg(text.size()));
        return 0;
    }
    if (splitsCharacter(text, offset)) {
        members.refuse(name, Text::tr("\u201c%1\u201d lies inside a character (a surrogate pair).").arg(name));
    }
    return offset;
}

Span readSpan(JsonMembers &members, const QString &text)
{
    const Span span {readOffset(members, Name("start"), text), readOffset(members, Name("end"), text)};
    if (span.end < span.begin) {
        members.refuse(Name("end"), Text::tr("“end” lies before “start”."));
    }
    return span;
}

Mark readMark(JsonMembers &members, const QString &text)
{
    Mark mark;
    const QString type = members.requiredText(Name("type"));
    if (type != Name("link") && type != Name("emphasis")) {
        members.refuse(Name("type"),
                       Text::tr("There is no mark of the type \u201c%1\u201d: link, emphasis.").arg(type));
    }
    mark.kind = type == Name("link") ? Mark::Kind::Link : Mark::Kind::Emphasis;
    mark.span = readSpan(members, text);
    if (mark.kind == Mark::Kind::Link) {
        mark.url = members.filledText(Name("url"));
    }
    mark.other = members.unknown();
    return mark;
}

/// "origin" is not in the form that generators write; we write it so that a person's citations stay a person's.
Citation::Origin readOrigin(JsonMembers &members)
{
    const QString said = members.unknown().value(Name("origin")).toString();
    if (said != Name("matched") && said != Name("person")) {
        return Citation::Origin::Model;
    }
    members.text(Name("origin"));
    return said == Name("person") ? Citation::Origin::Person : Citation::Origin::Matched;
}

Citation readCitation(JsonMembers &members, const QString &text, const QSet<QString> &sources)
{
    Citation citation;
    citation.source = members.requiredText(Name("source"));
    if (!sources.contains(citation.source)) {
        members.refuse(Name("source"),
                       Text::tr("There is no source \u201c%1\u201d in this package.").arg(citation.source));
    }
    citation.quote = members.requiredText(Name("quote"));
    if (members.has(Name("start")) || members.has(Name("end"))) {
        citation.span = readSpan(members, text);
    }
    citation.origin = readOrigin(members);
    citation.other = members.unknown();
    return citation;
}

QString readImageFile(JsonMembers &members)
{
    static const QRegularExpression hash(QRegularExpression::anchoredPattern(QStringLiteral("sha256:[0-9a-f]{64}")));
    const QString file = members.requiredText(Name("file"));
    if (!hash.match(file).hasMatch()) {
        members.refuse(Name("file"), Text::tr("An image is named by its hash: “sha256:” and 64 digits 0–f."));
    }
    return file;
}

/// The members that only this kind of block has; in other blocks they are unknown ones.
void readOwnMembers(JsonMembers &members, Block &block)
{
    if (block.kind == Block::Kind::Image) {
        block.file = readImageFile(members);
        block.alt = members.requiredText(Name("alt"));
        block.caption = members.text(Name("caption"));
        block.credit = members.text(Name("credit"));
        return;
    }
    block.text = members.requiredText(Name("text"));
    if (block.kind == Block::Kind::Quote) {
        block.speaker = members.text(Name("speaker"));
    }
    if (block.kind == Block::Kind::Related) {
        block.url = members.text(Name("url"));
    }
}

Block readBlock(JsonMembers &members, Block::Kind kind, const QSet<QString> &sources)
{
    Block block;
    block.kind = kind;
    readOwnMembers(members, block);
    const QString &text = block.statedText();
    block.marks = members.each(Name("marks"), [&](JsonMembers &mark) { return readMark(mark, text); });
    block.citations =
        members.each(Name("citations"), [&](JsonMembers &citation) { return readCitation(citation, text, sources); });
    block.other = members.unknown();
    return block;
}

Block::Kind readBlockKind(JsonMembers &members)
{
    const QString type = members.requiredText(Name("type"));
    const auto known = std::ranges::find_if(blockTypes, [&](const BlockType &block) { return type == block.name; });
    if (known != blockTypes.end()) {
        return known->kind;
    }
    members.refuse(
        Name("type"),
        Text::tr("There is no block of the type \u201c%1\u201d: paragraph, quote, heading, related, image.").arg(type));
    return Block::Kind::Paragraph;
}

QList<Block> readBody(JsonMembers &package, const QSet<QString> &sources)
{
    package.require(Name("body"));
    const QList<Block> body = package.each(Name("body"), [&](JsonMembers &members) {
        const Block::Kind kind = readBlockKind(members);
        return readBlock(members, kind, sources);
    });
    if (body.isEmpty()) {
        package.refuse(Name("body"), Text::tr("The body has no block: an article has at least one."));
    }
    return body;
}

Snapshot readSource(JsonMembers &members, QSet<QString> &ids)
{
    Snapshot source;
    source.id = members.filledText(Name("id"));
    if (ids.contains(source.id)) {
        members.refuse(Name("id"), Text::tr("Two sources have the id \u201c%1\u201d.").arg(source.id));
    }
    ids.insert(source.id);
    source.outlet = members.text(Name("outlet"));
    source.stateControlled = members.flag(Name("state_controlled"));
    source.kind = members.text(Name("kind"));
    source.url = members.text(Name("url"));
    source.title = members.text(Name("title"));
    source.author = members.text(Name("author"));
    source.language = members.text(Name("language"));
    source.publishedAt = readTime(members, Name("published_at"));
    source.fetchedAt = readTime(members, Name("fetched_at"));
    source.text = members.requiredText(Name("text"));
    source.other = members.unknown();
    return source;
}

Generator readGenerator(JsonMembers &members)
{
    Generator generator;
    generator.provider = members.text(Name("provider"));
    generator.model = members.text(Name("model"));
    generator.prompt = members.text(Name("prompt"));
    generator.parameters = members.object(Name("parameters"));
    generator.other = members.unknown();
    return generator;
}

SourceLine readSourceLine(JsonMembers &members)
{
    SourceLine line;
    line.outlet = members.text(Name("outlet"));
    line.title = members.text(Name("title"));
    line.url = members.text(Name("url"));
    line.publishedAt = members.text(Name("published_at"));
    line.stateControlled = members.flag(Name("state_controlled"));
    members.refuseUnknown();
    return line;
}

void readStory(JsonMembers &package, Content &content)
{
    QSet<QString> ids;
    package.require(Name("sources"));
    content.sources = package.each(Name("sources"), [&](JsonMembers &source) { return readSource(source, ids); });
    package.require(Name("headline"));
    content.headline = package.member(
        Name("headline"), [&](JsonMembers &headline) { return readBlock(headline, Block::Kind::Headline, ids); });
    if (package.has(Name("lead"))) {
        content.lead =
            package.member(Name("lead"), [&](JsonMembers &lead) { return readBlock(lead, Block::Kind::Lead, ids); });
    }
    content.body = readBody(package, ids);
}

void readFrame(JsonMembers &package, Content &content)
{
    content.externalId = package.text(Name("id"));
    content.language = package.filledText(Name("language"));
    content.createdAt = readTime(package, Name("created_at"));
    content.publishAt = readTime(package, Name("publish_at"));
    content.embargoUntil = readTime(package, Name("embargo_until"));
    if (package.has(Name("generator"))) {
        content.generator = package.member(Name("generator"), readGenerator);
    }
    content.place = package.text(Name("place"));
    content.keywords = package.texts(Name("keywords"));
    content.subjects = package.texts(Name("subjects"));
    content.genre = package.text(Name("genre"));
    content.slugline = package.text(Name("slugline"));
}

/// What a page of ours prints around the story. These members are not in the form that generators write, so another
/// program's members of the same name are unknown members, not faults.
void readPrinted(JsonMembers &package, Content &content)
{
    if (package.unknown().value(Name("byline")).isString()) {
        content.byline = package.text(Name("byline"));
    }
    if (package.unknown().value(Name("ai_label")).isString()) {
        content.label = package.text(Name("ai_label"));
    }
    Fault notOurs;
    JsonMembers(package.unknown(), {}, notOurs).each(Name("source_list"), readSourceLine);
    if (!notOurs) {
        content.sourceList = package.each(Name("source_list"), readSourceLine);
    }
}

void checkFormat(JsonMembers &package)
{
    const QString format = package.requiredText(Name("format"));
    if (format == sourcesFormat) {
        package.refuse(Name("format"),
                       Text::tr("This file holds sources for a draft still to be written, not a draft. Make one "
                                "from it: imprimatur-cli draft --sources FILE."));
    }
    if (format != draftFormat) {
        package.refuse(
            Name("format"),
            Text::tr("The format is \u201c%1\u201d; this program reads \u201c%2\u201d.").arg(format, draftFormat));
    }
}

} // namespace

bool isRfc3339(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?"
                       "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])")));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() && isDay(match.captured(1));
}

Result<Content> readDraftPackage(const QByteArray &json)
{
    if (json.size() > packageByteLimit) {
        return failure(Error::Kind::Input, Text::tr("The package is larger than 16 MiB."));
    }
    const Result<QJsonValue> value = readJson(json, packageDepthLimit);
    if (!value) {
        return failure(value.error());
    }
    Fault fault;
    Content content;
    JsonMembers package(*value, {}, fault);
    checkFormat(package);
    readFrame(package, content);
    readStory(package, content);
    readPrinted(package, content);
    content.other = package.unknown();
    if (fault) {
        return failure(*fault);
    }
    return content;
}

} // namespace imprimatur
