// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentform.h"

#include "domain/contenthash.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(contentform)
};

constexpr auto contentName = "imprimatur-stored-content/1";
constexpr auto snapshotName = "imprimatur-stored-snapshot/1";

/// A value of an enum class and what the form calls it.
template<typename Value>
struct Name
{
    Value value;
    const char *name;
};

constexpr std::array blockKinds {
    Name<Block::Kind> {Block::Kind::Headline, "headline"},   Name<Block::Kind> {Block::Kind::Lead, "lead"},
    Name<Block::Kind> {Block::Kind::Paragraph, "paragraph"}, Name<Block::Kind> {Block::Kind::Quote, "quote"},
    Name<Block::Kind> {Block::Kind::Heading, "heading"},     Name<Block::Kind> {Block::Kind::Related, "related"},
    Name<Block::Kind> {Block::Kind::Image, "image"},
};
constexpr std::array markKinds {
    Name<Mark::Kind> {Mark::Kind::Link, "link"},
    Name<Mark::Kind> {Mark::Kind::Emphasis, "emphasis"},
};
constexpr std::array origins {
    Name<Citation::Origin> {Citation::Origin::Model, "model"},
    Name<Citation::Origin> {Citation::Origin::Matched, "matched"},
    Name<Citation::Origin> {Citation::Origin::Person, "person"},
};

template<typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    return QLatin1String(std::ranges::find(names, value, [](const auto &each) { return each.value; })->name);
}

/// Where a form says something that this program does not know, `known` becomes false.
template<typename Names>
auto valueOf(const Names &names, const QJsonValue &name, bool &known)
{
    const auto found = std::ranges::find_if(names, [text = name.toString()](const auto &each) {
        return text == QLatin1String(each.name);
    });
    known = known && found != names.end();
    return found != names.end() ? found->value : names.front().value;
}

template<typename Value, typename Write>
QJsonArray listForm(const QList<Value> &values, Write write)
{
    QJsonArray array;
    std::ranges::for_each(values, [&](const Value &each) { array.append(write(each)); });
    return array;
}

template<typename Read>
auto listFrom(const QJsonValue &value, Read read)
{
    QList<decltype(read(QJsonValue()))> values;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        values.append(read(each));
    }
    return values;
}

QStringList textsFrom(const QJsonValue &value)
{
    return listFrom(value, [](const QJsonValue &each) { return each.toString(); });
}

QJsonArray spanForm(Span span)
{
    return {qint64(span.begin), qint64(span.end)};
}

Span spanFrom(const QJsonValue &value)
{
    return {qsizetype(value[0].toInteger()), qsizetype(value[1].toInteger())};
}

QJsonObject markForm(const Mark &mark)
{
    return {{QStringLiteral("kind"), nameOf(markKinds, mark.kind)},
            {QStringLiteral("span"), spanForm(mark.span)},
            {QStringLiteral("url"), mark.url},
            {QStringLiteral("other"), mark.other}};
}

Mark markFrom(const QJsonValue &form, bool &known)
{
    Mark mark;
    mark.kind = valueOf(markKinds, form[QStringLiteral("kind")], known);
    mark.span = spanFrom(form[QStringLiteral("span")]);
    mark.url = form[QStringLiteral("url")].toString();
    mark.other = form[QStringLiteral("other")].toObject();
    return mark;
}

QJsonObject citationForm(const Citation &citation)
{
    return {{QStringLiteral("source"), citation.source},
            {QStringLiteral("quote"), citation.quote},
            {QStringLiteral("span"), citation.span ? QJsonValue(spanForm(*citation.span)) : QJsonValue()},
            {QStringLiteral("origin"), nameOf(origins, citation.origin)},
            {QStringLiteral("other"), citation.other}};
}

Citation citationFrom(const QJsonValue &form, bool &known)
{
    Citation citation;
    const QJsonValue span = form[QStringLiteral("span")];
    citation.source = form[QStringLiteral("source")].toString();
    citation.quote = form[QStringLiteral("quote")].toString();
    citation.span = span.isNull() ? std::nullopt : std::optional(spanFrom(span));
    citation.origin = valueOf(origins, form[QStringLiteral("origin")], known);
    citation.other = form[QStringLiteral("other")].toObject();
    return citation;
}

