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

struct Run
{
    qsizetype word = 0; ///< in the draft's stretch
    Originals::Place place;
    qsizetype length = 0;
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
    const auto hash = [&](qsizetype word) {
        return quint64(qHash(words[word].lower)) + 1;
    };
    quint64 row = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        row = row * base + hash(at);
        if (at >= leastRun) {
            row -= outgoing * hash(at - leastRun);
        }
        if (at + 1 >= leastRun) {
            each(at + 1 - leastRun, row);
        }
    }
}

/// The longest run that begins at a word of the draft, of those that begin where its row first stands.
Run runAt(const QList<PhraseWord> &words, qsizetype word, Originals::Place place, const Originals &originals)
{
    const QList<PhraseWord> &theirs = originals.wordsOf(place.source);
    qsizetype length = 0;
    while (word + length < words.size() && place.word + length < theirs.size()
           && words[word + length].lower == theirs[place.word + length].lower) {
        ++length;
    }
    return {word, place, length};
}

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
    qsizetype after = 0;
    rows(words, [&](qsizetype word, quint64 row) {
        const auto place = word < after ? std::nullopt : originals.placeOf(row);
        if (!place) {
            return;
        }
        if (const Run run = runAt(words, word, *place, originals); run.length >= leastRun) {
            runs.append(run);
            after = word + run.length;
        }
    });
    return runs;
}

Span spanOf(const QList<PhraseWord> &words, qsizetype first, qsizetype length)
{
    return {words[first].span.begin, words[first + length - 1].span.end};
}

Remark remarkOn(const Run &run, const Galley &galley)
{
    const Snapshot &source = galley.content.sources[run.place.source];
    const QList<PhraseWord> &theirs = galley.material.originals.wordsOf(run.place.source);
    return {QStringLiteral("run"),
            Finding::Severity::Should,
            Text::tr("%n words in a row are taken word for word from %1, and not as a quotation.", nullptr, int(run.length))
                .arg(source.outlet.isEmpty() ? source.id : source.outlet),
            {},
            {{source.id, spanOf(theirs, run.place.word, run.length)}}};
}

} // namespace

Originals::Originals(const QList<Snapshot> &sources, const QString &language)
{
    for (qsizetype source = 0; source < sources.size(); ++source) {
        if (primarySubtag(sources[source].language) != primarySubtag(language)) {
            continue;
        }
        const auto words = m_words.insert(source, phraseWordsOf(sources[source].text));
        rows(*words, [&](qsizetype word, quint64 row) {
            if (!m_rows.contains(row)) {
                m_rows.insert(row, {source, word});
            }
        });
    }
}

std::optional<Originals::Place> Originals::placeOf(quint64 row) const
{
    const auto place = m_rows.constFind(row);
    return place == m_rows.constEnd() ? std::nullopt : std::optional(*place);
}

QList<Finding> copiedFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("copied"), galley.sentences);
    const Originals &originals = galley.material.originals;
    if (originals.isEmpty() || stretch.block.block.kind == Block::Kind::Related) {
        return {};
    }
    const QList<QList<PhraseWord>> own = ownStretches(galley, stretch.at());
    for (const QList<PhraseWord> &words : own) {
        const QList<Run> runs = runsIn(words, originals);
        for (const Run &run : runs) {
            findings.add(stretch.at(), spanOf(words, run.word, run.length), remarkOn(run, galley));
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
