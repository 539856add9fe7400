// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/drafts.h"
#include "bench/measures.h"
#include "bench/scores.h"
#include "domain/draftpackage.h"
#include "domain/json.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace imprimatur::bench
{

namespace
{

/// An error that we put into an article of the sample newsroom, as resources/sample/planted.json has it.
struct Planted
{
    QString id;
    QString draft; ///< what the package's own id begins with; then the id
    QString check;
    QString block; ///< empty for an error in a source
    Span span;
    QString text;
    QString source; ///< with the passage that shows the error, where there is one
    QString passage;
};

/// What was found of it.
struct Found
{
    bool byItsCheck = false;
    bool byAny = false; ///< a must- or should-finding of whatever check
    bool hasPassage = false; ///< the finding, or the sentence, shows the right passage
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Input, file.errorString(), path);
    }
    return file.readAll();
}

Planted plantedFrom(const QJsonObject &json)
{
    return {json[QLatin1String("id")].toString(),
            json[QLatin1String("draft")].toString(),
            json[QLatin1String("check")].toString(),
            json[QLatin1String("block")].toString(),
            {json[QLatin1String("start")].toInteger(), json[QLatin1String("end")].toInteger()},
            json[QLatin1String("text")].toString(),
            json[QLatin1String("source")].toString(),
            json[QLatin1String("passage")].toString()};
}

Result<QList<Planted>> readPlanted(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes) {
        return failure(bytes.error());
    }
    const Result<QJsonValue> json = readJson(*bytes);
    if (!json) {
        return failure(json.error());
    }
    QList<Planted> errors;
    for (const QJsonValue error : json->toObject()[QLatin1String("errors")].toArray()) {
        errors.append(plantedFrom(error.toObject()));
    }
    return errors;
}

/// The sample's drafts by their own ids; one that cannot be read is left out.
QHash<QString, Content> readDrafts(const QString &folder)
{
    QHash<QString, Content> drafts;
    const QDir sample(folder);
    for (const QString &name : sample.entryList({QStringLiteral("*.draft.json")}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> bytes = bytesOf(sample.filePath(name));
        const Result<Content> content = bytes ? readDraftPackage(*bytes) : failure(bytes.error());
        if (content) {
            drafts.insert(content->externalId, *content);
        }
    }
    return drafts;
}

bool isAt(const Finding &finding, const Planted &error)
{
    return finding.block == error.block && (error.block.isEmpty() || finding.span.overlaps(error.span));
}

/// Whether a place in a source touches the passage that shows the error.
bool shows(const Content &content, const Passage &shown, const Planted &error)
{
    const Snapshot *source = sourceAt(content, error.source);
    const qsizetype begin = source ? source->text.indexOf(error.passage) : -1;
    return begin >= 0 && shown.source == error.source && shown.span.overlaps({begin, begin + error.passage.size()});
}

bool showsPassage(const Content &content, const Report &report, const Finding &finding, const Planted &error)
{
    const auto isRight = [&](const Passage &passage) {
        return shows(content, passage, error);
    };
    if (!finding.evidence.isEmpty()) {
        return std::ranges::any_of(finding.evidence, isRight);
    }
    return std::ranges::any_of(report.sentences, [&](const JudgedSentence &each) {
        return each.sentence.block == error.block && each.sentence.span.overlaps(error.span)
            && std::ranges::any_of(each.evidence, isRight, &Evidence::passage);
    });
}

Found foundOf(const Content &content, const Report &report, const Planted &error)
{
    Found found;
    for (const Finding &finding : report.findings) {
        if (!isAt(finding, error)) {
            continue;
        }
        const bool isOwn = finding.check == error.check;
        found.byItsCheck |= isOwn;
        found.byAny |= finding.severity != Finding::Severity::Note;
        found.hasPassage |= isOwn && (error.passage.isEmpty() || showsPassage(content, report, finding, error));
    }
    return found;
}

QString shown(const Finding &finding)
{
    return QStringLiteral("%1 %2 %3 \"%4\": %5")
        .arg(toText(finding.severity), finding.check, finding.block, finding.text, finding.message);
}

struct Counts
{
    qsizetype errors = 0;
    qsizetype byItsCheck = 0;
    qsizetype byAny = 0;
    qsizetype withPassage = 0;
    qsizetype others = 0; ///< must- and should-findings that touch no planted error
};

void count(Counts &counts, const Found &found)
{
    counts.errors += 1;
    counts.byItsCheck += found.byItsCheck ? 1 : 0;
    counts.byAny += found.byAny ? 1 : 0;
    counts.withPassage += found.hasPassage ? 1 : 0;
}

void countOthers(Counts &counts, Outcome &outcome, const QString &draft, const Report &report,
                 const QList<Planted> &errors)
{
    for (const Finding &finding : report.findings) {
        const bool isPlanted = std::ranges::any_of(
            errors, [&](const Planted &error) { return error.draft == draft && isAt(finding, error); });
        if (!isPlanted && finding.severity != Finding::Severity::Note) {
            counts.others += 1;
            outcome.listing.append(QStringLiteral("planted, beside the errors: %1 %2").arg(draft, shown(finding)));
        }
    }
}

/// The id that begins with a name of the key; the name itself when none does.
QString idOf(const QString &name, const QHash<QString, Content> &drafts)
{
    const QStringList ids = drafts.keys();
    const auto found = std::ranges::find_if(ids, [&](const QString &id) { return id.startsWith(name); });
    return found == ids.end() ? name : *found;
}

void addSample(Outcome &outcome, const Bench &bench)
{
    const QString folder = bench.project + QStringLiteral("/resources/sample");
    Result<QList<Planted>> errors = readPlanted(folder + QStringLiteral("/planted.json"));
    if (!errors) {
        outcome.skipped += skipped(errors.error()).skipped;
        return;
    }
    Counts counts;
    const QHash<QString, Content> drafts = readDrafts(folder);
    for (Planted &error : *errors) {
        error.draft = idOf(error.draft, drafts);
    }
    QHash<QString, Report> reports;
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        reports.insert(draft.key(), bench.judge()(*draft));
        countOthers(counts, outcome, draft.key(), reports[draft.key()], *errors);
    }
    for (const Planted &error : *errors) {
        const Found found = foundOf(drafts[error.draft], reports[error.draft], error);
        count(counts, found);
        if (!found.byItsCheck || !found.hasPassage) {
            outcome.listing.append(QStringLiteral("planted, %1: %2 %3 %4 %5 \"%6\"")
                                       .arg(found.byItsCheck  ? QStringLiteral("wrong passage")
                                                : found.byAny ? QStringLiteral("found as something else")
                                                              : QStringLiteral("missed"),
                                            error.id, error.check, error.draft, error.block, error.text));
        }
    }
    outcome.figures.append({QStringLiteral("planted"),
                            QStringLiteral("sample newsroom"),
                            QStringLiteral("resources/sample, %1 articles").arg(drafts.size()),
                            {{QStringLiteral("errors"), double(counts.errors)},
                             {QStringLiteral("found by its check"), double(counts.byItsCheck)},
                             {QStringLiteral("found with the right passage"), double(counts.withPassage)},
                             {QStringLiteral("found by any check"), double(counts.byAny)},
                             {QStringLiteral("other must and should findings"), double(counts.others)}}});
}

