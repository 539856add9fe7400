// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/stems.h"

#include <QStringList>

namespace imprimatur
{

/// The dictionary form of an irregular form, where a stemmer alone would part the two: "gikk" → "gå", "foreslo" →
/// "foreslå", "women" → "woman", "пришёл" → "прийти"; nynorsk forms give the bokmål lemma. nullopt: not irregular.
/// `plain` is as plainWord() gives it. Ambiguous forms ("saw", "så") are read as news use them most.
std::optional<QString> irregularLemma(const QString &plain, Tongue tongue);

/// All forms of the tables, in no order.
QStringList irregularForms(Tongue tongue);

} // namespace imprimatur
