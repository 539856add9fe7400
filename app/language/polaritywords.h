// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/polarity.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace imprimatur
{

/// Words as a table lists them: whole, or as a beginning that endings may follow ("avvis*").
template<typename T>
class WordTable
{
public:
    void add(const QString &pattern, const T &value)
    {
        const bool open = pattern.endsWith(QLatin1Char('*'));
        const QString word = open ? pattern.chopped(1) : pattern;
        (open ? m_beginnings : m_words).insert(word, value);
        m_longest = open ? std::max(m_longest, word.size()) : m_longest;
    }

    /// What the table says of the pattern itself.
    std::optional<T> listed(const QString &pattern) const
    {
        const bool open = pattern.endsWith(QLatin1Char('*'));
        const QHash<QString, T> &table = open ? m_beginnings : m_words;
        const auto found = table.constFind(open ? pattern.chopped(1) : pattern);
        return found == table.constEnd() ? std::nullopt : std::optional(*found);
    }

    /// The whole word first, then the longest beginning.
    std::optional<T> find(const QString &word) const
    {
        if (const auto found = m_words.constFind(word); found != m_words.constEnd()) {
            return *found;
        }
        for (qsizetype length = std::min(word.size(), m_longest); length >= 2; --length) {
            const auto found = m_beginnings.constFind(word.left(length));
            if (found != m_beginnings.constEnd()) {
                return *found;
            }
        }
        return std::nullopt;
    }

private:
    QHash<QString, T> m_words;
    QHash<QString, T> m_beginnings;
    qsizetype m_longest = 0;
};

/// What a word or phrase stands for; nothing: it only looks as if it did.
using Meaning = QList<Stance::Kind>;

/// One side of a pair of opposites.
struct Side
{
    int axis = 0;
    bool up = false;
};

struct PolarityWords
{
    WordTable<Meaning> words;
    QList<std::pair<QStringList, Meaning>> phrases; ///< lower case, longest first
    QSet<QString> phraseOpenings; ///< the first words of the phrases
    WordTable<bool> exclusions; ///< "utelukker", "rule", "исключаем": negated they are doubts
    WordTable<Side> sides;
};

/// nullptr for a language without a table.
const PolarityWords *polarityWordsFor(const QString &language);

} // namespace imprimatur
