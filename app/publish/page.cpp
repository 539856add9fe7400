// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/page.h"

#include "publish/jsonld.h"
#include "publish/markup.h"
#include "publish/stylesheet.h"
#include "publish/words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace imprimatur
{
namespace
{

using html::Attribute;
using html::Markup;

/// Nothing but our own style and images beside the page or inside it. JSON-LD is data and needs no permission to run.
QString policy()
{
    static const QByteArray style =
        QCryptographicHash::hash(QByteArrayView(stylesheet().data(), qsizetype(stylesheet().size())),
                                 QCryptographicHash::Sha256)
            .toBase64();
    return QStringLiteral(
               "default-src 'none'; style-src 'sha256-%1'; img-src 'self' data:; base-uri 'none'; form-action 'none'")
        .arg(QLatin1String(style));
}

/// `pattern` with markup in place of its %1.
Markup filled(const QString &pattern, const Markup &value)
{
    const QString place = QStringLiteral("%1");
    const qsizetype at = pattern.indexOf(place);
    return html::text(pattern.left(at)) + value + html::text(pattern.mid(at + place.size()));
}

Markup time(const QString &rfc3339, const Words &words)
{
    const Markup printed = html::text(printedTime(rfc3339, words));
    return isStamped(rfc3339) ? html::element("time", {{"datetime", rfc3339}}, printed) : printed;
}

/// The words of a note as a sentence that another can follow.
QString asSentence(const QString &note)
{
    const QString words = note.trimmed();
    return !words.isEmpty() && words.back().isLetterOrNumber() ? words + u'.' : words;
}

Markup meta(const QString &name, const QString &content)
{
    return html::opened("meta", {{"name", name}, {"content", content}}) + html::text(QStringLiteral("\n"));
}

Markup metaUnlessEmpty(const QString &name, const QString &content)
{
    return content.trimmed().isEmpty() ? Markup() : meta(name, content.simplified());
}

/// Charset first: it must stand in the first 1024 bytes. The policy next: it holds only for what follows it.
Markup headTop(const QString &title)
{
    return html::opened("meta", {{"charset", QStringLiteral("utf-8")}}) + html::text(QStringLiteral("\n"))
        + html::opened("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")}, {"content", policy()}})
        + html::text(QStringLiteral("\n"))
        + meta(QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"))
        + html::line("title", {}, html::text(title));
}

QString titleOf(const QString &headline, const PageFacts &facts)
{
    const bool needsDash = !headline.isEmpty() && !facts.newsroom.isEmpty();
    return headline.simplified() + (needsDash ? QStringLiteral(" – ") : QString()) + facts.newsroom;
}

Markup notForSearchEngines()
{
    return meta(QStringLiteral("robots"), QStringLiteral("noindex"));
}

/// The article's people made it with a model, unless no model had a part in it.
QString disclosureTerm(const PageFacts &facts)
{
    return facts.digitalSourceType == u"digitalCreation" ? QStringLiteral("none") : QStringLiteral("ai-assisted");
}

Markup articleHead(const Content &content, const PageFacts &facts)
{
    Markup head = headTop(titleOf(content.headline.text, facts));
    head += metaUnlessEmpty(QStringLiteral("description"), content.lead ? content.lead->text : QString());
    head += metaUnlessEmpty(QStringLiteral("author"), content.byline);
    head += meta(QStringLiteral("ai-disclosure"), disclosureTerm(facts));
    if (facts.sample) {
        head += notForSearchEngines();
    }
    head += html::styleBlock(stylesheet());
    return html::group("head", {}, head + html::dataBlock(newsArticle(content, facts)));
}

Markup band(const PageFacts &facts, const Words &words)
{
    if (!facts.sample) {
        return {};
    }
    return html::line("p", {{"class", QStringLiteral("band")}, {"role", QStringLiteral("note")}},
                      html::text(words.sampleBand));
}

Markup masthead(const PageFacts &facts)
{
    const std::optional<QString> site = html::linkable(facts.site);
    const Markup name = html::isolated(facts.newsroom);
    return html::group("header", {{"class", QStringLiteral("masthead")}},
                       html::line("p", {}, site ? html::element("a", {{"href", *site}}, name) : name));
}

/// "Publisert 23. november 2026 kl. 14.52 · Sist endret 24. november 2026 kl. 09.10"
Markup dates(const PageFacts &facts, const Words &words)
{
    if (facts.publications.isEmpty()) {
        return {};
    }
    Markup line = html::element("span", {}, filled(words.published, time(facts.publications.first().time, words)));
    if (facts.publications.size() > 1) {
        line += html::text(QStringLiteral(" "))
            + html::element("span", {}, filled(words.lastChanged, time(facts.publications.last().time, words)));
    }
    return html::line("p", {{"class", QStringLiteral("dates")}}, line);
}

