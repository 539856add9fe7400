// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace imprimatur
{

/// What is known of Norwegian words. Both take plain words (plainWord()).
struct KnownWords
{
    std::function<bool(QStringView)> isDictionaryForm; ///< may begin a compound: "gass", "leveranse"
    std::function<bool(QStringView)> isForm; ///< may end one, inflected too: "leveransene"
};

/// The parts of a Norwegian compound in order, without the joints -s- and -e-: "gassleveransene" → "gass",
/// "leveransene". A hyphen parts always. Where several cuts are possible the longest known last part wins, and what
/// stands before it is cut in turn. Empty when the word is no compound of two to four known parts of
/// three letters or more.
QStringList compoundParts(const QString &plainWord, const KnownWords &known);

} // namespace imprimatur
