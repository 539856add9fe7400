// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QString>

#include <optional>
#include <vector>

namespace imprimatur
{

/// The wording of a source, read once so that many quotes can be looked up in it.
class Wording
{
public:
    explicit Wording(const QString &text);

    /// Where the words of `quote` stand, as whole words, in UTF-16 units of the text as it is: the first place where
    /// they stand exactly, else the first where they differ in nothing but white space, the form of quotation marks,
    /// dashes and ellipses, invisible format characters (soft hyphen, zero width) and Unicode composition. Case counts,
    /// and so does a figure whole: "5" does not stand in "18.5". A quote without a letter or figure stands nowhere.
    /// O(text + quote), whatever they hold: both come from outside.
    std::optional<Span> find(const QString &quote) const;

private:
    QString m_text;
    QString m_folded; ///< with the differences taken out that are none
    std::vector<qint32> m_origin; ///< of each folded unit, in the text
};

} // namespace imprimatur
