// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftpackage.h"

#include "domain/draftform.h"
#include "domain/json.h"

#include <QJsonArray>

#include <algorithm>

namespace imprimatur
{

namespace
{

using Name = QLatin1String;

Name typeOf(Block::Kind kind)
{
    const auto known = std::ranges::find(blockTypes, kind, &BlockType::kind);
    return known == blockTypes.end() ? Name() : known->name;
}

void write(JsonWriter &out, Name name, const QString &text)
{
    if (!text.isEmpty()) {
        out.member(name, text);
    }
}

void write(JsonWriter &out, Name name, const QStringList &texts)
{
    if (!texts.isEmpty()) {
        out.member(name, QJsonArray::fromStringList(texts));
    }
}

/// A list of objects, each written by `writeItem`.
template<typename Item, typename WriteItem>
void writeEach(JsonWriter &out, Name name, const QList<Item> &items, WriteItem writeItem)
{
    out.beginList(name);
    for (const Item &item : items) {
        out.beginObject();
        writeItem(out, item);
        out.endObject();
    }
    out.endList();
}

void writeSpan(JsonWriter &out, Span span)
{
    out.member(Name("start"), qint64(span.begin));
    out.member(Name("end"), qint64(span.end));
}

void writeMark(JsonWriter &out, const Mark &mark)
{
    const bool isLink = mark.kind == Mark::Kind::Link;
    out.member(Name("type"), isLink ? Name("link") : Name("emphasis"));
    writeSpan(out, mark.span);
    if (isLink) {
        out.member(Name("url"), mark.url);
    }
    out.members(mark.other);
}

void writeCitation(JsonWriter &out, const Citation &citation)
{
    out.member(Name("source"), citation.source);
    out.member(Name("quote"), citation.quote);
    if (citation.span) {
        writeSpan(out, *citation.span);
    }
    if (citation.origin != Citation::Origin::Model) {
        out.member(Name("origin"), citation.origin == Citation::Origin::Person ? Name("person") : Name("matched"));
    }
    out.members(citation.other);
}

void writeImage(JsonWriter &out, const Block &image)
{
    out.member(Name("file"), image.file);
    out.member(Name("alt"), image.alt);
    write(out, Name("caption"), image.caption);
    write(out, Name("credit"), image.credit);
}

void writeStatement(JsonWriter &out, const Block &block)
{
    out.member(Name("text"), block.text);
    if (block.kind == Block::Kind::Quote) {
        write(out, Name("speaker"), block.speaker);
    }
    if (block.kind == Block::Kind::Related) {
        write(out, Name("url"), block.url);
    }
}

void writeBlock(JsonWriter &out, const Block &block)
{
    const Name type = typeOf(block.kind);
    if (!type.isEmpty()) {
        out.member(Name("type"), type);
    }
    if (block.kind == Block::Kind::Image) {
        writeImage(out, block);
    } else {
        writeStatement(out, block);
    }
    if (!block.marks.isEmpty()) {
        writeEach(out, Name("marks"), block.marks, writeMark);
    }
    if (block.makesClaims() || !block.citations.isEmpty()) {
        writeEach(out, Name("citations"), block.citations, writeCitation);
    }
    out.members(block.other);
}

void writeSource(JsonWriter &out, const Snapshot &source)
{
    out.member(Name("id"), source.id);
    write(out, Name("outlet"), source.outlet);
    out.member(Name("state_controlled"), source.stateControlled);
    write(out, Name("kind"), source.kind);
    write(out, Name("url"), source.url);
    write(out, Name("title"), source.title);
    write(out, Name("author"), source.author);
    write(out, Name("language"), source.language);
    write(out, Name("published_at"), source.publishedAt);
    write(out, Name("fetched_at"), source.fetchedAt);
    out.member(Name("text"), source.text);
    out.members(source.other);
}

void writeSourceLine(JsonWriter &out, const SourceLine &line)
{
    write(out, Name("outlet"), line.outlet);
    write(out, Name("title"), line.title);
    write(out, Name("url"), line.url);
    write(out, Name("published_at"), line.publishedAt);
    out.member(Name("state_controlled"), line.stateControlled);
}

void writeGenerator(JsonWriter &out, const Generator &generator)
{
    if (generator.isEmpty() && generator.other.isEmpty()) {
        return;
    }
    out.beginObject(Name("generator"));
    write(out, Name("provider"), generator.provider);
    write(out, Name("model"), generator.model);
    write(out, Name("prompt"), generator.prompt);
    out.member(Name("parameters"), generator.parameters);
    out.members(generator.other);
    out.endObject();
}

void writeFront(JsonWriter &out, const Content &content)
{
    out.member(Name("format"), draftFormat);
    write(out, Name("id"), content.externalId);
    out.member(Name("language"), content.language);
    write(out, Name("created_at"), content.createdAt);
    write(out, Name("publish_at"), content.publishAt);
    writeGenerator(out, content.generator);
}

void writeStory(JsonWriter &out, const Content &content)
{
    out.beginObject(Name("headline"));
    writeBlock(out, content.headline);
    out.endObject();
    if (content.lead) {
        out.beginObject(Name("lead"));
        writeBlock(out, *content.lead);
        out.endObject();
    }
    writeEach(out, Name("body"), content.body, writeBlock);
    writeEach(out, Name("sources"), content.sources, writeSource);
}

void writeBack(JsonWriter &out, const Content &content)
{
    write(out, Name("place"), content.place);
    write(out, Name("keywords"), content.keywords);
    write(out, Name("subjects"), content.subjects);
    write(out, Name("genre"), content.genre);
    write(out, Name("slugline"), content.slugline);
    write(out, Name("embargo_until"), content.embargoUntil);
    write(out, Name("byline"), content.byline);
    write(out, Name("ai_label"), content.label);
    if (!content.sourceList.isEmpty()) {
        writeEach(out, Name("source_list"), content.sourceList, writeSourceLine);
    }
    out.members(content.other);
}

} // namespace

QByteArray writeDraftPackage(const Content &content)
{
    JsonWriter out;
    out.beginObject();
    writeFront(out, content);
    writeStory(out, content);
    writeBack(out, content);
    out.endObject();
    return out.bytes();
}

} // namespace imprimatur
