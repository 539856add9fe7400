// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace imprimatur
{

/// A list of words that a check works with, as data: resources/checks/<name>.json. It is part of the program, so one
/// that cannot be read is a programmer's error.
QJsonObject wordListFile(const QString &name);

/// The texts of a list that stands under `language` in an object: {"nb": ["…"], "en": ["…"]}.
QStringList wordsAt(const QJsonValue &byLanguage, const QString &language);
/// Those of all languages together.
QStringList wordsOfAll(const QJsonValue &byLanguage);

} // namespace imprimatur
