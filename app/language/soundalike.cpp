// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/names.h"

#include <algorithm>
#include <array>

namespace imprimatur
{

namespace
{

// What one sound costs for another, between an English spelling and a Russian one; from another name's cost on two words
// are two names. A word is compared with every name of the sources, so the costs are worked out once.
constexpr int otherName = 10;
constexpr int letters = 27; ///< a to z, and whatever else

constexpr int indexOf(char16_t c)
{
    return c >= u'a' && c <= u'z' ? c - u'a' : letters - 1;
}

constexpr bool isVowelOrMute(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u' || c == u'h';
}

constexpr bool areAlike(char16_t latin, char16_t cyrillic)
{
    constexpr std::array<std::u16string_view, 20> pairs {u"gj", u"gh", u"gk", u"kc", u"ck", u"ch", u"cx",
                                                         u"sx", u"xs", u"td", u"dt", u"vf", u"fv", u"hg",
                                                         u"hk", u"bv", u"ks", u"st", u"cs", u"xc"};
    for (const std::u16string_view pair : pairs) {
        if (pair[0] == latin && pair[1] == cyrillic) {
            return true;
        }
    }
    return false;
}

constexpr int pairCostOf(char16_t latin, char16_t cyrillic)
{
    if (latin == cyrillic) {
        return 0;
    }
    if (isVowelOrMute(latin) && isVowelOrMute(cyrillic)) {
        return 2;
    }
    if ((latin == u'i' || latin == u'g') && cyrillic == u'j') {
        return 1;
    }
    if ((latin == u'v' && cyrillic == u'u') || (latin == u'u' && cyrillic == u'v')) {
        return 1;
    }
    if (isVowelOrMute(latin) || isVowelOrMute(cyrillic)) {
        return otherName + 2;
    }
    return areAlike(latin, cyrillic) ? 3 : otherName;
}

constexpr int skipCostOf(char16_t c)
{
    return isVowelOrMute(c) ? 1 : c == u'g' || c == u'v' || c == u'j' ? 4 : otherName;
}

struct Costs
{
    std::array<std::array<int, letters>, letters> pair {};
    std::array<int, letters> skip {};
};

constexpr Costs costs = [] {
    Costs made;
    for (int latin = 0; latin < letters; ++latin) {
        const auto own = char16_t(u'a' + latin);
        made.skip[size_t(latin)] = latin == letters - 1 ? otherName : skipCostOf(own);
        for (int other = 0; other < letters; ++other) {
            const bool strange = latin == letters - 1 || other == letters - 1;
            made.pair[size_t(latin)][size_t(other)] = strange ? otherName : pairCostOf(own, char16_t(u'a' + other));
        }
    }
    return made;
}();

int pairCost(QChar latin, QChar cyrillic)
{
    return latin == cyrillic ? 0 : costs.pair[size_t(indexOf(latin.unicode()))][size_t(indexOf(cyrillic.unicode()))];
}

int skipCost(QChar c)
{
    return costs.skip[size_t(indexOf(c.unicode()))];
}

/// Whether the first sounds agree, a mute letter passed over; most words are told apart here.
bool mayBegin(QStringView latin, QStringView cyrillic)
{
    return pairCost(latin[0], cyrillic[0]) < otherName || pairCost(latin[1], cyrillic[0]) < otherName
        || pairCost(latin[0], cyrillic[1]) < otherName;
}

/// Whether the words cost at most `share` for each letter of the shorter one and once more.
bool isWithin(QStringView latin, QStringView cyrillic, double share)
{
    constexpr qsizetype longest = 24;
    if (latin.size() < 2 || cyrillic.size() < 2 || latin.size() > longest || cyrillic.size() > longest) {
        return false;
    }
    if (std::abs(latin.size() - cyrillic.size()) > 4 || !mayBegin(latin, cyrillic)) {
        return false;
    }
    const int most = int(share * double(std::min(latin.size(), cyrillic.size()) + 1));
    std::array<int, longest + 1> row {};
    for (qsizetype j = 1; j <= cyrillic.size(); ++j) {
        row[size_t(j)] = row[size_t(j - 1)] + skipCost(cyrillic[j - 1]);
    }
    for (qsizetype i = 1; i <= latin.size(); ++i) {
        const int skip = skipCost(latin[i - 1]);
        int diagonal = row[0];
        row[0] += skip;
        int least = row[0];
        for (qsizetype j = 1; j <= cyrillic.size(); ++j) {
            const int above = row[size_t(j)];
            row[size_t(j)] = std::min({diagonal + pairCost(latin[i - 1], cyrillic[j - 1]), above + skip,
                                       row[size_t(j - 1)] + skipCost(cyrillic[j - 1])});
            least = std::min(least, row[size_t(j)]);
            diagonal = above;
        }
        if (least > most) {
            return false; // costs only grow
        }
    }
    return row[size_t(cyrillic.size())] <= most;
}

} // namespace

bool soundAlike(QStringView latin, QStringView cyrillic)
{
    return isWithin(latin, cyrillic, 1);
}

bool maySoundAlike(QStringView latin, QStringView cyrillic)
{
    constexpr double share = 2.25;
    constexpr qsizetype least = 3;
    return std::min(latin.size(), cyrillic.size()) >= least && isWithin(latin, cyrillic, share);
}

} // namespace imprimatur
