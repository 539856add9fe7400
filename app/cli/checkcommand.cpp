// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "archive/draftzip.h"
#include "checks/checks.h"
#include "cli/drafts.h"
#include "desk/wordbooks.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QtConcurrentMap>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(check)
};

struct Checked
{
    QString file;
    QJsonObject json;
    QString text;
    Exit exit = Exit::Done;
};

Exit exitFor(const Report &report)
{
    const bool reports = std::ranges::any_of(
        report.findings, [](const Finding &finding) { return finding.severity != Finding::Severity::Note; });
    return reports ? Exit::Reported : Exit::Done;
}

QString textOf(const Report &report, const QString &file)
{
    QString text;
    for (const Finding &finding : report.findings) {
        const QString place = finding.block.isEmpty()
            ? file
            : QStringLiteral("%1:%2:%3").arg(file, finding.block).arg(finding.span.begin);
        text += QStringLiteral("%1: %2 [%3] %4\n").arg(place, toText(finding.severity), finding.check, finding.message);
    }
    const auto claims =
        std::ranges::count_if(report.sentences, [](const JudgedSentence &each) { return each.sentence.claim; });
    return text + Text::tr("%1: %n finding(s)", nullptr, int(report.findings.size())).arg(file) + QStringLiteral(", ")
        + Text::tr("%n claim sentence(s)", nullptr, int(claims));
}

Checked checkOne(const QString &file, const HouseStyle &style, const Lexicon &lexicon)
{
    QElapsedTimer timer;
    timer.start();
    const Result<DraftFile> draft = readDraftFile(file);
    if (!draft) {
        return {file, refusedInput(file, draft.error()), {}, exitFor(draft.error())};
    }
    const Report report = check(draft->content, style, lexicon);
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    return {file, toJson(report, draft->content, file, elapsed), textOf(report, file), exitFor(report)};
}

Exit runCheck(const Invocation &invocation)
{
    const Result<HouseStyle> style = chosenStyle(invocation.value(QStringLiteral("style")));
    if (!style) {
        return invocation.fail(style.error());
    }
    const Result<QStringList> files = draftFiles(invocation.words());
    if (!files) {
        return invocation.fail(files.error());
    }
    const std::shared_ptr<const Lexicon> lexicon = installedLexicon();
    const QList<Checked> all =
        QtConcurrent::blockingMapped(*files, [&](const QString &file) { return checkOne(file, *style, *lexicon); });
    Exit exit = Exit::Done;
    for (const Checked &checked : all) {
        invocation.answer(checked.json, checked.text);
        const QJsonObject error = checked.json[QStringLiteral("error")].toObject();
        if (!error.isEmpty()) {
            invocation.say(asLine(checked.file, error));
        }
        exit = worse(exit, checked.exit);
    }
    return exit;
}

} // namespace

QList<Command> checkCommands()
{
    return {{QStringLiteral("check"),
             QStringLiteral("FILE..."),
             1,
             -1,
             Text::tr("Checks draft packages without storing them (- for stdin, a folder for its drafts)."),
             {valueOption(QStringLiteral("style"), Text::tr("A house style file in place of the standard one."),
                          QStringLiteral("FILE"))},
             runCheck}};
}

} // namespace imprimatur
