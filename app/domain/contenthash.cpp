// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contenthash.h"

#include "domain/article.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace imprimatur
{

namespace
{

/// Name and value, each behind its length: no two lists of fields give the same bytes.
class Fields
{
public:
    explicit Fields(const char *domain)
        : m_bytes(domain)
    {
    }

    void add(const QString &name, const QByteArray &value)
    {
        if (!value.isEmpty()) {
            append(name.toUtf8());
            append(value);
        }
    }
    void add(const QString &name, const QString &value) { add(name, value.toUtf8()); }
    void add(const QString &name, bool value) { add(name, value ? QByteArrayLiteral("yes") : QByteArray()); }
    void add(const QString &name, qsizetype value) { add(name, QByteArray::number(value)); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void append(const QByteArray &value)
    {
        const quint64 length = qToLittleEndian(quint64(value.size()));
        m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
        m_bytes.append(value);
    }

    QByteArray m_bytes;
};

QString numbered(const QString &name, qsizetype index, const char *member)
{
    return QStringLiteral("%1/%2/%3").arg(name, QString::number(index), QLatin1String(member));
}

QString typeName(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Headline:
        return QStringLiteral("headline");
    case Block::Kind::Lead:
        return QStringLiteral("lead");
    case Block::Kind::Paragraph:
        return QStringLiteral("paragraph");
    case Block::Kind::Quote:
        return QStringLiteral("quote");
    case Block::Kind::Heading:
        return QStringLiteral("heading");
    case Block::Kind::Related:
        return QStringLiteral("related");
    case Block::Kind::Image:
        return QStringLiteral("image");
    }
    Q_UNREACHABLE();
}

QString originName(Citation::Origin origin)
{
    switch (origin) {
    case Citation::Origin::Model:
        return QStringLiteral("model");
    case Citation::Origin::Matched:
        return QStringLiteral("matched");
    case Citation::Origin::Person:
        return QStringLiteral("person");
    }
    Q_UNREACHABLE();
}

void addMarks(Fields &fields, const QString &name, const QList<Mark> &marks)
{
    for (qsizetype index = 0; index < marks.size(); ++index) {
        const Mark &mark = marks[index];
        const bool link = mark.kind == Mark::Kind::Link;
        fields.add(numbered(name, index, "type"), link ? QStringLiteral("link") : QStringLiteral("emphasis"));
        fields.add(numbered(name, index, "start"), mark.span.begin);
        fields.add(numbered(name, index, "end"), mark.span.end);
        fields.add(numbered(name, index, "url"), mark.url);
    }
}

void addCitations(Fields &fields, const QString &name, const QList<Citation> &citations)
{
    for (qsizetype index = 0; index < citations.size(); ++index) {
        const Citation &citation = citations[index];
        fields.add(numbered(name, index, "source"), citation.source);
        fields.add(numbered(name, index, "quote"), citation.quote);
        fields.add(numbered(name, index, "origin"), originName(citation.origin));
        if (citation.span) {
            fields.add(numbered(name, index, "start"), citation.span->begin);
            fields.add(numbered(name, index, "end"), citation.span->end);
        }
    }
}

void addBlock(Fields &fields, const QString &name, const Block &block)
{
    fields.add(name + QStringLiteral("/type"), typeName(block.kind));
    fields.add(name + QStringLiteral("/text"), block.text);
    fields.add(name + QStringLiteral("/speaker"), block.speaker);
    fields.add(name + QStringLiteral("/url"), block.url);
    fields.add(name + QStringLiteral("/file"), block.file);
    fields.add(name + QStringLiteral("/alt"), block.alt);
    fields.add(name + QStringLiteral("/caption"), block.caption);
    fields.add(name + QStringLiteral("/credit"), block.credit);
    addMarks(fields, name + QStringLiteral("/marks"), block.marks);
    addCitations(fields, name + QStringLiteral("/citations"), block.citations);
}

void addSourceList(Fields &fields, const QList<SourceLine> &lines)
{
    const QString name = QStringLiteral("source-list");
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const SourceLine &line = lines[index];
        fields.add(numbered(name, index, "outlet"), line.outlet);
        fields.add(numbered(name, index, "title"), line.title);
        fields.add(numbered(name, index, "url"), line.url);
        fields.add(numbered(name, index, "published"), line.publishedAt);
        fields.add(numbered(name, index, "state-controlled"), line.stateControlled);
    }
}

void addSources(Fields &fields, const QList<Snapshot> &sources)
{
    const QString name = QStringLiteral("sources");
    for (qsizetype index = 0; index < sources.size(); ++index) {
        fields.add(numbered(name, index, "id"), sources[index].id);
        fields.add(numbered(name, index, "hash"), snapshotHash(sources[index]));
    }
}

} // namespace

QByteArray contentBytes(const Content &content)
{
    Fields fields("imprimatur-content-v1\n");
    fields.add(QStringLiteral("salt"), content.salt);
    fields.add(QStringLiteral("language"), content.language);
    addBlock(fields, QStringLiteral("headline"), content.headline);
    if (content.lead) {
        addBlock(fields, QStringLiteral("lead"), *content.lead);
    }
    for (qsizetype index = 0; index < content.body.size(); ++index) {
        addBlock(fields, QStringLiteral("body/%1").arg(index), content.body[index]);
    }
    fields.add(QStringLiteral("byline"), content.byline);
    fields.add(QStringLiteral("label"), content.label);
    addSourceList(fields, content.sourceList);
    addSources(fields, content.sources);
    fields.add(QStringLiteral("embargo"), content.embargoUntil);
    return fields.bytes();
}

QString contentHash(const Content &content)
{
    return sha256(contentBytes(content));
}

QString snapshotHash(const Snapshot &snapshot)
{
    Fields fields("imprimatur-snapshot-v1\n");
    fields.add(QStringLiteral("outlet"), snapshot.outlet);
    fields.add(QStringLiteral("state-controlled"), snapshot.stateControlled);
    fields.add(QStringLiteral("kind"), snapshot.kind);
    fields.add(QStringLiteral("url"), snapshot.url);
    fields.add(QStringLiteral("title"), snapshot.title);
    fields.add(QStringLiteral("author"), snapshot.author);
    fields.add(QStringLiteral("language"), snapshot.language);
    fields.add(QStringLiteral("published"), snapshot.publishedAt);
    fields.add(QStringLiteral("fetched"), snapshot.fetchedAt);
    fields.add(QStringLiteral("text"), snapshot.text);
    if (!snapshot.other.isEmpty()) {
        fields.add(QStringLiteral("other"), QJsonDocument(snapshot.other).toJson(QJsonDocument::Compact));
    }
    return sha256(fields.bytes());
}

QString sha256(const QByteArray &bytes)
{
    return QStringLiteral("sha256:")
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace imprimatur
