// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own figures on how well and how fast the checks judge: CONTRIBUTING.md "Benchmark of the checks".
#include "bench/figures.h"
#include "bench/measures.h"
#include "desk/wordbooks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QThreadPool>

#include <algorithm>

using namespace imprimatur;
using namespace imprimatur::bench;

namespace
{

QList<Measure> measures()
{
    return {
        {QStringLiteral("alignment"), QStringLiteral("the right passage comes first, nb→en and nb→ru"),
         measureAlignment},
        {QStringLiteral("unsupported"), QStringLiteral("support with and without the right sentence"),
         measureUnsupported},
        {QStringLiteral("frank"), QStringLiteral("English summaries, faithful or not"), measureFrank},
        {QStringLiteral("edits"), QStringLiteral("a wrong number or name in a right text"), measureEdits},
        {QStringLiteral("quotations"), QStringLiteral("a word altered in a quotation of the same language"),
         measureQuotations},
        {QStringLiteral("alarms"), QStringLiteral("findings on texts with nothing wrong in them"), measureAlarms},
        {QStringLiteral("cases"), QStringLiteral("the annotated articles and their single errors"), measureCases},
        {QStringLiteral("planted"), QStringLiteral("the errors planted in the sample newsroom"), measurePlanted},
        {QStringLiteral("speed"), QStringLiteral("time and memory of one article and of many"), measureSpeed},
    };
}

QCommandLineOption flag(const char *name, const char *says)
{
    return QCommandLineOption(QLatin1String(name), QLatin1String(says));
}

QCommandLineOption valued(const char *name, const char *says, const char *value, const QString &standard = {})
{
    return QCommandLineOption(QLatin1String(name), QLatin1String(says), QLatin1String(value), standard);
}

void addOptions(QCommandLineParser &parser)
{
    QString names;
    for (const Measure &measure : measures()) {
        names += QStringLiteral("\n  %1  %2").arg(measure.name.leftJustified(12), measure.says);
    }
    parser.setApplicationDescription(QStringLiteral("Measures the checks. Measures:") + names);
    parser.addHelpOption();
    parser.addOptions(
        {valued("only", "Only these measures, parted by commas.", "NAMES"),
         flag("text", "A table to read instead of one JSON object a line."),
         flag("list", "Every miss and false alarm with its text, on stderr."),
         flag("own-lexicon", "As on a machine without dictionaries."), flag("small", "As little as says something."),
         flag("large", "Everything; takes minutes."),
         valued("threads", "How many threads; default: one for each core.", "N"),
         valued("data", "Folder of the development data.", "DIR", QStringLiteral(SOURCE_DIR "/../shared/data")),
         valued("cli", "The program that the annotated cases are run with.", "FILE", QStringLiteral(CLI))});
}

Result<HouseStyle> standardStyle()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/style/standard.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Input, file.errorString(), file.fileName());
    }
    return readHouseStyle(file.readAll());
}

QList<Vocabulary> vocabulariesFor(const QCommandLineParser &parser)
{
    const Vocabulary own {QStringLiteral("own lexicon"), Lexicon::own()};
    if (parser.isSet(QStringLiteral("own-lexicon"))) {
        return {own};
    }
    const std::shared_ptr<const Lexicon> installed = installedLexicon();
    if (!installed->hasDictionaries()) {
        QTextStream(stderr) << "SKIPPED dictionaries: none is installed (packaging/dependencies.txt)\n";
        return {own};
    }
    return {{QStringLiteral("dictionaries"), installed}, own};
}

Bench benchFrom(const QCommandLineParser &parser, const HouseStyle &style)
{
    const Size size = parser.isSet(QStringLiteral("small")) ? Size::Small
        : parser.isSet(QStringLiteral("large"))             ? Size::Large
                                                            : Size::Usual;
    return {QDir::cleanPath(parser.value(QStringLiteral("data"))),
            QStringLiteral(SOURCE_DIR),
            parser.value(QStringLiteral("cli")),
            style,
            vocabulariesFor(parser),
            size};
}

void print(const Outcome &outcome, const Measure &measure, const QCommandLineParser &parser)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    for (const Figures &figures : outcome.figures) {
        out << (parser.isSet(QStringLiteral("text")) ? asText(figures) : asJson(figures) + QLatin1Char('\n'));
    }
    for (const QString &reason : outcome.skipped) {
        err << "SKIPPED " << measure.name << ": " << reason << '\n';
    }
    for (const QString &line : parser.isSet(QStringLiteral("list")) ? outcome.listing : QStringList()) {
        err << line << '\n';
    }
}

QStringList namesAsked(const QCommandLineParser &parser)
{
    return parser.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

/// A name that no measure has; empty when all are known.
QString unknownName(const QStringList &names)
{
    const QList<Measure> all = measures();
    const auto unknown = std::ranges::find_if(
        names, [&](const QString &name) { return std::ranges::find(all, name, &Measure::name) == all.end(); });
    return unknown == names.end() ? QString() : *unknown;
}

void runAll(const Bench &bench, const QCommandLineParser &parser)
{
    const QStringList only = namesAsked(parser);
    QElapsedTimer timer;
    for (const Measure &measure : measures()) {
        if (only.isEmpty() || only.contains(measure.name)) {
            timer.start();
            print(measure.run(bench), measure, parser);
            QTextStream(stderr) << measure.name << ": " << timer.elapsed() << " ms\n";
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (const QString name = unknownName(namesAsked(parser)); !name.isEmpty()) {
        QTextStream(stderr) << "There is no measure " << name << '\n';
        return 2;
    }
    const Result<HouseStyle> style = standardStyle();
    if (!style) {
        QTextStream(stderr) << style.error().where << ": " << style.error().message << '\n';
        return 3;
    }
    if (parser.isSet(QStringLiteral("threads"))) {
        QThreadPool::globalInstance()->setMaxThreadCount(std::max(1, parser.value(QStringLiteral("threads")).toInt()));
    }
    runAll(benchFrom(parser, *style), parser);
    return 0;
}
