// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"

namespace imprimatur
{

namespace
{

/// A window counts beside the best one from this share of its score.
constexpr double strong = 0.6;

/// A window and the sentences on both sides of it, in its source.
Span widened(const Clippings &clippings, const Window &window)
{
    const std::vector<SourceSentence> &sentences = clippings.sentences();
    const auto inSource = [&](qint32 row) {
        return row >= 0 && row < qint32(sentences.size()) && sentences[std::size_t(row)].source == window.source;
    };
    const qint32 first = inSource(window.first - 1) ? window.first - 1 : window.first;
    const qint32 last = inSource(window.last + 1) ? window.last + 1 : window.last;
    return first <= last && inSource(first) && inSource(last)
        ? Span {sentences[std::size_t(first)].span.begin, sentences[std::size_t(last)].span.end}
        : window.span;
}

/// The passages cited, and the best windows: what is much worse than the best is a guess.
QList<Window> strongWindows(const Alignment &alignment)
{
    QList<Window> windows = alignment.asked;
    for (const Window &window : alignment.best) {
        if (window.score >= strong * alignment.best.first().score) {
            windows.append(window);
        }
    }
    return windows;
}

} // namespace

QList<Zone> zonesOf(const Galley &galley, qsizetype sentence)
{
    const QList<Window> windows = strongWindows(galley.alignments[sentence]);
    QList<Zone> zones;
    for (const Window &window : windows) {
        zones.append({window.source, window.span, Nearness::Passage});
    }
    for (const Window &window : windows) {
        zones.append({window.source, widened(galley.clippings, window), Nearness::Neighbour});
    }
    for (const qsizetype other : {sentence - 1, sentence + 1}) {
        const bool beside = other >= 0 && other < galley.sentences.size()
            && galley.sentences[other].block == galley.sentences[sentence].block;
        const QList<Window> near = beside ? galley.alignments[other].best.mid(0, 1) : QList<Window> {};
        for (const Window &window : near) {
            zones.append({window.source, widened(galley.clippings, window), Nearness::Beside});
        }
    }
    for (qsizetype source = 0; source < galley.content.sources.size(); ++source) {
        zones.append({qint32(source), {0, galley.content.sources[source].text.size()}, Nearness::Elsewhere});
    }
    return zones;
}

QDateTime appearanceOf(const Content &content)
{
    const QString &time = content.publishAt.isEmpty() ? content.createdAt : content.publishAt;
    return QDateTime::fromString(time, Qt::ISODate);
}

QDateTime appearanceOf(const Snapshot &source)
{
    return QDateTime::fromString(source.publishedAt, Qt::ISODate);
}

} // namespace imprimatur
