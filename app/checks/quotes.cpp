// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quotes.h"

#include "checks/clippings.h"
#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/quotepairs.h"
#include "checks/quoterepeats.h"
#include "checks/quotesubstance.h"
#include "checks/verbatim.h"
#include "language/cuewords.h"
#include "language/lexicon.h"
#include "language/speakers.h"
#include "language/stems.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quotes)
};

constexpr double comparable = 0.36; ///< score from which a rendering is held to the substance of its original
constexpr double sureOfSpeaker = 0.42;
constexpr double toldClearly = 0.55;
constexpr double surelyFound = 0.5;
constexpr float trustedPair = 0.6F;
constexpr double knownWords = 3; ///< fewer that we can translate, and nothing can be said to be missing

/// Below the first no source can be said to have the words, below the second it is doubtful. Our own lexicon alone
/// finds less.
struct Limits
{
    double missing = 0;
    double doubtful = 0;
};

/// Russian is translated with more gaps than English.
Limits limitsFor(const Galley &galley)
{
    const bool russian = galley.clippings.languages().contains(QStringLiteral("ru"));
    if (!galley.lexicon.hasDictionaries()) {
        return {russian ? 0.08 : 0.12, 0.22};
    }
    return {russian ? 0.15 : 0.2, 0.33};
}

QString nameOf(qint32 source, const Content &content)
{
    const Snapshot &snapshot = content.sources[source];
    return snapshot.outlet.isEmpty() ? snapshot.id : snapshot.outlet;
}

/// The words of a span without the punctuation around them.
Span wordSpan(const Reading &reading, Span span)
{
    const auto [begin, end] = reading.wordsIn(span);
    if (begin == end) {
        return span;
    }
    return {reading.words[std::size_t(begin)].token.span.begin,
            std::min(reading.words[std::size_t(end - 1)].token.span.end, span.end)};
}

/// Runs the four checks over the quotations of a galley.
class QuoteChecks
{
public:
    explicit QuoteChecks(const Galley &galley)
        : m_galley(galley)
        , m_pairs(quotePairsOf(galley))
        , m_limits(limitsFor(galley))
        , m_altered(QStringLiteral("quote-altered"), galley.sentences)
        , m_unfound(QStringLiteral("quote-unfound"), galley.sentences)
        , m_speaker(QStringLiteral("quote-speaker"), galley.sentences)
        , m_repeated(QStringLiteral("quote-repeated"), galley.sentences)
    {
    }

    QList<Finding> run()
    {
        for (qsizetype index = 0; index < m_pairs.quotations.size(); ++index) {
            checkOne(index);
        }
        for (const DraftQuotation &term : m_pairs.terms) {
            checkWords(term);
        }
        const QList<Repeat> repeats = repeatsIn(m_galley, m_pairs);
        for (const Repeat &repeat : repeats) {
            addRepeated(m_pairs.quotations[repeat.surplus], repeat.first, repeat.second);
        }
        return std::move(m_altered).take() + std::move(m_unfound).take() + std::move(m_speaker).take()
            + std::move(m_repeated).take();
    }

private:
    const Reading &readingOf(const DraftQuotation &draft) const { return m_galley.readingAt(draft.at.address); }

    QList<PairedPiece> piecesOf(qsizetype index) const
    {
        QList<PairedPiece> pieces;
        std::ranges::copy_if(m_pairs.pieces, std::back_inserter(pieces),
                             [&](const PairedPiece &piece) { return piece.quotation == index; });
        return pieces;
    }

    void checkOne(qsizetype index)
    {
        const DraftQuotation &draft = m_pairs.quotations[index];
        const QList<PairedPiece> pieces = piecesOf(index);
        if (checkWords(draft)) {
            checkSpeaker(draft, pieces);
            return;
        }
        const PairedPiece *best = bestOf(pieces);
        const double score = best && !best->quoted.isEmpty() ? scoreOf(*best, knownIn(pieces)) : 0;
        if (score < m_limits.doubtful) {
            checkUnfound(draft, pieces, score);
            return;
        }
        for (const PairedPiece &piece : pieces) {
            checkSubstance(draft, piece);
        }
        checkSpeaker(draft, pieces);
    }

