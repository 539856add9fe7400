// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lemmas.h"

#include "language/lemmatables.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace imprimatur
{

namespace
{

struct Lemma
{
    QString word;
    bool takesPrefixes = false;
};

using Lemmas = QHash<QString, Lemma>; ///< form → lemma

/// The first row that has a form keeps it.
void addForm(Lemmas &lemmas, const QString &form, const Lemma &lemma)
{
    if (!lemmas.contains(form)) {
        lemmas.insert(form, lemma);
    }
}

void addRow(Lemmas &lemmas, QString row)
{
    const bool whole = row.startsWith(QLatin1Char('+'));
    const QStringList words = row.mid(whole ? 1 : 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &form : words) {
        addForm(lemmas, form, {words.first(), !whole});
    }
}

Lemmas readRows(QStringView table)
{
    Lemmas lemmas;
    for (const QStringView row : table.split(u'\n', Qt::SkipEmptyParts)) {
        addRow(lemmas, row.toString());
    }
    return lemmas;
}

/// "kjenn" → "kjen": a double consonant is written once before another.
QString beforeConsonant(QString base)
{
    if (base.size() > 1 && base.at(base.size() - 1) == base.at(base.size() - 2)) {
        base.chop(1);
    }
    return base;
}

/// `dental` is the verb class: "te" or "de".
void addWeakVerbs(Lemmas &lemmas, QStringView list, const QString &dental)
{
    for (const QString &verb : list.toString().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString base = beforeConsonant(verb.chopped(1));
        for (const QString &ending : {dental, dental.left(1), dental + QLatin1Char('s')}) {
            addForm(lemmas, base + ending, {verb, true});
        }
        addForm(lemmas, verb, {verb, true});
    }
}

void addAdjectives(Lemmas &lemmas, QStringView list)
{
    for (const QString &word : list.toString().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (const auto *ending : {"", "e", "ere", "est", "este", "are", "ast", "aste"}) {
            addForm(lemmas, word + QLatin1String(ending), {word, false});
        }
        addForm(lemmas, beforeConsonant(word) + QLatin1Char('t'), {word, false});
    }
}

Lemmas readNorwegian()
{
    Lemmas lemmas = readRows(lemmatables::norwegian);
    addWeakVerbs(lemmas, lemmatables::norwegianTe, QStringLiteral("te"));
    addWeakVerbs(lemmas, lemmatables::norwegianDe, QStringLiteral("de"));
    addAdjectives(lemmas, lemmatables::norwegianAdjectives);
    return lemmas;
}

const Lemmas &lemmasOf(Tongue tongue)
{
    static const Lemmas norwegian = readNorwegian();
    static const Lemmas english = readRows(lemmatables::english);
    static const Lemmas russian = readRows(lemmatables::russian);
    switch (tongue) {
    case Tongue::Norwegian:
        return norwegian;
    case Tongue::English:
        return english;
    case Tongue::Russian:
        return russian;
    }
    Q_UNREACHABLE();
}

/// What Norwegian verbs begin with: "foreslo" is "fore" + "slo".
constexpr QStringView prefixes[] {
    u"etter", u"gjennom", u"tilbake", u"sammen", u"videre",    u"under",      u"over", u"fore",   u"fram",  u"frem",
    u"gjen",  u"inne",    u"igjen",   u"imot",   u"ned",       u"opp",        u"inn",  u"ut",     u"av",    u"an",
    u"be",    u"for",     u"fra",     u"med",    u"mis",       u"mot",        u"om",   u"på",     u"sam",   u"til",
    u"ved",   u"unn",     u"del",     u"bort",   u"fast",      u"hen",        u"bi",   u"ad",     u"iverk", u"fort",
    u"forut", u"øde",     u"gjenopp", u"kunn",   u"offentlig", u"rettferdig", u"klar", u"synlig", u"mulig"};

/// The base must be long enough to be a verb's form and no chance ending: "ga", but not "a".
constexpr qsizetype shortestBase = 2;

std::optional<QString> prefixedLemma(const QString &plain, const Lemmas &lemmas)
{
    for (const QStringView prefix : prefixes) {
        // The first letter alone rules out nearly all, at a tenth of the time.
        if (plain.size() < prefix.size() + shortestBase || plain.front() != prefix.front()
            || !plain.startsWith(prefix)) {
            continue;
        }
        const auto base = lemmas.constFind(plain.mid(prefix.size()));
        if (base != lemmas.constEnd() && base->takesPrefixes) {
            return prefix.toString() + base->word;
        }
    }
    return std::nullopt;
}

struct Ending
{
    QStringView form;
    QStringView lemma;
};

/// Irregular plurals that end compounds: "nordmenn", "ombudsmennene", "lærebøker".
constexpr Ending endings[] {{u"mennenes", u"mann"}, {u"mennene", u"mann"},      {u"menns", u"mann"},
                            {u"menn", u"mann"},     {u"ministre", u"minister"}, {u"ministrene", u"minister"},
                            {u"bøker", u"bok"},     {u"bøkene", u"bok"},        {u"sentre", u"senter"}};

std::optional<QString> compoundLemma(const QString &plain)
{
    const auto found = std::ranges::find_if(
        endings, [&](const Ending &one) { return plain.back() == one.form.back() && plain.endsWith(one.form); });
    return found == std::end(endings) ? std::nullopt
                                      : std::optional(plain.chopped(found->form.size()) + found->lemma.toString());
}

std::optional<QString> norwegianLemma(const QString &plain, const Lemmas &lemmas)
{
    if (plain.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<QString> verb = prefixedLemma(plain, lemmas);
    return verb ? verb : compoundLemma(plain);
}

} // namespace

std::optional<QString> irregularLemma(const QString &plain, Tongue tongue)
{
    const Lemmas &lemmas = lemmasOf(tongue);
    if (const auto found = lemmas.constFind(plain); found != lemmas.constEnd()) {
        return found->word;
    }
    return tongue == Tongue::Norwegian ? norwegianLemma(plain, lemmas) : std::nullopt;
}

QStringList irregularForms(Tongue tongue)
{
    return lemmasOf(tongue).keys();
}

} // namespace imprimatur
