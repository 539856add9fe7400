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

bool standsIn(const Number &number, const Reading &source)
{
    return std::ranges::any_of(source.numbers, [&](const Number &each) {
        const Agreement agreement = compare(number, each);
        return agreement != Agreement::Different && agreement != Agreement::OtherKind;
    });
}

} // namespace

double mostCarried(const Alignment &alignment, const std::function<bool(qint32)> &counts)
{
    constexpr qsizetype mostWindows = 3; // alignment.h
    const QList<Window> &best = alignment.best;
    const auto found = std::ranges::find_if(best, [&](const Window &window) { return counts(window.source); });
    if (found != best.end()) {
        return found->score;
    }
    return best.size() < mostWindows ? 0 : best.last().score;
}

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

NumbersHeld numbersHeld(const Galley &galley, const Sentence &sentence, const std::function<bool(qint32)> &counts)
{
    QList<Number> numbers;
    for (const Number &number : galley.readingAt(sentence.block).numbers) {
        if (number.span.overlaps(sentence.span) && !number.isLabel && !number.isLoose) {
            numbers.append(number);
        }
    }
    NumbersHeld result {int(numbers.size()), 0};
    for (qint32 source = 0; source < galley.content.sources.size() && !numbers.isEmpty(); ++source) {
        const auto stands = [&](const Number &number) {
            return standsIn(number, galley.source(source));
        };
        result.held = counts(source) ? std::max(result.held, int(std::ranges::count_if(numbers, stands))) : result.held;
    }
    return result;
}

} // namespace imprimatur
