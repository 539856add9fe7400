// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/drafts.h"
#include "cli/watchedfolder.h"
#include "desk/intake.h"

#include <QCoreApplication>
#include <QDir>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

Result<Done> importFile(Newsroom &newsroom, const QString &file, const Actor &actor)
{
    const Result<DraftFile> draft = readDraftFile(file);
    if (!draft) {
        return failure(draft.error());
    }
    const House house = newsroom.house();
    return newsroom.database()
        .post([=](Connection &connection) { return importDraft(connection, house, *draft, actor); })
        .result();
}

Exit told(const Invocation &invocation, const QString &file, const Result<Done> &done)
{
    if (!done) {
        const QJsonObject json = refusedInput(file, done.error());
        invocation.say(asLine(file, json[QStringLiteral("error")].toObject()));
        invocation.answer(json, {});
        return exitFor(done.error());
    }
    const QString text = done->changed ? Text::tr("%1: imported as %2") : Text::tr("%1: already imported as %2");
    return invocation.report(*done, text.arg(file, done->article), {{QStringLiteral("file"), file}});
}

/// Who imports may stay unsaid: a generator is no person.
Result<Actor> importer(const Invocation &invocation, Newsroom &newsroom)
{
    if (!invocation.isSet(QStringLiteral("person"))) {
        return Actor {{}, {}, nowUtc(), true};
    }
    return invocation.actor(newsroom, Invocation::Needs::Person);
}

Exit runImport(const Invocation &invocation)
{
    const bool watches = invocation.isSet(QStringLiteral("watch"));
    if (watches == !invocation.words().isEmpty() || (invocation.isSet(QStringLiteral("once")) && !watches)) {
        return invocation.fail(
            {Error::Kind::Usage, Text::tr("Name either files to import or a folder to watch (--watch DIR).")});
    }
    const Result<std::shared_ptr<Newsroom>> newsroom = invocation.newsroom();
    if (!newsroom) {
        return invocation.fail(newsroom.error());
    }
    const Result<Actor> actor = importer(invocation, **newsroom);
    if (!actor) {
        return invocation.fail(actor.error());
    }
    const auto importAndTell = [&](const QString &file) {
        const Result<Done> done = importFile(**newsroom, file, *actor);
        return std::pair(told(invocation, file, done),
                         done ? QString()
                              : asLine(file, refusedInput(file, done.error())[QStringLiteral("error")].toObject()));
    };
    if (watches) {
        return watchFolder(invocation.value(QStringLiteral("watch")), invocation.isSet(QStringLiteral("once")),
                           importAndTell, [&](const Error &error) { return invocation.fail(error); });
    }
    const Result<QStringList> files = draftFiles(invocation.words());
    if (!files) {
        return invocation.fail(files.error());
    }
    Exit exit = Exit::Done;
    for (const QString &file : *files) {
        exit = worse(exit, importAndTell(file).first);
    }
    return exit;
}

} // namespace

QList<Command> intakeCommands()
{
    return {{QStringLiteral("import"), QStringLiteral("[FILE...]"), 0, -1,
             Text::tr("Stores draft packages as new articles."),
             actorOptions()
                 + QList {valueOption(QStringLiteral("watch"),
                                      Text::tr("Import what arrives in this folder, until interrupted."),
                                      QStringLiteral("DIR")),
                          QCommandLineOption(QStringLiteral("once"),
                                             Text::tr("With --watch: import what is there and end."))},
             runImport}};
}

} // namespace imprimatur
