// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/publishing.h"

#include "archive/draftzip.h"
#include "desk/casefile.h"
#include "desk/ledger.h"
#include "domain/draftpackage.h"
#include "publish/page.h"
#include "store/database.h"
#include "store/payloadstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(publishing)
};

bool isPublicationKind(const QString &kind)
{
    return kind == QLatin1String("first") || kind == QLatin1String("correction") || kind == QLatin1String("update");
}

PublicationFact::Kind publicationKind(const QString &kind)
{
    if (kind == QLatin1String("correction")) {
        return PublicationFact::Kind::Correction;
    }
    return kind == QLatin1String("update") ? PublicationFact::Kind::Update : PublicationFact::Kind::First;
}

Result<QString> noteText(Connection &connection, const QString &hash)
{
    if (hash.isEmpty()) {
        return QString();
    }
    const Result<QByteArray> bytes = payload(connection, hash);
    if (!bytes) {
        return failure(bytes.error());
    }
    return textOfSalted(*bytes);
}

Result<QList<PublicationFact>> publicationsOf(Connection &connection, const CaseFile &file, const State &state)
{
    QList<PublicationFact> facts;
    for (const QString &id : state.publications) {
        const Statement &statement = file.statement(id)->statement;
        const Result<QString> note = noteText(connection, statement.note);
        if (!note) {
            return failure(note.error());
        }
        facts.append({publicationKind(statement.publication), statement.versionNumber(), statement.time, *note});
    }
    return facts;
}

/// An article's file keeps the name that its first publication gave it; the id keeps two articles of one name apart.
QString fileNameOf(const CaseFile &file, const State &state)
{
    const QString first = state.publications.value(0);
    const Version *version =
        first.isEmpty() ? &file.newest() : file.version(file.statement(first)->statement.versionNumber());
    return QStringLiteral("%1-%2.html").arg(fileStem(version->content), file.article.id.left(8));
}

Result<PageFacts> pageFacts(Connection &connection, const House &house, const CaseFile &file, const State &state,
                            const Version &version)
{
    const Result<QHash<QString, QString>> names = namesOf(connection, peopleOf(file.statements));
    if (!names) {
        return failure(names.error());
    }
    const Result<QList<PublicationFact>> publications = publicationsOf(connection, file, state);
    if (!publications) {
        return failure(publications.error());
    }
    PageFacts facts;
    facts.newsroom = house.facts.name;
    facts.site = house.site;
    facts.principles = house.principles;
    facts.publications = *publications;
    facts.digitalSourceType = digitalSourceType(file.versions.first().content, version.content);
    facts.sample = house.facts.sample;
    facts.countersigned = state.countersigned;
    if (state.signoff) {
        facts.qaName = names->value(file.statement(state.signedOffQa)->statement.signer);
        facts.signoffName = names->value(state.signoff->signer);
    }
    return facts;
}

bool hasImages(const Content &content)
{
    return std::ranges::any_of(content.body, [](const Block &block) { return block.kind == Block::Kind::Image; });
}

/// Stores page and note, then the statement that names them; fills in `page.done`.
Result<PageFile> send(Connection &connection, const House &house, Statement statement, const QString &note,
                      PageFile page, const Actor &actor)
{
    const Result<void> sent = inTransaction(connection, [&]() -> Result<void> {
        const Result<QString> noteHash = enterNote(connection, QStringLiteral("note"), note);
        if (!noteHash) {
            return failure(noteHash.error());
        }
        const Result<QString> pageHash = enterPayload(connection, QStringLiteral("page"), page.bytes);
        if (!pageHash) {
            return failure(pageHash.error());
        }
        statement.note = *noteHash;
        statement.page = *pageHash;
        const Result<SignedStatement> entered = enterStatement(connection, house.facts, statement, actor);
        if (!entered) {
            return failure(entered.error());
        }
        page.done.statement = entered->id;
        page.done.changed = true;
        return {};
    });
    if (!sent) {
        return failure(sent.error());
    }
    return page;
}

} // namespace

