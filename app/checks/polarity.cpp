// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/polarity.h"

#include "checks/clausepairs.h"
#include "checks/clippings.h"
#include "checks/counterparts.h"
#include "checks/deniedwords.h"
#include "checks/findinglist.h"
#include "checks/galley.h"
#include "language/polarity.h"
#include "language/stems.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(polarity)
};

using Kind = Stance::Kind;

constexpr double carried = 0.15; ///< score of a passage from which its polarity says something of the sentence
constexpr double sameMatter = 0.45; ///< of the words of a source's clause or sentence that must meet
constexpr double surelySame = 0.6; ///< the same of the draft's
constexpr double asGood = 0.8; ///< of the best, from here on another counts as much
constexpr float trustedPair = 0.7F;
constexpr std::size_t manyPairs = 4;

/// A question denies nothing ("can't they …?").
bool asks(const Reading &reading, Span sentence)
{
    return reading.text[sentence.end - 1] == u'?';
}

/// The reservations that a news text may not lose; "can", plans and round figures are left to the translator.
bool isPlainReservation(const QString &text, const Stance &stance)
{
    static const QStringList beginnings {QStringLiteral("may"),
                                         QStringLiteral("might"),
                                         QStringLiteral("likely"),
                                         QStringLiteral("reported"),
                                         QStringLiteral("alleged"),
                                         QStringLiteral("probab"),
                                         QStringLiteral("possibly"),
                                         QStringLiteral("perhaps"),
                                         QStringLiteral("purported"),
                                         QStringLiteral("возможно"),
                                         QStringLiteral("вероятн"),
                                         QStringLiteral("якобы"),
                                         QStringLiteral("предположительно"),
                                         QStringLiteral("trolig"),
                                         QStringLiteral("kanskje"),
                                         QStringLiteral("angivelig"),
                                         QStringLiteral("muligens")};
    const QString word = text.mid(stance.span.begin, stance.span.length()).toLower();
    const bool doubts = stance.kind == Kind::Doubt || stance.kind == Kind::Hearsay;
    return doubts && !word.startsWith(QStringLiteral("возможност")) && !word.startsWith(QStringLiteral("вероятност"))
        && std::ranges::any_of(beginnings, [&](const QString &each) { return word.startsWith(each); });
}

/// A reservation that may not be lost: a plain one, or a belief about what only could be.
QList<Stance>::const_iterator reservationIn(const Clause &clause, const QString &text)
{
    const auto plain =
        std::ranges::find_if(clause.stances, [&](const Stance &stance) { return isPlainReservation(text, stance); });
    if (plain != clause.stances.end()) {
        return plain;
    }
    const auto doubts = std::ranges::count_if(clause.stances, [&](const Stance &stance) {
        return stance.kind == Kind::Doubt && !isRoundly(text, stance.span);
    });
    return doubts < 2 ? clause.stances.end() : std::ranges::find(clause.stances, Kind::Doubt, &Stance::kind);
}

/// What is wrong between a sentence and a place in a source.
struct Conflict
{
    enum class Kind { Lost, Added, Turned };

    Kind kind = Kind::Lost;
    Span draft; ///< the clause
    QString said; ///< the words that make the difference, in the draft
    QString was; ///< in the source
    qint32 source = 0;
    Span passage; ///< the sentence of the source
    QList<qsizetype> denied = {}; ///< words of the draft that the source denies: what agrees has to speak of them
};

/// Holds the clauses of one sentence against the sentences of its passages.
class SentencePolarity
{
public:
    SentencePolarity(const Galley &galley, qsizetype index)
        : m_galley(galley)
        , m_alignment(galley.alignments[index])
        , m_draft(galley.readingAt(galley.sentences[index].block))
        , m_sentence(galley.sentences[index].span)
    {
        const bool weak = m_alignment.best.isEmpty() || m_alignment.best.first().score < carried;
        if (!weak && !isQuotation() && !asks(m_draft, m_sentence)) {
            m_clauses = clausesIn(m_draft, m_sentence);
            m_told = told();
        }
    }

    std::optional<Conflict> conflict() const
    {
        const auto found = firstConflict(&SentencePolarity::conflictBetween);
        return found ? found : deniedWord();
    }

    std::optional<Conflict> lostReservation() const
    {
        const auto holdsBack = [&](const Stance &each) {
            const bool isOne = each.kind == Kind::Doubt || each.kind == Kind::Plan || each.kind == Kind::Hearsay;
            return isOne && !isRoundly(m_draft.text, each.span);
        };
        const bool reserved = std::ranges::any_of(
            m_clauses, [&](const Clause &clause) { return std::ranges::any_of(clause.stances, holdsBack); });
        return reserved ? std::nullopt : firstConflict(&SentencePolarity::reservationBetween);
    }

private:
    using Judge = std::optional<Conflict> (SentencePolarity::*)(const Beside &, const SourceSentence &) const;

