// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quotepairs.h"

#include "checks/clippings.h"
#include "checks/galley.h"
#include "language/cuewords.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

constexpr double draftShare = 0.7; ///< of the score: a draft may quote a part of what was said
constexpr double sameSpeaker = 1.15; ///< what the likeness is multiplied by
constexpr double otherSpeaker = 0.85;
constexpr std::size_t nearestLimit = 24; ///< sentences of the sources that are looked at for a piece
constexpr qsizetype keptCandidates = 6;
constexpr qsizetype fragmentLimit = 4; ///< words, from here on a fragment is held to its source

Span cutTo(Span span, Span part)
{
    return {std::max(span.begin, part.begin), std::min(span.end, part.end)};
}

/// The words of a quotation, sentence by sentence; a sentence without words of its own is left out.
QList<Span> piecesOf(const Reading &reading, const Quotation &quotation)
{
    QList<Span> pieces;
    for (const Span &part : quotation.parts) {
        for (const Span &sentence : reading.sentences) {
            const Span piece = cutTo(sentence, part);
            const auto [first, last] = reading.wordsIn(piece);
            if (!piece.isEmpty() && first < last) {
                pieces += piece;
            }
        }
    }
    return pieces;
}

bool isHeld(const Reading &reading, const Quotation &quotation)
{
    if (quotation.kind != Quotation::Kind::Fragment) {
        return quotation.kind == Quotation::Kind::Speech;
    }
    const auto [first, last] = reading.wordsIn(quotation.whole());
    return last - first >= fragmentLimit;
}

/// The quotations of a block; a block of kind quote that has neither marks nor dash is one as a whole.
QList<Quotation> quotationsOf(const BlockAt &at, const Reading &reading)
{
    const bool speech = std::ranges::any_of(reading.quotations,
                                            [](const Quotation &each) { return each.kind == Quotation::Kind::Speech; });
    if (at.block->kind != Block::Kind::Quote || speech || reading.text.isEmpty()) {
        return reading.quotations;
    }
    return {{Quotation::Kind::Speech, {{0, reading.text.size()}}, {}, {}, {}}};
}

/// Keeps whoever spoke last while the blocks are read in order.
class SpeakerMemory
{
public:
    explicit SpeakerMemory(const QString &language)
        : m_cues(cueWordsFor(language))
    {
    }

    void name(DraftQuotation &draft, const QString &text)
    {
        const Quotation &quotation = draft.quotation;
        draft.speaker = quotation.speakerName;
        draft.speakerSpan = quotation.speaker;
        if (draft.speaker.isEmpty() && !draft.at.block->speaker.isEmpty()) {
            draft.speaker = draft.at.block->speaker;
        }
        draft.isStated = !draft.speaker.isEmpty();
        if (draft.speakerSpan.isEmpty()) {
            draft.speakerSpan = quotation.whole();
        }
        const bool unnamed =
            draft.speaker.isEmpty() && isPronoun(text.mid(quotation.speaker.begin, quotation.speaker.length()));
        if (unnamed && m_clear) {
            draft.speaker = m_last;
        }
        m_clear = !draft.speaker.isEmpty();
        m_last = draft.speaker;
    }

    /// A block without quotations may bring another person in.
    void pass() { m_clear = false; }

private:
    bool isPronoun(const QString &word) const { return m_cues && m_cues->pronouns.contains(word.toLower()); }

    const CueWords *m_cues;
    QString m_last;
    bool m_clear = false;
};

/// The draft's quotations without what they are paired with.
QuotePairs draftQuotations(const Galley &galley)
{
    QuotePairs drafts;
    SpeakerMemory memory(galley.content.language);
    const QList<BlockAt> blocks = blocksOf(galley.content);
    for (const BlockAt &at : blocks) {
        const Reading &reading = galley.readingAt(at.address);
        const QList<Quotation> quotations = at.block->makesClaims() ? quotationsOf(at, reading) : QList<Quotation>();
        for (const Quotation &quotation : quotations) {
            if (isHeld(reading, quotation)) {
                DraftQuotation draft {at, quotation, piecesOf(reading, quotation), {}, {}, false, true};
                memory.name(draft, reading.text);
                drafts.quotations += draft;
            } else {
                drafts.terms += DraftQuotation {at, quotation, {}, {}, {}, false, false};
            }
        }
        if (quotations.isEmpty()) {
            memory.pass();
        }
    }
    return drafts;
}

/// A sentence of a source, or what of it is quoted.
struct SourcePiece
{
    qint32 source = 0;
    qint32 quotation = -1;
    Span span;
};