/// "Rettet 24. november 2026 kl. 09.10: … Først publisert 23. november 2026 kl. 14.52."
Markup changeBox(const PublicationFact &change, const PublicationFact &first, const Words &words)
{
    const bool isCorrection = change.kind == PublicationFact::Kind::Correction;
    const QString note = asSentence(change.note);
    Markup text =
        html::element("strong", {}, filled(isCorrection ? words.corrected : words.updated, time(change.time, words)));
    text += html::text(note.isEmpty() ? QStringLiteral(". ") : QStringLiteral(": "));
    if (!note.isEmpty()) {
        text += html::isolated(note) + html::text(QStringLiteral(" "));
    }
    return html::line("p",
                      {{"class", isCorrection ? QStringLiteral("change correction") : QStringLiteral("change update")}},
                      text + filled(words.firstPublished, time(first.time, words)));
}

/// One box for each later publication, the newest on top.
Markup changeBoxes(const PageFacts &facts, const Words &words)
{
    Markup boxes;
    for (qsizetype i = facts.publications.size() - 1; i > 0; --i) {
        boxes += changeBox(facts.publications[i], facts.publications.first(), words);
    }
    if (boxes.isEmpty()) {
        return boxes;
    }
    return html::group("section", {{"class", QStringLiteral("changes")}, {"aria-label", words.changes}}, boxes);
}

Markup principles(const PageFacts &facts, const Words &words)
{
    const std::optional<QString> address = html::linkable(facts.principles);
    return address ? html::line("p", {}, html::element("a", {{"href", *address}}, html::text(words.principles)))
                   : Markup();
}

Markup articleImprint(const PageFacts &facts, const Words &words)
{
    Markup lines = html::line("p", {}, html::isolated(facts.newsroom));
    if (!facts.signoffName.isEmpty()) {
        lines += html::line("p", {}, filled(words.responsible, html::isolated(facts.signoffName)));
    }
    if (!facts.countersigned) {
        lines += html::line("p", {}, html::text(words.notCountersigned));
    }
    return html::group("footer", {{"class", QStringLiteral("imprint")}}, lines + principles(facts, words));
}

QByteArray pageOf(const QString &language, const Markup &head, const Markup &body)
{
    const QList<Attribute> attributes {{"lang", language.isEmpty() ? QStringLiteral("nb") : language}};
    return (html::doctype() + html::group("html", attributes, head + html::group("body", {}, body))).bytes();
}

Markup withdrawalHead(const PageFacts &facts, const Words &words)
{
    return html::group(
        "head", {}, headTop(titleOf(words.withdrawn, facts)) + notForSearchEngines() + html::styleBlock(stylesheet()));
}

Markup withdrawalText(const PageFacts &facts, const QString &at, const QString &note, const Words &words)
{
    Markup times = filled(words.withdrawnAt, time(at, words));
    if (!facts.publications.isEmpty()) {
        times += html::text(QStringLiteral(" "))
            + filled(words.firstPublished, time(facts.publications.first().time, words));
    }
    Markup out = html::line("h1", {}, html::text(words.withdrawn)) + html::line("p", {}, times);
    if (!note.trimmed().isEmpty()) {
        out +=
            html::line("h2", {}, html::text(words.reason)) + html::line("p", html::direction(note), html::prose(note));
    }
    return out;
}

} // namespace

QByteArray articlePage(const Content &content, const QByteArray &fragment, const PageFacts &facts)
{
    const Words &words = wordsFor(content.language);
    const Markup inside = dates(facts, words) + changeBoxes(facts, words) + Markup::signedBytes(fragment);
    return pageOf(content.language, articleHead(content, facts),
                  band(facts, words) + masthead(facts) + html::group("main", {}, inside)
                      + articleImprint(facts, words));
}

QByteArray withdrawalPage(const Content &content, const PageFacts &facts, const QString &time, const QString &note)
{
    const Words &words = wordsFor(content.language);
    const Markup imprint = html::line("p", {}, html::isolated(facts.newsroom)) + principles(facts, words);
    return pageOf(words.language, withdrawalHead(facts, words),
                  band(facts, words) + masthead(facts)
                      + html::group("main", {}, withdrawalText(facts, time, note, words))
                      + html::group("footer", {{"class", QStringLiteral("imprint")}}, imprint));
}

} // namespace imprimatur
