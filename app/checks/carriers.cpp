// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/carriers.h"

#include "checks/galley.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

/// Every sentence of the sources that count, alone and with the next one.
QList<SourceSpan> placesIn(const Galley &galley, const std::function<bool(qint32)> &counts)
{
    QList<SourceSpan> places;
    const std::vector<SourceSentence> &sentences = galley.clippings.sentences();
    for (size_t at = 0; at < sentences.size(); ++at) {
        if (!counts(sentences[at].source)) {
            continue;
        }
        places.append(SourceSpan {sentences[at].source, sentences[at].span});
        if (at + 1 < sentences.size() && sentences[at + 1].source == sentences[at].source) {
            const Span both {sentences[at].span.begin, sentences[at + 1].span.end};
            places.append(SourceSpan {sentences[at].source, both});
        }
    }
    return places;
}

std::optional<Window> weighed(const Galley &galley, const Carried &carried, const QList<SourceSpan> &places)
{
    const Alignment alignment = aligned(carried.reading, carried.sentence, galley.clippings, galley.lexicon, places);
    const auto best = std::ranges::max_element(alignment.asked, {}, &Window::score);
    return best == alignment.asked.end() ? std::nullopt : std::optional(*best);
}

} // namespace

std::optional<Window> bestCarrier(const Galley &galley, const Carried &carried,
                                  const std::function<bool(qint32)> &counts)
{
    const QList<Window> &best = carried.alignment.best;
    const auto found = std::ranges::find_if(best, [&](const Window &window) { return counts(window.source); });
    if (found != best.end()) {
        return *found;
    }
    const QList<SourceSpan> places = placesIn(galley, counts);
    return places.isEmpty() ? std::nullopt : weighed(galley, carried, places);
}

std::optional<Window> bestCarrier(const Galley &galley, qsizetype sentence, const std::function<bool(qint32)> &counts)
{
    const Sentence &words = galley.sentences[sentence];
    return bestCarrier(galley, {galley.readingAt(words.block), words.span, galley.alignments[sentence]}, counts);
}

} // namespace imprimatur
