// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpora.h"

#include "domain/json.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace imprimatur::bench
{

namespace
{

Result<QList<QByteArray>> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Input, file.errorString(), path);
    }
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QString counted(qsizetype count)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(qlonglong(count));
}

Summary summaryOf(const QJsonObject &json)
{
    Summary summary {json[QLatin1String("id")].toString(),         json[QLatin1String("dataset")].toString(),
                     json[QLatin1String("doc")].toString(),        json[QLatin1String("summary")].toString(),
                     json[QLatin1String("factuality")].toDouble(), {}};
    for (const QJsonValue error : json[QLatin1String("errors")].toArray()) {
        summary.errors.append(error.toString());
    }
    return summary;
}

} // namespace

QString subtag(Tongue tongue)
{
    switch (tongue) {
    case Tongue::Norwegian:
        return QStringLiteral("nb");
    case Tongue::English:
        return QStringLiteral("en");
    case Tongue::Russian:
        return QStringLiteral("ru");
    }
    Q_UNREACHABLE();
}

const QString &Row::in(Tongue tongue) const
{
    return tongue == Tongue::Norwegian ? norwegian : tongue == Tongue::English ? english : russian;
}

Result<QList<ParallelDocument>> readParallel(const QString &folder)
{
    const QString path = folder + QStringLiteral("/ntrex-dev.tsv");
    const Result<QList<QByteArray>> lines = linesOf(path);
    if (!lines) {
        return failure(lines.error());
    }
    QList<ParallelDocument> documents;
    for (const QByteArray &line : lines->mid(1)) {
        const QStringList cells = QString::fromUtf8(line).split(QLatin1Char('\t'));
        if (cells.size() != 4) {
            return failure(Error::Kind::Input, QStringLiteral("a line has not four cells"), path);
        }
        if (documents.isEmpty() || documents.last().name != cells[0]) {
            documents.append({cells[0], {}});
        }
        documents.last().rows.append({cells[1].trimmed(), cells[2].trimmed(), cells[3].trimmed()});
    }
    return documents;
}

Result<QList<Summary>> readSummaries(const QString &folder)
{
    const Result<QList<QByteArray>> lines = linesOf(folder + QStringLiteral("/frank-dev.jsonl"));
    if (!lines) {
        return failure(lines.error());
    }
    QList<Summary> summaries;
    for (const QByteArray &line : *lines) {
        const Result<QJsonValue> json = readJson(line);
        if (!json) {
            return failure(json.error());
        }
        summaries.append(summaryOf(json->toObject()));
    }
    return summaries;
}

QString splitName(const QList<ParallelDocument> &documents)
{
    qsizetype sentences = 0;
    for (const ParallelDocument &document : documents) {
        sentences += document.rows.size();
    }
    return QStringLiteral("ntrex-dev, %1 sentences, %2 documents").arg(counted(sentences), counted(documents.size()));
}

QString splitName(const QList<Summary> &summaries)
{
    return QStringLiteral("frank-dev, %1 summaries").arg(counted(summaries.size()));
}

} // namespace imprimatur::bench
