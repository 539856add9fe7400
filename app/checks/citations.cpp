// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/citations.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

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

/// The wordings of the sources that are cited, each read when it is first asked for.
class CitedSources
{
public:
    explicit CitedSources(const Content &content)
        : m_content(content)
    {
    }

    std::optional<Passage> passageOf(const Citation &citation)
    {
        const Snapshot *source = sourceAt(m_content, citation.source);
        if (!source) {
            return std::nullopt;
        }
        const auto wording = m_wordings.try_emplace(citation.source, source->text).first;
        const std::optional<Span> span = wording->second.find(citation.quote);
        return span ? std::optional(Passage {citation.source, *span}) : std::nullopt;
    }

private:
    const Content &m_content;
    std::map<QString, Wording> m_wordings;
};

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

/// Overlap over union: 1 when the citation stands on exactly this sentence.
double fit(Span citation, Span sentence)
{
    const qsizetype overlap = std::min(citation.end, sentence.end) - std::max(citation.begin, sentence.begin);
    return double(overlap) / double(citation.length() + sentence.length() - overlap);
}

} // namespace

QList<HeldCitation> holdCitations(const Content &content)
{
    QList<HeldCitation> held;
    CitedSources sources(content);
    const QList<BlockAt> blocks = blocksOf(content);
    for (const BlockAt &at : blocks) {
        const Span whole {0, at.block->statedText().size()};
        for (const Citation &citation : at.block->citations) {
            held.append({at.address, citation.span.value_or(whole), citation, sources.passageOf(citation)});
        }
    }
    return held;
}

QList<Finding> citationFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("citation"), galley.sentences);
    if (galley.content.sources.isEmpty()) {
        return {};
    }
    for (const HeldCitation &held : galley.citations) {
        if (!held.passage) {
            const BlockAt at {held.block, blockAt(galley.content, held.block)};
            findings.add(at, held.span,
                         {held.citation.source + QLatin1Char('\n') + held.citation.quote, Finding::Severity::Must,
                          messageFor(held.citation, galley.content)});
        }
    }
    return std::move(findings).take();
}

QList<Evidence> citedEvidence(const Sentence &sentence, const QList<HeldCitation> &citations)
{
    QList<Evidence> evidence;
    for (const HeldCitation &held : citations) {
        if (held.passage && held.block == sentence.block && held.span.overlaps(sentence.span)) {
            evidence.append(
                {*held.passage, fit(held.span, sentence.span), held.citation.origin == Citation::Origin::Model});
        }
    }
    std::ranges::stable_sort(evidence, std::greater(), &Evidence::score);
    QList<Evidence> best;
    for (const Evidence &each : evidence) {
        if (best.size() < evidenceLimit && !std::ranges::count(best, each.passage, &Evidence::passage)) {
            best += each;
        }
    }
    return best;
}

} // namespace imprimatur
