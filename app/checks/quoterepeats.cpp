// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quoterepeats.h"

#include "checks/galley.h"
#include "checks/wordkeys.h"
#include "language/lexicon.h"
#include "language/polarity.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

constexpr double repeats = 0.33;
constexpr double nearTheBest = 0.65; ///< of its best place, what a quotation must reach at another's to repeat it
constexpr double sharedWords = 0.6; ///< of the matched words of the shorter, those that both render
constexpr double surelyRendered =
    0.42; ///< likeness from which a source has a quotation, whatever the other sources say
constexpr double echoedWords = 0.4; ///< of the words of both, those that meet when two sources render one remark
constexpr std::size_t echoLeast = 2;
constexpr std::size_t longEnough = 4; ///< words, to be known again in another's rendering
constexpr double faintLeast = 0.15; ///< likeness from which a place is the nearest of anything
constexpr double hardlyFound = 0.3; ///< likeness below which a place is not what was quoted
constexpr std::size_t fewPairs = 3; ///< what a free rendering has in common with its place, at most
constexpr double clearlyFainter = 0.1; ///< in likeness, between two renderings
constexpr float sharedPair = 0.4F; ///< weight of a pair of words that ties a free rendering to its place
constexpr float trustedPair = 0.7F; ///< the same when nobody says whose words they are

/// The words of a quotation's piece that say something, with what they may be called.
struct Saying
{
    std::vector<std::vector<quint64>> words;

    std::size_t metIn(const Saying &other) const;
};

bool meet(const std::vector<quint64> &one, const std::vector<quint64> &other)
{
    return std::ranges::any_of(one, [&](quint64 key) { return std::ranges::binary_search(other, key); });
}

std::size_t Saying::metIn(const Saying &other) const
{
    return std::size_t(std::ranges::count_if(words, [&](const std::vector<quint64> &own) {
        return std::ranges::any_of(other.words, [&](const std::vector<quint64> &each) { return meet(own, each); });
    }));
}

class Search
{
public:
    Search(const Galley &galley, const QuotePairs &pairs)
        : m_galley(galley)
        , m_pairs(pairs)
    {
    }

    QList<Repeat> run() const
    {
        QList<Repeat> found;
        for (qsizetype later = 1; later < m_pairs.quotations.size(); ++later) {
            for (qsizetype earlier = 0; earlier < later; ++earlier) {
                if (const auto places = sharedBy(earlier, later)) {
                    addOnce(found, repeatOf(earlier, later, *places));
                    break;
                }
            }
        }
        return found;
    }

private:
    using Places = std::optional<std::pair<Candidate, Candidate>>;

    static bool mayRepeat(const DraftQuotation &draft)
    {
        const Block::Kind kind = draft.at.block->kind;
        return draft.quotation.kind == Quotation::Kind::Speech && kind != Block::Kind::Headline
            && kind != Block::Kind::Lead;
    }

    QList<PairedPiece> piecesOf(qsizetype index) const
    {
        QList<PairedPiece> pieces;
        std::ranges::copy_if(m_pairs.pieces, std::back_inserter(pieces),
                             [&](const PairedPiece &piece) { return piece.quotation == index; });
        return pieces;
    }

    Places sharedBy(qsizetype earlier, qsizetype later) const
    {
        const DraftQuotation &first = m_pairs.quotations[earlier];
        const DraftQuotation &second = m_pairs.quotations[later];
        const QString language = m_galley.content.language;
        const SamePerson speaker = samePerson({first.speaker, language}, {second.speaker, language});
        if (!mayRepeat(first) || !mayRepeat(second) || speaker == SamePerson::No) {
            return std::nullopt;
        }
        const QList<PairedPiece> ours = piecesOf(earlier);
        const QList<PairedPiece> theirs = piecesOf(later);
        for (const PairedPiece &one : ours) {
            for (const PairedPiece &other : theirs) {
                if (const auto places = sharedPlace(one, other)) {
                    return places;
                }
                const bool echoes = speaker == SamePerson::Yes && areEchoes(one, other);
                if (echoes || isFaint(one, other, speaker) || isFaint(other, one, speaker)) {
                    return std::pair(one.quoted.first(), other.quoted.first());
                }
            }
        }
        return std::nullopt;
    }

    static void addOnce(QList<Repeat> &found, const Repeat &repeat)
    {
        if (std::ranges::find(found, repeat.surplus, &Repeat::surplus) == found.end()) {
            found.append(repeat);
        }
    }

    /// The rendering that is clearly further from what was said is the one too many, else the later one.
    static Repeat repeatOf(qsizetype earlier, qsizetype later, const std::pair<Candidate, Candidate> &places)
    {
        const auto &[first, second] = places;
        const bool whole = first.source == second.source && first.span == second.span;
        return whole && first.likeness + clearlyFainter < second.likeness ? Repeat {earlier, second, first}
                                                                          : Repeat {later, first, second};
    }

    // One place

