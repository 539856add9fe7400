// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/drafts.h"
#include "bench/measures.h"
#include "bench/scores.h"
#include "checks/material.h"
#include "checks/proofreading.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QtConcurrentMap>

#include <algorithm>
#include <time.h>

namespace imprimatur::bench
{

namespace
{

/// All rows of all documents, in order, and where in them a text has come to.
class Reel
{
public:
    explicit Reel(const QList<ParallelDocument> &documents)
    {
        for (const ParallelDocument &document : documents) {
            m_rows += document.rows;
        }
    }

    qsizetype size() const { return m_rows.size(); }

    /// Paragraphs of three sentences from row `from` on, round and round, until there are `words` words.
    QStringList paragraphs(qsizetype from, Tongue tongue, qsizetype words) const
    {
        QStringList result;
        qsizetype written = 0;
        for (qsizetype at = 0; written < words; ++at) {
            const QString &sentence = m_rows[(from + at) % m_rows.size()].in(tongue);
            written += sentence.count(QLatin1Char(' ')) + 1;
            if (at % 3 == 0) {
                result.append(sentence);
            } else {
                result.last() += QLatin1Char(' ') + sentence;
            }
        }
        return result;
    }

private:
    QList<Row> m_rows;
};

constexpr qsizetype draftWords = 600;
constexpr qsizetype sourceWords = 800;

/// A draft of 600 words and `sources` sources of 800, by turns English and Russian. The first two carry the draft, the
/// others lie evenly over the news that is left.
Content newsroomOf(const Reel &reel, qsizetype sources)
{
    Content content =
        draftOf(reel.paragraphs(0, Tongue::Norwegian, draftWords), Tongue::Norwegian, {}, Tongue::English);
    const Snapshot model = content.sources.takeFirst();
    for (qsizetype index = 0; index < sources; ++index) {
        const Tongue tongue = index % 2 == 0 ? Tongue::English : Tongue::Russian;
        const qsizetype from = index < 2 ? 0 : index * reel.size() / sources;
        Snapshot source = model;
        source.id = QStringLiteral("s%1").arg(index + 1);
        source.language = subtag(tongue);
        source.text = reel.paragraphs(from, tongue, sourceWords).join(QStringLiteral("\n\n"));
        content.sources.append(source);
    }
    return content;
}

/// Milliseconds of each run: by the clock, and of this thread's work alone, which a busy machine does not lengthen much.
struct Times
{
    QList<double> clock;
    QList<double> work;
};

double threadMs()
{
    timespec spent {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

/// The first run is thrown away, for it builds the tables that a program builds once.
Times timed(int runs, const std::function<void()> &work)
{
    work();
    Times times;
    QElapsedTimer timer;
    for (int run = 0; run < runs; ++run) {
        const double before = threadMs();
        timer.start();
        work();
        times.clock.append(double(timer.nsecsElapsed()) / 1e6);
        times.work.append(threadMs() - before);
    }
    return times;
}

/// A figure of /proc/self/status in MiB; 0 where there is none.
double statusMiB(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QRegularExpression line(QStringLiteral("^%1:\\s+(\\d+) kB$").arg(QLatin1String(name)),
                                  QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

/// From here on the peak is the peak of what follows.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

QString splitName(qsizetype sources)
{
    return QStringLiteral("ntrex-dev, %1 words × %2 sources × %3 words").arg(draftWords).arg(sources).arg(sourceWords);
}

Figures figuresOf(const QString &of, qsizetype sources, const Times &times)
{
    return {QStringLiteral("speed"),
            of,
            splitName(sources),
            {{QStringLiteral("median ms"), median(times.clock)},
             {QStringLiteral("median CPU ms"), median(times.work)},
             {QStringLiteral("least ms"), *std::ranges::min_element(times.clock)},
             {QStringLiteral("runs"), double(times.clock.size())}}};
}

int runsFor(Size size)
{
    return size == Size::Small ? 1 : size == Size::Usual ? 15 : 50;
}

/// From texts to findings, everything read anew; with the peak of resident memory.
void addCold(Outcome &outcome, const Content &content, const Bench &bench)
{
    const Judge judge = bench.judge();
    (void)judge(content);
    forgetPeak();
    const double before = statusMiB("VmRSS");
    Figures figures = figuresOf(QStringLiteral("cold"), content.sources.size(),
                                timed(runsFor(bench.size), [&] { (void)judge(content); }));
    figures.values.append({QStringLiteral("peak RSS MiB"), statusMiB("VmHWM")});
    figures.values.append({QStringLiteral("grown by MiB"), std::max(0., statusMiB("VmHWM") - before)});
    outcome.figures.append(figures);
}

/// The draft alone, its sources read before.
void addPrepared(Outcome &outcome, const Content &content, const Bench &bench)
{
    const Material material(content.sources, content.language);
    const Lexicon &lexicon = *bench.vocabularies.first().lexicon;
    outcome.figures.append(
        figuresOf(QStringLiteral("prepared sources"), content.sources.size(),
                  timed(runsFor(bench.size), [&] { (void)check(content, bench.style, material, lexicon); })));
}

/// One sentence in the middle of the draft after another gets another word, as somebody types.
void addEdited(Outcome &outcome, const Content &content, const Bench &bench)
{
    const std::shared_ptr<const Lexicon> &lexicon = bench.vocabularies.first().lexicon;
    Proofreading proofreading(bench.style, lexicon);
    (void)proofreading.read(content);
    Content edited = content;
    qsizetype turn = 0;
    const auto edit = [&] {
        Block &block = edited.body[turn++ % edited.body.size()];
        block.text.insert(block.text.indexOf(u' '), QStringLiteral(" igjen"));
        (void)proofreading.read(edited);
    };
    outcome.figures.append(
        figuresOf(QStringLiteral("one edited sentence"), content.sources.size(), timed(runsFor(bench.size) * 4, edit)));
}

void addThroughput(Outcome &outcome, const Reel &reel, const Bench &bench)
{
    const Judge judge = bench.judge();
    const QList<Content> packages(bench.size == Size::Small ? 4 : 60, newsroomOf(reel, 3));
    QElapsedTimer timer;
    timer.start();
    QtConcurrent::blockingMap(packages, [&](const Content &content) { (void)judge(content); });
    outcome.figures.append(
        {QStringLiteral("speed"),
         QStringLiteral("many packages at once"),
         splitName(3),
         {{QStringLiteral("packages per second"), double(packages.size()) * 1e9 / double(timer.nsecsElapsed())},
          {QStringLiteral("threads"), double(QThreadPool::globalInstance()->maxThreadCount())}}});
}

} // namespace

Outcome measureSpeed(const Bench &bench)
{
    const Result<QList<ParallelDocument>> documents = readParallel(bench.data);
    if (!documents) {
        return skipped(documents.error());
    }
    Outcome outcome;
    const Reel reel(*documents);
    for (const qsizetype sources : {1, 20, 200}) {
        const Content content = newsroomOf(reel, sources);
        addCold(outcome, content, bench);
        addPrepared(outcome, content, bench);
        addEdited(outcome, content, bench);
    }
    addThroughput(outcome, reel, bench);
    return outcome;
}

} // namespace imprimatur::bench
