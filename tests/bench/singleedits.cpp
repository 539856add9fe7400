// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/drafts.h"
#include "bench/edits.h"
#include "bench/measures.h"
#include "bench/scores.h"

#include <QMap>
#include <QtConcurrentMap>

#include <algorithm>

namespace imprimatur::bench
{

namespace
{

struct Caught
{
    qsizetype edits = 0;
    qsizetype own = 0; ///< by the check that is there for it
    qsizetype any = 0; ///< by any check
};

struct Tried
{
    QMap<Edit::Kind, Caught> kinds;
    QStringList misses;
};

void add(Tried &all, const Tried &some)
{
    for (auto kind = some.kinds.begin(); kind != some.kinds.end(); ++kind) {
        all.kinds[kind.key()].edits += kind->edits;
        all.kinds[kind.key()].own += kind->own;
        all.kinds[kind.key()].any += kind->any;
    }
    all.misses += some.misses;
}

QStringList ownChecks(Edit::Kind kind)
{
    const bool isNumber = kind == Edit::Kind::NewNumber || kind == Edit::Kind::NumberSwap;
    return isNumber ? QStringList {QStringLiteral("number"), QStringLiteral("date")}
                    : QStringList {QStringLiteral("name")};
}

QString missed(const Story &story, const Edit &edit)
{
    const QString &text = story.content.body[edit.paragraph].text;
    return QStringLiteral("miss %1: \"%2\" for \"%3\" | %4 %5 | %6 | near: %7")
        .arg(toText(edit.kind), edit.replacement, text.mid(edit.span.begin, edit.span.length()), story.name,
             bodyAddress(edit.paragraph), text, story.near[edit.paragraph].left(600));
}

Tried tried(const Story &story, const QStringList &foreigners, qsizetype limit, const Judge &judge)
{
    const Report untouched = judge(story.content);
    Tried result;
    for (const Edit &edit : editsOf(story, foreigners, limit)) {
        const QList<Finding> findings = newFindings(untouched, judge(edited(story.content, edit)), edit);
        const QStringList own = ownChecks(edit.kind);
        const bool isOwn =
            std::ranges::any_of(findings, [&](const Finding &finding) { return own.contains(finding.check); });
        Caught &caught = result.kinds[edit.kind];
        caught.edits += 1;
        caught.own += isOwn ? 1 : 0;
        caught.any += findings.isEmpty() ? 0 : 1;
        if (!isOwn) {
            result.misses.append(missed(story, edit));
        }
    }
    return result;
}

Figures figuresOf(const Tried &all, const QString &of, const QString &split)
{
    Figures figures {QStringLiteral("edits"), of, split, {}};
    for (auto kind = all.kinds.begin(); kind != all.kinds.end(); ++kind) {
        const QString name = toText(kind.key());
        figures.values.append({name, share(kind->own, kind->edits)});
        figures.values.append({name + QStringLiteral(", by any check"), share(kind->any, kind->edits)});
        figures.values.append({name + QStringLiteral(", n"), double(kind->edits)});
    }
    return figures;
}

qsizetype limitFor(Size size)
{
    switch (size) {
    case Size::Small:
        return 1;
    case Size::Usual:
        return 5;
    case Size::Large:
        return std::numeric_limits<qsizetype>::max();
    }
    Q_UNREACHABLE();
}

/// All names of all stories; each story refuses its own.
QStringList namesOf(const QList<Story> &stories)
{
    QStringList names;
    for (const Story &story : stories) {
        for (const Span span : namesIn(story.offers)) {
            names.append(story.offers.mid(span.begin, span.length()));
        }
    }
    names.removeIf([](const QString &name) { return name.size() < 5; });
    return names;
}

Tried triedAll(const QList<Story> &stories, const Bench &bench)
{
    const QStringList foreigners = namesOf(stories);
    const qsizetype limit = limitFor(bench.size);
    return QtConcurrent::blockingMappedReduced<Tried>(
        stories, [&](const Story &story) { return tried(story, foreigners, limit, bench.judge()); }, add,
        QtConcurrent::OrderedReduce);
}

Story storyOf(const ParallelDocument &document, Tongue tongue)
{
    Story story {document.name, draftOf(document, Tongue::Norwegian, tongue).content, {}, {}, {}};
    for (const Row &row : document.rows) {
        story.near.append(row.norwegian + QLatin1Char('\n') + row.english);
        story.offers += row.norwegian + QLatin1Char('\n');
    }
    story.known = story.near.join(QLatin1Char('\n'));
    return story;
}

Story storyOf(const Summary &summary)
{
    return {summary.id,
            draftOf({summary.text}, Tongue::English, summary.document, Tongue::English),
            summary.text + QLatin1Char('\n') + summary.document,
            {summary.text},
            summary.document};
}

void addTried(Outcome &outcome, const QList<Story> &stories, const Bench &bench, const QString &of,
              const QString &split)
{
    const Tried all = triedAll(stories, bench);
    outcome.figures.append(figuresOf(all, of, split));
    for (const QString &miss : all.misses) {
        outcome.listing.append(QStringLiteral("edits %1 %2").arg(of, miss));
    }
}

void addTranslations(Outcome &outcome, const Bench &bench)
{
    const Result<QList<ParallelDocument>> documents = readParallel(bench.data);
    if (!documents) {
        outcome.skipped += skipped(documents.error()).skipped;
        return;
    }
    for (const Tongue tongue : {Tongue::English, Tongue::Russian}) {
        QList<Story> stories;
        for (const ParallelDocument &document : *documents) {
            stories.append(storyOf(document, tongue));
        }
        addTried(outcome, stories, bench, QStringLiteral("nb→") + subtag(tongue), splitName(*documents));
    }
}

void addSummaries(Outcome &outcome, const Bench &bench)
{
    Result<QList<Summary>> summaries = readSummaries(bench.data);
    if (!summaries) {
        outcome.skipped += skipped(summaries.error()).skipped;
        return;
    }
    summaries->removeIf([](const Summary &summary) { return !summary.isFaithful(); });
    QList<Story> stories;
    for (const Summary &summary : *summaries) {
        stories.append(storyOf(summary));
    }
    addTried(outcome, stories, bench, QStringLiteral("en→en"),
             QStringLiteral("frank-dev, %1 faithful summaries").arg(summaries->size()));
}

} // namespace

Outcome measureEdits(const Bench &bench)
{
    Outcome outcome;
    addTranslations(outcome, bench);
    addSummaries(outcome, bench);
    return outcome;
}

} // namespace imprimatur::bench
