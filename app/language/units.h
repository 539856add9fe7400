// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace imprimatur
{

/// What a number counts or measures, in one name for all languages.
struct Unit
{
    enum class Dimension {
        None,
        Percent,
        Points, ///< percentage points
        Money, ///< of the currency `name`; never converted
        Length,
        Area,
        Volume,
        Mass,
        Speed,
        Power,
        Energy,
        Temperature,
        Time,
        People,
        Barrels,
        Times, ///< "ganger", "раза"
    };

    Dimension dimension = Dimension::None;
    QString name; ///< "%", "pp", "USD", "km" …; empty = none
    double factor = 1; ///< to the unit that its dimension is compared in
    double offset = 0; ///< added after the factor: degrees Fahrenheit

    bool isNone() const { return dimension == Dimension::None; }
    bool operator==(const Unit &) const = default;
};

/// The unit that a folded word, two words ("square kilometres") or a sign names in any of our languages; inflected forms
/// too. Language does not matter: what is a unit in one is no other unit in another.
std::optional<Unit> unitOf(const QString &words);

/// The currency of a code or sign that stands before its amount: "$", "NOK", "US$".
std::optional<Unit> currencyBefore(const QString &word);

/// The currency of any ISO 4217 code in use: "mnt". The caller knows that it was written in capitals.
std::optional<Unit> currencyOfCode(const QString &code);

/// Whether a word between an amount and its currency only says whose it is: "norske kroner", "US dollars".
bool saysWhose(const QString &word);

} // namespace imprimatur
