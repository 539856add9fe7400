// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/clippings.h"

#include "language/fold.h"
#include "language/stems.h"
#include "language/wordbook.h"

#include <algorithm>
#include <utility>

namespace imprimatur
{

namespace
{

/// Shorter folds differ by one letter from too many words that are others.
constexpr qsizetype shortestNearFold = 5;
/// Longer ones are no words: each letter left out costs the whole length.
constexpr qsizetype longestNearFold = 40;

bool mayBeNear(const QString &folded)
{
    return folded.size() >= shortestNearFold && folded.size() <= longestNearFold;
}

quint64 idKey(const QString &id)
{
    return textKey(u'@' + id);
}

quint64 pairKey(quint64 first, quint64 second)
{
    return first * 0x9e3779b97f4a7c15ULL + second;
}

std::vector<quint64> withOneLeftOut(const QString &folded)
{
    std::vector<quint64> keys;
    keys.reserve(std::size_t(folded.size()));
    for (qsizetype at = 0; at < folded.size(); ++at) {
        keys.push_back(textKey(QString(folded).remove(at, 1)));
    }
    return keys;
}

} // namespace

Grams gramsOf(std::span<const Word> words)
{
    std::vector<quint32> hashes;
    const auto add = [&](QChar a, QChar b, QChar c, QChar d) {
        quint32 hash = 2166136261u;
        for (const QChar letter : {a, b, c, d}) {
            hash = (hash ^ letter.unicode()) * 16777619u;
        }
        hashes.push_back(hash);
    };
    for (const Word &word : words) {
        const QString &folded = word.folded;
        const auto at = [&](qsizetype place) {
            return place < 0 || place >= folded.size() ? QChar(u' ') : folded[place];
        };
        for (qsizetype place = -1; place + 4 <= folded.size() + 1; ++place) {
            add(at(place), at(place + 1), at(place + 2), at(place + 3));
        }
    }
    std::ranges::sort(hashes);
    Grams grams;
    grams.runs.reserve(hashes.size());
    for (const quint32 each : hashes) {
        if (grams.runs.empty() || grams.runs.back().hash != each) {
            grams.runs.push_back({each, 0});
        }
        ++grams.runs.back().count;
    }
    for (const Grams::Run &run : grams.runs) {
        grams.square += double(run.count) * double(run.count);
    }
    return grams;
}

double sharedBy(const Grams &a, const Grams &b)
{
    double shared = 0;
    auto one = a.runs.begin();
    auto other = b.runs.begin();
    while (one != a.runs.end() && other != b.runs.end()) {
        if (one->hash == other->hash) {
            shared += double(one++->count) * double(other++->count);
        } else {
            one->hash < other->hash ? ++one : ++other;
        }
    }
    return shared;
}

Clippings::Clippings(const QList<Snapshot> &sources)
{
    WordBooks books;
    m_readings.reserve(std::size_t(sources.size()));
    for (const Snapshot &source : sources) {
        m_appeared.append(QDateTime::fromString(source.publishedAt, Qt::ISODate));
        m_readings.push_back(readingOf(source.text, source.language, books));
        readSentences(qint32(m_readings.size()) - 1);
        if (!m_languages.contains(m_readings.back().language)) {
            m_languages.append(m_readings.back().language);
        }
    }
    indexWords();
    indexNearFolds();
}

void Clippings::readSentences(qint32 source)
{
    const Reading &reading = m_readings[std::size_t(source)];
    const qint32 firstRow = qint32(m_sentences.size());
    for (qint32 number = 0; number < reading.sentences.size(); ++number) {
        const Span span = reading.sentences[number];
        const auto [first, last] = reading.wordsIn(span);
        const std::span words(reading.words.data() + first, std::size_t(last - first));
        const auto content = std::ranges::count(words, false, &Word::isStop);
        m_sentences.push_back({source, number, span, gramsOf(words), {}, qint32(content)});
    }
    for (std::size_t row = std::size_t(firstRow); row < m_sentences.size(); ++row) {
        for (std::size_t next = row + 1; next < std::min(row + 3, m_sentences.size()); ++next) {
            m_sentences[row].shares[next - row - 1] = sharedBy(m_sentences[row].grams, m_sentences[next].grams);
        }
    }
    placeFacts(source, firstRow);
}

void Clippings::placeFacts(qint32 source, qint32 firstRow)
{
    const Reading &reading = m_readings[std::size_t(source)];
    const auto rowAt = [&](Span span) {
        const auto word = std::size_t(reading.wordsIn(span).first);
        return word < reading.words.size() ? firstRow + reading.words[word].sentence : -1;
    };
    for (const Number &number : reading.numbers) {
        m_numbers.push_back({&number, rowAt(number.span)});
    }
    for (const DateFact &date : reading.dates) {
        m_dates.push_back({&date, rowAt(date.span), source});
    }
    for (const NameFact &name : reading.names) {
        for (const QString &id : name.ids) {
            m_named.emplace_back(idKey(id), rowAt(name.span));
        }
    }
}

std::span<const qint32> Clippings::naming(const QString &id) const
{
    return holding(idKey(id));
}

void Clippings::indexWords()
{
    std::vector<std::pair<quint64, qint32>> places = std::exchange(m_named, {});
    qint32 row = 0;
    for (const SourceSentence &sentence : m_sentences) {
        const Reading &reading = m_readings[std::size_t(sentence.source)];
        const auto [first, last] = reading.wordsIn(sentence.span);
        quint64 before = 0;
        for (qsizetype at = first; at < last; ++at) {
            const Word &word = reading.words[std::size_t(at)];
            places.emplace_back(word.stem, row);
            places.emplace_back(word.fold, row);
            if (!word.isStop) {
                m_neighbours.insert(pairKey(before, word.stem));
                before = word.stem;
            }
        }
        ++row;
    }
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());

