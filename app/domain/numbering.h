// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace imprimatur
{

struct TextTokens;

/// One number for each word or sentence of a text; equal ones have equal numbers.
using Ids = std::vector<int>;

/// Gives equal words or sentences equal numbers, from 0 on. It borrows their texts. An open-addressing table, because
/// numbering the words is most of the work of a difference between two texts that are nearly the same.
class Numbering
{
public:
    /// `words`: how many different ones may come at the most.
    explicit Numbering(size_t words);

    int of(QStringView word);
    Ids ofWords(const TextTokens &tokens);
    /// How many different ones there were so far.
    int count() const { return m_count; }

private:
    struct Slot
    {
        QStringView word;
        int number = -1;
    };

    std::vector<Slot> m_slots;
    int m_count = 0;
};

} // namespace imprimatur