/// The pieces of a sentence: what is quoted of it, quotation by quotation, and the whole when nothing is.
QList<SourcePiece> piecesOfSentence(const Reading &reading, const SourceSentence &sentence)
{
    QList<SourcePiece> pieces;
    for (qsizetype index = 0; index < reading.quotations.size(); ++index) {
        const Quotation &quotation = reading.quotations[index];
        for (const Span &part : quotation.parts) {
            const Span cut = cutTo(sentence.span, part);
            if (!cut.isEmpty() && quotation.kind != Quotation::Kind::Term) {
                pieces.append({sentence.source, qint32(index), cut});
            }
        }
    }
    const bool speech = std::ranges::any_of(pieces, [&](const SourcePiece &piece) {
        return reading.quotations[piece.quotation].kind == Quotation::Kind::Speech;
    });
    if (!speech) {
        pieces.append({sentence.source, -1, sentence.span});
    }
    return pieces;
}

Candidate candidateOf(const Counterparts &words, const Reading &reading, const SourcePiece &piece)
{
    Candidate candidate {piece.source, piece.quotation, piece.span, words.with(reading, piece.span), 0, 0, {}};
    candidate.likeness = candidate.cover.draft * draftShare + candidate.cover.source * (1 - draftShare);
    candidate.score = candidate.likeness;
    return candidate;
}

void weighSpeaker(Candidate &candidate, const WrittenName &speaker, const Reading &source)
{
    const QString &name = source.quotations[candidate.quotation].speakerName;
    candidate.speaker = samePerson(speaker, {name, source.language});
    if (candidate.speaker != SamePerson::Unknown) {
        candidate.score =
            std::min(1.0, candidate.likeness * (candidate.speaker == SamePerson::Yes ? sameSpeaker : otherSpeaker));
    }
}

/// Two neighbouring sentences of one quotation may have become one in the draft.
void addJoined(QList<Candidate> &quoted, const Counterparts &words, const std::vector<Reading> &sources)
{
    const QList<Candidate> single = quoted;
    for (const Candidate &first : single) {
        for (const Candidate &second : single) {
            const bool neighbours = first.source == second.source && first.quotation == second.quotation
                && first.span.end < second.span.begin && second.span.begin - first.span.end < 3;
            if (neighbours) {
                quoted += candidateOf(words, sources[std::size_t(first.source)],
                                      {first.source, first.quotation, {first.span.begin, second.span.end}});
            }
        }
    }
}

PairedPiece paired(const Counterparts &words, Span span, const Clippings &clippings)
{
    PairedPiece piece {0, span, {}, std::nullopt, words.knownIn(clippings.languages())};
    for (const qint32 row : words.nearestSentences(nearestLimit)) {
        const SourceSentence &sentence = clippings.sentences()[std::size_t(row)];
        const Reading &reading = clippings.readings()[std::size_t(sentence.source)];
        const QList<SourcePiece> pieces = piecesOfSentence(reading, sentence);
        for (const SourcePiece &each : pieces) {
            const Candidate candidate = candidateOf(words, reading, each);
            if (each.quotation >= 0) {
                piece.quoted += candidate;
            } else if (!piece.told || candidate.score > piece.told->score) {
                piece.told = candidate;
            }
        }
    }
    addJoined(piece.quoted, words, clippings.readings());
    return piece;
}

/// The same piece as one of a quotation with a speaker.
PairedPiece spoken(PairedPiece piece, const Galley &galley, const DraftQuotation &draft, qsizetype index)
{
    piece.quotation = index;
    for (Candidate &candidate : piece.quoted) {
        weighSpeaker(candidate, {draft.speaker, galley.readingAt(draft.at.address).language},
                     galley.source(candidate.source));
    }
    std::ranges::stable_sort(piece.quoted, std::greater(), &Candidate::score);
    piece.quoted = piece.quoted.mid(0, keptCandidates);
    return piece;
}

} // namespace

QList<PairedPiece> piecesPairedIn(const BlockAt &at, const Reading &reading, const Clippings &clippings,
                                  const Lexicon &lexicon)
{
    QList<PairedPiece> pairs;
    const QList<Quotation> quotations = at.block->makesClaims() ? quotationsOf(at, reading) : QList<Quotation>();
    for (const Quotation &quotation : quotations) {
        const QList<Span> pieces = isHeld(reading, quotation) ? piecesOf(reading, quotation) : QList<Span>();
        for (const Span &span : pieces) {
            pairs += paired(Counterparts(reading, span, clippings, lexicon), span, clippings);
        }
    }
    return pairs;
}

QuotePairs quotePairsOf(const Galley &galley)
{
    QuotePairs pairs = draftQuotations(galley);
    for (qsizetype index = 0; index < pairs.quotations.size(); ++index) {
        const DraftQuotation &draft = pairs.quotations[index];
        const QList<PairedPiece> &known = galley.blockWith(draft.at.address).quoted;
        for (const Span &span : draft.pieces) {
            pairs.pieces += spoken(*std::ranges::find(known, span, &PairedPiece::span), galley, draft, index);
        }
    }
    return pairs;
}

Passage passageOf(const Candidate &candidate, const Content &content)
{
    return {content.sources[candidate.source].id, candidate.span};
}

} // namespace imprimatur
