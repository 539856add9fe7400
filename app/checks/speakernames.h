// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imprimatur
{

/// A person as a text writes the name, with the text's language (primary subtag).
struct WrittenName
{
    QString name;
    QString language;
};

/// How two names stand to each other.
enum class SamePerson { Yes, No, Unknown };

/// Whether two texts mean one person. The family name of one (its last part; titles are none) has to stand in the other
/// in some spelling. Unknown when either is empty.
SamePerson samePerson(const WrittenName &a, const WrittenName &b);

} // namespace imprimatur
