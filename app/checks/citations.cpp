// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/citations.h"

#include "checks/findinglist.h"
#include "checks/galley.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(citations)
};

constexpr qsizetype evidenceLimit = 3;
constexpr qsizetype shownQuoteLimit = 120;
constexpr double wrongPassage =
    0.5; ///< a cited passage that scores below this share of the best one is the wrong one …
constexpr double surePassage = 0.4; ///< … when the best one is as good as this

/// "bne IntelliNews"; with the id where two sources are that outlet's, and the id alone where no outlet is named.
QString nameOf(const QString &id, const Content &content)
{
    const Snapshot *source = sourceAt(content, id);
    if (!source || source->outlet.isEmpty()) {
        return id;
    }
    const bool alone = std::ranges::count(content.sources, source->outlet, &Snapshot::outlet) == 1;
    return alone ? source->outlet : QStringLiteral("%1 (%2)").arg(source->outlet, id);
}

QString shown(const QString &quote)
{
    const QString line = quote.simplified();
    return line.size() <= shownQuoteLimit ? line : line.left(shownQuoteLimit) + QChar(u'…');
}

QString messageFor(const Citation &citation, const Content &content)
{
    if (!sourceAt(content, citation.source)) {
        return Text::tr("The article has no source %1, which is cited here.").arg(citation.source);
    }
    if (citation.quote.trimmed().isEmpty()) {
        return Text::tr("This cites %1 without quoting any words of it.").arg(nameOf(citation.source, content));
    }
    return Text::tr("The quoted words do not stand in %1: “%2”")
        .arg(nameOf(citation.source, content), shown(citation.quote));
}

/// A citation longer than this much of what was matched in it hides the words that count.
constexpr double longestCitation = 1.5;

bool agrees(const HeldCitation &held, const Window &window, const Content &content)
{
    return content.sources[window.source].id == held.passage->source && held.passage->span.overlaps(window.span);
}

Evidence cited(const HeldCitation &held, Passage passage, double score)
{
    return {std::move(passage), score, held.citation.origin == Citation::Origin::Model};
}

/// The passage that carries what a citation was drawn for, when the cited one does so much worse for every sentence it
/// touches.
std::optional<Window> betterThan(const HeldCitation &held, const SetBlock &block, const Galley &galley)
{
    std::optional<Window> better;
    for (qsizetype index = 0; index < block.sentences.size(); ++index) {
        const qsizetype place = block.citationsOf(block.sentences[index].span).indexOf(&held);
        const Alignment &alignment = block.alignments[index];
        if (place < 0 || place >= alignment.asked.size() || alignment.best.isEmpty()) {
            continue;
        }
        const Window &best = alignment.best.first();
        const bool isCarried = alignment.asked[place].score >= wrongPassage * best.score
            || std::ranges::any_of(alignment.best,
                                   [&](const Window &each) { return agrees(held, each, galley.content); });
        if (isCarried || best.score < surePassage) {
            return std::nullopt;
        }
        better = best;
    }
    return better;
}

/// Those of one sentence.
QList<Evidence> evidenceIn(const Galley &galley, const SetBlock &block, qsizetype sentence)
{
    const Alignment &alignment = block.alignments[sentence];
    const QList<const HeldCitation *> citations = block.citationsOf(block.sentences[sentence].span);
    QList<Evidence> evidence;
    QList<Evidence> doubted;
    for (qsizetype index = 0; index < citations.size() && index < alignment.asked.size(); ++index) {
        const HeldCitation &held = *citations[index];
        const auto window = std::ranges::find_if(
            alignment.best, [&](const Window &each) { return agrees(held, each, galley.content); });
        if (window == alignment.best.end()) {
            doubted += cited(held, *held.passage, alignment.asked[index].score);
            continue;
        }
        const bool isLong = double(held.passage->span.length()) > longestCitation * double(window->span.length());
        evidence += cited(held, isLong ? galley.passage(*window) : *held.passage, window->score);
    }
    std::ranges::stable_sort(evidence, std::greater(), &Evidence::score);
    for (const Window &window : alignment.best) {
        evidence += {galley.passage(window), window.score, false};
    }
    QList<Evidence> best;
    for (const Evidence &each : evidence + doubted) {
        const bool isNew = std::ranges::none_of(best, [&](const Evidence &other) {
            return other.passage.source == each.passage.source && other.passage.span.overlaps(each.passage.span);
        });
        if (best.size() < evidenceLimit && isNew) {
            best += each;
        }
    }
    return best;
}

} // namespace

std::optional<Passage> CitedSources::passageOf(const Citation &citation)
{
    const Snapshot *source = sourceAt(m_content, citation.source);
    if (!source) {
        return std::nullopt;
    }
    const auto wording = m_wordings.try_emplace(citation.source, source->text).first;
    const std::optional<Span> span = wording->second.find(citation.quote);
    return span ? std::optional(Passage {citation.source, *span}) : std::nullopt;
}

QList<HeldCitation> CitedSources::hold(const BlockAt &at)
{
    QList<HeldCitation> held;
    const Span whole {0, at.block->statedText().size()};
    for (const Citation &citation : at.block->citations) {
        held.append({at.address, citation.span.value_or(whole), citation, passageOf(citation)});
    }
    return held;
}

QList<Finding> citationFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("citation"), galley.sentences);
    if (galley.content.sources.isEmpty()) {
        return {};
    }
    for (const HeldCitation &held : stretch.block.citations) {
        const BlockAt at = stretch.at();
        const QString rule = held.citation.source + QLatin1Char('\n') + held.citation.quote;
        if (!held.passage) {
            findings.add(at, held.span, {rule, Finding::Severity::Must, messageFor(held.citation, galley.content)});
        } else if (const std::optional<Window> better = betterThan(held, stretch.block, galley)) {
            findings.add(at, held.span,
                         {rule,
                          Finding::Severity::Must,
                          Text::tr("The quoted words stand in %1, but they do not carry this.")
                              .arg(nameOf(held.citation.source, galley.content)),
                          {},
                          {*held.passage, galley.passage(*better)}});
        }
    }
    return std::move(findings).take();
}

QList<QList<Evidence>> evidenceOf(const Galley &galley, const Stretch &stretch)
{
    QList<QList<Evidence>> evidence;
    for (qsizetype sentence = 0; sentence < stretch.block.sentences.size(); ++sentence) {
        evidence.append(evidenceIn(galley, stretch.block, sentence));
    }
    return evidence;
}

} // namespace imprimatur
