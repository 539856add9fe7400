// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace imprimatur
{

/// Someone in the sample newsroom. Their passphrases are published on purpose: keys of a sample count nowhere else.
struct SamplePerson
{
    QString name;
    Role role = Role::Journalist;
    QString keyFile;
    QByteArray passphrase;
};

struct SampleNewsroom
{
    NewsroomFacts facts;
    QString fingerprint; ///< id of the found statement
    QList<SamplePerson> people; ///< the chief editor first
    QStringList articles; ///< UUIDs, in the order of the queue; the last has no planted error
};

/// Makes the sample newsroom in `folder`: two people with keys in keys/, our own articles imported. Refused where a
/// newsroom is. Blocks; not on the GUI thread.
Result<SampleNewsroom> createSampleNewsroom(const QString &folder, const QString &now);

/// walks the clean article of a sample newsroom through review, QA, sign-off and publication, by the same verbs as window
/// and command line, and writes its page into `folder`. `tell` gets a line for each thing done. Returns the page's path.
Result<QString> walkSampleArticle(const QString &newsroomFolder, const SampleNewsroom &sample, const QString &folder,
                                  const std::function<void(const QString &)> &tell);

} // namespace imprimatur
