// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace imprimatur
{

/// What a full stop after a word means for the end of the sentence.
enum class FullStop {
    Ends, ///< no abbreviation that we know
    EndsBeforeCapital, ///< "г.", "osv.", "Oct.": goes on before a figure and before lower case
    EndsBeforeOpening, ///< "U.S.", "Inc.", "Jr.": ends only before a word that sentences begin with
    GoesOn, ///< "dr.", "f.eks.": never ends a sentence
};

/// Whether `language` (primary subtag: nb, nn, en, ru; others have no table) abbreviates to `word`, its stop included.
/// A word of the table in lower case is found with a capital too; one with a capital only so ("No." is not "no.").
FullStop fullStopAfter(QStringView word, const QString &language);

/// Whether `word` is one that sentences of `language` often begin with and names never: "The", "Han", "Это".
bool opensSentences(QStringView word, const QString &language);

/// Whether we have tables for the language.
bool knowsAbbreviations(const QString &language);

} // namespace imprimatur
