// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewing.h"

#include "checks/checks.h"
#include "desk/casefile.h"
#include "desk/editing.h"
#include "desk/ledger.h"
#include "domain/contenthash.h"
#include "domain/review.h"
#include "domain/verification.h"
#include "language/sentences.h"
#include "store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reviewing)
};

Result<Done> enter(Connection &connection, const CaseFile &file, const ReviewAct &act)
{
    const Result<void> entered =
        inTransaction(connection, [&]() { return enterReviewAct(connection, file.article.id, act); });
    if (!entered) {
        return failure(entered.error());
    }
    return Done {{}, file.article.id, file.newest().number};
}

/// Whoever may edit may review.
Done askedToReview(const CaseFile &file, const Actor &actor)
{
    return {refusalsToEdit(file.history(), actor.person), file.article.id, file.newest().number, {}, false};
}

struct Found
{
    Sentence sentence;
    QString key;
};

Result<Found> findSentence(const Content &content, const QString &address, int number)
{
    const Result<const Block *> block = findBlock(content, address);
    if (!block) {
        return failure(block.error());
    }
    const QList<Sentence> sentences = sentencesOf(content);
    const QList<QString> keys = sentenceKeys(sentences);
    int inBlock = 0;
    for (qsizetype index = 0; index < sentences.size(); ++index) {
        const bool here =
            sentences[index].block == address || sentences[index].block == address + QStringLiteral("/caption");
        if (here && ++inBlock == number) {
            return Found {sentences[index], keys[index]};
        }
    }
    return failure(Error::Kind::Input,
                   Text::tr("%1 has %n sentence(s), counted from 1; there is no number %2.", nullptr, inBlock)
                       .arg(address)
                       .arg(number),
                   address);
}

Result<Verification> verdict(const Content &content, const std::optional<Passage> &passage, const Actor &actor)
{
    Verification verification;
    verification.person = actor.person;
    verification.at = actor.now;
    verification.onCommandLine = actor.onCommandLine;
    verification.noClaim = !passage;
    if (!passage) {
        return verification;
    }
    const Snapshot *source = sourceAt(content, passage->source);
    if (!source) {
        QStringList ids;
        std::ranges::transform(content.sources, std::back_inserter(ids), &Snapshot::id);
        return failure(Error::Kind::Input,
                       Text::tr("There is no source “%1”. The article has: %2.")
                           .arg(passage->source, ids.join(QStringLiteral(", "))));
    }
    const Span span = passage->span;
    if (span.begin < 0 || span.isEmpty() || span.end > source->text.size()) {
        return failure(Error::Kind::Input,
                       Text::tr("The passage %1–%2 does not lie in source “%3”, which has %4 characters.")
                           .arg(span.begin)
                           .arg(span.end)
                           .arg(source->id)
                           .arg(source->text.size()));
    }
    verification.passage = *passage;
    verification.snapshot = snapshotHash(*source);
    return verification;
}

QList<Refusal> openMustFindings(const Report &report, const Review &review, const Sentence &sentence)
{
    QList<Refusal> refusals;
    for (const Finding &finding : report.findings) {
        const bool here = finding.block == sentence.block && finding.span.overlaps(sentence.span);
        if (here && finding.severity == Finding::Severity::Must && !review.ignored.contains(finding.id)) {
            refusals.append(
                {Refusal::Reason::OpenFinding,
                 Text::tr("A finding that must be resolved is open on this sentence: %1").arg(finding.message),
                 finding.block, finding.id});
        }
    }
    return refusals;
}

} // namespace

Result<Done> verifySentence(Connection &connection, const House &house, const QString &article, const QString &block,
                            int sentence, const std::optional<Passage> &passage, const Actor &actor)
{
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    const Content &content = file->newest().content;
    const Result<Found> found = findSentence(content, block, sentence);
    if (!found) {
        return failure(found.error());
    }
    Result<Verification> verification = verdict(content, passage, actor);
    if (!verification) {
        return failure(verification.error());
    }
    Done done = askedToReview(*file, actor);
    done.refusals +=
        openMustFindings(check(content, house.style, *house.lexicon), reviewOf(file->reviewActs), found->sentence);
    if (done.isRefused()) {
        return done;
    }
    verification->sentence = found->key;
    return enter(connection, *file, {ReviewAct::Kind::Verify, found->key, actor.person, actor.now, *verification});
}

Result<Done> ignoreFinding(Connection &connection, const House &house, const QString &article, const QString &finding,
                           const QString &reason, const QString &note, const Actor &actor)
{
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    const QList<Finding> findings = check(file->newest().content, house.style, *house.lexicon).findings;
    const auto found = std::ranges::find(findings, finding, &Finding::id);
    if (found == findings.end()) {
        return failure(Error::Kind::Usage,
                       Text::tr("Version %1 has no finding “%2”.").arg(file->newest().number).arg(finding));
    }
    if (const Result<void> may = mayIgnore(found->severity, reason, note); !may) {
        return failure(may.error());
    }
    const Done done = askedToReview(*file, actor);
    if (done.isRefused()) {
        return done;
    }
    return enter(connection, *file, {ReviewAct::Kind::Ignore, finding, actor.person, actor.now, {}, reason, note});
}

Result<Done> tickItem(Connection &connection, const House &house, const QString &article, const QString &item,
                      const Actor &actor)
{
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    const Checklist &checklist = house.style.checklist;
    if (std::ranges::find(checklist, item, &ChecklistItem::id) == checklist.end()) {
        QStringList ids;
        std::ranges::transform(checklist, std::back_inserter(ids), &ChecklistItem::id);
        return failure(
            Error::Kind::Usage,
            Text::tr("The checklist has no item “%1”. It has: %2.").arg(item, ids.join(QStringLiteral(", "))));
    }
    const Done done = askedToReview(*file, actor);
    if (done.isRefused()) {
        return done;
    }
    return enter(connection, *file, {ReviewAct::Kind::Tick, item, actor.person, actor.now});
}

} // namespace imprimatur
