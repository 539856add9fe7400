// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measures.h"
#include "bench/scores.h"
#include "domain/draftpackage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace imprimatur::bench
{

namespace
{

struct Printed
{
    int exit = -1;
    QString text;
};

Printed run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool write(const QString &path, const QJsonObject &object)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) >= 0;
}

QJsonObject withoutCitations(QJsonObject package)
{
    for (const QString &name : {QStringLiteral("headline"), QStringLiteral("lead")}) {
        QJsonObject block = package[name].toObject();
        block.remove(QLatin1String("citations"));
        if (package.contains(name)) {
            package[name] = block;
        }
    }
    QJsonArray body;
    for (const QJsonValue value : package[QLatin1String("body")].toArray()) {
        QJsonObject block = value.toObject();
        block.remove(QLatin1String("citations"));
        body.append(block);
    }
    package[QLatin1String("body")] = body;
    return package;
}

/// The untouched articles of `from` with every citation taken out, in a folder that score.py can read.
bool writeUncited(const QString &from, const QString &to)
{
    QJsonObject index = objectIn(from + QStringLiteral("/index.json"));
    QJsonObject kept;
    bool isWritten = true;
    for (auto entry = index.begin(); entry != index.end(); ++entry) {
        const QString name = entry.value().toObject()[QLatin1String("file")].toString();
        if (entry.value().toObject()[QLatin1String("check")].isNull()) {
            kept[entry.key()] = entry.value();
            isWritten &=
                write(to + QLatin1Char('/') + name, withoutCitations(objectIn(from + QLatin1Char('/') + name)));
        }
    }
    return isWritten && write(to + QStringLiteral("/index.json"), kept)
        && QFile::copy(from + QStringLiteral("/gold.json"), to + QStringLiteral("/gold.json"));
}

/// What the scoring script says of the packages in a folder.
struct Scored
{
    QJsonObject json;
    QString text;
};

Result<Scored> score(const Bench &bench, const QString &scripts, const QString &folder)
{
    const QString file = folder + QStringLiteral("/figures.json");
    const Printed printed = run(QStringLiteral("python3"),
                                {scripts + QStringLiteral("/score.py"), bench.cli, folder, QStringLiteral("--list"),
                                 QStringLiteral("--json"), file});
    if (printed.exit != 0) {
        return failure(Error::Kind::Input, printed.text, QStringLiteral("score.py"));
    }
    return Scored {objectIn(file), printed.text};
}

qsizetype sumOf(const QJsonObject &counts)
{
    qsizetype sum = 0;
    for (auto one = counts.begin(); one != counts.end(); ++one) {
        sum += one.value().toInteger();
    }
    return sum;
}

/// Errors caught as `how` ("exact", "strict", "lenient") of all.
double caught(const QJsonObject &recall, const QString &how)
{
    qsizetype hits = 0;
    qsizetype all = 0;
    for (auto check = recall.begin(); check != recall.end(); ++check) {
        hits += check.value().toObject()[how].toInteger();
        all += check.value().toObject()[QLatin1String("n")].toInteger();
    }
    return share(hits, all);
}

double evidence(const QJsonObject &figures, const QString &which, const QString &rank)
{
    const QJsonObject counts = figures[QLatin1String("evidence")].toObject()[which].toObject();
    return share(counts[rank].toInteger(), counts[QLatin1String("n")].toInteger());
}

QList<std::pair<QString, double>> errorFigures(const QJsonObject &figures)
{
    const QJsonObject recall = figures[QLatin1String("recall")].toObject();
    QList<std::pair<QString, double>> values {
        {QStringLiteral("caught strict"), caught(recall, QStringLiteral("strict"))},
        {QStringLiteral("caught exact"), caught(recall, QStringLiteral("exact"))},
        {QStringLiteral("caught in block"), caught(recall, QStringLiteral("lenient"))}};
    for (auto check = recall.begin(); check != recall.end(); ++check) {
        const QJsonObject counts = check.value().toObject();
        const auto errors = counts[QLatin1String("n")].toInteger();
        if (errors > 0) {
            values.append({check.key() + QStringLiteral(" of %1").arg(errors),
                           double(counts[QLatin1String("strict")].toInteger())});
        }
    }
    return values;
}

QList<std::pair<QString, double>> cleanFigures(const QJsonObject &figures)
{
    const QJsonObject clean = figures[QLatin1String("clean")].toObject();
    const auto sentences = clean[QLatin1String("sentences")].toInteger();
    const qsizetype must = sumOf(clean[QLatin1String("must")].toObject());
    const qsizetype should = sumOf(clean[QLatin1String("should")].toObject());
    QList<std::pair<QString, double>> values {
        {QStringLiteral("must per claim sentence"), share(must, sentences)},
        {QStringLiteral("must and should per claim sentence"), share(must + should, sentences)}};
    for (const QString &severity : {QStringLiteral("must"), QStringLiteral("should")}) {
        const QJsonObject counts = clean[severity].toObject();
        for (auto check = counts.begin(); check != counts.end(); ++check) {
            values.append({severity + QLatin1Char(' ') + check.key(), double(check.value().toInteger())});
        }
    }
    return values;
}

