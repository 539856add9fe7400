// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "desk/approval.h"
#include "desk/publishing.h"

#include <QCoreApplication>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(acts)
};

/// Opens the newsroom, unlocks the actor's key, runs `act(connection, house, actor)` on the database thread.
template<typename Act>
auto acted(const Invocation &invocation, Act act)
    -> std::invoke_result_t<Act, Connection &, const House &, const Actor &>
{
    const Result<std::shared_ptr<Newsroom>> newsroom = invocation.newsroom();
    if (!newsroom) {
        return failure(newsroom.error());
    }
    const Result<Actor> actor = invocation.actor(**newsroom, Invocation::Needs::Key);
    if (!actor) {
        return failure(actor.error());
    }
    const House house = (*newsroom)->house();
    return (*newsroom)
        ->database()
        .post([=](Connection &connection) { return act(connection, house, *actor); })
        .result();
}

Exit told(const Invocation &invocation, const Result<Done> &done, const QString &text)
{
    return done ? invocation.report(*done, text.arg(done->version)) : invocation.fail(done.error());
}

int versionOf(const Invocation &invocation)
{
    return invocation.value(QStringLiteral("version")).toInt();
}

/// --reason may be given several times and comes before the message, as reasons do on the sign-off page.
QString noteOf(const Invocation &invocation)
{
    const QString reasons = invocation.values(QStringLiteral("reason")).join(QStringLiteral(", "));
    const QString note = invocation.value(QStringLiteral("note"));
    return reasons.isEmpty() || note.isEmpty() ? reasons + note : reasons + QStringLiteral(": ") + note;
}

Exit runQa(const Invocation &invocation)
{
    const auto done = acted(invocation, [=](Connection &connection, const House &house, const Actor &actor) {
        return markQualityAssured(connection, house, invocation.words().first(), versionOf(invocation), actor);
    });
    return told(invocation, done, Text::tr("Version %1 is marked quality-assured."));
}

Exit runSignoff(const Invocation &invocation)
{
    const auto done = acted(invocation, [=](Connection &connection, const House &house, const Actor &actor) {
        return signOff(connection, house, invocation.words().first(), versionOf(invocation), actor);
    });
    return told(invocation, done, Text::tr("Version %1 is signed off."));
}

Exit runReturn(const Invocation &invocation)
{
    const auto done = acted(invocation, [=](Connection &connection, const House &house, const Actor &actor) {
        return sendBack(connection, house, invocation.words().first(), noteOf(invocation), actor);
    });
    return told(invocation, done, Text::tr("Version %1 is sent back."));
}

Exit runSpike(const Invocation &invocation)
{
    const auto done = acted(invocation, [=](Connection &connection, const House &house, const Actor &actor) {
        return spike(connection, house, invocation.words().first(), noteOf(invocation), actor);
    });
    return told(invocation, done, Text::tr("The article is spiked at version %1."));
}

Exit runUnspike(const Invocation &invocation)
{
    const auto done = acted(invocation, [=](Connection &connection, const House &house, const Actor &actor) {
        return unspike(connection, house, invocation.words().first(), actor);
    });
    return told(invocation, done, Text::tr("The article is taken up again at version %1."));
}

QString siteFolder(const Invocation &invocation)
{
    const QString folder = invocation.value(QStringLiteral("to"));
    return folder.isEmpty() ? invocation.folder() + QStringLiteral("/site") : folder;
}

Exit sent(const Invocation &invocation, const Result<PageFile> &page, const QString &text)
{
    if (!page) {
        return invocation.fail(page.error());
    }
    if (page->done.isRefused()) {
        return invocation.report(page->done, {});
    }
    const Result<QString> path = writePage(*page, siteFolder(invocation));
    if (!path) {
        invocation.say(
            Text::tr("The act is signed and stored, but its page is not written yet. Run: imprimatur-cli export %1 "
                     "--as html --to DIR")
                .arg(page->done.article));
        return invocation.fail(path.error());
    }
    for (const QString &image : page->missing) {
        invocation.say(
            Text::tr("The image “%1” never came with the draft; the page shows these words in its place. Import "
                     "the draft again as an archive with the image in it, then export the page.")
                .arg(image));
    }
    return invocation.report(page->done, text.arg(page->done.version) + QLatin1Char(' ') + *path,
                             {{QStringLiteral("file"), *path}});
}