    /// A place in a source that both render, with each one's own best place: absent when they render different words.
    Places sharedPlace(const PairedPiece &one, const PairedPiece &other) const
    {
        for (const Candidate &a : one.quoted) {
            for (const Candidate &b : other.quoted) {
                const bool near = a.likeness >= repeats && b.likeness >= repeats
                    && a.score >= one.quoted.first().score * nearTheBest
                    && b.score >= other.quoted.first().score * nearTheBest;
                const bool isBest = one.quoted.first().isSamePlace(a) || other.quoted.first().isSamePlace(b);
                if (near && isBest && a.isSamePlace(b) && rendersSame(m_galley.source(a.source), a.cover, b.cover)) {
                    return std::pair(one.quoted.first(), other.quoted.first());
                }
            }
        }
        return std::nullopt;
    }

    /// Whether the two render the same words there, not two halves of a sentence.
    static bool rendersSame(const Reading &source, const Cover &a, const Cover &b)
    {
        const auto isShared = [&](const WordPair &pair) {
            return b.pairsSource(pair.source);
        };
        const auto isName = [&](const WordPair &pair) {
            return source.words[std::size_t(pair.source)].token.isCapital;
        };
        const auto shared = std::ranges::count_if(a.pairs, isShared);
        const auto names =
            std::ranges::count_if(a.pairs, [&](const WordPair &pair) { return isShared(pair) && isName(pair); });
        const auto fewer = std::min(a.pairs.size(), b.pairs.size());
        return shared - names >= 2 && double(shared) >= sharedWords * double(fewer);
    }

    // One place that the other renders freely

    /// Whether a remark comes nearest to the place that another one clearly renders, and is found nowhere itself: said in
    /// words of the draft's own.
    bool isFaint(const PairedPiece &faint, const PairedPiece &clear, SamePerson speaker) const
    {
        if (faint.quoted.isEmpty() || clear.quoted.isEmpty()) {
            return false;
        }
        const Candidate &nearest = faint.quoted.first();
        const Candidate &place = clear.quoted.first();
        const bool apart = nearest.source == place.source && nearest.span == place.span
            && nearest.likeness >= faintLeast && nearest.likeness < surelyRendered && place.likeness >= surelyRendered
            && nearest.speaker != SamePerson::No && place.speaker != SamePerson::No;
        const bool named = speaker == SamePerson::Yes;
        const float least = named ? sharedPair : trustedPair;
        return apart && nearest.likeness < (named ? surelyRendered : hardlyFound)
            && std::ranges::any_of(nearest.cover.pairs, [&](const WordPair &pair) {
                   return pair.weight >= least && saysSomething(m_galley.source(nearest.source), pair.source);
               });
    }

    /// Neither a name nor a figure nor a negation: much is said with those.
    static bool saysSomething(const Reading &source, qsizetype word)
    {
        const Token &token = source.words[std::size_t(word)].token;
        return !token.isCapital && !token.isFigure && stancesIn({token}, source.language).isEmpty();
    }

    // Two sources that each translated the remark

    /// Whether each has another source of its own, in another language, that alone has it, and the words say the same.
    bool areEchoes(const PairedPiece &one, const PairedPiece &other) const
    {
        if (one.quoted.isEmpty() || other.quoted.isEmpty()) {
            return false;
        }
        const Candidate &a = one.quoted.first();
        const Candidate &b = other.quoted.first();
        const bool apart = m_galley.source(a.source).language != m_galley.source(b.source).language
            && a.likeness >= surelyRendered && b.likeness >= surelyRendered && a.speaker != SamePerson::No
            && b.speaker != SamePerson::No;
        if (!apart || bestIn(one, b.source) >= surelyRendered || bestIn(other, a.source) >= surelyRendered) {
            return false;
        }
        const Saying ours = sayingOf(one);
        const Saying theirs = sayingOf(other);
        const std::size_t longer = std::max(ours.words.size(), theirs.words.size());
        const std::size_t met = std::min(ours.metIn(theirs), theirs.metIn(ours));
        return std::min(ours.words.size(), theirs.words.size()) >= longEnough && met >= echoLeast
            && double(met) >= echoedWords * double(longer);
    }

    static double bestIn(const PairedPiece &piece, qint32 source)
    {
        double best = 0;
        for (const Candidate &each : piece.quoted) {
            best = each.source == source ? std::max(best, each.likeness) : best;
        }
        return best;
    }

    /// Without names and figures: much is said of them.
    Saying sayingOf(const PairedPiece &piece) const
    {
        const Reading &reading = m_galley.readingAt(m_pairs.quotations[piece.quotation].at.address);
        const std::optional<Tongue> tongue = tongueOf(reading.language);
        Saying saying;
        const auto [begin, end] = reading.wordsIn(piece.span);
        for (qsizetype at = begin; at < end; ++at) {
            const Word &word = reading.words[std::size_t(at)];
            const bool name = word.token.isCapital && at > begin;
            if (!word.isStop && !word.token.isFigure && !name) {
                saying.words.push_back(keysOf(word, tongue, m_galley.lexicon));
            }
        }
        return saying;
    }

    const Galley &m_galley;
    const QuotePairs &m_pairs;
};

} // namespace

QList<Repeat> repeatsIn(const Galley &galley, const QuotePairs &pairs)
{
    return Search(galley, pairs).run();
}

} // namespace imprimatur