Result<PageFile> publish(Connection &connection, const House &house, const QString &article, const QString &kind,
                         const QString &note, int version, const Actor &actor)
{
    if (!isPublicationKind(kind)) {
        return failure(Error::Kind::Usage,
                       Text::tr("A publication is a first one, a correction or an update, not “%1”.").arg(kind));
    }
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    const History history = file->history();
    const Intent intent {Statement::Kind::Publish,  actor.person, version,  {},
                         !note.trimmed().isEmpty(), kind,         actor.now};
    PageFile page {
        {refusals(history, intent), file->article.id, version == 0 ? file->newest().number : version, {}, false},
        {},
        {},
        {},
        {}};
    if (page.done.isRefused()) {
        return page;
    }
    const State state = derive(history);
    const SignedStatement &signoff = *file->statement(state.signoff->statement);
    const Result<QByteArray> fragment = payload(connection, signoff.statement.fragment);
    if (!fragment) {
        return failure(fragment.error());
    }
    Result<PageFacts> facts = pageFacts(connection, house, *file, state, file->newest());
    if (!facts) {
        return failure(facts.error());
    }
    facts->publications.append({publicationKind(kind), file->newest().number, actor.now, note});
    if (const Result<void> added = addMedia(connection, file->newest().content, page); !added) {
        return failure(added.error());
    }
    page.fileName = fileNameOf(*file, state);
    page.bytes = articlePage(file->newest().content, *fragment, *facts);

    Statement statement = statementAbout(file->newest(), Statement::Kind::Publish);
    statement.fragment = signoff.statement.fragment;
    statement.signoff = signoff.id;
    statement.publication = kind;
    statement.targets = QStringLiteral("html");
    return send(connection, house, statement, note, page, actor);
}

Result<PageFile> withdraw(Connection &connection, const House &house, const QString &article, const QString &note,
                          const Actor &actor)
{
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    const History history = file->history();
    const State state = derive(history);
    const Intent intent {Statement::Kind::Withdraw, actor.person, 0, {}, !note.trimmed().isEmpty()};
    PageFile page {{refusals(history, intent), file->article.id, state.publishedVersion, {}, false}, {}, {}, {}, {}};
    if (page.done.isRefused()) {
        return page;
    }
    const Version &out = *file->version(state.publishedVersion);
    const Result<PageFacts> facts = pageFacts(connection, house, *file, state, out);
    if (!facts) {
        return failure(facts.error());
    }
    page.fileName = fileNameOf(*file, state);
    page.bytes = withdrawalPage(out.content, *facts, actor.now, note);
    return send(connection, house, statementAbout(out, Statement::Kind::Withdraw), note, page, actor);
}

Result<PageFile> publishedPage(Connection &connection, const QString &article)
{
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    const State state = derive(file->history());
    const QString id = state.withdrawal.isEmpty() ? state.publishStatement : state.withdrawal;
    if (id.isEmpty()) {
        return failure(Error::Kind::Gate, Text::tr("The article has not been published; there is no page of it yet."));
    }
    const Statement &statement = file->statement(id)->statement;
    const Result<QByteArray> bytes = payload(connection, statement.page);
    if (!bytes) {
        return failure(bytes.error());
    }
    PageFile page {
        {{}, file->article.id, statement.versionNumber(), id, false}, fileNameOf(*file, state), *bytes, {}, {}};
    if (state.withdrawal.isEmpty()) {
        const Result<void> added = addMedia(connection, file->version(page.done.version)->content, page);
        if (!added) {
            return failure(added.error());
        }
    }
    return page;
}

Result<PageFile> draftPackage(Connection &connection, const QString &article, int number)
{
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    const Version *version = number == 0 ? &file->newest() : file->version(number);
    if (!version) {
        return failure(Error::Kind::Usage, Text::tr("There is no version %1.").arg(number));
    }
    const Result<QHash<QString, QByteArray>> images = imagesOf(connection, version->content);
    if (!images) {
        return failure(images.error());
    }
    const bool packed = hasImages(version->content) && !images->isEmpty();
    const Result<QByteArray> bytes =
        packed ? writeDraftZip({version->content, *images}) : writeDraftPackage(version->content);
    if (!bytes) {
        return failure(bytes.error());
    }
    const QString name = QStringLiteral("%1-%2-v%3.draft.%4")
                             .arg(fileStem(version->content), file->article.id.left(8))
                             .arg(version->number)
                             .arg(packed ? QStringLiteral("zip") : QStringLiteral("json"));
    return PageFile {{{}, file->article.id, version->number, {}, false}, name, *bytes, {}, {}};
}

} // namespace imprimatur
