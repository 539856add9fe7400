// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace imprimatur::bench
{

namespace
{

QString shown(double value)
{
    return value == double(qint64(value)) ? QString::number(qint64(value)) : QString::number(value, 'f', 4);
}

QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

} // namespace

Outcome skipped(const Error &error)
{
    return {{}, {}, {error.where + QStringLiteral(": ") + error.message}};
}

Judge Bench::judgeWith(const Vocabulary &vocabulary) const
{
    return [style = style, lexicon = vocabulary.lexicon](const Content &content) {
        return check(content, style, *lexicon);
    };
}

QString asJson(const Figures &figures)
{
    QString line = QStringLiteral("{\"measure\":%1,\"of\":%2,\"split\":%3")
                       .arg(quoted(figures.measure), quoted(figures.of), quoted(figures.split));
    for (const auto &[name, value] : figures.values) {
        line += QStringLiteral(",%1:%2").arg(quoted(name), shown(value));
    }
    return line + QLatin1Char('}');
}

QString asText(const Figures &figures)
{
    QString text = QStringLiteral("%1, %2 (%3)\n").arg(figures.measure, figures.of, figures.split);
    for (const auto &[name, value] : figures.values) {
        text += QStringLiteral("  %1 %2\n").arg(name.leftJustified(44), shown(value));
    }
    return text;
}

} // namespace imprimatur::bench
