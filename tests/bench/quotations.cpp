// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/drafts.h"
#include "bench/edits.h"
#include "bench/measures.h"
#include "bench/scores.h"

#include <QMap>
#include <QRegularExpression>
#include <QtConcurrentMap>

#include <algorithm>
#include <limits>

namespace imprimatur::bench
{

namespace
{

/// A quotation of the draft that stands word for word in the source.
struct Quoted
{
    qsizetype paragraph = 0;
    Span span; ///< of the words between the signs
};

struct QuotingStory
{
    Story story;
    QList<Quoted> quotations;
};

struct Tried
{
    qsizetype quotations = 0;
    qsizetype alarms = 0; ///< untouched quotations with a finding
    QMap<Edit::Kind, qsizetype> edits;
    QMap<Edit::Kind, qsizetype> caught;
    QStringList listing;
};

void add(Tried &all, const Tried &some)
{
    all.quotations += some.quotations;
    all.alarms += some.alarms;
    all.listing += some.listing;
    for (auto kind = some.edits.begin(); kind != some.edits.end(); ++kind) {
        all.edits[kind.key()] += kind.value();
        all.caught[kind.key()] += some.caught.value(kind.key());
    }
}

bool isOfQuotation(const Finding &finding)
{
    return finding.check == QLatin1String("quote-altered") || finding.check == QLatin1String("quote-unfound");
}

bool isFalseAlarm(const Finding &finding, const Quoted &quoted)
{
    return isOfQuotation(finding) && finding.severity != Finding::Severity::Note
        && finding.block == bodyAddress(quoted.paragraph) && finding.span.overlaps(quoted.span);
}

void tryUntouched(Tried &tried, const QuotingStory &quoting, const Report &report)
{
    for (const Quoted &quoted : quoting.quotations) {
        tried.quotations += 1;
        const auto alarm = std::ranges::find_if(report.findings,
                                                [&](const Finding &finding) { return isFalseAlarm(finding, quoted); });
        if (alarm != report.findings.end()) {
            tried.alarms += 1;
            tried.listing.append(QStringLiteral("false alarm | %1 %2 | %3 | %4")
                                     .arg(quoting.story.name, alarm->block, alarm->message,
                                          quoting.story.content.body[quoted.paragraph].text));
        }
    }
}

void tryEdit(Tried &tried, const Story &story, const Edit &edit, const Report &untouched, const Judge &judge)
{
    const Content altered = edited(story.content, edit);
    const QList<Finding> findings = newFindings(untouched, judge(altered), edit);
    const bool isCaught = std::ranges::any_of(findings, isOfQuotation);
    tried.edits[edit.kind] += 1;
    tried.caught[edit.kind] += isCaught ? 1 : 0;
    if (!isCaught) {
        tried.listing.append(
            QStringLiteral("miss, %1 | %2 %3 | %4")
                .arg(toText(edit.kind), story.name, bodyAddress(edit.paragraph), altered.body[edit.paragraph].text));
    }
}

Tried tried(const QuotingStory &quoting, const QStringList &words, qsizetype limit, const Judge &judge)
{
    const Report untouched = judge(quoting.story.content);
    Tried result;
    tryUntouched(result, quoting, untouched);
    for (const Quoted &quoted : quoting.quotations.mid(0, limit)) {
        for (const Edit &edit : wordEdits(quoting.story, quoted.paragraph, quoted.span, words)) {
            tryEdit(result, quoting.story, edit, untouched, judge);
        }
    }
    return result;
}

/// Quotations of at least four words in guillemets.
QList<Quoted> quotationsOf(const Content &content)
{
    static const QRegularExpression guillemets(uR"(«([^«»]+)»)"_qs);
    QList<Quoted> result;
    for (qsizetype paragraph = 0; paragraph < content.body.size(); ++paragraph) {
        for (auto matches = guillemets.globalMatch(content.body[paragraph].text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.captured(1).count(QLatin1Char(' ')) >= 3) {
                result.append(Quoted {paragraph, {match.capturedStart(1), match.capturedEnd(1)}});
            }
        }
    }
    return result;
}

/// The document as it is, with the quotations that its writers made.
QuotingStory asWritten(const ParallelDocument &document)
{
    QuotingStory quoting;
    quoting.story.name = document.name;
    quoting.story.content = draftOf(document, Tongue::Norwegian, Tongue::Norwegian).content;
    quoting.quotations = quotationsOf(quoting.story.content);
    return quoting;
}

/// A sentence that can be made a remark: no signs of quotation in it, no cue, a full stop at its end.
bool canBeSaid(const QString &sentence)
{
    static const QRegularExpression unfit(uR"([«»"“”„–—:']|(?<!\p{L})(?:sa|sier|ifølge|la)(?!\p{L}))"_qs);
    return sentence.count(QLatin1Char(' ')) >= 5 && sentence.endsWith(QLatin1Char('.'))
        && !unfit.match(sentence).hasMatch();
}

/// Sentences made remarks of one speaker: the source has guillemets, the draft by turns those and the dash line.
QuotingStory asRemarks(const ParallelDocument &document)
{
    QStringList source;
    QStringList draft;
    QuotingStory quoting;
    for (const Row &row : document.rows) {
        if (canBeSaid(row.norwegian)) {
            const QString words = row.norwegian.chopped(1);
            const bool isDash = draft.size() % 2 == 1;
            source.append(QStringLiteral("«%1», sier Hansen.").arg(words));
            const qsizetype opening = isDash ? 2 : 1;
            quoting.quotations.append(Quoted {draft.size(), {opening, opening + words.size()}});
            draft.append(isDash ? QStringLiteral("– %1, sier Hansen.").arg(words) : source.last());
        }
    }
    quoting.story.name = document.name;
    quoting.story.content = draftOf(draft, Tongue::Norwegian, source.join(QStringLiteral("\n\n")), Tongue::Norwegian);
    return quoting;
}

/// Words to be put into quotations.
QStringList wordsOf(const QList<ParallelDocument> &documents)
{
    static const QRegularExpression word(uR"((?<= )\p{Ll}{6,}(?= ))"_qs);
    QStringList words;
    for (const ParallelDocument &document : documents) {
        for (const Row &row : document.rows) {
            const QRegularExpressionMatch match = word.match(row.norwegian);
            words.append(match.captured());
        }
    }
    words.removeAll(QString());
    return words;
}

Figures figuresOf(const Tried &all, const QString &of, const QString &split)
{
    Figures figures {
        QStringLiteral("quotations"),
        of,
        split,
        {{QStringLiteral("untouched"), double(all.quotations)}, {QStringLiteral("false alarms"), double(all.alarms)}}};
    qsizetype caught = 0;
    qsizetype edits = 0;
    for (auto kind = all.edits.begin(); kind != all.edits.end(); ++kind) {
        caught += all.caught[kind.key()];
        edits += kind.value();
        figures.values.append({toText(kind.key()), share(all.caught[kind.key()], kind.value())});
        figures.values.append({toText(kind.key()) + QStringLiteral(", n"), double(kind.value())});
    }
    figures.values.append({QStringLiteral("caught"), share(caught, edits)});
    return figures;
}

qsizetype limitFor(Size size)
{
    switch (size) {
    case Size::Small:
        return 1;
    case Size::Usual:
        return 4;
    case Size::Large:
        return std::numeric_limits<qsizetype>::max();
    }
    Q_UNREACHABLE();
}

void add(Outcome &outcome, const QList<ParallelDocument> &documents, const Bench &bench, const QString &of,
         QuotingStory (*make)(const ParallelDocument &))
{
    const QStringList words = wordsOf(documents);
    const qsizetype limit = limitFor(bench.size);
    const Tried all = QtConcurrent::blockingMappedReduced<Tried>(
        documents, [&](const ParallelDocument &document) { return tried(make(document), words, limit, bench.judge()); },
        static_cast<void (*)(Tried &, const Tried &)>(add), QtConcurrent::OrderedReduce);
    outcome.figures.append(figuresOf(all, of, splitName(documents)));
    for (const QString &line : all.listing) {
        outcome.listing.append(QStringLiteral("quotations %1 %2").arg(of, line));
    }
}

} // namespace

Outcome measureQuotations(const Bench &bench)
{
    const Result<QList<ParallelDocument>> documents = readParallel(bench.data);
    if (!documents) {
        return skipped(documents.error());
    }
    Outcome outcome;
    add(outcome, *documents, bench, QStringLiteral("nb→nb as written"), asWritten);
    add(outcome, *documents, bench, QStringLiteral("nb→nb remarks"), asRemarks);
    return outcome;
}

} // namespace imprimatur::bench