/// A problem of the published page that the data folder reconstructs, by where it stands and what may say so.
struct KnownProblem
{
    QString name;
    QString block;
    QString words; ///< that the finding touches; empty = anywhere in the block
    QStringList checks;
};

const QList<KnownProblem> &knownProblems()
{
    static const QList<KnownProblem> problems {
        {u"one remark quoted twice"_qs, u"body/14"_qs, {}, {u"quote-repeated"_qs}},
        {u"the summit that was over"_qs, u"body/7"_qs, {}, {u"time-stale"_qs}},
        {u"the misspelt capital"_qs, u"body/1"_qs, u"hovedstand"_qs, {u"spelling"_qs}},
        {u"both where one is quoted"_qs,
         u"body/13"_qs,
         u"Begge lederne"_qs,
         {u"attribution"_qs, u"quote-speaker"_qs, u"number"_qs, u"unsupported"_qs, u"name"_qs}},
        {u"growth that a state channel alone reports"_qs,
         u"body/2"_qs,
         u"handelsvolumet"_qs,
         {u"attribution-missing"_qs}},
    };
    return problems;
}

bool isFound(const KnownProblem &problem, const Finding &finding, const Content &content)
{
    const Block *block = blockAt(content, problem.block);
    const qsizetype begin = block ? block->statedText().indexOf(problem.words) : -1;
    return begin >= 0 && finding.block == problem.block && problem.checks.contains(finding.check)
        && (problem.words.isEmpty() || finding.span.overlaps({begin, begin + problem.words.size()}));
}

void addPage(Outcome &outcome, const Bench &bench)
{
    const Result<QByteArray> bytes = bytesOf(bench.data + QStringLiteral("/ashgabat.draft.json"));
    const Result<Content> content = bytes ? readDraftPackage(*bytes) : failure(bytes.error());
    if (!content) {
        outcome.skipped += skipped(content.error()).skipped;
        return;
    }
    const Report report = bench.judge()(*content);
    Figures figures {QStringLiteral("planted"),
                     QStringLiteral("known problems of a published page"),
                     QStringLiteral("ashgabat.draft.json, 1 article"),
                     {}};
    for (const KnownProblem &problem : knownProblems()) {
        const bool isThere = std::ranges::any_of(
            report.findings, [&](const Finding &finding) { return isFound(problem, finding, *content); });
        figures.values.append({problem.name, isThere ? 1. : 0.});
    }
    outcome.figures.append(figures);
    for (const Finding &finding : report.findings) {
        outcome.listing.append(QStringLiteral("planted, the page: ") + shown(finding));
    }
}

} // namespace

Outcome measurePlanted(const Bench &bench)
{
    Outcome outcome;
    addSample(outcome, bench);
    addPage(outcome, bench);
    return outcome;
}

} // namespace imprimatur::bench
