// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "desk/casefile.h"
#include "desk/statewords.h"
#include "domain/draftpackage.h"
#include "domain/textdiff.h"
#include "language/sentences.h"
#include "store/auditstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>
#include <utility>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reading)
};

/// Names by key.
Result<QHash<QString, QString>> namesIn(Newsroom &newsroom)
{
    const Result<QList<NamedPerson>> people = newsroom.people().result();
    if (!people) {
        return failure(people.error());
    }
    QHash<QString, QString> names;
    for (const NamedPerson &each : *people) {
        names.insert(each.person.key, each.name);
    }
    return names;
}

QJsonObject json(const State &state, const QHash<QString, QString> &names)
{
    const auto signer = [&](const Approver &approver) {
        return QJsonObject {{QStringLiteral("statement"), approver.statement},
                            {QStringLiteral("person"), names.value(approver.signer)}};
    };
    QJsonObject object {{QStringLiteral("version"), state.newest.number},
                        {QStringLiteral("content"), state.newest.hash},
                        {QStringLiteral("work"), toText(state.work)},
                        {QStringLiteral("publication"), toText(state.publication)},
                        {QStringLiteral("diverged"), state.diverged}};
    if (!state.qas.isEmpty()) {
        object.insert(QStringLiteral("qa"), signer(state.qas.last()));
    }
    if (state.signoff) {
        object.insert(QStringLiteral("signoff"), signer(*state.signoff));
        object.insert(QStringLiteral("countersigned"), state.countersigned);
    }
    if (!state.heldUntil.isEmpty()) {
        object.insert(QStringLiteral("held_until"), state.heldUntil);
    }
    if (state.publishedVersion > 0) {
        object.insert(QStringLiteral("published_version"), state.publishedVersion);
    }
    return object;
}

QString stateText(const State &state)
{
    QString publication = wordFor(state.publication);
    if (state.publication == PublicationState::Held) {
        publication = Text::tr("Held until %1").arg(state.heldUntil);
    } else if (state.publishedVersion > 0) {
        publication += QStringLiteral(" v%1").arg(state.publishedVersion);
    }
    return QStringLiteral("v%1 %2 · %3").arg(state.newest.number).arg(wordFor(state.work), publication);
}

QJsonObject json(const ArticleSummary &summary, const QHash<QString, QString> &names)
{
    if (!summary.damage.isEmpty()) {
        return {{QStringLiteral("article"), summary.id}, {QStringLiteral("damage"), summary.damage}};
    }
    QJsonObject object {{QStringLiteral("article"), summary.id},
                        {QStringLiteral("headline"), summary.headline},
                        {QStringLiteral("language"), summary.language},
                        {QStringLiteral("changed_at"), summary.changedAt},
                        {QStringLiteral("words"), summary.words},
                        {QStringLiteral("outlets"), QJsonArray::fromStringList(summary.outlets)},
                        {QStringLiteral("must_open"), summary.mustOpen},
                        {QStringLiteral("should_open"), summary.shouldOpen},
                        {QStringLiteral("claims"), summary.claims},
                        {QStringLiteral("verified"), summary.verified},
                        {QStringLiteral("state"), json(summary.state, names)}};
    return object;
}

Exit runList(const Invocation &invocation)
{
    const Result<std::shared_ptr<Newsroom>> newsroom = invocation.newsroom();
    if (!newsroom) {
        return invocation.fail(newsroom.error());
    }
    const Result<QList<ArticleSummary>> articles = (*newsroom)->articles().result();
    const Result<QHash<QString, QString>> names = namesIn(**newsroom);
    if (!articles || !names) {
        return invocation.fail(articles ? names.error() : articles.error());
    }
    QJsonArray array;
    QString text;
    bool damaged = false;
    for (const ArticleSummary &each : *articles) {
        array.append(json(each, *names));
        damaged = damaged || !each.damage.isEmpty();
        const QString tail = each.damage.isEmpty() ? stateText(each.state) : Text::tr("damaged: %1").arg(each.damage);
        text += QStringLiteral("%1  %2  %3\n").arg(each.id.left(8), each.headline, tail);
    }
    invocation.answer({{QStringLiteral("articles"), array}}, articles->isEmpty() ? Text::tr("No articles yet.") : text);
    return damaged ? Exit::Failed : Exit::Done;
}

/// The article that the first word names, and the newsroom that it lies in.
struct Named
{
    std::shared_ptr<Newsroom> newsroom;
    CaseFile file;
};

