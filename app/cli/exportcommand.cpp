// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "desk/publishing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exports)
};

Result<PageFile> exported(Newsroom &newsroom, const QString &article, const QString &form, int version)
{
    return newsroom.database()
        .post([=](Connection &connection) {
            return form == QLatin1String("html") ? publishedPage(connection, article)
                                                 : draftPackage(connection, article, version);
        })
        .result();
}

Result<QStringList> formsOf(const QString &text)
{
    const QStringList forms = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &form : forms) {
        if (form != QLatin1String("html") && form != QLatin1String("draft")) {
            return failure(Error::Kind::Usage,
                           Text::tr("The form “%1” is not among those that can be exported: html, draft.").arg(form));
        }
    }
    return forms.isEmpty() ? QStringList {QStringLiteral("html")} : forms;
}

Exit runExport(const Invocation &invocation)
{
    const Result<QStringList> forms = formsOf(invocation.value(QStringLiteral("as")));
    if (!forms) {
        return invocation.fail(forms.error());
    }
    if (!invocation.isSet(QStringLiteral("to"))) {
        return invocation.fail({Error::Kind::Usage, Text::tr("Name the folder to write to: --to DIR.")});
    }
    const Result<std::shared_ptr<Newsroom>> newsroom = invocation.newsroom();
    if (!newsroom) {
        return invocation.fail(newsroom.error());
    }
    QStringList files;
    QString article;
    for (const QString &form : *forms) {
        const Result<PageFile> page =
            exported(**newsroom, invocation.words().first(), form, invocation.value(QStringLiteral("version")).toInt());
        const Result<QString> path =
            page ? writePage(*page, invocation.value(QStringLiteral("to"))) : Result<QString>(failure(page.error()));
        if (!path) {
            return invocation.fail(path.error());
        }
        article = page->done.article;
        files.append(*path);
    }
    invocation.answer(
        {{QStringLiteral("article"), article}, {QStringLiteral("files"), QJsonArray::fromStringList(files)}},
        files.join(QLatin1Char('\n')));
    return Exit::Done;
}

} // namespace

QList<Command> exportCommands()
{
    return {{QStringLiteral("export"),
             QStringLiteral("ARTICLE"),
             1,
             1,
             Text::tr("Writes the published page or a version's draft package."),
             {valueOption(QStringLiteral("to"), Text::tr("The folder to write to."), QStringLiteral("DIR")),
              valueOption(QStringLiteral("as"), Text::tr("Forms, separated by commas: html (default), draft."),
                          QStringLiteral("FORMS")),
              valueOption(QStringLiteral("version"), Text::tr("For draft: the version (default: the newest)."),
                          QStringLiteral("N"))},
             runExport}};
}

} // namespace imprimatur
