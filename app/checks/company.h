// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"
#include "language/reading.h"

#include <vector>

namespace imprimatur
{

class Lexicon;

/// The words of one sentence of the draft, ready to be met by words of the sources: what is said around a figure tells
/// which figure of a passage is meant. Borrows the reading and the lexicon.
class Company
{
public:
    Company(const Reading &draft, Span sentence, const Lexicon &lexicon);

    /// 0–1: how much of what stands around `own` in the sentence has a counterpart around `there` in the sentence of
    /// `source` that holds it. Near words weigh more, on both sides.
    double around(Span own, const Reading &source, Span there) const;

private:
    struct Member
    {
        Span span;
        std::vector<quint64> keys; ///< stems and folds that its counterparts have
    };

    const Reading &m_draft;
    const Lexicon &m_lexicon;
    std::vector<Member> m_members;
};

} // namespace imprimatur
