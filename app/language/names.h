// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"
#include "language/gazetteer.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace imprimatur
{

struct Reading;
class WordBook;

/// One word of a name.
struct NamePart
{
    Span span; ///< in the text
    QStringList forms; ///< its keys (foldedForms()), never empty
    bool isInitial = false; ///< "V." of "V. Putin"
    bool isDoubtful = false; ///< it opens a sentence and may be capital only for that

    bool operator==(const NamePart &) const = default;
};

/// A name in a text. Places, peoples and bodies that the gazetteer knows carry its ids and compare by them; all other
/// names compare by the keys of their words.
struct NameFact
{
    Span span; ///< in the text
    NameKind kind = NameKind::Unknown; ///< Person where a title or a known first name says so
    QList<NamePart> parts;
    QStringList ids; ///< of the gazetteer; several where one word has several meanings; often empty
    QString title; ///< id in Gazetteer::titles() of the title beside it; empty when none
    Span titleSpan;
    bool isCertain = true; ///< false: nothing but a sentence's first capital says that this is a name

    bool operator==(const NameFact &) const = default;
};

/// The names of a text in reading order, none inside another: runs of capitals ("Ursula von der Leyen", "J. D. Vance"),
/// the name part of compounds ("Rosatom-sjef"), and what the gazetteer finds, peoples in small letters too. Reads
/// `words` and `sentences` of the reading only. Pure; about a microsecond a word.
QList<NameFact> namesIn(const Reading &reading, WordBook &book);

/// Whether two words may be one word of a name: a key in common or nearly so (foldsAgree()).
bool partsAgree(const NamePart &a, const NamePart &b);

/// Whether a Latin key and that of a Cyrillic word may be one foreign name, as Jackson and Джексон, though no rule of
/// transliteration takes one to the other: the consonants stand in the same order, vowels and mute letters count little.
/// For leniency only: many different short names sound alike.
bool soundAlike(QStringView latin, QStringView cyrillic);

/// The same with less alike, as Hazard and Азар are: for two words that stand in each other's place in two texts.
bool maySoundAlike(QStringView latin, QStringView cyrillic);

/// Whether every word of `name` that is no initial and not doubtful agrees with one of `other`, or both have an id in
/// common. A lone surname agrees with a full name.
bool namesAgree(const NameFact &name, const NameFact &other);

} // namespace imprimatur
