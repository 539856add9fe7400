// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include "checks/citations.h"
#include "checks/copied.h"
#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/loadedterm.h"
#include "checks/singlesource.h"
#include "checks/sourcesuspect.h"
#include "checks/style.h"
#include "language/sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

/// An article without sources: one finding, not one for each sentence (formats.md §2).
QList<Finding> unsupportedFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("unsupported"), galley.sentences);
    if (galley.content.sources.isEmpty()) {
        findings.add(
            {QStringLiteral("no sources"), Finding::Severity::Must,
             Text::tr("The article has no sources, so nothing in it can be held against one. Add its sources.")});
    }
    return std::move(findings).take();
}

/// Every check that runs. Their ids are the names in formats.md §2.
constexpr std::array checks {unsupportedFindings,   citationFindings,   copiedFindings,       sourceSuspectFindings,
                             singleSourceFindings, loadedTermFindings, styleFindings};

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

EvidenceState stateOf(const Sentence &sentence, const Content &content)
{
    if (!sentence.claim) {
        return EvidenceState::None;
    }
    return content.sources.isEmpty() ? EvidenceState::Unsupported : EvidenceState::Unchecked;
}

QList<JudgedSentence> judged(const Galley &galley)
{
    QList<JudgedSentence> sentences;
    for (const Sentence &sentence : galley.sentences) {
        const QList<Evidence> evidence = sentence.claim ? citedEvidence(sentence, galley.citations) : QList<Evidence>();
        sentences.append({sentence, stateOf(sentence, galley.content), 0, evidence});
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

Report check(const Content &content, const HouseStyle &style)
{
    const Galley galley {content, style, sentencesOf(content), holdCitations(content)};
    return {judged(galley), findingsOf(galley)};
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