    static double knownIn(const QList<PairedPiece> &pieces)
    {
        return std::accumulate(pieces.begin(), pieces.end(), 0.0,
                               [](double sum, const PairedPiece &piece) { return sum + piece.known; });
    }

    /// How far the nearest quotation counts as found: a single word that meets is a coincidence among the several
    /// `known` of the whole quotation.
    double scoreOf(const PairedPiece &piece, double known) const
    {
        const Candidate &nearest = piece.quoted.first();
        const auto trusted =
            std::ranges::count_if(nearest.cover.pairs, [](const WordPair &pair) { return pair.weight >= trustedPair; });
        const bool chance = trusted < 2 && known >= knownWords && nearest.score < surelyFound;
        return chance ? std::min(nearest.score, m_limits.doubtful * 0.9) : nearest.score;
    }

    static const PairedPiece *bestOf(const QList<PairedPiece> &pieces)
    {
        const PairedPiece *best = nullptr;
        for (const PairedPiece &piece : pieces) {
            const bool better = !piece.quoted.isEmpty()
                && (!best || best->quoted.isEmpty() || piece.quoted.first().score > best->quoted.first().score);
            best = better || !best ? &piece : best;
        }
        return best;
    }

    // In one language: word for word

    /// Whether the quotation was settled by words of its own language: found as it is, or altered.
    bool checkWords(const DraftQuotation &draft)
    {
        bool settled = false;
        for (const Span &part : draft.quotation.parts) {
            const Verbatim words = verbatimOf(m_galley, draft, part);
            if (words.kind == Verbatim::Kind::Altered) {
                addAltered(draft, part, words.source, words.run);
            }
            settled = settled || words.kind != Verbatim::Kind::Absent;
        }
        return settled;
    }

    void addAltered(const DraftQuotation &draft, Span part, qint32 source, const WordRun &run)
    {
        const QString words = m_galley.source(source).text.mid(run.span.begin, run.span.length());
        m_altered.add(draft.at, wordSpan(readingOf(draft), part),
                      {QStringLiteral("words"),
                       Finding::Severity::Must,
                       Text::tr("The quotation differs from the words in %1.").arg(nameOf(source, m_galley.content)),
                       words,
                       {{m_galley.content.sources[source].id, run.span}}});
    }

    // Across languages: the substance

    void checkSubstance(const DraftQuotation &draft, const PairedPiece &piece)
    {
        if (piece.quoted.isEmpty() || piece.quoted.first().score < comparable) {
            return;
        }
        const Candidate &original = piece.quoted.first();
        const Reading &source = m_galley.source(original.source);
        if (source.language == readingOf(draft).language || carriedElsewhere(draft, piece)) {
            return;
        }
        const QList<Difference> differences =
            differencesOf({readingOf(draft), piece.span}, {source, original.span}, original.cover);
        if (!differences.isEmpty()) {
            addDifference(draft, piece, original, differences.first());
        }
    }

    /// Whether another quotation that is about as near has the same substance: then that one is rendered.
    bool carriedElsewhere(const DraftQuotation &draft, const PairedPiece &piece) const
    {
        const double best = piece.quoted.first().likeness;
        return std::ranges::any_of(piece.quoted, [&](const Candidate &other) {
            return other.likeness >= best * 0.85
                && differencesOf({readingOf(draft), piece.span}, {m_galley.source(other.source), other.span},
                                 other.cover)
                       .isEmpty();
        });
    }

    void addDifference(const DraftQuotation &draft, const PairedPiece &piece, const Candidate &original,
                       const Difference &difference)
    {
        const Span span =
            difference.kind == Difference::Kind::Number ? difference.draft : wordSpan(readingOf(draft), piece.span);
        m_altered.add(draft.at, span,
                      {QStringLiteral("substance"),
                       Finding::Severity::Must,
                       messageFor(draft, original, difference),
                       {},
                       {passageOf(original, m_galley.content)}});
    }

