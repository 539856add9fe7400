// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/wordkeys.h"

#include "language/lexicon.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

void addTranslations(std::vector<quint64> &keys, quint64 stem, const Lexicon &lexicon)
{
    for (const Tongue target : {Tongue::English, Tongue::Russian}) {
        for (const Translation &translation : lexicon.translations(stem, target)) {
            keys.push_back(translation.key);
        }
    }
}

} // namespace

std::vector<quint64> keysOf(const Word &word, std::optional<Tongue> tongue, const Lexicon &lexicon)
{
    std::vector<quint64> keys {word.fold, word.stem};
    if (tongue == Tongue::Norwegian) {
        addTranslations(keys, word.stem, lexicon);
        const QStringList parts = keys.size() == 2 ? lexicon.partsOf(word.token.lower) : QStringList();
        for (const QString &part : parts) {
            addTranslations(keys, stemKey(part, *tongue), lexicon);
        }
    }
    std::erase(keys, 0);
    std::ranges::sort(keys);
    return keys;
}

} // namespace imprimatur