Result<Named> namedArticle(const Invocation &invocation)
{
    const Result<std::shared_ptr<Newsroom>> newsroom = invocation.newsroom();
    if (!newsroom) {
        return failure(newsroom.error());
    }
    const QString article = invocation.words().first();
    Result<CaseFile> file = (*newsroom)
                                ->database()
                                .post([article](Connection &connection) { return readCaseFile(connection, article); })
                                .result();
    if (!file) {
        return failure(file.error());
    }
    return Named {*newsroom, std::move(*file)};
}

Result<const Version *> chosenVersion(const CaseFile &file, const QString &number)
{
    const Version *version = number.isEmpty() ? &file.newest() : file.version(number.toInt());
    if (!version) {
        return failure(Error::Kind::Usage,
                       Text::tr("There is no version %1; the newest is %2.").arg(number).arg(file.newest().number));
    }
    return version;
}

/// The text with the names that other commands take: block addresses and sentence numbers.
QString numbered(const Version &version)
{
    QString text;
    QString block;
    int number = 0;
    for (const Sentence &sentence : sentencesOf(version.content)) {
        number = sentence.block == block ? number + 1 : 1;
        block = sentence.block;
        text += QStringLiteral("%1 %2  %3\n").arg(block).arg(number).arg(sentence.text);
    }
    return text;
}

Exit runShow(const Invocation &invocation)
{
    const Result<Named> named = namedArticle(invocation);
    if (!named) {
        return invocation.fail(named.error());
    }
    const Result<const Version *> version = chosenVersion(named->file, invocation.value(QStringLiteral("version")));
    if (!version) {
        return invocation.fail(version.error());
    }
    const Result<OpenArticle> open = named->newsroom->article(named->file.article.id).result();
    if (!open) {
        return invocation.fail(open.error());
    }
    const QJsonObject draft = QJsonDocument::fromJson(writeDraftPackage((*version)->content)).object();
    const QJsonObject object {{QStringLiteral("article"), named->file.article.id},
                              {QStringLiteral("version"), (*version)->number},
                              {QStringLiteral("content"), (*version)->hash},
                              {QStringLiteral("made_at"), (*version)->madeAt},
                              {QStringLiteral("state"), json(open->summary.state, open->names)},
                              {QStringLiteral("draft"), draft}};
    invocation.answer(object, stateText(open->summary.state) + QLatin1Char('\n') + numbered(**version));
    return Exit::Done;
}

QJsonObject json(const Refusal &refusal)
{
    return {{QStringLiteral("reason"), toText(refusal.reason)},
            {QStringLiteral("message"), refusal.message},
            {QStringLiteral("block"), refusal.block},
            {QStringLiteral("subject"), refusal.subject}};
}

Exit runState(const Invocation &invocation)
{
    const Result<Named> named = namedArticle(invocation);
    if (!named) {
        return invocation.fail(named.error());
    }
    const Result<OpenArticle> open = named->newsroom->article(named->file.article.id).result();
    if (!open) {
        return invocation.fail(open.error());
    }
    QJsonArray blockers;
    QString text = stateText(open->summary.state) + QLatin1Char('\n');
    for (const Refusal &blocker : open->blockers) {
        blockers.append(json(blocker));
        text += QStringLiteral("  %1\n").arg(
            blocker.block.isEmpty() ? blocker.message : blocker.block + QStringLiteral(": ") + blocker.message);
    }
    QJsonObject object = json(open->summary.state, open->names);
    object.insert(QStringLiteral("article"), named->file.article.id);
    object.insert(QStringLiteral("blockers"), blockers);
    invocation.answer(object, text);
    return Exit::Done;
}

bool isAbout(const LogEntry &entry, const QString &article)
{
    return entry.ref == article || entry.ref.startsWith(article + QLatin1Char('/'));
}

Exit runHistory(const Invocation &invocation)
{
    const Result<Named> named = namedArticle(invocation);
    if (!named) {
        return invocation.fail(named.error());
    }
    const Result<QList<LogEntry>> entries = named->newsroom->database().post(logEntries).result();
    const Result<QHash<QString, QString>> names = namesIn(*named->newsroom);
    if (!entries || !names) {
        return invocation.fail(entries ? names.error() : entries.error());
    }
    QJsonArray array;
    QString text;
    for (const LogEntry &entry : *entries) {
        if (!isAbout(entry, named->file.article.id)) {
            continue;
        }
        const QString name = names->value(entry.actor, entry.actor);
        array.append(QJsonObject {{QStringLiteral("seq"), entry.seq},
                                  {QStringLiteral("time"), entry.time},
                                  {QStringLiteral("actor"), name},
                                  {QStringLiteral("kind"), entry.kind},
                                  {QStringLiteral("ref"), entry.ref},
                                  {QStringLiteral("hash"), entry.payload}});
        text += QStringLiteral("%1  %2  %3\n").arg(entry.time, name, entry.kind);
    }
    invocation.answer({{QStringLiteral("article"), named->file.article.id}, {QStringLiteral("history"), array}}, text);
    return Exit::Done;
}