    QString messageFor(const DraftQuotation &draft, const Candidate &original, const Difference &difference) const
    {
        const QString said = readingOf(draft).text.mid(difference.draft.begin, difference.draft.length());
        const QString was =
            m_galley.source(original.source).text.mid(difference.source.begin, difference.source.length());
        switch (difference.kind) {
        case Difference::Kind::Number:
            return Text::tr("The quotation says %1, the source %2.").arg(said, was);
        case Difference::Kind::NegationLost:
            return Text::tr("The speaker denies (“%1”), the quotation does not.").arg(was);
        case Difference::Kind::NegationAdded:
            return Text::tr("The quotation denies (“%1”), the speaker does not.").arg(said);
        case Difference::Kind::DoubtLost:
            return Text::tr("The speaker makes a reservation (“%1”) that the quotation leaves out.").arg(was);
        case Difference::Kind::DoubtAdded:
            return Text::tr("The quotation makes a reservation (“%1”) that the speaker did not.").arg(said);
        case Difference::Kind::Done:
            return Text::tr("“%1” is more than what was said.").arg(said);
        case Difference::Kind::Never:
        case Difference::Kind::Always:
            return Text::tr("“%1” is stronger than what was said.").arg(said);
        case Difference::Kind::Amount:
        case Difference::Kind::Turned:
        case Difference::Kind::Lapsed:
        case Difference::Kind::Condition:
        case Difference::Kind::Limit:
            return Text::tr("The quotation says “%1”, the source “%2”.").arg(said, was);
        }
        Q_UNREACHABLE();
    }

    // No source has it

    void checkUnfound(const DraftQuotation &draft, const QList<PairedPiece> &pieces, double score)
    {
        if (!mayBeMissed(draft, pieces)) {
            return;
        }
        const Candidate *told = toldBest(pieces);
        if (told && told->likeness >= toldClearly && told->cover.source >= 0.4 && told->cover.pairs.size() >= 3) {
            addToldOnly(draft, *told);
            return;
        }
        const bool fragment = draft.quotation.kind == Quotation::Kind::Fragment;
        if (fragment && (score >= m_limits.missing || (told && told->likeness >= m_limits.doubtful))) {
            return;
        }
        const bool missing = score < m_limits.missing && !fragment && !isAligned(draft, pieces);
        QList<Passage> closest;
        if (const PairedPiece *best = bestOf(pieces); best && !best->quoted.isEmpty()) {
            closest += passageOf(best->quoted.first(), m_galley.content);
        }
        m_unfound.add(draft.at, wordSpan(readingOf(draft), draft.quotation.whole()),
                      {QStringLiteral("no counterpart"),
                       missing ? Finding::Severity::Must : Finding::Severity::Should,
                       Text::tr("No source has this quotation."),
                       {},
                       closest});
    }

    /// Whether the alignment takes its sentence to the quotation that comes nearest.
    bool isAligned(const DraftQuotation &draft, const QList<PairedPiece> &pieces) const
    {
        const PairedPiece *best = bestOf(pieces);
        for (qsizetype index = 0; best && !best->quoted.isEmpty() && index < m_galley.sentences.size(); ++index) {
            const Sentence &sentence = m_galley.sentences[index];
            if (sentence.block != draft.at.address || !sentence.span.overlaps(draft.quotation.whole())) {
                continue;
            }
            const Candidate &nearest = best->quoted.first();
            const QList<Window> &windows = m_galley.alignments[index].best;
            if (!windows.isEmpty() && windows.first().source == nearest.source
                && windows.first().span.overlaps(nearest.span)) {
                return true;
            }
        }
        return false;
    }

    /// Whether enough of the words could be looked for, and in every source.
    bool mayBeMissed(const DraftQuotation &draft, const QList<PairedPiece> &pieces) const
    {
        const bool readable = std::ranges::all_of(m_galley.content.sources, [&](const Snapshot &each) {
            return tongueOf(m_galley.source(m_galley.sourceIndex(each.id)).language).has_value();
        });
        return readable && !m_galley.content.sources.isEmpty() && knownIn(pieces) >= knownWords
            && tongueOf(readingOf(draft).language).has_value();
    }

