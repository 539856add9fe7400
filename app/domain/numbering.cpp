// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbering.h"

#include "domain/texttokens.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

size_t hashOf(QStringView word)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar unit : word) {
        hash = (hash ^ unit.unicode()) * 0x9e3779b97f4a7c15;
    }
    return size_t(hash >> 20);
}

} // namespace

Numbering::Numbering(size_t words)
{
    size_t size = 64;
    while (size < 2 * words) {
        size *= 2;
    }
    m_slots.resize(size);
}

int Numbering::of(QStringView word)
{
    size_t at = hashOf(word) & (m_slots.size() - 1);
    while (m_slots[at].number >= 0 && m_slots[at].word != word) {
        at = (at + 1) & (m_slots.size() - 1);
    }
    if (m_slots[at].number < 0) {
        m_slots[at] = {word, m_count++};
    }
    return m_slots[at].number;
}

Ids Numbering::ofWords(const TextTokens &tokens)
{
    Ids ids(tokens.words.size());
    std::ranges::transform(tokens.words, ids.begin(), [&](int at) { return of(tokens.textOf(at)); });
    return ids;
}

} // namespace imprimatur
