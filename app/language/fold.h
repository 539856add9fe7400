// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace imprimatur
{

/// A word of any script as a Latin key of a–z and 0–9 in which the transliterations of one name agree: Shoigu, Sjojgu
/// and Шойгу, Khrushchev and Khrusjtsjov. Accents, signs and doubled letters are gone; sibilants, h and kh, the vowel
/// and the consonant i, v and w are one letter each. Case endings are taken off: the Russian ones of a Cyrillic word,
/// 's. `language` is the primary subtag and decides between Cyrillic alphabets. Empty for a word without letters and
/// figures. Pure; about a microsecond a word.
QString folded(QStringView word, const QString &language);

/// Every key that the word may stand for, folded() first: Захаровой is zaharov, zaharova or, as written, zaharovoi.
/// Norwegian Rutens is both rutens and ruten, Bajkalsjøen also baikal. At most five, no two alike.
QStringList foldedForms(QStringView word, const QString &language);

/// Whether two keys are spellings of one name: equal, or, from five letters on, one edit apart that transliterations
/// make (a vowel for a vowel within the word, an i or h more, g for h, d for t). A consonant more or less, another
/// first letter (but for j, Dzjumajev and Jumayev) and another last vowel are another name: Tokayev and Tokarev, Peskov and Pskov, Alexander and Alexandra.
/// Not for places, which a gazetteer knows.
bool foldsAgree(QStringView a, QStringView b);

} // namespace imprimatur