    std::optional<Conflict> firstConflict(Judge judge) const
    {
        for (const Clause &clause : m_clauses) {
            if (const auto found = conflictOf(clause, m_told, judge)) {
                return found;
            }
        }
        return std::nullopt;
    }

    /// Speech is held to its source as a quotation, word by word.
    bool isQuotation() const
    {
        return std::ranges::any_of(m_draft.quotations, [&](const Quotation &each) {
            return each.kind != Quotation::Kind::Term && each.whole().overlaps(m_sentence);
        });
    }

    /// A sentence of a passage.
    struct Told
    {
        const SourceSentence *sentence = nullptr;
        bool near = false; ///< of the best passage or one about as good: only these accuse
        QList<Clause> clauses;
    };

    QList<Told> told() const
    {
        QList<Told> all;
        for (const Window &window : m_alignment.best) {
            const bool near = window.score >= m_alignment.best.first().score * asGood;
            for (qint32 row = window.first; row <= window.last; ++row) {
                const SourceSentence &sentence = m_galley.clippings.sentences()[std::size_t(row)];
                if (asks(m_galley.source(sentence.source), sentence.span)) {
                    continue;
                }
                all.append({&sentence, near, clausesIn(m_galley.source(sentence.source), sentence.span)});
            }
        }
        return all;
    }

    /// A clause that a clause of the draft is not in conflict with.
    struct Agreeing
    {
        double weight = 0;
        Cover cover;

        bool speaksOf(const QList<qsizetype> &words) const
        {
            return std::ranges::any_of(words, [&](qsizetype word) { return cover.pairsDraft(word); });
        }
    };

    /// A word that a sentence of the best passages denies and the draft's sentence, which says the same in all, does not;
    /// nothing when another sentence says it too.
    std::optional<Conflict> deniedWord() const
    {
        const auto denies = [](const Told &told) {
            return std::ranges::any_of(told.clauses, [](const Clause &clause) {
                return clause.denies() || holds(clause.stances, Kind::Implied);
            });
        };
        const bool deniesToo = std::ranges::any_of(m_clauses, &Clause::denies);
        if (m_clauses.isEmpty() || deniesToo || std::ranges::none_of(m_told, denies)) {
            return std::nullopt;
        }
        const Counterparts words(m_draft, m_sentence, m_galley.clippings, m_galley.lexicon);
        for (const Told &told : m_told) {
            if (!told.near || !denies(told)) {
                continue;
            }
            const PartOf source {m_galley.source(told.sentence->source), told.sentence->span};
            const Cover cover = words.with(source.reading, source.span);
            const bool same = cover.pairs.size() >= manyPairs && std::min(cover.draft, cover.source) >= sameMatter;
            const auto word = same ? deniedWordIn({m_draft, m_sentence}, source, cover) : std::optional<DeniedWord>();
            if (word && !isSaidElsewhere(words, word->draft, told)) {
                const QString was = source.reading.text.mid(word->negation.begin, word->negation.length());
                return Conflict {Conflict::Kind::Lost, m_sentence, {}, was, told.sentence->source, told.sentence->span};
            }
        }
        return std::nullopt;
    }

    bool isSaidElsewhere(const Counterparts &words, qsizetype word, const Told &denying) const
    {
        return std::ranges::any_of(m_told, [&](const Told &told) {
            if (told.sentence == denying.sentence) {
                return false;
            }
            const Cover cover = words.with(m_galley.source(told.sentence->source), told.sentence->span);
            return cover.pairs.size() >= manyPairs && std::ranges::any_of(cover.pairs, [&](const WordPair &pair) {
                       return pair.draft == word && pair.weight >= trustedPair;
                   });
        });
    }

    /// Whether anything denies or turns here at all; most sentences are done with at that.
    static bool mayConflict(const Clause &own, const QList<Told> &passages)
    {
        const auto differs = [&](const Clause &other) {
            return own.denies() != other.denies() || (!own.turns.isEmpty() && !other.turns.isEmpty())
                || !other.stances.isEmpty();
        };
        return std::ranges::any_of(passages,
                                   [&](const Told &each) { return std::ranges::any_of(each.clauses, differs); });
    }

