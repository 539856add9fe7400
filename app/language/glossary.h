// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace imprimatur
{

/// What a bilingual dictionary says of a headword.
struct GlossaryEntry
{
    QString head; ///< as printed
    QString kind; ///< "n", "v", "adj" …; empty when not told
    QList<QStringList> senses; ///< in the dictionary's order; in each the translations, the usual one first
    QString reference; ///< another headword that is to be looked up instead ("= x"); empty when none

    bool operator==(const GlossaryEntry &) const = default;
};

/// An entry of a FreeDict dictionary: "head /ipa/ <kind>", a line of translations per sense, lines of explanation that
/// are left out. nullopt for affixes and for what has another form. Russian stress marks are left out.
std::optional<GlossaryEntry> freedictEntry(QStringView body);

/// An entry of Müller's English–Russian dictionary: head, "[sound]", then senses under "_I", "1.", "2)", "а)" with
/// labels ("_ам."), translations and examples mixed; what has Latin letters is an example and is left out. The senses
/// of each part of speech follow one another by their number: a verb's first sense stands beside the noun's first.
std::optional<GlossaryEntry> muellerEntry(QStringView body);

} // namespace imprimatur