    static const Candidate *toldBest(const QList<PairedPiece> &pieces)
    {
        const Candidate *best = nullptr;
        for (const PairedPiece &piece : pieces) {
            best = piece.told && (!best || piece.told->likeness > best->likeness) ? &*piece.told : best;
        }
        return best;
    }

    /// The source tells it in its own words: an invented quotation when a person is said to have spoken them. A
    /// document's own text may be quoted.
    void addToldOnly(const DraftQuotation &draft, const Candidate &told)
    {
        const Reading &source = m_galley.source(told.source);
        const bool reported = spokenBefore(source.text, told.span, source.language).has_value();
        if (!reported || draft.speaker.isEmpty() || draft.quotation.kind != Quotation::Kind::Speech) {
            return;
        }
        m_unfound.add(draft.at, wordSpan(readingOf(draft), draft.quotation.whole()),
                      {QStringLiteral("told only"),
                       Finding::Severity::Must,
                       Text::tr("%1 tells this in its own words; nobody is quoted there.")
                           .arg(nameOf(told.source, m_galley.content)),
                       {},
                       {passageOf(told, m_galley.content)}});
    }

    // Who said it

    void checkSpeaker(const DraftQuotation &draft, const QList<PairedPiece> &pieces)
    {
        const PairedPiece *best = nullptr;
        for (const PairedPiece &piece : pieces) {
            const bool better = !piece.quoted.isEmpty() && (!best || likest(piece).likeness > likest(*best).likeness);
            best = better ? &piece : best;
        }
        if (!best || !draft.isStated || likest(*best).likeness < sureOfSpeaker || !speaksInSources(draft)) {
            return;
        }
        const Candidate &original = likest(*best);
        const bool othersSaidSo = std::ranges::any_of(best->quoted, [&](const Candidate &other) {
            return other.speaker == SamePerson::Yes && other.likeness >= original.likeness * 0.7;
        });
        if (original.speaker == SamePerson::No && !othersSaidSo) {
            addSpeaker(draft, original);
        }
    }

    static const Candidate &likest(const PairedPiece &piece)
    {
        return *std::ranges::max_element(piece.quoted, {}, &Candidate::likeness);
    }

    /// Whether the draft's speaker is a person whom the sources or the draft's own blocks have speaking; an outlet or an
    /// office is not held to a person.
    bool speaksInSources(const DraftQuotation &draft) const
    {
        if (!draft.at.block->speaker.isEmpty()) {
            return true;
        }
        const WrittenName name {draft.speaker, readingOf(draft).language};
        return std::ranges::any_of(m_galley.clippings.readings(), [&](const Reading &reading) {
            return std::ranges::any_of(reading.quotations, [&](const Quotation &each) {
                return samePerson(name, {each.speakerName, reading.language}) == SamePerson::Yes;
            });
        });
    }

    void addSpeaker(const DraftQuotation &draft, const Candidate &original)
    {
        const Reading &source = m_galley.source(original.source);
        const QString &name = source.quotations[original.quotation].speakerName;
        m_speaker.add(draft.at, draft.speakerSpan,
                      {QStringLiteral("speaker"),
                       Finding::Severity::Must,
                       Text::tr("%1 gives these words to %2.").arg(nameOf(original.source, m_galley.content), name),
                       {},
                       {passageOf(original, m_galley.content)}});
    }

    // Twice

    void addRepeated(const DraftQuotation &draft, const Candidate &first, const Candidate &second)
    {
        QList<Passage> evidence {passageOf(first, m_galley.content)};
        if (const Passage own = passageOf(second, m_galley.content); own != evidence.first()) {
            evidence += own;
        }
        m_repeated.add(draft.at, wordSpan(readingOf(draft), draft.quotation.whole()),
                       {QStringLiteral("twice"),
                        Finding::Severity::Should,
                        Text::tr("This remark is quoted twice in the article."),
                        {},
                        evidence});
    }

    const Galley &m_galley;
    QuotePairs m_pairs;
    Limits m_limits;
    FindingList m_altered;
    FindingList m_unfound;
    FindingList m_speaker;
    FindingList m_repeated;
};

} // namespace

QList<Finding> quoteFindings(const Galley &galley)
{
    return QuoteChecks(galley).run();
}

} // namespace imprimatur
