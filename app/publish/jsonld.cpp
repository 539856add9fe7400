// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/jsonld.h"

#include "publish/markup.h"
#include "publish/words.h"

#include <QJsonArray>

namespace imprimatur
{
namespace
{

/// `object` with `name`, unless there is nothing to say.
void say(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.trimmed().isEmpty()) {
        object.insert(name, html::printable(value));
    }
}

void say(QJsonObject &object, const QString &name, const QJsonArray &values)
{
    if (!values.isEmpty()) {
        object.insert(name, values);
    }
}

void say(QJsonObject &object, const QString &name, const QJsonObject &value)
{
    if (!value.isEmpty()) {
        object.insert(name, value);
    }
}

/// An object that has a name; empty without one.
QJsonObject thing(const QString &type, const QString &name)
{
    QJsonObject result;
    say(result, QStringLiteral("name"), name);
    if (!result.isEmpty()) {
        result.insert(QStringLiteral("@type"), type);
    }
    return result;
}

QString addressOrNothing(const QString &url)
{
    return html::linkable(url).value_or(QString());
}

QJsonObject publisher(const PageFacts &facts)
{
    QJsonObject result = thing(QStringLiteral("NewsMediaOrganization"), facts.newsroom);
    say(result, QStringLiteral("url"), addressOrNothing(facts.site));
    say(result, QStringLiteral("publishingPrinciples"), addressOrNothing(facts.principles));
    return result;
}

/// The byline is the house's, unless it names one of the two people we know.
QJsonObject author(const Content &content, const PageFacts &facts)
{
    const auto names = [&](const QString &person) {
        return !person.isEmpty() && content.byline.contains(person);
    };
    const bool isPerson = names(facts.qaName) || names(facts.signoffName);
    return thing(isPerson ? QStringLiteral("Person") : QStringLiteral("Organization"),
                 content.byline.isEmpty() ? facts.newsroom : content.byline);
}

QJsonObject basis(const SourceLine &source)
{
    QJsonObject result {{QStringLiteral("@type"), QStringLiteral("CreativeWork")}};
    say(result, QStringLiteral("name"), source.title);
    say(result, QStringLiteral("url"), addressOrNothing(source.url));
    say(result, QStringLiteral("datePublished"), source.publishedAt);
    say(result, QStringLiteral("publisher"), thing(QStringLiteral("Organization"), source.outlet));
    return result;
}

/// The same source in one line, for readers of JSON-LD that only know `citation`.
QString citationLine(const SourceLine &source, const Words &words)
{
    QString line = source.outlet;
    for (const QString &part : {source.title, printedDate(source.publishedAt, words), addressOrNothing(source.url)}) {
        if (!part.isEmpty()) {
            line += (line.isEmpty() ? QString() : QStringLiteral(", ")) + part;
        }
    }
    return source.stateControlled ? line + QStringLiteral(" (") + words.stateControlled + u')' : line;
}

void saySources(QJsonObject &article, const Content &content)
{
    const Words &words = wordsFor(content.language);
    QJsonArray bases;
    QJsonArray citations;
    for (const SourceLine &source : content.sourceList) {
        bases.append(basis(source));
        citations.append(html::printable(citationLine(source, words)));
    }
    say(article, QStringLiteral("isBasedOn"), bases);
    say(article, QStringLiteral("citation"), citations);
}

QJsonArray corrections(const PageFacts &facts)
{
    QJsonArray result;
    for (const PublicationFact &publication : facts.publications) {
        if (publication.kind != PublicationFact::Kind::Correction) {
            continue;
        }
        QJsonObject comment {{QStringLiteral("@type"), QStringLiteral("CorrectionComment")}};
        say(comment, QStringLiteral("datePublished"), publication.time);
        say(comment, QStringLiteral("text"), publication.note);
        result.append(comment);
    }
    return result;
}

void sayPublications(QJsonObject &article, const PageFacts &facts)
{
    if (facts.publications.isEmpty()) {
        return;
    }
    say(article, QStringLiteral("datePublished"), facts.publications.first().time);
    say(article, QStringLiteral("dateModified"), facts.publications.last().time);
    say(article, QStringLiteral("version"), QString::number(facts.publications.last().version));
    say(article, QStringLiteral("correction"), corrections(facts));
}

/// schema.org has no name for text by people alone, so IPTC's own stands there.
QString sourceTypeAddress(const QString &term)
{
    if (term.isEmpty()) {
        return {};
    }
    if (term == u"digitalCreation") {
        return QStringLiteral("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation");
    }
    return QStringLiteral("https://schema.org/") + term.left(1).toUpper() + term.mid(1)
        + QStringLiteral("DigitalSource");
}

/// "medtop:11000000" as IPTC's address of the subject; other codes as they are.
QJsonArray subjects(const Content &content)
{
    const QString prefix = QStringLiteral("medtop:");
    QJsonArray result;
    for (const QString &subject : content.subjects) {
        const QString address = subject.startsWith(prefix)
            ? QStringLiteral("http://cv.iptc.org/newscodes/mediatopic/") + subject.mid(prefix.size())
            : subject;
        result.append(QJsonObject {{QStringLiteral("@type"), QStringLiteral("Thing")},
                                   {QStringLiteral("identifier"), html::printable(address)}});
    }
    return result;
}

QJsonArray keywords(const Content &content)
{
    QJsonArray result;
    for (const QString &keyword : content.keywords) {
        result.append(html::printable(keyword));
    }
    return result;
}

void sayTopic(QJsonObject &article, const Content &content)
{
    say(article, QStringLiteral("keywords"), keywords(content));
    say(article, QStringLiteral("about"), subjects(content));
    say(article, QStringLiteral("genre"), content.genre);
    say(article, QStringLiteral("contentLocation"), thing(QStringLiteral("Place"), content.place));
}

} // namespace

QJsonObject newsArticle(const Content &content, const PageFacts &facts)
{
    QJsonObject article {{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
                         {QStringLiteral("@type"), QStringLiteral("NewsArticle")}};
    say(article, QStringLiteral("headline"), content.headline.text);
    say(article, QStringLiteral("description"), content.lead ? content.lead->text : QString());
    say(article, QStringLiteral("inLanguage"), content.language);
    say(article, QStringLiteral("author"), author(content, facts));
    say(article, QStringLiteral("editor"), thing(QStringLiteral("Person"), facts.qaName));
    say(article, QStringLiteral("accountablePerson"), thing(QStringLiteral("Person"), facts.signoffName));
    say(article, QStringLiteral("publisher"), publisher(facts));
    say(article, QStringLiteral("publishingPrinciples"), addressOrNothing(facts.principles));
    say(article, QStringLiteral("digitalSourceType"), sourceTypeAddress(facts.digitalSourceType));
    sayPublications(article, facts);
    saySources(article, content);
    sayTopic(article, content);
    return article;
}

} // namespace imprimatur
