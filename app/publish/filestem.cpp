// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/page.h"

#include <QHash>

namespace imprimatur
{
namespace
{

constexpr qsizetype longest = 60;

/// ASCII for a lower-case letter; empty for what has none (Cyrillic, signs), which then parts words.
QString asciiOf(QChar letter)
{
    static const QHash<QChar, QString> ours {
        {u'æ', QStringLiteral("ae")}, {u'ø', QStringLiteral("o")}, {u'œ', QStringLiteral("oe")},
        {u'ß', QStringLiteral("ss")}, {u'đ', QStringLiteral("d")}, {u'ð', QStringLiteral("d")},
        {u'þ', QStringLiteral("th")}, {u'ł', QStringLiteral("l")}, {u'ŋ', QStringLiteral("n")},
        {u'ŧ', QStringLiteral("t")},  {u'ı', QStringLiteral("i")},
    };
    return ours.value(letter, letter.unicode() < 128 && letter.isLetterOrNumber() ? QString(letter) : QString());
}

/// Words of a-z and 0-9, joined by hyphens. Accents fall away with their letter kept: å is a, é is e.
QString hyphenated(const QString &text)
{
    QString out;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark()) {
            continue;
        }
        const QString letters = asciiOf(c);
        out += letters.isEmpty() ? QStringLiteral(" ") : letters;
    }
    return out.simplified().replace(u' ', u'-');
}

/// Cut at the end of a word where there is one.
QString shortened(const QString &stem)
{
    if (stem.size() <= longest) {
        return stem;
    }
    const qsizetype gap = stem.lastIndexOf(u'-', longest);
    return stem.left(gap > 0 ? gap : longest);
}

} // namespace

QString fileStem(const Content &content)
{
    for (const QString &name : {content.slugline, content.headline.text, content.externalId}) {
        const QString stem = shortened(hyphenated(name));
        if (!stem.isEmpty()) {
            return stem;
        }
    }
    return QStringLiteral("sak");
}

} // namespace imprimatur
