// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/phrases.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

constexpr int gapWords = 3;
constexpr qsizetype keyLength = 2;

/// The first two letters of a word in one number.
quint32 keyOf(const QString &word)
{
    const auto unit = [&](qsizetype at) {
        return at < word.size() ? quint32(word[at].unicode()) : 0U;
    };
    return unit(0) << 16U | unit(1);
}

constexpr std::size_t beginningSlots = 1 << 12;

std::size_t slotOf(quint32 key)
{
    return (key * 0x9E3779B1U >> 16U) % beginningSlots;
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// Whether the signs between two words end a sentence, a clause of its own or a line.
bool parts(QStringView between)
{
    return std::ranges::any_of(between, [](QChar c) { return QStringView(u".!?:;…\n\r\u2028\u2029").contains(c); });
}

QString evened(QStringView word)
{
    const bool small = std::ranges::none_of(word, [](QChar c) { return c.isUpper() || c.isTitleCase(); });
    QString lower = small ? word.toString() : word.toString().toLower();
    return lower.contains(u'ё') ? lower.replace(u'ё', u'е') : lower;
}

} // namespace

QList<PhraseWord> phraseWordsOf(const QString &text)
{
    QList<PhraseWord> words;
    qsizetype before = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordUnit(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isWordUnit(text[end])) {
            ++end;
        }
        const bool joined = !words.isEmpty() && !parts(QStringView(text).mid(before, at - before));
        words.append({{at, end}, evened(QStringView(text).mid(at, end - at)), joined});
        before = end;
        at = end;
    }
    return words;
}

bool Phrases::Alternative::matches(const QString &lower) const
{
    if (anyBeginning && anyEnding) {
        return lower.contains(word);
    }
    if (anyBeginning) {
        return lower.endsWith(word);
    }
    return anyEnding ? lower.startsWith(word) : lower == word;
}

Phrases::Phrases(const QStringList &patterns)
{
    for (const QString &each : patterns) {
        Pattern pattern;
        const QStringList items = each.split(u' ', Qt::SkipEmptyParts);
        for (const QString &item : items) {
            pattern.push_back(stepOf(item));
        }
        m_patterns.push_back(std::move(pattern));
        index(int(m_patterns.size()) - 1);
    }
}

Phrases::Step Phrases::stepOf(const QString &item)
{
    Step step;
    if (item == u'~') {
        step.gap = gapWords;
        return step;
    }
    step.optional = item.endsWith(u'?');
    const QStringList words = item.chopped(step.optional ? 1 : 0).split(u'|', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool begins = word.startsWith(u'*');
        const bool ends = word.endsWith(u'*');
        const QString bare = word.mid(begins ? 1 : 0, word.size() - (begins ? 1 : 0) - (ends ? 1 : 0));
        step.alternatives.append({evened(bare), begins, ends});
    }
    return step;
}

void Phrases::index(int pattern)
{
    const Pattern &steps = m_patterns[size_t(pattern)];
    if (steps.empty()) {
        return;
    }
    const Step &first = steps.front();
    const bool anywhere =
        first.optional || first.gap > 0 || std::ranges::any_of(first.alternatives, [](const Alternative &each) {
            return each.anyBeginning || (each.anyEnding && each.word.size() < keyLength);
        });
    if (anywhere) {
        m_others.append(pattern);
        return;
    }
    for (const Alternative &alternative : first.alternatives) {
        m_beginnings.resize(beginningSlots);
        m_beginnings[slotOf(keyOf(alternative.word))] = true;
        QList<int> &bucket = m_byBeginning[keyOf(alternative.word)];
        if (bucket.isEmpty() || bucket.last() != pattern) {
            bucket.append(pattern);
        }
    }
}

std::optional<int> Phrases::Trial::afterGap(size_t step, int at) const
{
    for (int skipped = 0; skipped <= pattern[step].gap; ++skipped) {
        if (const auto last = lastWord(step + 1, at + skipped)) {
            return last;
        }
        if (!goesOn(at + skipped)) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// The last word of the pattern's rest from `step` on, when that stands at word `at`.
std::optional<int> Phrases::Trial::lastWord(size_t step, int at) const
{
    if (step == pattern.size()) {
        return at - 1;
    }
    if (pattern[step].gap > 0) {
        return afterGap(step, at);
    }
    const bool here = at < words.size() && goesOn(at)
        && std::ranges::any_of(pattern[step].alternatives,
                               [&](const Alternative &each) { return each.matches(words[at].lower); });
    if (here) {
        if (const auto last = lastWord(step + 1, at + 1)) {
            return last;
        }
    }
    return pattern[step].optional ? lastWord(step + 1, at) : std::nullopt;
}

QList<Phrases::Place> Phrases::findIn(const QList<PhraseWord> &words) const
{
    QList<Place> places;
    for (int at = 0; at < words.size(); ++at) {
        const auto tryAll = [&](const QList<int> &patterns) {
            for (const int pattern : patterns) {
                const auto last = Trial {m_patterns[size_t(pattern)], words, at}.lastWord(0, at);
                if (last && *last >= at) {
                    places.append({pattern, at, *last, {words[at].span.begin, words[*last].span.end}});
                }
            }
        };
        const quint32 key = keyOf(words[at].lower);
        const bool may = !m_beginnings.empty() && m_beginnings[slotOf(key)];
        if (const auto bucket = may ? m_byBeginning.constFind(key) : m_byBeginning.constEnd();
            bucket != m_byBeginning.constEnd()) {
            tryAll(*bucket);
        }
        tryAll(m_others);
    }
    return places;
}

} // namespace imprimatur
