// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/baseforms.h"

#include <QHash>
#include <QList>

#include <array>

namespace imprimatur
{

namespace
{

struct Paradigm
{
    QStringView nominative; ///< endings, parted by spaces; - is none
    QStringView cases;
};

constexpr std::array paradigms {
    Paradigm {u"-", u"а у ом е ы и ов ам ами ах"},
    Paradigm {u"а", u"ы и у е ой ою ей"},
    Paradigm {u"ь", u"я ю ем е и ью ей ям ями ях"},
    Paradigm {u"й", u"я ю ем е и ев"},
    Paradigm {u"я", u"и ю е ей"},
    Paradigm {u"о", u"а у ом е"},
    Paradigm {u"е", u"я ю ем и - ам ами ах"},
    Paradigm {u"ы", u"ов - ам ами ах"},
    Paradigm {u"и", u"ов ей ам ами ах"},
    Paradigm {u"ец", u"ца цу цем цом це цы цев цам цами цах"},
    Paradigm {u"ый ий ой ая ое ые ие", u"ого его ому ему ым им ом ем ая яя ой ей ую юю ое ее ые ие ых их ыми ими"},
};

QStringList endingsOf(QStringView list)
{
    QStringList endings;
    for (const QStringView each : list.split(u' ')) {
        endings += each == u"-" ? QString() : each.toString();
    }
    return endings;
}

/// Case ending -> what the nominative may have in its place.
const QHash<QString, QStringList> &russianEndings()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> made;
        for (const Paradigm &paradigm : paradigms) {
            for (const QString &ending : endingsOf(paradigm.cases)) {
                made[ending] += endingsOf(paradigm.nominative);
            }
        }
        return made;
    }();
    return table;
}

QStringList russianForms(const QString &lower)
{
    QString plain = lower;
    plain.replace(u'ё', u'е');
    QStringList forms {plain};
    for (qsizetype length = 0; length <= 3 && plain.size() - length >= 2; ++length) {
        const auto found = russianEndings().constFind(plain.right(length));
        if (found == russianEndings().constEnd()) {
            continue;
        }
        for (const QString &nominative : *found) {
            forms += plain.chopped(length) + nominative;
        }
    }
    return forms;
}

void addWithout(QStringList &forms, const QString &word, QLatin1String ending)
{
    if (word.size() >= ending.size() + 2 && word.endsWith(ending)) {
        forms += word.chopped(ending.size());
    }
}

QStringList norwegianForms(const QString &lower, bool nouns)
{
    QStringList forms {lower};
    addWithout(forms, lower, QLatin1String("s"));
    addWithout(forms, lower, QLatin1String("'s"));
    if (!nouns) {
        return forms;
    }
    for (const char *ending : {"e", "es", "en", "ens", "er", "ers", "ene", "enes", "ne", "nes", "r", "rs", "t", "et"}) {
        addWithout(forms, lower, QLatin1String(ending));
    }
    return forms;
}

QStringList englishForms(const QString &lower, bool nouns)
{
    QStringList forms {lower};
    addWithout(forms, lower, QLatin1String("'s"));
    if (lower.endsWith(QStringLiteral("’s"))) {
        forms += lower.chopped(2);
    }
    if (nouns) {
        addWithout(forms, lower, QLatin1String("s"));
    }
    return forms;
}

} // namespace

QStringList baseForms(const QString &lower, const QString &language, bool nouns)
{
    if (language == QLatin1String("nb") || language == QLatin1String("nn")) {
        return norwegianForms(lower, nouns);
    }
    return language == QLatin1String("ru") ? russianForms(lower) : englishForms(lower, nouns);
}

} // namespace imprimatur
