// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/marks.h"
#include "publish/markup.h"
#include "publish/page.h"
#include "publish/words.h"

#include <QLocale>

#include <algorithm>

namespace imprimatur
{
namespace
{

using html::Attribute;
using html::Markup;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QList<Attribute> named(const QString &className, const QString &text = {})
{
    return QList<Attribute> {{"class", className}} + html::direction(text);
}

QList<Attribute> languageOf(const Content &content)
{
    const QString language = content.language.isEmpty() ? QStringLiteral("nb") : content.language;
    QList<Attribute> result {{"lang", language}};
    if (QLocale(language).textDirection() == Qt::RightToLeft) {
        result.append({"dir", QStringLiteral("rtl")});
    }
    return result;
}

/// `words` as a link, or as they are when the address may not be linked to.
Markup linkedTo(const QString &url, const Markup &words)
{
    const std::optional<QString> address = html::linkable(url);
    return address ? html::element("a", {{"href", *address}}, words) : words;
}

Markup lineUnlessBlank(html::Name name, const QList<Attribute> &attributes, const QString &text)
{
    return isBlank(text) ? Markup() : html::line(name, attributes, html::prose(text));
}

Markup markedLine(html::Name name, const QList<Attribute> &attributes, const Block &block)
{
    return isBlank(block.text) ? Markup() : html::line(name, attributes, marked(block.text, block.marks));
}

Markup quote(const Block &block)
{
    Markup words = markedLine("p", html::direction(block.text), block);
    if (words.isEmpty()) {
        return words;
    }
    if (isBlank(block.speaker)) {
        return html::group("blockquote", {}, words);
    }
    // No <cite>: that element is for titles of works, and HTML says that a person's name must not stand in it.
    return html::group("figure", named(QStringLiteral("quote")),
                       html::group("blockquote", {}, words)
                           + lineUnlessBlank("figcaption", html::direction(block.speaker), block.speaker));
}

Markup related(const Block &block, const Words &words)
{
    if (isBlank(block.text)) {
        return {};
    }
    const Mark whole {Mark::Kind::Link, {0, block.text.size()}, block.url};
    return html::line("p", named(QStringLiteral("related"), block.text),
                      html::text(words.related + u' ') + marked(block.text, QList<Mark> {whole} + block.marks));
}

Markup picture(const Block &block)
{
    const std::optional<QString> path = mediaPath(block.file);
    if (!path) {
        return lineUnlessBlank("p", html::direction(block.alt), block.alt);
    }
    return html::opened("img", {{"src", *path}, {"alt", block.alt}}) + html::text(QStringLiteral("\n"));
}

Markup imageText(const Block &block, const Words &words)
{
    Markup out = isBlank(block.caption) ? Markup() : marked(block.caption, block.marks);
    if (isBlank(block.credit)) {
        return out;
    }
    if (!out.isEmpty()) {
        out += html::text(QStringLiteral(" "));
    }
    return out
        + html::element("span", named(QStringLiteral("credit")),
                        html::text(words.photo + u' ') + html::isolated(block.credit));
}

Markup image(const Block &block, const Words &words)
{
    const Markup text = imageText(block, words);
    const Markup caption = text.isEmpty() ? Markup() : html::line("figcaption", html::direction(block.caption), text);
    return html::group("figure", named(QStringLiteral("image")), picture(block) + caption);
}

Markup printed(const Block &block, const Words &words)
{
    switch (block.kind) {
    case Block::Kind::Headline:
        return markedLine("h1", html::direction(block.text), block);
    case Block::Kind::Lead:
        return markedLine("p", named(QStringLiteral("lead"), block.text), block);
    case Block::Kind::Paragraph:
        return markedLine("p", html::direction(block.text), block);
    case Block::Kind::Quote:
        return quote(block);
    case Block::Kind::Heading:
        return markedLine("h2", html::direction(block.text), block);
    case Block::Kind::Related:
        return related(block, words);
    case Block::Kind::Image:
        return image(block, words);
    }
    Q_UNREACHABLE();
}

Markup top(const Content &content, const Approval &approval, const Words &words)
{
    Markup out;
    if (approval.sample) {
        out += html::line("p", named(QStringLiteral("sample")), html::text(words.sample));
    }
    out += printed(content.headline, words);
    if (content.lead) {
        out += printed(*content.lead, words);
    }
    out += lineUnlessBlank("p", named(QStringLiteral("byline"), content.byline), content.byline);
    return out.isEmpty() ? out : html::group("header", {}, out);
}

Markup body(const Content &content, const Words &words)
{
    Markup out;
    for (const Block &block : content.body) {
        out += printed(block, words);
    }
    return out;
}

/// The label's two sentences: what made the text, and who answers for it.
QString disclosure(const Content &content, const Approval &approval)
{
    const QString gap = isBlank(content.label) || isBlank(approval.text) ? QString() : QStringLiteral(" ");
    return content.label + gap + approval.text;
}

Markup label(const Content &content, const Approval &approval, const Words &words)
{
    const QString text = disclosure(content, approval);
    Markup out = lineUnlessBlank("p", html::direction(text), text);
    if (!approval.countersigned) {
        out += html::line("p", named(QStringLiteral("not-countersigned")), html::text(words.notCountersigned));
    }
    if (out.isEmpty()) {
        return out;
    }
    return html::group("aside", named(QStringLiteral("ai-label")),
                       html::line("h2", {}, html::text(words.howMade)) + out);
}

Markup date(const QString &time, const Words &words)
{
    const Markup printedText = html::isolated(printedDate(time, words));
    return isStamped(time) ? html::element("time", {{"datetime", time}}, printedText) : printedText;
}

/// "TASS: Title, 11. oktober 2024 (statskontrollert kilde)"; the link lies on the title, or on the outlet without one.
Markup sourceLine(const SourceLine &source, const Words &words)
{
    const Markup outlet = html::isolated(source.outlet);
    Markup out = isBlank(source.title) ? linkedTo(source.url, outlet) : outlet + html::text(QStringLiteral(": "));
    if (!isBlank(source.title)) {
        out += linkedTo(source.url, html::isolated(source.title));
    }
    if (!isBlank(source.publishedAt)) {
        out += html::text(QStringLiteral(", ")) + date(source.publishedAt, words);
    }
    if (source.stateControlled) {
        out += html::text(QStringLiteral(" "))
            + html::element("span", named(QStringLiteral("state-controlled")),
                            html::text(u'(' + words.stateControlled + u')'));
    }
    return html::line("li", {}, out);
}

Markup sources(const Content &content, const Words &words)
{
    if (content.sourceList.isEmpty()) {
        return {};
    }
    Markup lines;
    for (const SourceLine &source : content.sourceList) {
        lines += sourceLine(source, words);
    }
    return html::group("section", named(QStringLiteral("sources")),
                       html::line("h2", {}, html::text(words.sources)) + html::group("ul", {}, lines));
}

} // namespace

std::optional<QString> mediaPath(const QString &file)
{
    const QString prefix = QStringLiteral("sha256:");
    const QString digits = file.mid(prefix.size());
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    const bool isHash = file.startsWith(prefix) && digits.size() == 64 && std::ranges::all_of(digits, isDigit);
    return isHash ? std::optional(QStringLiteral("media/sha256-") + digits) : std::nullopt;
}

QByteArray articleFragment(const Content &content, const Approval &approval)
{
    const Words &words = wordsFor(content.language);
    return html::group("article", languageOf(content),
                       top(content, approval, words) + body(content, words) + label(content, approval, words)
                           + sources(content, words))
        .bytes();
}

} // namespace imprimatur