QJsonObject blockForm(const Block &block)
{
    return {{QStringLiteral("kind"), nameOf(blockKinds, block.kind)},
            {QStringLiteral("text"), block.text},
            {QStringLiteral("speaker"), block.speaker},
            {QStringLiteral("url"), block.url},
            {QStringLiteral("file"), block.file},
            {QStringLiteral("alt"), block.alt},
            {QStringLiteral("caption"), block.caption},
            {QStringLiteral("credit"), block.credit},
            {QStringLiteral("marks"), listForm(block.marks, markForm)},
            {QStringLiteral("citations"), listForm(block.citations, citationForm)},
            {QStringLiteral("other"), block.other}};
}

Block blockFrom(const QJsonValue &form, bool &known)
{
    Block block;
    block.kind = valueOf(blockKinds, form[QStringLiteral("kind")], known);
    block.text = form[QStringLiteral("text")].toString();
    block.speaker = form[QStringLiteral("speaker")].toString();
    block.url = form[QStringLiteral("url")].toString();
    block.file = form[QStringLiteral("file")].toString();
    block.alt = form[QStringLiteral("alt")].toString();
    block.caption = form[QStringLiteral("caption")].toString();
    block.credit = form[QStringLiteral("credit")].toString();
    block.marks = listFrom(form[QStringLiteral("marks")], [&](const QJsonValue &each) { return markFrom(each, known); });
    block.citations =
        listFrom(form[QStringLiteral("citations")], [&](const QJsonValue &each) { return citationFrom(each, known); });
    block.other = form[QStringLiteral("other")].toObject();
    return block;
}

QJsonObject generatorForm(const Generator &generator)
{
    return {{QStringLiteral("provider"), generator.provider},
            {QStringLiteral("model"), generator.model},
            {QStringLiteral("prompt"), generator.prompt},
            {QStringLiteral("parameters"), generator.parameters},
            {QStringLiteral("other"), generator.other}};
}

Generator generatorFrom(const QJsonValue &form)
{
    return {form[QStringLiteral("provider")].toString(), form[QStringLiteral("model")].toString(),
            form[QStringLiteral("prompt")].toString(), form[QStringLiteral("parameters")].toObject(),
            form[QStringLiteral("other")].toObject()};
}

QJsonObject sourceLineForm(const SourceLine &line)
{
    return {{QStringLiteral("outlet"), line.outlet},
            {QStringLiteral("title"), line.title},
            {QStringLiteral("url"), line.url},
            {QStringLiteral("published_at"), line.publishedAt},
            {QStringLiteral("state_controlled"), line.stateControlled}};
}

SourceLine sourceLineFrom(const QJsonValue &form)
{
    return {form[QStringLiteral("outlet")].toString(), form[QStringLiteral("title")].toString(),
            form[QStringLiteral("url")].toString(), form[QStringLiteral("published_at")].toString(),
            form[QStringLiteral("state_controlled")].toBool()};
}

QJsonObject sourceReference(const Snapshot &snapshot)
{
    return {{QStringLiteral("id"), snapshot.id}, {QStringLiteral("snapshot"), snapshotHash(snapshot)}};
}

tl::unexpected<Error> unknownForm()
{
    return failure(Error::Kind::Integrity, Text::tr("its form is not one that this program knows."));
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Everything but the sources.
Content contentWithoutSources(const QJsonObject &form, bool &known)
{
    Content content;
    const QJsonValue lead = form[QStringLiteral("lead")];
    content.salt = QByteArray::fromHex(form[QStringLiteral("salt")].toString().toLatin1());
    content.externalId = form[QStringLiteral("external_id")].toString();
    content.language = form[QStringLiteral("language")].toString();
    content.createdAt = form[QStringLiteral("created_at")].toString();
    content.publishAt = form[QStringLiteral("publish_at")].toString();
    content.embargoUntil = form[QStringLiteral("embargo_until")].toString();
    content.generator = generatorFrom(form[QStringLiteral("generator")]);
    content.headline = blockFrom(form[QStringLiteral("headline")], known);
    content.lead = lead.isNull() ? std::nullopt : std::optional(blockFrom(lead, known));
    content.body = listFrom(form[QStringLiteral("body")], [&](const QJsonValue &each) { return blockFrom(each, known); });
    content.byline = form[QStringLiteral("byline")].toString();
    content.label = form[QStringLiteral("label")].toString();
    content.sourceList = listFrom(form[QStringLiteral("source_list")], sourceLineFrom);
    content.place = form[QStringLiteral("place")].toString();
    content.keywords = textsFrom(form[QStringLiteral("keywords")]);
    content.subjects = textsFrom(form[QStringLiteral("subjects")]);
    content.genre = form[QStringLiteral("genre")].toString();
    content.slugline = form[QStringLiteral("slugline")].toString();
    content.other = form[QStringLiteral("other")].toObject();
    return content;
}

} // namespace

