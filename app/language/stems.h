// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace imprimatur
{

/// The languages whose words we can bring to a stem. Bokmål and nynorsk share one: stems of both meet.
enum class Tongue { Norwegian, English, Russian };

/// nb, nn and no are Norwegian; nullopt = no stems for the language. Takes a BCP 47 tag.
std::optional<Tongue> tongueOf(const QString &tag);

/// The word as we compare words: NFC, lower case, ё as е, the curly apostrophe straight, without soft hyphens and
/// Russian stress marks.
QString plainWord(QStringView word);

/// What the forms of one word have in common: the Snowball stem of its plain form; an irregular form ("gikk", "went",
/// "шёл") has the stem of its lemma. Takes any spelling. Not a word that a person would recognise. Any thread.
QString stem(QStringView word, Tongue tongue);

/// 64 bits for a stem, the same on every machine, so that tables of them can be kept in files. The language is not in
/// them: equal stems of two languages ("president") have equal keys. The empty word has the key of the empty string.
quint64 stemKey(QStringView word, Tongue tongue);

/// Changes when the rules or the tables of irregular words do: what holds keys in a file asks whether they are still
/// those that stemKey() gives. Some ms at the first call.
quint64 stemRules();

/// The same function over characters as they are: stemKey(w, l) == textKey(stem(w, l)).
quint64 textKey(QStringView text);

} // namespace imprimatur