    m_postings.reserve(places.size());
    for (std::size_t at = 0; at < places.size();) {
        const quint64 key = places[at].first;
        const qint32 begin = qint32(at);
        for (; at < places.size() && places[at].first == key; ++at) {
            m_postings.push_back(places[at].second);
        }
        m_places.emplace(key, Range {begin, qint32(at)});
    }
    m_places.erase(0);
}

void Clippings::indexNearFolds()
{
    std::unordered_map<quint64, bool> seen;
    for (const Reading &reading : m_readings) {
        for (const Word &word : reading.words) {
            if (!mayBeNear(word.folded) || word.isStop || !seen.emplace(word.fold, true).second) {
                continue;
            }
            for (const quint64 shortened : withOneLeftOut(word.folded)) {
                m_near.emplace(shortened, word.fold);
            }
            m_near.emplace(word.fold, word.fold);
        }
    }
}

std::span<const qint32> Clippings::holding(quint64 key) const
{
    const auto found = m_places.find(key);
    if (found == m_places.end()) {
        return {};
    }
    return {m_postings.data() + found->second.begin, std::size_t(found->second.end - found->second.begin)};
}

bool Clippings::haveNeighbours(quint64 first, quint64 second) const
{
    return m_neighbours.contains(pairKey(first, second));
}

std::optional<std::pair<qint32, qint32>> Clippings::touchedBy(qint32 source, Span span) const
{
    const auto touched = [&](const SourceSentence &each) {
        return each.source == source && each.span.overlaps(span);
    };
    const auto first = std::ranges::find_if(m_sentences, touched);
    if (first == m_sentences.end()) {
        return std::nullopt;
    }
    const auto end = std::find_if_not(first, m_sentences.end(), touched);
    return std::pair(qint32(first - m_sentences.begin()), qint32(end - m_sentences.begin()) - 1);
}

std::vector<quint64> Clippings::nearFolds(const QString &folded) const
{
    if (!mayBeNear(folded)) {
        return {};
    }
    const quint64 itself = textKey(folded);
    std::vector<quint64> keys = withOneLeftOut(folded);
    keys.push_back(itself);
    std::vector<quint64> folds;
    for (const quint64 key : keys) {
        const auto [begin, end] = m_near.equal_range(key);
        std::for_each(begin, end, [&](const auto &entry) {
            if (entry.second != itself) {
                folds.push_back(entry.second);
            }
        });
    }
    std::ranges::sort(folds);
    const auto repeated = std::ranges::unique(folds);
    folds.erase(repeated.begin(), repeated.end());
    return folds;
}

} // namespace imprimatur
