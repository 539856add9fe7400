// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include "checks/material.h"
#include "checks/proofreading.h"
#include "language/lexicon.h"

#include <QJsonArray>

#include <algorithm>

namespace imprimatur
{

namespace
{

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

Report check(const Content &content, const HouseStyle &style, const Material &material, const Lexicon &lexicon)
{
    return reportOf(galleyOf(content, style, material, lexicon));
}

Report check(const Content &content, const HouseStyle &style, const Lexicon &lexicon)
{
    return check(content, style, Material(content.sources, content.language), lexicon);
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
