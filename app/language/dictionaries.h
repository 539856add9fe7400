// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/glossary.h"
#include "language/lexicontables.h"

#include "domain/result.h"

#include <QFileInfo>

#include <functional>

namespace imprimatur
{

/// The files of the dictionaries that are installed in `folder`, those of packaging/dependencies.txt, in a fixed order.
/// A dictionary of which one half is missing is not installed.
QList<QFileInfo> installedDictionaries(const QString &folder);

/// Reads the dictionaries in `folder` and adds what they say. Refuses a damaged file, naming it; absent ones are no error.
Result<void> addDictionaries(LexiconCollector &collector, const QString &folder);

/// Norwegian → English, from entries English → Norwegian.
void addEnglishRoad(LexiconCollector &collector, const QList<GlossaryEntry> &englishNorwegian);

/// Norwegian → Swedish → Russian: entries with the same Swedish head and kind meet.
void addSwedishRoad(LexiconCollector &collector, const QList<GlossaryEntry> &swedishNorwegian,
                    const QList<GlossaryEntry> &swedishRussian);

/// Norwegian → Russian by Swedish words that swe–nor lacks and Norwegian very likely has, see norwegianSpelling().
void addCognates(LexiconCollector &collector, const QList<GlossaryEntry> &swedishNorwegian,
                 const QList<GlossaryEntry> &swedishRussian);

/// The entries under a head, in any case of its letters.
using EntriesUnder = std::function<QList<GlossaryEntry>(const QString &head)>;

/// Norwegian → English → Russian: entries with the same English head meet; one that refers to another speaks with its
/// translations. Asks for entries rather than take them all: Müller has four times as many as are needed.
void addMuellerRoad(LexiconCollector &collector, const QList<GlossaryEntry> &englishNorwegian,
                    const EntriesUnder &englishRussian);

} // namespace imprimatur
