// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/commandline.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace imprimatur::test
{

/// The lead of the article "liten".
QString breadLead();
QJsonObject textBlock(const QString &text);
/// A short article's package whose every sentence stands word for word in its source, with one member set to `value`.
QByteArray package(const QString &id, const QString &member = {}, const QJsonValue &value = {});
/// The acts by which `person` verifies all of that article.
QStringList verdictsOn(const QString &article, const QString &person = QStringLiteral("Kari"));

/// Folders with a newsroom ("desk") in which the article "liten" has come as far as a situation says: "imported",
/// "assured", "published" … Ola and Eva are chief editors, Kari and Per journalists; Anne belongs to the newsroom
/// "other" beside it. Each is reached by imprimatur-cli, once; one that is not reached ends the program.
class Situations
{
public:
    Situations();

    QString folderOf(const QString &situation); ///< to be copied, not changed; "" = founded, no article

private:
    QTemporaryDir m_folder;
    QHash<QString, QString> m_ready; ///< situation -> its folder
};

/// A copy of a situation, to do as one likes with.
struct Scene
{
    explicit Scene(const QString &situation); ///< its folder

    QTemporaryDir folder;
    CommandLine desk {folder.path()};
    CommandLine ola = desk.as(QStringLiteral("Ola"));
    CommandLine kari = desk.as(QStringLiteral("Kari"));
    CommandLine eva = desk.as(QStringLiteral("Eva"));
};

/// "Kari" acts with her key, "(Kari)" is only named, nobody is "".
CommandLine caller(const CommandLine &desk, const QString &who);
/// What comes of "Kari: qa liten".
Answer did(const CommandLine &desk, const QString &act);

/// Holds that the call ends as `outcome` says, names `names` to a person, and leaves the store as it was.
void holds(const CommandLine &desk, const QString &who, const QString &line, const QString &outcome,
           const QString &names);

} // namespace imprimatur::test
