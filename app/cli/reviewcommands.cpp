// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "desk/editing.h"
#include "desk/reviewing.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reviewacts)
};

/// Review acts name a person; a key is checked when one is given, since the qa statement signs the whole record.
template<typename Act>
Exit reviewed(const Invocation &invocation, const QString &text, Act act)
{
    const Result<std::shared_ptr<Newsroom>> newsroom = invocation.newsroom();
    if (!newsroom) {
        return invocation.fail(newsroom.error());
    }
    const Result<Actor> actor = invocation.actor(**newsroom, Invocation::Needs::Person);
    if (!actor) {
        return invocation.fail(actor.error());
    }
    const House house = (*newsroom)->house();
    const Result<Done> done =
        (*newsroom)->database().post([=](Connection &connection) { return act(connection, house, *actor); }).result();
    if (!done) {
        return invocation.fail(done.error());
    }
    return invocation.report(
        *done, done->changed ? text.arg(done->version) : Text::tr("Nothing has changed; no version was made."));
}

/// What text editors put around a text is no part of it: a byte order mark before, line ends after.
QByteArray withoutFrame(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3);
    }
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    return bytes;
}

Exit runEdit(const Invocation &invocation)
{
    if (!invocation.isSet(QStringLiteral("text-file"))) {
        return invocation.fail(
            {Error::Kind::Usage, Text::tr("Name the new text with --text-file FILE (- for stdin).")});
    }
    const Result<QByteArray> bytes = readAll(invocation.value(QStringLiteral("text-file")));
    if (!bytes) {
        return invocation.fail(bytes.error());
    }
    const QByteArray written = withoutFrame(*bytes);
    const QString text = QString::fromUtf8(written);
    if (text.toUtf8() != written) {
        return invocation.fail({Error::Kind::Input, Text::tr("The new text is not UTF-8."),
                                invocation.value(QStringLiteral("text-file"))});
    }
    return reviewed(invocation, Text::tr("Version %1 is made."),
                    [=](Connection &connection, const House &, const Actor &actor) {
                        return editBlock(connection, invocation.words()[0], invocation.words()[1], text, actor);
                    });
}

/// "s1:0-50"
std::optional<Passage> passageFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(.+):(\\d+)-(\\d+)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Passage {match.captured(1), {match.captured(2).toLongLong(), match.captured(3).toLongLong()}};
}

Exit runVerify(const Invocation &invocation)
{
    const bool noClaim = invocation.isSet(QStringLiteral("no-claim"));
    if (noClaim == invocation.isSet(QStringLiteral("passage"))) {
        return invocation.fail({Error::Kind::Usage,
                                Text::tr("Say either which passage carries the sentence (--passage SOURCE:START-END) "
                                         "or that it makes no claim (--no-claim).")});
    }
    const std::optional<Passage> passage = passageFrom(invocation.value(QStringLiteral("passage")));
    if (!noClaim && !passage) {
        return invocation.fail(
            {Error::Kind::Usage, Text::tr("A passage is written SOURCE:START-END, for example s1:0-120.")});
    }
    bool isNumber = false;
    const int sentence = invocation.words()[2].toInt(&isNumber);
    if (!isNumber) {
        return invocation.fail(
            {Error::Kind::Usage,
             Text::tr("“%1” is no sentence number; the first of a block is 1.").arg(invocation.words()[2])});
    }
    return reviewed(invocation, Text::tr("The sentence in version %1 has your verdict."),
                    [=](Connection &connection, const House &house, const Actor &actor) {
                        return verifySentence(connection, house, invocation.words()[0], invocation.words()[1], sentence,
                                              passage, actor);
                    });
}

Exit runIgnore(const Invocation &invocation)
{
    QString reason = invocation.value(QStringLiteral("reason"));
    QString note = invocation.value(QStringLiteral("note"));
    if (reason.isEmpty()) {
        return invocation.fail(
            {Error::Kind::Usage, Text::tr("Say why the finding is left standing: --reason REASON.")});
    }
    const QString listed = QString(reason).toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    if (isReason(listed)) {
        reason = listed;
    } else {
        // A reason in one's own words is as good as the listed ones.
        note = note.isEmpty() ? reason : reason + QStringLiteral(": ") + note;
        reason = QStringLiteral("other");
    }
    return reviewed(invocation, Text::tr("The finding in version %1 is left standing."),
                    [=](Connection &connection, const House &house, const Actor &actor) {
                        return ignoreFinding(connection, house, invocation.words()[0], invocation.words()[1], reason,
                                             note, actor);
                    });
}

Exit runTick(const Invocation &invocation)
{
    return reviewed(invocation, Text::tr("Ticked for version %1."),
                    [=](Connection &connection, const House &house, const Actor &actor) {
                        return tickItem(connection, house, invocation.words()[0], invocation.words()[1], actor);
                    });
}

} // namespace

QList<Command> reviewCommands()
{
    const QList<QCommandLineOption> actor = actorOptions();
    return {{QStringLiteral("edit"), QStringLiteral("ARTICLE BLOCK"), 2, 2,
             Text::tr("Makes a version with another text in one block."),
             actor
                 + QList {valueOption(QStringLiteral("text-file"),
                                      Text::tr("The block's new text, UTF-8 (- for stdin)."), QStringLiteral("FILE"))},
             runEdit},
            {QStringLiteral("verify-sentence"), QStringLiteral("ARTICLE BLOCK N"), 3, 3,
             Text::tr("Gives a person's verdict on the Nth sentence of a block, counted from 1."),
             actor
                 + QList {valueOption(QStringLiteral("passage"),
                                      Text::tr("The words of a source that carry it, in UTF-16 units."),
                                      QStringLiteral("SOURCE:START-END")),
                          QCommandLineOption(QStringLiteral("no-claim"), Text::tr("It makes no claim."))},
             runVerify},
            {QStringLiteral("ignore"), QStringLiteral("ARTICLE FINDING"), 2, 2,
             Text::tr("Leaves a finding standing, with a reason."),
             actor
                 + QList {valueOption(QStringLiteral("reason"),
                                      Text::tr("other-source, false-alarm, editorial-judgement, stands, "
                                               "common-knowledge, or your own words."),
                                      QStringLiteral("REASON")),
                          valueOption(QStringLiteral("note"), Text::tr("More about it."), QStringLiteral("TEXT"))},
             runIgnore},
            {QStringLiteral("tick"), QStringLiteral("ARTICLE ITEM"), 2, 2, Text::tr("Ticks an item of the checklist."),
             actor, runTick}};
}

} // namespace imprimatur