QStringList sentenceTexts(const Content &content)
{
    QStringList texts;
    std::ranges::transform(sentencesOf(content), std::back_inserter(texts), &Sentence::text);
    return texts;
}

/// "[-18,5-]{+18,0+} prosent"
QString bracketed(const QString &before, const QString &after, const QList<Change> &changes)
{
    QString text;
    for (const Change &change : changes) {
        const QString old = before.mid(change.before.begin, change.before.length());
        const QString fresh = after.mid(change.after.begin, change.after.length());
        switch (change.kind) {
        case Change::Kind::Equal:
            text += fresh;
            break;
        case Change::Kind::Removed:
            text += QStringLiteral("[-%1-]").arg(old);
            break;
        case Change::Kind::Added:
            text += QStringLiteral("{+%1+}").arg(fresh);
            break;
        }
    }
    return text;
}

QString lineOf(const SentencePair &pair, const QStringList &before, const QStringList &after)
{
    if (pair.before < 0) {
        return QStringLiteral("{+%1+}").arg(after[pair.after]);
    }
    if (pair.after < 0) {
        return QStringLiteral("[-%1-]").arg(before[pair.before]);
    }
    return bracketed(before[pair.before], after[pair.after], pair.words);
}

bool isChange(const SentencePair &pair, const QStringList &before, const QStringList &after)
{
    return pair.before < 0 || pair.after < 0 || before[pair.before] != after[pair.after];
}

Exit runDiff(const Invocation &invocation)
{
    const Result<Named> named = namedArticle(invocation);
    if (!named) {
        return invocation.fail(named.error());
    }
    const Result<const Version *> from = chosenVersion(named->file, invocation.words().value(1, QStringLiteral("1")));
    const Result<const Version *> to = chosenVersion(named->file, invocation.words().value(2));
    if (!from || !to) {
        return invocation.fail(from ? to.error() : from.error());
    }
    const QStringList before = sentenceTexts((*from)->content);
    const QStringList after = sentenceTexts((*to)->content);
    QJsonArray changes;
    QString text;
    for (const SentencePair &pair : diffSentences(before, after)) {
        if (isChange(pair, before, after)) {
            const QString line = lineOf(pair, before, after);
            changes.append(
                QJsonObject {{QStringLiteral("before"), pair.before < 0 ? QJsonValue() : before[pair.before]},
                             {QStringLiteral("after"), pair.after < 0 ? QJsonValue() : after[pair.after]},
                             {QStringLiteral("marked"), line}});
            text += line + QLatin1Char('\n');
        }
    }
    const QJsonObject object {{QStringLiteral("article"), named->file.article.id},
                              {QStringLiteral("from"), (*from)->number},
                              {QStringLiteral("to"), (*to)->number},
                              {QStringLiteral("changes"), changes}};
    invocation.answer(object, changes.isEmpty() ? Text::tr("No sentence differs.") : text);
    return Exit::Done;
}

} // namespace

QList<Command> readCommands()
{
    const QString article = QStringLiteral("ARTICLE");
    return {
        {QStringLiteral("list"), {}, 0, 0, Text::tr("Lists the articles with their states."), {}, runList},
        {QStringLiteral("show"),
         article,
         1,
         1,
         Text::tr("Shows an article's text and state."),
         {valueOption(QStringLiteral("version"), Text::tr("Another version than the newest."), QStringLiteral("N"))},
         runShow},
        {QStringLiteral("history"),
         article,
         1,
         1,
         Text::tr("Lists what was done with an article, oldest first."),
         {},
         runHistory},
        {QStringLiteral("state"),
         article,
         1,
         1,
         Text::tr("Tells the two states and what keeps it from being quality-assured."),
         {},
         runState},
        {QStringLiteral("diff"),
         QStringLiteral("ARTICLE [V1 V2]"),
         1,
         3,
         Text::tr("Compares two versions (default: the first and the newest)."),
         {},
         runDiff}};
}

} // namespace imprimatur
