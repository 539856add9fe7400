// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reading.h"

#include "checks/housestyle.h"
#include "desk/casefile.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

int wordsIn(const QString &text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber() || c.isSurrogate();
        words += letter && !inside ? 1 : 0;
        inside = letter || (inside && (c.isMark() || c == QLatin1Char('-')));
    }
    return words;
}

int wordsIn(const Content &content)
{
    int words = 0;
    for (const BlockAt &each : blocksOf(content)) {
        words += wordsIn(each.block->statedText());
    }
    return words;
}

void addOutlets(ArticleSummary &summary, const QList<Snapshot> &sources)
{
    for (const Snapshot &source : sources) {
        if (!source.outlet.isEmpty() && !summary.outlets.contains(source.outlet)) {
            summary.outlets.append(source.outlet);
        }
        if (source.stateControlled && !summary.stateControlledOutlets.contains(source.outlet)) {
            summary.stateControlledOutlets.append(source.outlet);
        }
    }
}

QString changedAt(const CaseFile &file)
{
    QString latest = file.newest().madeAt;
    for (const ReviewAct &act : file.reviewActs) {
        latest = std::max(latest, act.at);
    }
    for (const SignedStatement &each : file.statements) {
        latest = each.statement.article.isEmpty() ? latest : std::max(latest, each.statement.time);
    }
    return latest;
}

void countFindings(ArticleSummary &summary, const Report &report, const Review &review)
{
    for (const Finding &finding : report.findings) {
        if (!review.ignored.contains(finding.id)) {
            summary.mustOpen += finding.severity == Finding::Severity::Must ? 1 : 0;
            summary.shouldOpen += finding.severity == Finding::Severity::Should ? 1 : 0;
        }
    }
}

void countVerdicts(ArticleSummary &summary, const OpenArticle &article)
{
    for (qsizetype index = 0; index < article.report.sentences.size(); ++index) {
        if (article.report.sentences[index].sentence.claim) {
            ++summary.claims;
            summary.verified += article.review.verified.contains(article.sentenceKeys[index]) ? 1 : 0;
        }
    }
}

} // namespace

OpenArticle openArticle(const CaseFile &file, const House &house, const QHash<QString, QString> &names)
{
    const Content &content = file.newest().content;
    OpenArticle article;
    article.version = file.newest();
    article.report = check(content, house.style, *house.lexicon);
    article.review = reviewOf(file.reviewActs);
    article.checklist = house.style.checklist;
    article.names = names;

    QList<Sentence> sentences;
    std::ranges::transform(article.report.sentences, std::back_inserter(sentences), &JudgedSentence::sentence);
    article.sentenceKeys = sentenceKeys(sentences);
    article.blockers = reviewBlockers(sentences, article.report.findings, article.review, house.style.checklist);

    ArticleSummary &summary = article.summary;
    summary.id = file.article.id;
    summary.headline = content.headline.text;
    summary.language = content.language;
    summary.changedAt = changedAt(file);
    summary.words = wordsIn(content);
    summary.version = file.newest().number;
    summary.state = derive(file.history());
    addOutlets(summary, content.sources);
    countFindings(summary, article.report, article.review);
    countVerdicts(summary, article);
    return article;
}

} // namespace imprimatur
