// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordbook.h"

#include "language/fold.h"
#include "language/stems.h"
#include "language/stopwords.h"

namespace imprimatur
{

WordBook::WordBook(const QString &language)
    : m_language(language)
    , m_tongue(tongueOf(language))
{
}

const WordKeys &WordBook::keysOf(const QString &lower)
{
    const auto known = m_keys.constFind(lower);
    if (known != m_keys.constEnd()) {
        return *known;
    }
    WordKeys keys;
    keys.folded = folded(lower, m_language);
    keys.fold = textKey(keys.folded);
    keys.stem = m_tongue ? stemKey(lower, *m_tongue) : 0;
    keys.isStop = m_tongue ? isStopword(lower, *m_tongue) : lower.size() < 3;
    return *m_keys.insert(lower, keys);
}

} // namespace imprimatur
