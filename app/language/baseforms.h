// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace imprimatur
{

/// What a word in small letters may be in its dictionary form, itself first: for looking names up, not for reading; most
/// of the answers are no words. With `nouns` also plurals, definite forms and adjectives of Norwegian and the plurals of
/// English; Russian cases always.
QStringList baseForms(const QString &lower, const QString &language, bool nouns);

} // namespace imprimatur