    /// The conflict of a clause with what speaks of the same, unless something else that does agrees with it.
    std::optional<Conflict> conflictOf(const Clause &own, const QList<Told> &passages, Judge judge) const
    {
        if (!mayConflict(own, passages)) {
            return std::nullopt;
        }
        const Counterparts words(m_draft, own.span, m_galley.clippings, m_galley.lexicon);
        std::optional<Conflict> found;
        double most = 0;
        QList<Agreeing> agreeing;
        for (const Told &passage : passages) {
            const Reading &source = m_galley.source(passage.sentence->source);
            for (const Clause &other : passage.clauses) {
                const Beside two {m_draft, own, source, other, words.with(source, other.span)};
                const double weight = two.cover.draft + two.cover.source;
                const auto conflict =
                    speakOfTheSame(two) ? (this->*judge)(two, *passage.sentence) : std::optional<Conflict>();
                if (conflict && passage.near && weight > most) {
                    most = weight;
                    found = conflict;
                } else if (!conflict && two.cover.pairs.size() >= 2) {
                    agreeing.append({weight, two.cover});
                }
            }
        }
        const auto outweighs = [&](const Agreeing &each) {
            return each.weight >= most * asGood && (found->denied.isEmpty() || each.speaksOf(found->denied));
        };
        return found && std::ranges::any_of(agreeing, outweighs) ? std::nullopt : found;
    }

    std::optional<Conflict> conflictBetween(const Beside &two, const SourceSentence &sentence) const
    {
        Conflict conflict {Conflict::Kind::Lost, two.own.span, {}, {}, sentence.source, sentence.span};
        if (losesNegation(two)) {
            conflict.was = wordOf(two.other, two.source);
            conflict.denied = deniedIn(two);
            return conflict;
        }
        if (losesWithout(two)) {
            const auto without = std::ranges::find_if(
                two.other.stances, [&](const Stance &stance) { return isWithout(two.source.text, stance.span); });
            conflict.was = two.source.text.mid(without->span.begin, without->span.length());
            return conflict;
        }
        if (addsNegation(two)) {
            conflict.kind = Conflict::Kind::Added;
            conflict.said = wordOf(two.own, two.draft);
            return conflict;
        }
        if (const auto turn = two.own.denies() == two.other.denies() ? turned(two) : std::nullopt) {
            conflict.kind = Conflict::Kind::Turned;
            conflict.said = m_draft.text.mid(turn->first.span.begin, turn->first.span.length());
            conflict.was = two.source.text.mid(turn->second.span.begin, turn->second.span.length());
            return conflict;
        }
        return std::nullopt;
    }

    std::optional<Conflict> reservationBetween(const Beside &two, const SourceSentence &sentence) const
    {
        const auto found = reservationIn(two.other, two.source.text);
        if (found == two.other.stances.end() || two.other.denies() || two.own.denies() || two.cover.source < sameMatter
            || two.cover.draft < surelySame) {
            return std::nullopt;
        }
        const QString was = two.source.text.mid(found->span.begin, found->span.length());
        return Conflict {Conflict::Kind::Lost, two.own.span, {}, was, sentence.source, sentence.span};
    }

    static QString wordOf(const Clause &clause, const Reading &reading)
    {
        const auto negation = std::ranges::find(clause.stances, Kind::Negation, &Stance::kind);
        return reading.text.mid(negation->span.begin, negation->span.length());
    }

    const Galley &m_galley;
    const Alignment &m_alignment;
    const Reading &m_draft;
    Span m_sentence;
    QList<Clause> m_clauses; ///< of the draft's sentence; none where it is not held to its passages
    QList<Told> m_told;
};

QString messageFor(const Conflict &conflict)
{
    switch (conflict.kind) {
    case Conflict::Kind::Lost:
        return Text::tr("The source denies this (“%1”).").arg(conflict.was);
    case Conflict::Kind::Added:
        return Text::tr("The draft denies this (“%1”), the source does not.").arg(conflict.said);
    case Conflict::Kind::Turned:
        return Text::tr("The draft says “%1”, the source “%2”.").arg(conflict.said, conflict.was);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Finding> polarityFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList negation(QStringLiteral("negation"), galley.sentences);
    FindingList modality(QStringLiteral("modality"), galley.sentences);
    for (qsizetype index = stretch.begin; index < stretch.end && tongueOf(galley.content.language); ++index) {
        if (!galley.sentences[index].claim) {
            continue;
        }
        const SentencePolarity polarity(galley, index);
        if (const auto conflict = polarity.conflict()) {
            negation.add(stretch.at(), conflict->draft,
                         {QStringLiteral("polarity"),
                          Finding::Severity::Must,
                          messageFor(*conflict),
                          {},
                          {{galley.content.sources[conflict->source].id, conflict->passage}}});
        }
        const bool isHeadline = stretch.block.block.kind == Block::Kind::Headline;
        if (const auto lost = isHeadline ? std::nullopt : polarity.lostReservation()) {
            modality.add(stretch.at(), lost->draft,
                         {QStringLiteral("reservation"),
                          Finding::Severity::Should,
                          Text::tr("The source makes a reservation (“%1”) that is left out here.").arg(lost->was),
                          {},
                          {{galley.content.sources[lost->source].id, lost->passage}}});
        }
    }
    return std::move(negation).take() + std::move(modality).take();
}

} // namespace imprimatur
