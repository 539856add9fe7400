// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demonstration.h"

#include "desk/sample.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(demonstration)
};

QString sentenceAbout(const SamplePerson &person)
{
    const QString role = person.role == Role::ChiefEditor ? Text::tr("chief editor") : Text::tr("journalist");
    return Text::tr("Enrolled %1 (%2), passphrase “%3”.").arg(person.name, role, QString::fromUtf8(person.passphrase));
}

} // namespace

Result<void> demonstrate(const QString &folder, const std::function<void(const QString &)> &tell)
{
    const QString newsroom = QDir(folder).absoluteFilePath(QStringLiteral("newsroom"));
    const auto sample = createSampleNewsroom(newsroom, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    if (!sample) {
        return failure(sample.error());
    }
    tell(Text::tr("Founded the sample newsroom “%1” in %2").arg(sample->facts.name, newsroom));
    for (const SamplePerson &person : sample->people) {
        tell(sentenceAbout(person));
    }
    tell(Text::tr("Imported %n draft package(s).", nullptr, int(sample->articles.size())));
    const Result<QString> page =
        walkSampleArticle(newsroom, *sample, QDir(folder).absoluteFilePath(QStringLiteral("site")), tell);
    if (!page) {
        return failure(page.error());
    }
    return {};
}

} // namespace imprimatur
