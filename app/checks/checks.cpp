// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include "checks/attribution.h"
#include "checks/attributionmissing.h"
#include "checks/citations.h"
#include "checks/copied.h"
#include "checks/dates.h"
#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/headline.h"
#include "checks/loadedterm.h"
#include "checks/names.h"
#include "checks/numbers.h"
#include "checks/polarity.h"
#include "checks/quotes.h"
#include "checks/reply.h"
#include "checks/singlesource.h"
#include "checks/sourcesuspect.h"
#include "checks/spelling.h"
#include "checks/stale.h"
#include "checks/style.h"
#include "checks/support.h"
#include "checks/unsupported.h"
#include "language/lexicon.h"
#include "language/stems.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace imprimatur
{

namespace
{

/// Every check that runs. Their ids are the names in formats.md §2.
constexpr std::array checks {numberFindings,   dateFindings,          staleFindings,       unsupportedFindings,
                             citationFindings, styleFindings,         nameFindings,        quoteFindings,
                             negationFindings, modalityFindings,      attributionFindings, attributionMissingFindings,
                             headlineFindings, singleSourceFindings,  replyFindings,       loadedTermFindings,
                             copiedFindings,   sourceSuspectFindings, spellingFindings};

/// Reading order: the article as a whole, then block by block.
QHash<QString, int> placesOf(const Content &content)
{
    QHash<QString, int> places {{QString(), 0}};
    const QList<BlockAt> blocks = blocksOf(content);
    for (const BlockAt &at : blocks) {
        places.insert(at.address, int(places.size()));
    }
    return places;
}

QList<Finding> findingsOf(const Galley &galley)
{
    QList<Finding> findings;
    for (const auto &run : checks) {
        findings += run(galley);
    }
    const QHash<QString, int> places = placesOf(galley.content);
    std::ranges::stable_sort(findings, {}, [&](const Finding &finding) {
        return std::tuple(places.value(finding.block), finding.span.begin, -int(finding.severity), finding.span.end);
    });
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

EvidenceState stateOf(const Sentence &sentence, double support, const Galley &galley, const QList<Finding> &findings)
{
    if (!sentence.claim) {
        return EvidenceState::None;
    }
    if (galley.content.sources.isEmpty()) {
        return EvidenceState::Unsupported;
    }
    if (!tongueOf(galley.content.language)) {
        return EvidenceState::Unchecked;
    }
    const bool isContradicted = std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.block == sentence.block && finding.span.overlaps(sentence.span) && contradicts(finding);
    });
    return isContradicted ? EvidenceState::Contradicted : stateBySupport(support);
}

QList<JudgedSentence> judged(const Galley &galley, const QList<Finding> &findings)
{
    QList<JudgedSentence> sentences;
    for (qsizetype index = 0; index < galley.sentences.size(); ++index) {
        const Sentence &sentence = galley.sentences[index];
        const double support = galley.support[index];
        sentences.append({sentence, stateOf(sentence, support, galley, findings), support, evidenceOf(galley, index)});
    }
    return sentences;
}

QJsonObject passageJson(const Passage &passage)
{
    return {{QStringLiteral("source"), passage.source},
            {QStringLiteral("start"), passage.span.begin},
            {QStringLiteral("end"), passage.span.end}};
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    QJsonObject object = passageJson(evidence.passage);
    object.insert(QStringLiteral("score"), evidence.score);
    object.insert(QStringLiteral("origin"), evidence.fromModel ? QStringLiteral("model") : QStringLiteral("matched"));
    return object;
}

template<typename T>
QJsonArray arrayOf(const QList<T> &list, QJsonObject (*json)(const T &))
{
    QJsonArray array;
    for (const T &each : list) {
        array.append(json(each));
    }
    return array;
}

QJsonObject sentenceJson(const JudgedSentence &judgement)
{
    const Sentence &sentence = judgement.sentence;
    return {{QStringLiteral("block"), sentence.block},
            {QStringLiteral("start"), sentence.span.begin},
            {QStringLiteral("end"), sentence.span.end},
            {QStringLiteral("text"), sentence.text},
            {QStringLiteral("claim"), sentence.claim},
            {QStringLiteral("state"), toText(judgement.state)},
            {QStringLiteral("support"), judgement.support},
            {QStringLiteral("evidence"), arrayOf(judgement.evidence, evidenceJson)}};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject findingJson(const Finding &finding)
{
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("check"), finding.check},
            {QStringLiteral("severity"), toText(finding.severity)},
            {QStringLiteral("block"), orNull(finding.block)},
            {QStringLiteral("start"), finding.span.begin},
            {QStringLiteral("end"), finding.span.end},
            {QStringLiteral("text"), finding.text},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("suggestion"), orNull(finding.suggestion)},
            {QStringLiteral("evidence"), arrayOf(finding.evidence, passageJson)}};
}

QJsonObject coverageOf(const QList<JudgedSentence> &sentences)
{
    const auto count = [&](auto counts) {
        return qint64(std::ranges::count_if(sentences, counts));
    };
    QJsonObject coverage {
        {QStringLiteral("claims"), count([](const JudgedSentence &each) { return each.sentence.claim; })}};
    for (const EvidenceState state : {EvidenceState::Supported, EvidenceState::Partly, EvidenceState::Unsupported,
                                      EvidenceState::Contradicted, EvidenceState::Unchecked}) {
        coverage.insert(toText(state),
                        count([&](const JudgedSentence &each) { return each.sentence.claim && each.state == state; }));
    }
    return coverage;
}

} // namespace

QString toText(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Supported:
        return QStringLiteral("supported");
    case EvidenceState::Partly:
        return QStringLiteral("partly");
    case EvidenceState::Unsupported:
        return QStringLiteral("unsupported");
    case EvidenceState::Contradicted:
        return QStringLiteral("contradicted");
    case EvidenceState::Unchecked:
        return QStringLiteral("unchecked");
    case EvidenceState::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

Report check(const Content &content, const HouseStyle &style, const Clippings &clippings, const Lexicon &lexicon)
{
    const Galley galley = galleyOf(content, style, clippings, lexicon);
    const QList<Finding> findings = findingsOf(galley);
    return {judged(galley, findings), findings};
}

Report check(const Content &content, const HouseStyle &style, const Lexicon &lexicon)
{
    return check(content, style, Clippings(content.sources), lexicon);
}

Report check(const Content &content, const HouseStyle &style)
{
    return check(content, style, *Lexicon::own());
}

QJsonObject toJson(const Report &report, const Content &content, const QString &file, double elapsedMs)
{
    return {{QStringLiteral("file"), file},
            {QStringLiteral("id"), orNull(content.externalId)},
            {QStringLiteral("language"), content.language},
            {QStringLiteral("sentences"), arrayOf(report.sentences, sentenceJson)},
            {QStringLiteral("findings"), arrayOf(report.findings, findingJson)},
            {QStringLiteral("coverage"), coverageOf(report.sentences)},
            {QStringLiteral("elapsed_ms"), elapsedMs}};
}

} // namespace imprimatur
