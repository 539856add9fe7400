// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/wordrun.h"

#include "language/stems.h"

#include <QHash>

#include <algorithm>

namespace imprimatur
{

namespace
{

/// Number words as figures, since a newsroom's style decides which is written.
QString plainNumber(const QString &word)
{
    static const QHash<QString, QString> numbers {
        {QStringLiteral("en"), QStringLiteral("1")},     {QStringLiteral("ett"), QStringLiteral("1")},
        {QStringLiteral("én"), QStringLiteral("1")},     {QStringLiteral("to"), QStringLiteral("2")},
        {QStringLiteral("tre"), QStringLiteral("3")},    {QStringLiteral("fire"), QStringLiteral("4")},
        {QStringLiteral("fem"), QStringLiteral("5")},    {QStringLiteral("seks"), QStringLiteral("6")},
        {QStringLiteral("sju"), QStringLiteral("7")},    {QStringLiteral("syv"), QStringLiteral("7")},
        {QStringLiteral("åtte"), QStringLiteral("8")},   {QStringLiteral("ni"), QStringLiteral("9")},
        {QStringLiteral("ti"), QStringLiteral("10")},    {QStringLiteral("elleve"), QStringLiteral("11")},
        {QStringLiteral("tolv"), QStringLiteral("12")},  {QStringLiteral("one"), QStringLiteral("1")},
        {QStringLiteral("two"), QStringLiteral("2")},    {QStringLiteral("three"), QStringLiteral("3")},
        {QStringLiteral("four"), QStringLiteral("4")},   {QStringLiteral("five"), QStringLiteral("5")},
        {QStringLiteral("six"), QStringLiteral("6")},    {QStringLiteral("seven"), QStringLiteral("7")},
        {QStringLiteral("eight"), QStringLiteral("8")},  {QStringLiteral("nine"), QStringLiteral("9")},
        {QStringLiteral("ten"), QStringLiteral("10")},   {QStringLiteral("eleven"), QStringLiteral("11")},
        {QStringLiteral("twelve"), QStringLiteral("12")}};
    return numbers.value(word, word);
}

bool isPercent(const QString &word)
{
    return word == QLatin1String("prosent") || word == QLatin1String("percent") || word == QLatin1String("pst")
        || word == QStringLiteral("процент") || word == QStringLiteral("процентов") || word == QStringLiteral("процента");
}

/// "5 prosent", "fem prosent": the unit may be written as a sign.
bool isAmount(const Token &token)
{
    return token.isFigure || plainNumber(token.lower) != token.lower;
}

struct Run
{
    std::vector<quint64> keys;
    std::vector<Span> spans;
    std::vector<bool> gap; ///< words may be left out before this one
};

/// Whether the draft says between two words that it leaves something out: an ellipsis or a bracket.
bool leavesOut(const QString &text, qsizetype from, qsizetype to)
{
    const auto between = QStringView(text).mid(from, to - from);
    return between.contains(u'…') || between.contains(QLatin1String("...")) || between.contains(u'[')
        || between.contains(u']');
}

bool isBracketed(const QString &text, Span part, qsizetype at)
{
    const qsizetype open = text.lastIndexOf(u'[', at);
    return open >= part.begin && text.lastIndexOf(u']', at) < open;
}

Run runOf(const Reading &reading, Span part)
{
    Run run;
    const auto [begin, end] = reading.wordsIn(part);
    qsizetype last = part.begin;
    bool gap = false;
    for (qsizetype at = begin; at < end; ++at) {
        const Token &token = reading.words[std::size_t(at)].token;
        gap = gap || leavesOut(reading.text, last, token.span.begin);
        last = token.span.end;
        if (isBracketed(reading.text, part, token.span.begin)) {
            gap = true;
            continue;
        }
        if (isPercent(token.lower) && at > begin && isAmount(reading.words[std::size_t(at) - 1].token)) {
            continue;
        }
        const QString plain =
            token.isFigure ? reading.words[std::size_t(at)].folded : plainNumber(plainWord(token.lower));
        run.keys.push_back(textKey(plain));
        run.spans.push_back(token.span);
        run.gap.push_back(gap && !run.gap.empty());
        gap = false;
    }
    return run;
}

/// Where the words from `first` to the next gap stand in the source from `from` on; the place behind them.
std::optional<std::pair<std::size_t, std::size_t>> piecePlace(const Run &draft, std::size_t first, std::size_t end,
                                                              const Run &source, std::size_t from)
{
    const auto found = std::search(source.keys.begin() + qsizetype(from), source.keys.end(),
                                   draft.keys.begin() + qsizetype(first), draft.keys.begin() + qsizetype(end));
    if (found == source.keys.end()) {
        return std::nullopt;
    }
    const auto begin = std::size_t(found - source.keys.begin());
    return std::pair(begin, begin + (end - first));
}

/// Lengths of the longest common subsequence of the ends of both runs.
std::vector<std::vector<int>> commonEnds(const Run &draft, const Run &source)
{
    std::vector<std::vector<int>> length(draft.keys.size() + 1, std::vector<int>(source.keys.size() + 1, 0));
    for (std::size_t i = draft.keys.size(); i-- > 0;) {
        for (std::size_t j = source.keys.size(); j-- > 0;) {
            length[i][j] = draft.keys[i] == source.keys[j] ? length[i + 1][j + 1] + 1
                                                           : std::max(length[i + 1][j], length[i][j + 1]);
        }
    }
    return length;
}

} // namespace

std::optional<WordRun> sameWords(const Reading &draft, Span part, const Reading &source)
{
    const Run own = runOf(draft, part);
    const Run other = runOf(source, {0, source.text.size()});
    if (own.keys.empty()) {
        return std::nullopt;
    }
    std::optional<Span> all;
    std::size_t from = 0;
    for (std::size_t first = 0; first < own.keys.size();) {
        std::size_t end = first + 1;
        while (end < own.keys.size() && !own.gap[end]) {
            ++end;
        }
        const auto place = piecePlace(own, first, end, other, from);
        if (!place) {
            return std::nullopt;
        }
        const Span span {other.spans[place->first].begin, other.spans[place->second - 1].end};
        all = all ? Span {all->begin, span.end} : span;
        from = place->second;
        first = end;
    }
    return WordRun {*all, 1, true};
}

WordRun nearestRun(const Reading &draft, Span part, const Reading &source, Span region)
{
    const Run own = runOf(draft, part);
    const Run other = runOf(source, region);
    if (own.keys.empty() || other.keys.empty()) {
        return {region, 0, false};
    }
    const auto length = commonEnds(own, other);
    std::vector<std::pair<std::size_t, std::size_t>> met;
    for (std::size_t i = 0, j = 0; i < own.keys.size() && j < other.keys.size();) {
        if (own.keys[i] == other.keys[j]) {
            met.emplace_back(i++, j++);
        } else if (length[i + 1][j] >= length[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    if (met.empty()) {
        return {region, 0, false};
    }
    // As many words before the first met and behind the last as the draft has there.
    const std::size_t first = met.front().second - std::min(met.front().first, met.front().second);
    const std::size_t behind = own.keys.size() - 1 - met.back().first;
    const std::size_t last = std::min(met.back().second + behind, other.keys.size() - 1);
    return {{other.spans[first].begin, other.spans[last].end}, double(met.size()) / double(own.keys.size()), false};
}

} // namespace imprimatur
