// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/namedesk.h"

#include "checks/galley.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

/// A passage with this share of the best one's score may carry the sentence as well.
constexpr double hardlyWorse = 0.9;

/// The span of the passage and of some sentences around it.
Span widened(const Galley &galley, const Window &window, qsizetype sentences)
{
    const auto &all = galley.clippings.sentences();
    qsizetype first = window.first;
    qsizetype last = window.last;
    while (first > 0 && window.first - first < sentences && all[size_t(first - 1)].source == window.source) {
        --first;
    }
    while (last + 1 < qsizetype(all.size()) && last - window.last < sentences
           && all[size_t(last + 1)].source == window.source) {
        ++last;
    }
    return {all[size_t(first)].span.begin, all[size_t(last)].span.end};
}

} // namespace

QString wordsAt(const QString &text, Span span)
{
    return text.mid(span.begin, span.length());
}

QList<Window> windowsOf(const NameClaim &claim)
{
    QList<Window> windows = claim.alignment.asked;
    for (const Window &window : claim.alignment.best) {
        if (window.score >= hardlyWorse * claim.alignment.best.first().score) {
            windows += window;
        }
    }
    return windows;
}

bool isNear(const NameDesk &desk, const NameClaim &claim, const QList<NamePlace> &places, qsizetype sentences)
{
    const QList<Window> windows = windowsOf(claim);
    return std::ranges::any_of(windows, [&](const Window &window) {
        const Span span = widened(desk.galley, window, sentences);
        return std::ranges::any_of(places, [&](NamePlace place) {
            return place.source == window.source && span.contains(desk.sources.fact(place).span.begin);
        });
    });
}

bool isIn(const NameDesk &desk, const QList<NamePlace> &places, qint32 source, Span span)
{
    return std::ranges::any_of(places, [&](NamePlace place) {
        return place.source == source && span.contains(desk.sources.fact(place).span.begin);
    });
}

Span coreOf(const NameDesk &desk, const NameClaim &claim)
{
    const Window &window = claim.alignment.best.first();
    if (window.first == window.last) {
        return window.span;
    }
    QList<SourceSpan> sentences;
    for (qint32 at = window.first; at <= window.last; ++at) {
        sentences.append({window.source, desk.galley.clippings.sentences()[size_t(at)].span});
    }
    const Alignment weighed =
        aligned(claim.reading, claim.sentence.span, desk.galley.clippings, desk.galley.lexicon, sentences);
    return weighed.asked.isEmpty() ? window.span : std::ranges::max_element(weighed.asked, {}, &Window::score)->span;
}

QSet<QString> idsAround(const NameDesk &desk, const NameClaim &claim)
{
    QSet<QString> ids;
    for (const NameFact &name : claim.reading.names) {
        ids.unite({name.ids.begin(), name.ids.end()});
    }
    for (const Window &window : windowsOf(claim)) {
        const Span span = widened(desk.galley, window, nearSentences);
        for (const NameFact &name : desk.galley.source(window.source).names) {
            if (span.contains(name.span.begin)) {
                ids.unite({name.ids.begin(), name.ids.end()});
            }
        }
    }
    return ids;
}

Passage passageOf(const NameDesk &desk, NamePlace place)
{
    return {desk.galley.content.sources[place.source].id, desk.sources.fact(place).span};
}

QString wordsOf(const NameDesk &desk, NamePlace place)
{
    return wordsAt(desk.galley.source(place.source).text, desk.sources.fact(place).span);
}

bool isRussianPassage(const NameDesk &desk, const NameClaim &claim)
{
    return desk.sources.isCyrillicOnly()
        || (!claim.alignment.best.isEmpty()
            && desk.galley.source(claim.alignment.best.first().source).language == QLatin1String("ru"));
}

void addRemark(const NameDesk &desk, const NameClaim &claim, Span span, const Remark &remark)
{
    desk.findings.add({claim.sentence.block, blockAt(desk.galley.content, claim.sentence.block)}, span, remark);
}

} // namespace imprimatur
