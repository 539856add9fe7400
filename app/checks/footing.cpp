// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/footing.h"

#include "checks/clippings.h"
#include "checks/facts.h"
#include "language/fold.h"
#include "language/lexicon.h"
#include "language/stems.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace imprimatur
{

namespace
{

constexpr double sameStem = 1.0;
constexpr double sameFold = 0.95;
constexpr double sameFact = 0.95; ///< number, date, place
constexpr double halfCompound = 0.7;
constexpr double agreeingFold = 0.7;
constexpr double takenAlready = 0.5; ///< what a word of the passage counts for a second word of the sentence
constexpr double unknownWord = 0.3; ///< what a word that we cannot translate counts when it is not met
constexpr double metAtLeast = 0.3; ///< a word met less has no counterpart
constexpr qsizetype shortestAgreeingFold = 4;
constexpr qsizetype near = 4; ///< words
constexpr double muchMatter = 25;
constexpr double usualOrder = 0.8; ///< of what belongs together
constexpr double orderTrust = 2; ///< as many pairs say as much as what is usual
constexpr double joinedReach = 4; ///< words further apart, and two count half
constexpr double subjectReach = 8;

quint64 foldKey(const Word &word)
{
    return word.fold == 0 ? textKey(word.token.lower) : word.fold;
}

quint64 stemOrFold(const Word &word)
{
    return word.stem == 0 ? foldKey(word) : word.stem;
}

template<typename Fact>
const Fact *factAt(const QList<Fact> &facts, qsizetype place)
{
    const auto next = std::ranges::upper_bound(facts, place, {}, [](const Fact &fact) { return fact.span.begin; });
    return next != facts.begin() && std::prev(next)->span.contains(place) ? &*std::prev(next) : nullptr;
}

bool agree(const Number &draft, const Number &source)
{
    const Agreement agreement = compare(draft, source);
    return agreement == Agreement::Same || agreement == Agreement::Rounded || agreement == Agreement::Converted;
}

bool shareId(const NameFact &a, const NameFact &b)
{
    return std::ranges::any_of(a.ids, [&](const QString &id) { return b.ids.contains(id); });
}

/// A word of the sentence that is no stop word, beside its counterpart.
struct Pair
{
    const Word *word = nullptr;
    qsizetype source = -1; ///< index in the passage's words; -1 when nothing stands for it
    double weight = 0; ///< 0–1
    double rarity = 0;
    bool isKnown = false; ///< it would be found, were it there
    bool isName = false;

    bool isMet() const { return weight >= metAtLeast; }
};

/// The best passage, ready to be asked for words.
class Ground
{
public:
    Ground(const Reading &source, Span passage)
        : m_source(source)
        , m_passage(passage)
        , m_range(source.wordsIn(passage))
        , m_taken(std::size_t(m_range.second - m_range.first), false)
    {
        m_keys.reserve(m_taken.size() * 2);
        for (qsizetype at = m_range.first; at < m_range.second; ++at) {
            const Word &word = m_source.words[std::size_t(at)];
            if (!word.isStop) {
                m_keys.emplace_back(foldKey(word), at);
                if (word.stem != 0 && word.stem != word.fold) {
                    m_keys.emplace_back(word.stem, at);
                }
            }
        }
        std::ranges::sort(m_keys);
    }

    std::span<const Word> words() const { return {m_source.words.data() + m_range.first, m_taken.size()}; }
    const Word &at(qsizetype word) const { return m_source.words[std::size_t(word)]; }
    bool isTaken(std::size_t word) const { return m_taken[word]; }
    void take(qsizetype word) { m_taken[std::size_t(word - m_range.first)] = true; }

    void look(quint64 key, double weight, Pair &pair) const
    {
        for (auto found = std::ranges::lower_bound(m_keys, std::pair(key, qsizetype(0)));
             found != m_keys.end() && found->first == key; ++found) {
            offer(found->second, weight, pair);
        }
    }

    /// A name that is written otherwise here.
    void lookForSpellings(Pair &pair) const
    {
        const QString &folded = pair.word->folded;
        for (qsizetype word = m_range.first; word < m_range.second && pair.source < 0; ++word) {
            const Word &other = at(word);
            const bool mayAgree = !other.isStop && std::abs(other.folded.size() - folded.size()) <= 1;
            if (mayAgree && foldsAgree(folded, other.folded)) {
                offer(word, agreeingFold, pair);
            }
        }
    }

    template<typename Fact, typename Agrees>
    void lookForFact(const QList<Fact> &facts, Agrees agrees, Pair &pair) const
    {
        for (const Fact &fact : factsIn(facts, m_passage)) {
            if (!agrees(fact)) {
                continue;
            }
            pair.weight = std::max(pair.weight, sameFact);
            const qsizetype word = m_source.wordsIn(fact.span).first;
            pair.source = pair.source < 0 && word < m_range.second ? word : pair.source;
            return;
        }
    }

    const Reading &source() const { return m_source; }

private:
    void offer(qsizetype word, double weight, Pair &pair) const
    {
        const double counts = weight * (m_taken[std::size_t(word - m_range.first)] ? takenAlready : 1);
        if (counts > pair.weight) {
            pair.weight = counts;
            pair.source = word;
        }
    }

    const Reading &m_source;
    Span m_passage;
    std::pair<qsizetype, qsizetype> m_range;
    std::vector<std::pair<quint64, qsizetype>> m_keys; ///< stems and folds, sorted
    std::vector<bool> m_taken;
};

/// One sentence of the draft while its words are sought.
class Standing
{
public:
    Standing(const Reading &draft, Span sentence, const Clippings &clippings, const Lexicon &lexicon,
             const QDateTime &appears)
        : m_draft(draft)
        , m_sentence(sentence)
        , m_clippings(clippings)
        , m_lexicon(lexicon)
        , m_appears(appears)
        , m_tongue(tongueOf(draft.language))
        , m_greatest(std::log(double(clippings.sentences().size()) + 1.5))
    {
    }

    Footing on(const Alignment &alignment)
    {
        const Window &best = alignment.best.first();
        Ground ground(m_clippings.readings()[std::size_t(best.source)], best.span);
        pair(ground, best.source);
        Footing footing;
        weigh(footing);
        footing.returned = returned(ground);
        lineUp(footing);
        countStrays(footing);
        if (ground.source().language == m_draft.language) {
            join(footing, alignment.best);
            countRepeats(footing);
        }
        return footing;
    }

private:
    double rarityOf(const Word &word) const
    {
        const std::size_t rows = std::max(m_clippings.holding(word.stem).size(), m_clippings.holding(word.fold).size());
        return rows == 0 ? m_greatest : std::max(m_greatest - std::log(double(rows) + 0.5), 0.1);
    }

    void pair(Ground &ground, qint32 source)
    {
        const std::optional<Tongue> target = tongueOf(ground.source().language);
        const auto [begin, end] = m_draft.wordsIn(m_sentence);
        for (qsizetype at = begin; at < end; ++at) {
            const Word &word = m_draft.words[std::size_t(at)];
            if (word.isStop) {
                continue;
            }
            Pair pair {&word};
            pair.isKnown = target == m_tongue || (word.token.isCapital && at > begin);
            lookForWord(ground, target, pair);
            lookForFacts(ground, source, pair);
            if (pair.source >= 0) {
                ground.take(pair.source);
            }
            pair.rarity = rarityOf(pair.source >= 0 ? ground.at(pair.source) : word);
            m_pairs.push_back(pair);
        }
    }

    void lookForWord(const Ground &ground, std::optional<Tongue> target, Pair &pair) const
    {
        const Word &word = *pair.word;
        if (word.stem != 0) {
            ground.look(word.stem, sameStem, pair);
        }
        ground.look(foldKey(word), sameFold, pair);
        if (m_tongue == Tongue::Norwegian && target && target != m_tongue) {
            lookForTranslations(ground, word.stem, *target, 1, pair);
            if (pair.source < 0 && !pair.isKnown && word.stem != 0) {
                for (const QString &part : m_lexicon.partsOf(word.token.lower)) {
                    const quint64 stem = stemKey(part, *m_tongue);
                    ground.look(stem, halfCompound, pair);
                    lookForTranslations(ground, stem, *target, halfCompound, pair);
                }
            }
        }
        if (pair.source < 0 && word.folded.size() >= shortestAgreeingFold) {
            ground.lookForSpellings(pair);
        }
    }

    void lookForTranslations(const Ground &ground, quint64 stem, Tongue target, double weight, Pair &pair) const
    {
        for (const Translation &translation : m_lexicon.translations(stem, target)) {
            pair.isKnown = true;
            ground.look(translation.key, weight * double(translation.weight), pair);
        }
    }

    void lookForFacts(const Ground &ground, qint32 source, Pair &pair) const
    {
        const qsizetype place = pair.word->token.span.begin;
        const Reading &reading = ground.source();
        const Number *number = factAt(m_draft.numbers, place);
        const DateFact *date = factAt(m_draft.dates, place);
        const NameFact *name = factAt(m_draft.names, place);
        pair.isName = name != nullptr;
        pair.isKnown = pair.isKnown || number || date || (name && !name->ids.isEmpty());
        if (number) {
            ground.lookForFact(
                reading.numbers, [&](const Number &other) { return agree(*number, other); }, pair);
        }
        if (date) {
            const auto agrees = [&](const DateFact &other) {
                const DateAgreement agreement =
                    compare(*date, m_appears, other, m_clippings.appearance(source), reading.language);
                return agreement != DateAgreement::Contradicts && agreement != DateAgreement::Unrelated;
            };
            ground.lookForFact(reading.dates, agrees, pair);
        }
        if (name && !name->ids.isEmpty()) {
            ground.lookForFact(
                reading.names, [&](const NameFact &other) { return shareId(*name, other); }, pair);
        }
    }

    void weigh(Footing &footing) const
    {
        double wanted = 0;
        double met = 0;
        for (const Pair &pair : m_pairs) {
            wanted += pair.rarity * (pair.source >= 0 || pair.isKnown ? 1 : unknownWord);
            met += pair.rarity * pair.weight;
        }
        footing.known = wanted > 0 ? std::min(1.0, met / wanted) : 0;
        footing.matter = std::min(1.0, met / muchMatter);
        footing.ending = m_pairs.empty() ? 0 : m_pairs.back().weight;
    }

    double returned(const Ground &ground) const
    {
        double all = 0;
        double taken = 0;
        const std::span<const Word> words = ground.words();
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (!words[at].isStop) {
                const double rarity = rarityOf(words[at]);
                all += rarity;
                taken += ground.isTaken(at) ? rarity : 0;
            }
        }
        return all > 0 ? taken / all : 0;
    }

    void lineUp(Footing &footing) const
    {
        double inOrder = usualOrder * orderTrust;
        double pairs = orderTrust;
        double close = 0;
        qsizetype last = -1;
        for (std::size_t at = 0; at < m_pairs.size(); ++at) {
            const qsizetype place = m_pairs[at].source;
            if (place < 0) {
                continue;
            }
            if (last >= 0) {
                inOrder += place > last ? 1 : 0;
                pairs += 1;
            }
            const qsizetype before = at > 0 ? m_pairs[at - 1].source : -1;
            close += before >= 0 && std::abs(place - before) <= near ? 1 : 0;
            last = place;
        }
        footing.order = inOrder / pairs;
        footing.close = m_pairs.size() > 1 ? close / double(m_pairs.size() - 1) : 0;
    }

    void countStrays(Footing &footing) const
    {
        for (const Number &number : factsIn(m_draft.numbers, m_sentence)) {
            const bool isClaim = !number.isLabel && !number.isLoose;
            const bool isStray = isClaim
                && std::ranges::none_of(m_clippings.numbers(),
                                        [&](const PlacedNumber &placed) { return agree(number, *placed.number); });
            footing.strayNumbers += isStray ? 1.0 / 2 : 0;
        }
        for (const Pair &pair : m_pairs) {
            footing.strayNames += pair.isName && !pair.isMet() ? 1.0 / 3 : 0;
        }
        footing.strayNumbers = std::min(1.0, footing.strayNumbers);
        footing.strayNames = std::min(1.0, footing.strayNames);
    }

    /// Where each of our words stands in one sentence of a source; several places when it is said there more than once.
    std::vector<std::vector<qsizetype>> placesIn(const SourceSentence &sentence) const
    {
        const Reading &source = m_clippings.readings()[std::size_t(sentence.source)];
        const auto [begin, end] = source.wordsIn(sentence.span);
        std::vector<std::vector<qsizetype>> places(m_pairs.size());
        for (qsizetype at = begin; at < end; ++at) {
            const Word &word = source.words[std::size_t(at)];
            const quint64 key = word.isStop ? 0 : stemOrFold(word);
            for (std::size_t own = 0; key != 0 && own < m_pairs.size(); ++own) {
                if (stemOrFold(*m_pairs[own].word) == key) {
                    places[own].push_back(at);
                }
            }
        }
        return places;
    }

    void join(Footing &footing, const QList<Window> &windows) const
    {
        if (m_pairs.size() < 2) {
            footing.subject = footing.joined = 1;
            return;
        }
        const std::size_t last = m_pairs.size() - 1;
        std::vector<double> toFirst(m_pairs.size(), 0);
        for (const Window &window : windows) {
            for (qint32 row = window.first; row <= window.last; ++row) {
                const auto places = placesIn(m_clippings.sentences()[std::size_t(row)]);
                for (std::size_t own = 1; own < m_pairs.size(); ++own) {
                    toFirst[own] = std::max(toFirst[own], nearness(0, places[0], own, places[own], 1, subjectReach));
                }
                footing.joined =
                    std::max(footing.joined, nearness(last - 1, places[last - 1], last, places[last], 2, joinedReach));
            }
        }
        for (const double link : toFirst) {
            footing.subject += link / double(last);
        }
    }

    /// 1 when two of our words stand as near each other in the source as they do here. What stands the other way round
    /// is `turned` times as far.
    double nearness(std::size_t one, const std::vector<qsizetype> &first, std::size_t other,
                    const std::vector<qsizetype> &second, qsizetype turned, double reach) const
    {
        const qsizetype own = m_pairs[other].word - m_pairs[one].word;
        double best = 0;
        for (const qsizetype a : first) {
            for (const qsizetype b : second) {
                const qsizetype apart = b > a ? b - a : (a - b) * turned;
                if (apart > 0) {
                    best = std::max(best, 1 / (1 + double(std::max<qsizetype>(0, apart - own)) / reach));
                }
            }
        }
        return best;
    }

    void countRepeats(Footing &footing) const
    {
        std::vector<quint64> said;
        for (const Pair &pair : m_pairs) {
            said.push_back(stemOrFold(*pair.word));
        }
        std::vector<quint64> doubles;
        const auto [begin, end] = m_draft.wordsIn(m_sentence);
        for (qsizetype at = begin + 1; at < end; ++at) {
            const Word *word = &m_draft.words[std::size_t(at)];
            doubles.push_back(foldKey(word[-1]) * 0x9e3779b97f4a7c15ULL + foldKey(*word));
        }
        footing.repeated = std::min(1.0, double(repeats(said)) / 4);
        footing.doubled = std::min(1.0, double(repeats(doubles)) / 3);
    }

    static qsizetype repeats(std::vector<quint64> &keys)
    {
        std::ranges::sort(keys);
        return qsizetype(std::ranges::unique(keys).size());
    }

    const Reading &m_draft;
    Span m_sentence;
    const Clippings &m_clippings;
    const Lexicon &m_lexicon;
    const QDateTime &m_appears;
    std::optional<Tongue> m_tongue;
    double m_greatest = 0; ///< rarity of a word that one sentence has
    std::vector<Pair> m_pairs;
};

} // namespace

Footing footingOf(const Reading &draft, Span sentence, const Alignment &alignment, const Clippings &clippings,
                  const Lexicon &lexicon, const QDateTime &appears)
{
    Q_ASSERT(!alignment.best.isEmpty());
    return Standing(draft, sentence, clippings, lexicon, appears).on(alignment);
}

} // namespace imprimatur
