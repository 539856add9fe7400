// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace imprimatur
{

/// A word of a text as phrases are compared with it. Hyphens and apostrophes part words: "Kyiv-regimet" is two.
struct PhraseWord
{
    Span span;
    QString lower; ///< ё as е
    bool joined = true; ///< no end of a sentence or a line lies between the word before and this one
};

QList<PhraseWord> phraseWordsOf(const QString &text);

/// Many patterns of words, looked for at once. A pattern is a row of words parted by spaces:
///   word      that word, case ignored
///   word*     any word that begins so (endings, compounds)
///   *word     any word that ends so
///   a|b|c*    one of several
///   a|b?      one of several, or nothing
///   ~         up to three words of any kind
/// A phrase never reaches over the end of a sentence or line. Immutable once built; O(words) for patterns that do not
/// begin with an asterisk.
class Phrases
{
public:
    struct Place
    {
        int pattern = 0; ///< its place in the list
        int firstWord = 0; ///< of the words given
        int lastWord = 0;
        Span span;

        bool operator==(const Place &) const = default;
    };

    Phrases() = default;
    explicit Phrases(const QStringList &patterns);

    /// Every place in reading order; of one pattern at one word the longest place that matches first.
    QList<Place> findIn(const QList<PhraseWord> &words) const;
    QList<Place> findIn(const QString &text) const { return findIn(phraseWordsOf(text)); }
    bool standIn(const QString &text) const { return !findIn(text).isEmpty(); }

private:
    struct Alternative
    {
        QString word;
        bool anyBeginning = false;
        bool anyEnding = false;

        bool matches(const QString &lower) const;
    };
    struct Step
    {
        QList<Alternative> alternatives;
        bool optional = false;
        int gap = 0; ///< up to so many words of any kind, when there are no alternatives
    };
    using Pattern = std::vector<Step>;

    static Step stepOf(const QString &item);
    /// A pattern while it is held against the words from `first` on.
    struct Trial
    {
        const Pattern &pattern;
        const QList<PhraseWord> &words;
        int first = 0;

        std::optional<int> lastWord(size_t step, int at) const;
        std::optional<int> afterGap(size_t step, int at) const;
        bool goesOn(int at) const { return at == first || (at < words.size() && words[at].joined); }
    };

    void index(int pattern);

    std::vector<Pattern> m_patterns;
    QHash<quint32, QList<int>> m_byBeginning; ///< patterns by the first two letters of their first word
    std::vector<bool> m_beginnings; ///< by a hash of those letters: what no pattern begins with is passed over
    QList<int> m_others; ///< patterns to try at every word
};

} // namespace imprimatur