QByteArray contentForm(const Content &content)
{
    return bytesOf({{QStringLiteral("form"), QLatin1String(contentName)},
                    {QStringLiteral("salt"), QString::fromLatin1(content.salt.toHex())},
                    {QStringLiteral("external_id"), content.externalId},
                    {QStringLiteral("language"), content.language},
                    {QStringLiteral("created_at"), content.createdAt},
                    {QStringLiteral("publish_at"), content.publishAt},
                    {QStringLiteral("embargo_until"), content.embargoUntil},
                    {QStringLiteral("generator"), generatorForm(content.generator)},
                    {QStringLiteral("headline"), blockForm(content.headline)},
                    {QStringLiteral("lead"), content.lead ? QJsonValue(blockForm(*content.lead)) : QJsonValue()},
                    {QStringLiteral("body"), listForm(content.body, blockForm)},
                    {QStringLiteral("byline"), content.byline},
                    {QStringLiteral("label"), content.label},
                    {QStringLiteral("source_list"), listForm(content.sourceList, sourceLineForm)},
                    {QStringLiteral("sources"), listForm(content.sources, sourceReference)},
                    {QStringLiteral("place"), content.place},
                    {QStringLiteral("keywords"), QJsonArray::fromStringList(content.keywords)},
                    {QStringLiteral("subjects"), QJsonArray::fromStringList(content.subjects)},
                    {QStringLiteral("genre"), content.genre},
                    {QStringLiteral("slugline"), content.slugline},
                    {QStringLiteral("other"), content.other}});
}

QByteArray snapshotForm(const Snapshot &snapshot)
{
    return bytesOf({{QStringLiteral("form"), QLatin1String(snapshotName)},
                    {QStringLiteral("outlet"), snapshot.outlet},
                    {QStringLiteral("state_controlled"), snapshot.stateControlled},
                    {QStringLiteral("kind"), snapshot.kind},
                    {QStringLiteral("url"), snapshot.url},
                    {QStringLiteral("title"), snapshot.title},
                    {QStringLiteral("author"), snapshot.author},
                    {QStringLiteral("language"), snapshot.language},
                    {QStringLiteral("published_at"), snapshot.publishedAt},
                    {QStringLiteral("fetched_at"), snapshot.fetchedAt},
                    {QStringLiteral("text"), snapshot.text},
                    {QStringLiteral("other"), snapshot.other}});
}

Result<Content> contentFromForm(const QByteArray &bytes, const SnapshotOfHash &snapshotOf)
{
    const QJsonObject form = QJsonDocument::fromJson(bytes).object();
    bool known = form[QStringLiteral("form")].toString() == QLatin1String(contentName);
    Content content = contentWithoutSources(form, known);
    if (!known) {
        return unknownForm();
    }
    const QJsonArray sources = form[QStringLiteral("sources")].toArray();
    for (const QJsonValue &source : sources) {
        auto snapshot = snapshotOf(source[QStringLiteral("snapshot")].toString());
        if (!snapshot) {
            return failure(snapshot.error());
        }
        snapshot->id = source[QStringLiteral("id")].toString();
        content.sources.append(std::move(*snapshot));
    }
    return content;
}

Result<Snapshot> snapshotFromForm(const QByteArray &bytes)
{
    const QJsonObject form = QJsonDocument::fromJson(bytes).object();
    if (form[QStringLiteral("form")].toString() != QLatin1String(snapshotName)) {
        return unknownForm();
    }
    Snapshot snapshot;
    snapshot.outlet = form[QStringLiteral("outlet")].toString();
    snapshot.stateControlled = form[QStringLiteral("state_controlled")].toBool();
    snapshot.kind = form[QStringLiteral("kind")].toString();
    snapshot.url = form[QStringLiteral("url")].toString();
    snapshot.title = form[QStringLiteral("title")].toString();
    snapshot.author = form[QStringLiteral("author")].toString();
    snapshot.language = form[QStringLiteral("language")].toString();
    snapshot.publishedAt = form[QStringLiteral("published_at")].toString();
    snapshot.fetchedAt = form[QStringLiteral("fetched_at")].toString();
    snapshot.text = form[QStringLiteral("text")].toString();
    snapshot.other = form[QStringLiteral("other")].toObject();
    return snapshot;
}

} // namespace imprimatur
