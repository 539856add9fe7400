// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "checks/checks.h"
#include "cli/drafts.h"
#include "domain/contenthash.h"
#include "domain/textdiff.h"
#include "publish/page.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <functional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bench)
};

constexpr int runs = 200;

struct Bench
{
    QString name;
    std::function<void(const Content &, const HouseStyle &)> work;
};

QString plainText(const Content &content)
{
    QString text;
    for (const BlockAt &each : blocksOf(content)) {
        text += each.block->statedText() + QLatin1Char('\n');
    }
    return text;
}

QList<Bench> benches()
{
    return {{QStringLiteral("check"),
             [](const Content &content, const HouseStyle &style) {
                 (void)check(content, style);
             }},
            {QStringLiteral("content-hash"),
             [](const Content &content, const HouseStyle &) {
                 (void)contentHash(content);
             }},
            {QStringLiteral("fragment"),
             [](const Content &content, const HouseStyle &) {
                 (void)articleFragment(content, {});
             }},
            {QStringLiteral("diff"), [](const Content &content, const HouseStyle &) {
                 QString after = plainText(content);
                 const QString before = after;
                 after.replace(QStringLiteral(" er "), QStringLiteral(" var "));
                 (void)diffWords(before, after);
             }}};
}

QJsonObject timed(const Bench &bench, const Content &content, const HouseStyle &style)
{
    QList<double> times;
    QElapsedTimer timer;
    for (int run = 0; run < runs; ++run) {
        timer.start();
        bench.work(content, style);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {{QStringLiteral("bench"), bench.name},
            {QStringLiteral("runs"), runs},
            {QStringLiteral("median_ms"), times[runs / 2]},
            {QStringLiteral("p95_ms"), times[runs * 95 / 100]}};
}

Exit runBench(const Invocation &invocation)
{
    const QList<Bench> all = benches();
    const auto bench = std::ranges::find(all, invocation.words()[0], &Bench::name);
    if (bench == all.end()) {
        QStringList names;
        std::ranges::transform(all, std::back_inserter(names), &Bench::name);
        return invocation.fail({Error::Kind::Usage,
                                Text::tr("There is no benchmark “%1”. There are: %2.")
                                    .arg(invocation.words()[0], names.join(QStringLiteral(", ")))});
    }
    const QString file = invocation.words().value(1, QStringLiteral(":/sample/kornavgift.draft.json"));
    const Result<DraftFile> draft = readDraftFile(file);
    const Result<HouseStyle> style = chosenStyle({});
    if (!draft || !style) {
        return invocation.fail(draft ? style.error() : draft.error());
    }
    QJsonObject result = timed(*bench, draft->content, *style);
    result.insert(QStringLiteral("file"), file);
    invocation.answer(result,
                      QStringLiteral("%1: median %2 ms, p95 %3 ms (%4 runs, %5)")
                          .arg(bench->name)
                          .arg(result[QStringLiteral("median_ms")].toDouble())
                          .arg(result[QStringLiteral("p95_ms")].toDouble())
                          .arg(runs)
                          .arg(file));
    return Exit::Done;
}

} // namespace

QList<Command> benchCommands()
{
    return {{QStringLiteral("bench"),
             QStringLiteral("NAME [FILE]"),
             1,
             2,
             Text::tr("Times a part of the program on a draft package (default: a sample article)."),
             {},
             runBench}};
}

} // namespace imprimatur
