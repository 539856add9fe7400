// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/source.h"
#include "language/reading.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace imprimatur
{

/// The four-letter runs of some words' folds, counted.
struct Grams
{
    struct Run
    {
        quint32 hash = 0;
        quint32 count = 0;
    };

    std::vector<Run> runs; ///< by hash
    double square = 0; ///< the sum of the squares of the counts
};

Grams gramsOf(std::span<const Word> words);
/// The sum of the products of counts; with the squares it gives the cosine.
double sharedBy(const Grams &a, const Grams &b);

/// A sentence of a source.
struct SourceSentence
{
    qint32 source = 0; ///< index of the source
    qint32 number = 0; ///< of the sentence in it
    Span span; ///< in the source's text
    Grams grams; ///< of its words
    double shares[2] =
        {}; ///< sums of products of its counts of runs with those of the next sentence, and the one after
    qint32 contentWords = 0; ///< how many of its words are looked for
};

/// A number that a source states.
struct PlacedNumber
{
    const Number *number = nullptr; ///< borrowed from its Reading
    qint32 row = 0; ///< index in Clippings::sentences()
};

/// A date or time that a source states.
struct PlacedDate
{
    const DateFact *date = nullptr; ///< borrowed from its Reading
    qint32 row = 0; ///< index in Clippings::sentences()
    qint32 source = 0;
};

/// The sources of an article, read and indexed once for all its sentences. Immutable, safe to share between threads.
class Clippings
{
public:
    explicit Clippings(const QList<Snapshot> &sources);

    const std::vector<Reading> &readings() const { return m_readings; } ///< in the order of the sources
    const std::vector<SourceSentence> &sentences() const { return m_sentences; } ///< source by source, in reading order
    const QStringList &languages() const { return m_languages; } ///< of the sources, each once

    const std::vector<PlacedNumber> &numbers() const { return m_numbers; } ///< source by source, in reading order
    const std::vector<PlacedDate> &dates() const { return m_dates; } ///< the same
    /// When a source appeared; null when it does not say.
    QDateTime appearance(qint32 source) const { return m_appeared[source]; }
    /// The sentences, ascending, that name what the gazetteer knows by this id.
    std::span<const qint32> naming(const QString &id) const;
    /// The sentences, ascending, that hold a word with this key (Word::stem or Word::fold).
    std::span<const qint32> holding(quint64 key) const;
    /// Whether two words (Word::stem) that are looked for follow each other in a sentence, stop words left out.
    bool haveNeighbours(quint64 first, quint64 second) const;
    /// The sentences [first, last] of a source that `span` touches; absent when it touches none.
    std::optional<std::pair<qint32, qint32>> touchedBy(qint32 source, Span span) const;
    /// The folds in the sources that differ from `folded` (≥ 5 letters) by one letter put in, left out or changed.
    std::vector<quint64> nearFolds(const QString &folded) const;

private:
    struct Range
    {
        qint32 begin = 0;
        qint32 end = 0;
    };

    void readSentences(qint32 source);
    void placeFacts(qint32 source, qint32 firstRow);
    void indexWords();
    void indexNearFolds();

    std::vector<Reading> m_readings;
    std::vector<SourceSentence> m_sentences;
    QList<QDateTime> m_appeared;
    std::vector<PlacedNumber> m_numbers;
    std::vector<PlacedDate> m_dates;
    std::vector<std::pair<quint64, qint32>> m_named; ///< key of a gazetteer id and where it stands, until indexed
    QStringList m_languages;
    std::unordered_map<quint64, Range> m_places;
    std::vector<qint32> m_postings;
    std::unordered_set<quint64> m_neighbours;
    std::unordered_multimap<quint64, quint64> m_near; ///< a fold with a letter left out -> the fold
};

} // namespace imprimatur
