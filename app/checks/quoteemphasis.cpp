// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quoteemphasis.h"

#include "language/emphasis.h"
#include "language/polarity.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace imprimatur
{

namespace
{

using Kind = Emphasis::Kind;

constexpr double comparable = 0.45; ///< of the words of both that must meet before their amounts are held together
constexpr qsizetype verbLetters = 4; ///< of a Russian word that may be a verb of the past

QList<Stance> stancesOf(const PartOf &part)
{
    return stancesIn(part.reading.text, part.span, part.reading.language);
}

std::optional<Span> firstStance(const QList<Stance> &stances, Stance::Kind kind)
{
    const auto found = std::ranges::find(stances, kind, &Stance::kind);
    return found == stances.end() ? std::nullopt : std::optional(found->span);
}

/// Whether a source's word may be how it says "never" or "always".
bool mayBeNever(const PartOf &source)
{
    static const QSet<QString> ever {
        QStringLiteral("ever"),         QStringLiteral("forever"), QStringLiteral("anymore"),
        QStringLiteral("again"),        QStringLiteral("longer"),  QStringLiteral("когда-либо"),
        QStringLiteral("когда-нибудь"), QStringLiteral("больше"),  QStringLiteral("никаких"),
        QStringLiteral("вовек"),        QStringLiteral("раз"),     QStringLiteral("впервые"),
        QStringLiteral("first"),        QStringLiteral("уже")};
    const auto [begin, end] = source.reading.wordsIn(source.span);
    return std::any_of(source.reading.words.begin() + begin, source.reading.words.begin() + end,
                       [](const Word &word) { return ever.contains(word.token.lower); });
}

/// Whether a Russian part may speak of what has happened; nouns that look like such verbs count too.
bool mayBePast(const PartOf &source)
{
    static const QStringList endings {QStringLiteral("л"),    QStringLiteral("ла"),  QStringLiteral("ло"),
                                      QStringLiteral("ли"),   QStringLiteral("лся"), QStringLiteral("лась"),
                                      QStringLiteral("лось"), QStringLiteral("лись")};
    const auto [begin, end] = source.reading.wordsIn(source.span);
    return source.reading.language == QLatin1String("ru")
        && std::any_of(source.reading.words.begin() + begin, source.reading.words.begin() + end, [](const Word &word) {
               return word.token.lower.size() >= verbLetters
                   && std::ranges::any_of(endings,
                                          [&](const QString &ending) { return word.token.lower.endsWith(ending); });
           });
}

/// Two parts with what they stress.
class Emphases
{
public:
    Emphases(const PartOf &draft, const PartOf &source, const Cover &cover)
        : m_source(source)
        , m_least(std::min(cover.draft, cover.source))
        , m_own(emphasesIn(draft.reading, draft.span))
        , m_other(emphasesIn(source.reading, source.span))
        , m_ownStances(stancesOf(draft))
        , m_otherStances(stancesOf(source))
    {
    }

    QList<Difference> differences() const
    {
        QList<Difference> found;
        for (const auto &judge : {never(), always(), amount(), lapsed(), condition(), done(), limit()}) {
            if (judge) {
                found.append(*judge);
            }
        }
        return found;
    }

private:
    using Found = std::optional<Difference>;

    static std::optional<Span> firstOf(const QList<Emphasis> &list, Kind kind)
    {
        const auto found = std::ranges::find(list, kind, &Emphasis::kind);
        return found == list.end() ? std::nullopt : std::optional(found->span);
    }
    std::optional<Span> own(Kind kind) const { return firstOf(m_own, kind); }
    std::optional<Span> other(Kind kind) const { return firstOf(m_other, kind); }

    Found never() const
    {
        const auto said = firstStance(m_ownStances, Stance::Kind::Never);
        const auto was = firstStance(m_otherStances, Stance::Kind::Negation);
        const bool stronger = said && was && !holds(m_otherStances, Stance::Kind::Never) && !mayBeNever(m_source);
        return stronger ? Found({Difference::Kind::Never, *said, *was}) : std::nullopt;
    }

    Found always() const
    {
        const auto said = firstStance(m_ownStances, Stance::Kind::Always);
        const bool stronger = said && !holds(m_otherStances, Stance::Kind::Always) && !mayBeNever(m_source);
        return stronger ? Found({Difference::Kind::Always, *said, m_source.span}) : std::nullopt;
    }

    /// "all" for "some" or the other way; "not many" for "not a single one".
    Found amount() const
    {
        const auto ownAll = own(Kind::All);
        const auto ownSome = own(Kind::Some);
        const auto otherAll = other(Kind::All);
        const auto otherSome = other(Kind::Some);
        const bool denied =
            holds(m_ownStances, Stance::Kind::Negation) && holds(m_otherStances, Stance::Kind::Negation);
        if (m_least < comparable) {
            return std::nullopt;
        }
        if (ownAll && !ownSome && otherSome && !otherAll) {
            return Difference {Difference::Kind::Amount, *ownAll, *otherSome};
        }
        if (ownSome && !ownAll && otherAll && !otherSome) {
            return Difference {Difference::Kind::Amount, *ownSome, *otherAll};
        }
        const auto single = other(Kind::Single);
        if (denied && ownSome && single && !otherSome && !own(Kind::Single)) {
            return Difference {Difference::Kind::Amount, *ownSome, *single};
        }
        return std::nullopt;
    }

    /// "no longer" says that it was so before.
    Found lapsed() const
    {
        const auto said = own(Kind::Lapsed);
        const auto was = firstStance(m_otherStances, Stance::Kind::Negation);
        return said && was && !other(Kind::Lapsed) && !other(Kind::Ceased)
            ? Found({Difference::Kind::Lapsed, *said, *was})
            : std::nullopt;
    }

    Found condition() const
    {
        const auto said = own(Kind::Regardless);
        const auto was = other(Kind::Condition);
        return said && was && !own(Kind::Condition) && !other(Kind::Regardless)
            ? Found({Difference::Kind::Condition, *said, *was})
            : std::nullopt;
    }

    Found done() const
    {
        const auto said = own(Kind::Already);
        return said && m_least >= comparable && !other(Kind::Already) && !mayBePast(m_source)
            ? Found({Difference::Kind::Done, *said, m_source.span})
            : std::nullopt;
    }

    Found limit() const
    {
        const auto latest = own(Kind::Latest);
        const auto earliest = own(Kind::Earliest);
        const auto wasLatest = other(Kind::Latest);
        const auto wasEarliest = other(Kind::Earliest);
        const auto until = other(Kind::Until);
        const bool open = until && !(wasEarliest && wasEarliest->overlaps(*until)); // "by May" is "innen mai"
        if (latest && !earliest && wasEarliest && !wasLatest && !open) {
            return Difference {Difference::Kind::Limit, *latest, *wasEarliest};
        }
        if (earliest && !latest && wasLatest && !wasEarliest && !holds(m_otherStances, Stance::Kind::Negation)) {
            return Difference {Difference::Kind::Limit, *earliest, *wasLatest};
        }
        return std::nullopt;
    }

    const PartOf &m_source;
    double m_least = 0; ///< how far the two cover each other
    QList<Emphasis> m_own;
    QList<Emphasis> m_other;
    QList<Stance> m_ownStances;
    QList<Stance> m_otherStances;
};

} // namespace

QList<Difference> emphasisDifferences(const PartOf &draft, const PartOf &source, const Cover &cover)
{
    return Emphases(draft, source, cover).differences();
}

} // namespace imprimatur