Exit published(const Invocation &invocation, const QString &kind, const QString &note, const QString &text)
{
    const auto page = acted(invocation, [=](Connection &connection, const House &house, const Actor &actor) {
        return publish(connection, house, invocation.words().first(), kind, note, versionOf(invocation), actor);
    });
    return sent(invocation, page, text);
}

Exit runPublish(const Invocation &invocation)
{
    return published(invocation, QStringLiteral("first"), {}, Text::tr("Version %1 is published:"));
}

Exit runCorrect(const Invocation &invocation)
{
    const QString given = invocation.value(QStringLiteral("kind"));
    const QString kind = given.isEmpty() ? QStringLiteral("correction") : given;
    if (kind != QLatin1String("correction") && kind != QLatin1String("update")) {
        return invocation.fail({Error::Kind::Usage, Text::tr("The kind is correction or update, not “%1”.").arg(kind)});
    }
    return published(invocation, kind, noteOf(invocation),
                     Text::tr("Version %1 is published in place of the one that was out:"));
}

Exit runWithdraw(const Invocation &invocation)
{
    const auto page = acted(invocation, [=](Connection &connection, const House &house, const Actor &actor) {
        return withdraw(connection, house, invocation.words().first(), noteOf(invocation), actor);
    });
    return sent(invocation, page, Text::tr("Version %1 is withdrawn; this page stands in its place:"));
}

} // namespace

QCommandLineOption valueOption(const QString &name, const QString &description, const QString &valueName)
{
    return {name, description, valueName};
}

QList<QCommandLineOption> actorOptions()
{
    return {valueOption(QStringLiteral("person"), Text::tr("Who acts."), QStringLiteral("NAME")),
            valueOption(QStringLiteral("key"), Text::tr("The person's key file."), QStringLiteral("FILE")),
            valueOption(QStringLiteral("passphrase-fd"), Text::tr("Read the passphrase from this file descriptor."),
                        QStringLiteral("N")),
            valueOption(QStringLiteral("passphrase-file"), Text::tr("Read the passphrase from this file."),
                        QStringLiteral("FILE"))};
}

QList<Command> actCommands()
{
    const QList<QCommandLineOption> version {
        valueOption(QStringLiteral("version"),
                    Text::tr("The version that was read; refused when it is not the newest."), QStringLiteral("N"))};
    const QList<QCommandLineOption> note {
        valueOption(QStringLiteral("note"), Text::tr("Why, in your own words."), QStringLiteral("TEXT")),
        valueOption(QStringLiteral("reason"), Text::tr("Why, in a word; may be repeated."), QStringLiteral("REASON"))};
    const QList<QCommandLineOption> to {
        valueOption(QStringLiteral("to"), Text::tr("The folder for the page (default: site/ in the newsroom)."),
                    QStringLiteral("DIR"))};
    const QList<QCommandLineOption> kind {
        valueOption(QStringLiteral("kind"), Text::tr("correction (default) or update."), QStringLiteral("KIND"))};
    const QList<QCommandLineOption> actor = actorOptions();
    const QString article = QStringLiteral("ARTICLE");
    return {
        {QStringLiteral("qa"), article, 1, 1, Text::tr("Marks the newest version quality-assured."), actor + version,
         runQa},
        {QStringLiteral("signoff"), article, 1, 1,
         Text::tr("Signs the quality-assured version off (a chief editor, not the one who assured it)."),
         actor + version, runSignoff},
        {QStringLiteral("return"), article, 1, 1, Text::tr("Sends it back with a reason."), actor + note, runReturn},
        {QStringLiteral("spike"), article, 1, 1, Text::tr("Gives the article up."), actor + note, runSpike},
        {QStringLiteral("unspike"), article, 1, 1, Text::tr("Takes a spiked article up again."), actor, runUnspike},
        {QStringLiteral("publish"), article, 1, 1, Text::tr("Publishes the signed-off version as an HTML page."),
         actor + version + to, runPublish},
        {QStringLiteral("correct"), article, 1, 1,
         Text::tr("Publishes a new signed-off version as a correction or an update."),
         actor + version + to + note + kind, runCorrect},
        {QStringLiteral("withdraw"), article, 1, 1, Text::tr("Takes the published article down."), actor + note + to,
         runWithdraw}};
}

} // namespace imprimatur
