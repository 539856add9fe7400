// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "language/lexicontables.h"

#include <memory>
#include <span>

namespace imprimatur
{

/// What Norwegian words (nb, nn) are called in English and Russian. Immutable: any number of threads may read one.
class Lexicon
{
public:
    /// Our own news lexicon alone, which is built in. Made once, at the first call.
    static std::shared_ptr<const Lexicon> own();

    /// Our own and what the dictd dictionaries in `dictionaryFolder` add, those of packaging/dependencies.txt. They are
    /// read into `cacheFile` once (some 300 ms) and from it ever after, until one of them changes. Absent dictionaries
    /// are done without; a cache that is damaged or cannot be written is no error. A damaged dictionary is: then own()
    /// serves.
    static Result<std::shared_ptr<const Lexicon>> load(const QString &dictionaryFolder, const QString &cacheFile);

    explicit Lexicon(LexiconTables tables);

    /// Whether any dictionary stands behind this one, or our own words alone.
    bool hasDictionaries() const { return m_tables.hasDictionaries; }

    /// What the Norwegian stem `norwegianKey` (stemKey()) may be in English or Russian, best first; empty when unknown.
    /// The words of phrases are in it one by one with less weight, see LexiconCollector::add(). A few hundred ns at
    /// most; the span lives as long as the lexicon.
    std::span<const Translation> translations(quint64 norwegianKey, Tongue target) const;

    /// Whether the stem is that of a known Norwegian word, translated or not.
    bool knows(quint64 norwegianKey) const;

    /// The parts of a Norwegian compound, see compoundParts(); also of one that the lexicon has as a whole, so ask when
    /// translations() has none or none that helps. Plain words, for stemKey(). Some µs.
    QStringList partsOf(QStringView word) const;

    const LexiconTables &tables() const { return m_tables; }

private:
    const LexiconTables::Head *head(quint64 key) const;
    bool isDictionaryForm(QStringView plain) const;

    LexiconTables m_tables;
};

} // namespace imprimatur
