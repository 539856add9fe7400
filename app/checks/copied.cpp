// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/copied.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/quoted.h"
#include "language/phrases.h"
#include "language/subtag.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(copied)
};

constexpr int leastRun = 12; ///< words (formats.md §2)

/// The words of a source, and where each run of `leastRun` words begins.
struct Original
{
    const Snapshot *source = nullptr;
    QList<PhraseWord> words;
};

struct Place
{
    int source = 0;
    int word = 0;
};

struct Run
{
    int word = 0; ///< in the draft's block
    Place place;
    int length = 0;
};

/// Calls `each(first word, hash)` for every row of `leastRun` words: a polynomial modulo 2^64, rolled from row to row.
template<typename Each>
void rows(const QList<PhraseWord> &words, Each each)
{
    constexpr quint64 base = 0x9E3779B97F4A7C15;
    quint64 outgoing = 1;
    for (int power = 0; power < leastRun; ++power) {
        outgoing *= base;
    }
    const auto hash = [&](int word) {
        return quint64(qHash(words[word].lower)) + 1;
    };
    quint64 row = 0;
    for (int at = 0; at < words.size(); ++at) {
        row = row * base + hash(at);
        if (at >= leastRun) {
            row -= outgoing * hash(at - leastRun);
        }
        if (at + 1 >= leastRun) {
            each(at + 1 - leastRun, row);
        }
    }
}

class Originals
{
public:
    explicit Originals(const Content &content)
    {
        const QString language = primarySubtag(content.language);
        for (const Snapshot &source : content.sources) {
            if (primarySubtag(source.language) == language) {
                add(source);
            }
        }
    }

    bool isEmpty() const { return m_originals.isEmpty(); }
    const Original &at(int source) const { return m_originals[source]; }

    /// The longest run that begins at a word of the draft, of those that begin where its row first stands.
    Run runAt(const QList<PhraseWord> &words, int word, quint64 row) const
    {
        const auto place = m_rows.constFind(row);
        if (place == m_rows.constEnd()) {
            return {};
        }
        const QList<PhraseWord> &theirs = m_originals[place->source].words;
        int length = 0;
        while (word + length < words.size() && place->word + length < theirs.size()
               && words[word + length].lower == theirs[place->word + length].lower) {
            ++length;
        }
        return {word, *place, length};
    }

private:
    void add(const Snapshot &source)
    {
        const int index = int(m_originals.size());
        m_originals.append({&source, phraseWordsOf(source.text)});
        rows(m_originals.last().words, [&](int word, quint64 row) {
            if (!m_rows.contains(row)) {
                m_rows.insert(row, {index, word});
            }
        });
    }

    QList<Original> m_originals;
    QHash<quint64, Place> m_rows;
};

/// The words of a block by stretches that no quotation interrupts.
QList<QList<PhraseWord>> ownStretches(const Galley &galley, const BlockAt &at)
{
    const QList<Span> quoted = quotedSpans(galley, at);
    const QList<PhraseWord> words = phraseWordsOf(at.block->statedText());
    QList<QList<PhraseWord>> stretches {{}};
    for (const PhraseWord &word : words) {
        if (!overlapsAny(word.span, quoted)) {
            stretches.last().append(word);
        } else if (!stretches.last().isEmpty()) {
            stretches.append(QList<PhraseWord>());
        }
    }
    return stretches;
}

QList<Run> runsIn(const QList<PhraseWord> &words, const Originals &originals)
{
    QList<Run> runs;
    int after = 0;
    rows(words, [&](int word, quint64 row) {
        if (word < after) {
            return;
        }
        if (const Run run = originals.runAt(words, word, row); run.length >= leastRun) {
            runs.append(run);
            after = word + run.length;
        }
    });
    return runs;
}

Span spanOf(const QList<PhraseWord> &words, int first, int length)
{
    return {words[first].span.begin, words[first + length - 1].span.end};
}

Remark remarkOn(const Run &run, const Original &original)
{
    return {QStringLiteral("run"),
            Finding::Severity::Should,
            Text::tr("%n words in a row are taken word for word from %1, and not as a quotation.", nullptr, run.length)
                .arg(original.source->outlet.isEmpty() ? original.source->id : original.source->outlet),
            {},
            {{original.source->id, spanOf(original.words, run.place.word, run.length)}}};
}

} // namespace

QList<Finding> copiedFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("copied"), galley.sentences);
    const Originals originals(galley.content);
    const QList<BlockAt> blocks = originals.isEmpty() ? QList<BlockAt>() : blocksOf(galley.content);
    for (const BlockAt &at : blocks) {
        const bool isOwnText = at.block->kind != Block::Kind::Related;
        const QList<QList<PhraseWord>> stretches = isOwnText ? ownStretches(galley, at) : QList<QList<PhraseWord>>();
        for (const QList<PhraseWord> &words : stretches) {
            const QList<Run> runs = runsIn(words, originals);
            for (const Run &run : runs) {
                findings.add(at, spanOf(words, run.word, run.length), remarkOn(run, originals.at(run.place.source)));
            }
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
