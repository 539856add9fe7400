// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"
#include "language/numbers.h"
#include "language/reading.h"

#include <QList>

#include <optional>
#include <utility>

namespace imprimatur
{

/// What a writer may have worked out of the figures of a passage instead of taking it from there.
class Reckoning
{
public:
    /// `year`: in which the article appears; 0 when it does not say.
    Reckoning(const Reading &draft, Span sentence, int year);

    /// Numbers of one passage: the differences, sums and multiples are of two numbers of one passage or of the draft's
    /// sentence.
    void addPassage(const Reading &source, Span passage);

    /// "to år lengre" for five years and seven, "18 prosentpoeng" for 61 and 43 per cent, "44 bedrifter" for one and 43
    /// others, "mer enn doblet" for 7.8 and 16, "knapt halvparten" without what 54 per cent have, "ti år" since 2016.
    bool explains(const Number &number) const;

    /// Whether kroner may be what an amount in another currency came to, at a rate of these years.
    bool isExchanged(const Number &number) const;

    /// Two per cents of a passage that are so many points apart: `number` as per cent would be wrong.
    std::optional<std::pair<Number, Number>> pointsApart(const Number &number) const;

private:
    struct Group
    {
        const Reading *text = nullptr;
        QList<Number> numbers;
        QList<int> years;
    };

    bool isDifference(const Number &number) const;
    bool isSum(const Number &number) const;
    bool isOneMoreOrLess(const Number &number) const;
    bool isMultiple(const Number &number) const;
    bool isSpanOfYears(const Number &number) const;
    bool isRest(const Number &number) const;
    bool isCompared(const Number &number) const;
    bool saysTogether() const;

    const Reading &m_draft;
    Span m_sentence;
    int m_year;
    QList<Group> m_groups; ///< the first one is the draft's sentence
};

} // namespace imprimatur