/// `name` says whose cases they are.
QString splitName(const QString &name, const QJsonObject &figures)
{
    const QJsonObject clean = figures[QLatin1String("clean")].toObject();
    qsizetype errors = 0;
    for (const QJsonValue counts : figures[QLatin1String("recall")].toObject()) {
        errors += counts.toObject()[QLatin1String("n")].toInteger();
    }
    return QStringLiteral("%1, %2 articles, %3 claim sentences, %4 errors")
        .arg(name)
        .arg(clean[QLatin1String("articles")].toInteger())
        .arg(clean[QLatin1String("sentences")].toInteger())
        .arg(errors);
}

void addCases(Outcome &outcome, const QString &split, const Scored &cited, const Scored &uncited)
{
    const QString measure = QStringLiteral("cases");
    outcome.figures +=
        {{measure, QStringLiteral("errors"), split, errorFigures(cited.json)},
         {measure, QStringLiteral("untouched"), split, cleanFigures(cited.json)},
         {measure, QStringLiteral("untouched, no citations"), split, cleanFigures(uncited.json)},
         {measure,
          QStringLiteral("evidence"),
          split,
          {{QStringLiteral("top 1, no citations"),
            evidence(uncited.json, QStringLiteral("all"), QStringLiteral("top1"))},
           {QStringLiteral("top 3, no citations"),
            evidence(uncited.json, QStringLiteral("all"), QStringLiteral("top3"))},
           {QStringLiteral("top 1, as delivered"), evidence(cited.json, QStringLiteral("all"), QStringLiteral("top1"))},
           {QStringLiteral("top 1, as delivered, uncited sentences"),
            evidence(cited.json, QStringLiteral("no citation"), QStringLiteral("top1"))}}}};
    outcome.listing += cited.text.split(QLatin1Char('\n')) + QStringList {QStringLiteral("-- no citations given --")}
        + uncited.text.split(QLatin1Char('\n'));
}

/// The support of every claim sentence of the untouched articles: what the thresholds have to leave alone.
void addSupport(Outcome &outcome, const Bench &bench, const QString &folder, const QString &split)
{
    QList<double> support;
    const QDir cases(folder);
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(cases.filePath(name + QStringLiteral("/clean.draft.json")));
        const Result<Content> content =
            readDraftPackage(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        const Report report = content ? bench.judge()(*content) : Report();
        for (const JudgedSentence &each : report.sentences) {
            if (each.sentence.claim) {
                support.append(each.support);
            }
        }
    }
    outcome.figures.append({QStringLiteral("cases"),
                            QStringLiteral("support of untouched claim sentences"),
                            split,
                            {{QStringLiteral("least"), quantile(support, 0)},
                             {QStringLiteral("lowest 2 %"), quantile(support, .02)},
                             {QStringLiteral("lowest 10 %"), quantile(support, .1)},
                             {QStringLiteral("median"), median(support)},
                             {QStringLiteral("n"), double(support.size())}}});
}

QString reasonToSkip(const Bench &bench, const QString &scripts)
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) {
        return QStringLiteral("python3 is not installed");
    }
    if (!QFile::exists(scripts + QStringLiteral("/score.py"))
        || !QDir(bench.data + QStringLiteral("/cases")).exists()) {
        return QStringLiteral("%1/cases or %2 is not there").arg(bench.data, scripts);
    }
    return QFile::exists(bench.cli) ? QString() : QStringLiteral("%1 is not built").arg(bench.cli);
}

/// The cases of one folder.
void addFolder(Outcome &outcome, const Bench &bench, const QString &scripts, const QString &folder, const QString &name)
{
    const QTemporaryDir cited;
    const QTemporaryDir uncited;
    const Printed built = run(
        QStringLiteral("python3"),
        {scripts + QStringLiteral("/build.py"), cited.path(), QStringLiteral("--cases"), folder, QStringLiteral("-q")});
    if (built.exit != 0 || !writeUncited(cited.path(), uncited.path())) {
        outcome.skipped.append(QStringLiteral("build.py: ") + built.text);
        return;
    }
    const Result<Scored> all = score(bench, scripts, cited.path());
    const Result<Scored> clean = score(bench, scripts, uncited.path());
    if (!all || !clean) {
        outcome.skipped.append(all ? clean.error().message : all.error().message);
        return;
    }
    const QString split = splitName(name, all->json);
    addCases(outcome, split, *all, *clean);
    addSupport(outcome, bench, folder, split);
}

} // namespace

Outcome measureCases(const Bench &bench)
{
    const QString scripts = QDir::cleanPath(bench.data + QStringLiteral("/../tools/cases"));
    if (const QString reason = reasonToSkip(bench, scripts); !reason.isEmpty()) {
        return {{}, {}, {reason}};
    }
    Outcome outcome;
    addFolder(outcome, bench, scripts, bench.data + QStringLiteral("/cases"), QStringLiteral("cases"));
    addFolder(outcome, bench, scripts, bench.project + QStringLiteral("/tests/data/cases"),
              QStringLiteral("our own cases"));
    return outcome;
}

} // namespace imprimatur::bench
