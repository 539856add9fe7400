// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/drafts.h"
#include "bench/measures.h"
#include "bench/scores.h"

#include <QMap>
#include <QtConcurrentMap>

#include <algorithm>

namespace imprimatur::bench
{

namespace
{

/// What was said of texts with nothing wrong in them.
struct Alarms
{
    qsizetype sentences = 0;
    qsizetype must = 0;
    qsizetype sentencesHit = 0; ///< by a must-finding
    QMap<QString, qsizetype> byCheck; ///< must and should
    QStringList listing;

    qsizetype of(const QString &name) const { return byCheck.value(name); }
};

void add(Alarms &all, const Alarms &some)
{
    all.sentences += some.sentences;
    all.must += some.must;
    all.sentencesHit += some.sentencesHit;
    all.listing += some.listing;
    for (auto check = some.byCheck.begin(); check != some.byCheck.end(); ++check) {
        all.byCheck[check.key()] += check.value();
    }
}

bool isInBody(const Finding &finding)
{
    return finding.block.startsWith(QLatin1String("body/")) && finding.severity != Finding::Severity::Note;
}

/// Alarms in the body; the headline is ours and says nothing.
Alarms alarmsIn(const Report &report, const QString &place)
{
    Alarms alarms;
    for (const Finding &finding : report.findings) {
        if (!isInBody(finding)) {
            continue;
        }
        alarms.must += finding.severity == Finding::Severity::Must ? 1 : 0;
        alarms.byCheck[finding.check] += 1;
        alarms.listing.append(
            QStringLiteral("%1 %2 %3 %4 \"%5\": %6")
                .arg(place, finding.block, toText(finding.severity), finding.check, finding.text, finding.message));
    }
    return alarms;
}

qsizetype sentencesHit(const Report &report)
{
    return std::ranges::count_if(report.sentences, [&](const JudgedSentence &each) {
        return each.sentence.block.startsWith(QLatin1String("body/"))
            && std::ranges::any_of(report.findings, [&](const Finding &finding) {
                   return finding.severity == Finding::Severity::Must && finding.block == each.sentence.block
                       && finding.span.overlaps(each.sentence.span);
               });
    });
}

qsizetype sentencesInBody(const Report &report)
{
    return std::ranges::count_if(report.sentences, [](const JudgedSentence &each) {
        return each.sentence.block.startsWith(QLatin1String("body/"));
    });
}

Alarms alarmsIn(const Content &content, const QString &place, const Judge &judge)
{
    const Report report = judge(content);
    Alarms alarms = alarmsIn(report, place);
    alarms.sentences = sentencesInBody(report);
    alarms.sentencesHit = sentencesHit(report);
    return alarms;
}

/// House style says how a text is set, not whether it is right; foreign summaries break it everywhere.
qsizetype withoutStyle(const Alarms &alarms)
{
    qsizetype all = 0;
    for (auto check = alarms.byCheck.begin(); check != alarms.byCheck.end(); ++check) {
        const bool isForm = check.key() == QLatin1String("style") || check.key() == QLatin1String("copied");
        all += isForm ? 0 : check.value();
    }
    return all;
}

Figures figuresOf(const Alarms &alarms, const QString &of, const QString &split)
{
    Figures figures {QStringLiteral("alarms"), of, split, {}};
    figures.values = {
        {QStringLiteral("number and date per sentence"),
         share(alarms.of(QStringLiteral("number")) + alarms.of(QStringLiteral("date")), alarms.sentences)},
        {QStringLiteral("name per sentence"), share(alarms.of(QStringLiteral("name")), alarms.sentences)},
        {QStringLiteral("must per sentence"), share(alarms.must, alarms.sentences)},
        {QStringLiteral("sentences with a must"), share(alarms.sentencesHit, alarms.sentences)},
        {QStringLiteral("must and should per sentence, no style"), share(withoutStyle(alarms), alarms.sentences)}};
    for (auto check = alarms.byCheck.begin(); check != alarms.byCheck.end(); ++check) {
        figures.values.append({QStringLiteral("n ") + check.key(), double(check.value())});
    }
    return figures;
}

void report(Outcome &outcome, const Alarms &alarms, const QString &of, const QString &split)
{
    outcome.figures.append(figuresOf(alarms, of, split));
    for (const QString &line : alarms.listing) {
        outcome.listing.append(QStringLiteral("alarm %1 %2").arg(of, line));
    }
}

void addTranslations(Outcome &outcome, const Bench &bench, Tongue tongue)
{
    const Result<QList<ParallelDocument>> documents = readParallel(bench.data);
    if (!documents) {
        outcome.skipped += skipped(documents.error()).skipped;
        return;
    }
    Alarms all = QtConcurrent::blockingMappedReduced<Alarms>(
        *documents,
        [&](const ParallelDocument &document) {
            return alarmsIn(draftOf(document, Tongue::Norwegian, tongue).content, document.name, bench.judge());
        },
        add, QtConcurrent::OrderedReduce);
    report(outcome, all, QStringLiteral("untouched nb→") + subtag(tongue), splitName(*documents));
}

void addFaithfulSummaries(Outcome &outcome, const Bench &bench)
{
    Result<QList<Summary>> summaries = readSummaries(bench.data);
    if (!summaries) {
        outcome.skipped += skipped(summaries.error()).skipped;
        return;
    }
    summaries->removeIf([](const Summary &summary) { return !summary.isFaithful(); });
    const Alarms all = QtConcurrent::blockingMappedReduced<Alarms>(
        *summaries,
        [&](const Summary &summary) {
            return alarmsIn(draftOf({summary.text}, Tongue::English, summary.document, Tongue::English), summary.id,
                            bench.judge());
        },
        add, QtConcurrent::OrderedReduce);
    report(outcome, all, QStringLiteral("faithful en→en"), splitName(*summaries));
}

} // namespace

Outcome measureAlarms(const Bench &bench)
{
    Outcome outcome;
    addTranslations(outcome, bench, Tongue::English);
    addTranslations(outcome, bench, Tongue::Russian);
    addFaithfulSummaries(outcome, bench);
    return outcome;
}

} // namespace imprimatur::bench
