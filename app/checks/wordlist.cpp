// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/wordlist.h"

#include "domain/json.h"

#include <QFile>
#include <QJsonArray>

namespace imprimatur
{

QJsonObject wordListFile(const QString &name)
{
    QFile file(QStringLiteral(":/checks/%1.json").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Result<QJsonValue> value = readJson(isOpen ? file.readAll() : QByteArray());
    Q_ASSERT_X(value && value->isObject(), "wordListFile", qPrintable(file.fileName()));
    return value ? value->toObject() : QJsonObject();
}

QStringList wordsAt(const QJsonValue &byLanguage, const QString &language)
{
    QStringList words;
    const QJsonArray list = byLanguage.toObject().value(language).toArray();
    for (const QJsonValue &each : list) {
        words.append(each.toString());
    }
    return words;
}

QStringList wordsOfAll(const QJsonValue &byLanguage)
{
    QStringList words;
    const QStringList languages = byLanguage.toObject().keys();
    for (const QString &language : languages) {
        words += wordsAt(byLanguage, language);
    }
    return words;
}

} // namespace imprimatur
