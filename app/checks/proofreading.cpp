// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/proofreading.h"

#include "checks/attribution.h"
#include "checks/attributionmissing.h"
#include "checks/citations.h"
#include "checks/copied.h"
#include "checks/dates.h"
#include "checks/headline.h"
#include "checks/loadedterm.h"
#include "checks/names.h"
#include "checks/numbers.h"
#include "checks/polarity.h"
#include "checks/quotes.h"
#include "checks/reply.h"
#include "checks/singlesource.h"
#include "checks/spelling.h"
#include "checks/stale.h"
#include "checks/style.h"
#include "checks/support.h"
#include "checks/unsupported.h"
#include "language/stems.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace imprimatur
{

namespace
{

// The checks by how far they look. What a check of a block knows of the rest of the draft is Galley::whole alone.
// "source-suspect" looks at the sources alone: Material::suspicions. Ids are the names in formats.md §2.

constexpr std::array ofBlock {numberFindings,     dateFindings,        staleFindings,  unsupportedFindings,
                              citationFindings,   styleFindings,       nameFindings,   polarityFindings,
                              loadedTermFindings, attributionFindings, copiedFindings, spellingFindings};
constexpr std::array ofNeighbours {attributionMissingFindings};
constexpr std::array ofArticle {sourcelessFindings, quoteFindings, headlineFindings, singleSourceFindings,
                                replyFindings};

template<typename Checks>
QList<Finding> findingsOf(const Checks &checks, const Galley &galley, const Stretch &stretch)
{
    QList<Finding> findings;
    for (const auto &run : checks) {
        findings += run(galley, stretch);
    }
    return findings;
}

/// Takes from `before` what still holds of it.
std::vector<ProofreadBlock> proofread(const Galley &galley, const std::vector<ProofreadBlock> &before)
{
    const std::vector<Stretch> stretches = galley.stretches();
    const auto isKept = [&](std::size_t place) {
        return place >= galley.blocks.size() ? place >= before.size()
                                             : place < before.size() && before[place].block == galley.blocks[place];
    };
    std::vector<ProofreadBlock> blocks;
    for (std::size_t place = 0; place < stretches.size(); ++place) {
        const Stretch &stretch = stretches[place];
        const bool kept = isKept(place);
        const bool keptBeside = kept && (place == 0 || isKept(place - 1)) && isKept(place + 1);
        ProofreadBlock block {galley.blocks[place], {}, {}, {}};
        block.own = kept ? before[place].own : findingsOf(ofBlock, galley, stretch);
        block.beside = keptBeside ? before[place].beside : findingsOf(ofNeighbours, galley, stretch);
        block.evidence = kept ? before[place].evidence : evidenceOf(galley, stretch);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

/// Tells findings of one id apart by their order.
void number(QList<Finding> &findings)
{
    QHash<QString, int> seen;
    for (Finding &finding : findings) {
        if (const int occurrence = seen[finding.id]++; occurrence > 0) {
            finding.id = findingId(finding.check, finding.id, {}, occurrence);
        }
    }
}

/// In reading order: the article as a whole, then block by block.
QList<Finding> together(const Galley &galley, const std::vector<ProofreadBlock> &blocks)
{
    QList<Finding> findings = galley.material.suspicions;
    QHash<QString, int> places {{QString(), 0}};
    for (const ProofreadBlock &each : blocks) {
        findings += each.own + each.beside;
        places.insert(each.block->address, int(places.size()));
    }
    for (const auto &run : ofArticle) {
        findings += run(galley);
    }
    std::ranges::stable_sort(findings, {}, [&](const Finding &finding) {
        return std::tuple(places.value(finding.block), finding.span.begin, -int(finding.severity), finding.span.end);
    });
    number(findings);
    return findings;
}

EvidenceState stateBySupport(double support)
{
    const SupportModel &model = standardSupportModel();
    if (support >= model.supported) {
        return EvidenceState::Supported;
    }
    return support >= model.partly ? EvidenceState::Partly : EvidenceState::Unsupported;
}

/// Checks whose must-finding says that a source says otherwise.
bool contradicts(const Finding &finding)
{
    static const QSet<QString> factual {QStringLiteral("number"),        QStringLiteral("date"),
                                        QStringLiteral("name"),          QStringLiteral("quote-altered"),
                                        QStringLiteral("quote-speaker"), QStringLiteral("negation")};
    return finding.severity == Finding::Severity::Must && factual.contains(finding.check);
}

EvidenceState stateOf(const Sentence &sentence, const SetBlock &block, double support, const Galley &galley,
                      const QList<Finding> &findings)
{
    if (!sentence.claim) {
        return EvidenceState::None;
    }
    if (galley.content.sources.isEmpty()) {
        return EvidenceState::Unsupported;
    }
    if (!tongueOf(galley.content.language) || block.isTooLong) {
        return EvidenceState::Unchecked;
    }
    const bool isContradicted = std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.block == sentence.block && finding.span.overlaps(sentence.span) && contradicts(finding);
    });
    return isContradicted ? EvidenceState::Contradicted : stateBySupport(support);
}

Report reportOf(const Galley &galley, const std::vector<ProofreadBlock> &blocks)
{
    Report report {{}, together(galley, blocks)};
    for (const ProofreadBlock &each : blocks) {
        for (qsizetype index = 0; index < each.block->sentences.size(); ++index) {
            const Sentence &sentence = each.block->sentences[index];
            const double support = each.block->support[index];
            report.sentences.append(
                {sentence, stateOf(sentence, *each.block, support, galley, report.findings), support, each.evidence[index]});
        }
    }
    return report;
}

} // namespace

Report reportOf(const Galley &galley)
{
    return reportOf(galley, proofread(galley, {}));
}

Proofreading::Proofreading(HouseStyle style, std::shared_ptr<const Lexicon> lexicon)
    : m_style(std::move(style))
    , m_lexicon(std::move(lexicon))
{
}

Proofreading::~Proofreading() = default;

Report Proofreading::read(const Content &content)
{
    if (!m_material || !m_material->isOf(content.sources, content.language)) {
        m_galley.reset();
        m_material = std::make_unique<Material>(content.sources, content.language);
    }
    auto own = std::make_unique<const Content>(content);
    auto galley = std::make_unique<const Galley>(galleyOf(*own, m_style, *m_material, *m_lexicon, m_galley.get()));
    const bool isKept = m_galley && m_galley->whole == galley->whole;
    m_blocks = proofread(*galley, isKept ? m_blocks : std::vector<ProofreadBlock>());
    m_galley = std::move(galley);
    m_content = std::move(own);
    return reportOf(*m_galley, m_blocks);
}

} // namespace imprimatur
