// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verification.h"

#include "domain/contenthash.h"

#include <QHash>

namespace imprimatur
{

QString sentenceKey(const QString &wording, int occurrence)
{
    return QStringLiteral("%1/%2").arg(sha256(wording.simplified().toUtf8()).mid(7, 24), QString::number(occurrence));
}

QList<QString> sentenceKeys(const QList<Sentence> &sentences)
{
    QHash<QString, int> seen;
    QList<QString> keys;
    for (const Sentence &sentence : sentences) {
        keys.append(sentenceKey(sentence.text, seen[sentence.text.simplified()]++));
    }
    return keys;
}

} // namespace imprimatur
