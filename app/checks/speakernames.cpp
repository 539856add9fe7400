// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/speakernames.h"

#include "language/cuewords.h"
#include "language/fold.h"

#include <QStringList>

#include <algorithm>

namespace imprimatur
{

namespace
{

/// The parts of a name, each with all keys that it may have, titles, initials and institutions left out.
QList<QStringList> partsOf(const WrittenName &written)
{
    QString spaced = written.name;
    spaced.replace(u'.', u' ').replace(u'-', u' ').replace(u'–', u' ');
    const CueWords *cues = cueWordsFor(written.language);
    QList<QStringList> parts;
    const QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool title = cues && cues->roles.contains(word.toLower());
        const bool acronym = word == word.toUpper(); // an institution: "UNHCR", "ЦБ"
        if (word.size() > 1 && word.front().isUpper() && !title && !acronym) {
            parts += foldedForms(word, written.language);
        }
    }
    return parts;
}

bool agree(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &one) {
        return std::ranges::any_of(b, [&](const QString &other) { return foldsAgree(one, other); });
    });
}

/// So alike that one may be a spelling of the other which our folds do not know.
bool mayBeSpellings(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1, 0);
    for (const QChar c : a) {
        int diagonal = 0;
        for (qsizetype at = 0; at < b.size(); ++at) {
            const int above = row[at + 1];
            row[at + 1] = c == b[at] ? diagonal + 1 : std::max(above, row[at]);
            diagonal = above;
        }
    }
    return row.last() * 10 >= std::max(a.size(), b.size()) * 7;
}

bool stands(const QStringList &part, const QList<QStringList> &in)
{
    return std::ranges::any_of(in, [&](const QStringList &each) { return agree(part, each); });
}

} // namespace

SamePerson samePerson(const WrittenName &a, const WrittenName &b)
{
    const QList<QStringList> one = partsOf(a);
    const QList<QStringList> other = partsOf(b);
    if (one.isEmpty() || other.isEmpty()) {
        return SamePerson::Unknown;
    }
    if (stands(one.last(), other) || stands(other.last(), one)) {
        return SamePerson::Yes;
    }
    return mayBeSpellings(one.last().first(), other.last().first()) ? SamePerson::Unknown : SamePerson::No;
}

} // namespace imprimatur
