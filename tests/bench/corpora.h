// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace imprimatur::bench
{

enum class Tongue { Norwegian, English, Russian };

QString subtag(Tongue tongue); ///< "nb", "en", "ru"

/// A sentence of news and its translations by people.
struct Row
{
    QString norwegian;
    QString english;
    QString russian;

    const QString &in(Tongue tongue) const;
};

struct ParallelDocument
{
    QString name;
    QList<Row> rows;
};

/// A machine's summary of a news text and how much of it people found to be true, 0–1.
struct Summary
{
    QString id;
    QString dataset; ///< "cnndm", "bbc" (XSum)
    QString document;
    QString text;
    double factuality = 0;
    QStringList errors; ///< the kinds that people marked

    bool isFaithful() const { return factuality >= 1; }
};

/// `FOLDER/ntrex-dev.tsv`: "document", "nb", "en" and "ru" parted by tabs, one sentence a line; the first line names them.
Result<QList<ParallelDocument>> readParallel(const QString &folder);
/// `FOLDER/frank-dev.jsonl`: one summary a line.
Result<QList<Summary>> readSummaries(const QString &folder);

/// "ntrex-dev, 1,081 sentences, 65 documents"
QString splitName(const QList<ParallelDocument> &documents);
/// "frank-dev, 671 summaries"
QString splitName(const QList<Summary> &summaries);

} // namespace imprimatur::bench
