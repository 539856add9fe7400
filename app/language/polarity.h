// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"
#include "language/tokens.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// A word or phrase that says how a statement is meant.
struct Stance
{
    enum class Kind {
        Negation, ///< "ikke", "no one", "не"
        Implied, ///< a negative sense in other words: "nekter", "without", "only", "отказался", "unchanged"
        Doubt, ///< held back: "kan", "may", "likely", "ventes", "hope", "вероятно"
        Plan, ///< not yet so: "skal", "is set to", "планируется"
        Hearsay, ///< at another's word: "angivelig", "allegedly", "якобы"
        Never, ///< "aldri", "never", "никогда": a negation for all time, also listed as Negation
        Always, ///< "alltid", "always", "всегда"
    };

    Kind kind = Kind::Negation;
    Span span;

    bool operator==(const Stance &) const = default;
};

/// The stances in a part of a text, in order. Phrases that only look negative are none ("ikke bare", "no later than",
/// "тем не менее"), "does not rule out" is a doubt, and a negated negative ("does not deny") is implied. `language` is
/// a primary subtag: nb, nn, en, ru; nothing for another. Pure; any thread.
QList<Stance> stancesIn(const QString &text, Span part, const QString &language);
/// The same of a part that was read before: its tokens.
QList<Stance> stancesIn(QList<Token> tokens, const QString &language);

bool holds(const QList<Stance> &stances, Stance::Kind kind);

/// Whether the word is as good as "not": "barely", "neppe", «вряд ли».
bool isAlmostNegation(const QString &text, Span word);

/// Whether the word says that something is lacking: "uten", "without", «без».
bool isWithout(const QString &text, Span word);

/// Whether the word sets a limit in time, which every language puts in a negative way: "før", "until", «до».
bool isLimit(const QString &text, Span word);

/// Whether the word leaves all else out: "bare", "only", «лишь».
bool isOnly(const QString &text, Span word);

/// Whether the word only rounds a figure: "rundt", "about", «около».
bool isRoundly(const QString &text, Span word);

/// A word with an opposite: to rise or to fall, to support or to oppose.
struct Turn
{
    int axis = 0; ///< which pair of opposites; the same number in all languages
    bool up = false; ///< the first of the pair: rise, support, open, before …
    Span span;

    bool operator==(const Turn &) const = default;
};

/// The words of a part of a text that have opposites, in order.
QList<Turn> turnsIn(const QString &text, Span part, const QString &language);
QList<Turn> turnsIn(QList<Token> tokens, const QString &language);

} // namespace imprimatur
