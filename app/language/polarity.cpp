// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/polarity.h"

#include "language/polaritywords.h"
#include "language/subtag.h"
#include "language/tokens.h"

#include <QSet>

#include <algorithm>

namespace imprimatur
{

namespace
{

constexpr qsizetype conditionReach = 4; ///< words between "if" and its negation
constexpr qsizetype reach = 4; ///< words between a negation and the negative that it turns

QString plain(QString word)
{
    return word.replace(u'ё', u'е').replace(u'’', u'\'');
}

QList<Token> tokensIn(const QString &text, Span part)
{
    QList<Token> tokens = tokensOf(text.mid(part.begin, part.length()));
    for (Token &token : tokens) {
        token.span = {token.span.begin + part.begin, token.span.end + part.begin};
    }
    return tokens;
}

void makePlain(QList<Token> &tokens)
{
    for (Token &token : tokens) {
        if (token.lower.contains(u'ё') || token.lower.contains(u'’')) {
            token.lower = plain(token.lower);
        }
    }
}

/// A phrase of the table that begins at a word: its length and meaning; length 0 when none does.
std::pair<qsizetype, Meaning> phraseAt(const QList<Token> &tokens, qsizetype at, const PolarityWords &words)
{
    if (!words.phraseOpenings.contains(tokens[at].lower)) {
        return {0, {}};
    }
    for (const auto &[phrase, meaning] : words.phrases) {
        const bool fits = at + phrase.size() <= tokens.size()
            && std::equal(phrase.begin(), phrase.end(), tokens.begin() + at,
                          [](const QString &word, const Token &token) { return word == token.lower; });
        if (fits) {
            return {phrase.size(), meaning};
        }
    }
    return {0, {}};
}

bool isContraction(const QString &word, const QString &language)
{
    return language == QLatin1String("en") && word.endsWith(QLatin1String("n't"));
}

/// "No. 5", the month of May, a name: no stance.
bool isName(const QList<Token> &tokens, qsizetype at, const QString &language)
{
    if (language != QLatin1String("en")) {
        return false;
    }
    const Token &token = tokens[at];
    const bool beforeFigure = at + 1 < tokens.size() && tokens[at + 1].isFigure;
    const bool mayBeMonth = token.isCapital && token.lower == QLatin1String("may") && (at > 0 || beforeFigure);
    return mayBeMonth || (token.lower == QLatin1String("no") && beforeFigure);
}

Meaning meaningOf(const QList<Token> &tokens, qsizetype at, const PolarityWords &words, const QString &language)
{
    const QString &word = tokens[at].lower;
    if (isContraction(word, language)) {
        return {Stance::Kind::Negation};
    }
    if (tokens[at].isFigure || isName(tokens, at, language)) {
        return {};
    }
    return words.words.find(word).value_or(Meaning());
}

/// Whether a negation only sets a condition: "if he does not", "пока мы не".
bool isConditional(const QList<Token> &tokens, qsizetype at)
{
    static const QSet<QString> openings {QStringLiteral("hvis"),   QStringLiteral("dersom"),  QStringLiteral("viss"),
                                         QStringLiteral("mindre"), QStringLiteral("if"),      QStringLiteral("unless"),
                                         QStringLiteral("until"),  QStringLiteral("whether"), QStringLiteral("если"),
                                         QStringLiteral("пока")};
    for (qsizetype before = std::max<qsizetype>(0, at - conditionReach); before < at; ++before) {
        if (openings.contains(tokens[before].lower)) {
            return true;
        }
    }
    return false;
}

/// The stances with the place of each among the words.
struct Placed
{
    Stance stance;
    qsizetype at = 0;
    bool excludes = false;
};

QList<Placed> placedIn(const QList<Token> &tokens, const PolarityWords &words, const QString &language)
{
    QList<Placed> placed;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const auto [length, meaning] = phraseAt(tokens, at, words);
        const Meaning kinds = length > 0 ? meaning : meaningOf(tokens, at, words, language);
        const qsizetype last = at + std::max<qsizetype>(length, 1) - 1;
        const bool excludes = length == 0 && words.exclusions.find(tokens[at].lower).has_value();
        for (Stance::Kind kind : kinds) {
            kind = kind == Stance::Kind::Negation && isConditional(tokens, at) ? Stance::Kind::Implied : kind;
            placed.append({{kind, {tokens[at].span.begin, tokens[last].span.end}}, at, excludes});
        }
        at = last;
    }
    return placed;
}

/// "does not rule out": the negation and the negative it turns become one doubt; "does not deny": something implied.
void turnNegatedNegatives(QList<Placed> &placed)
{
    for (Placed &negative : placed) {
        if (negative.stance.kind != Stance::Kind::Implied) {
            continue;
        }
        for (Placed &negation : placed) {
            const bool near = qAbs(negation.at - negative.at) <= reach;
            if (negation.stance.kind == Stance::Kind::Negation && near && negative.excludes) {
                negative.stance.kind = Stance::Kind::Doubt;
                negation.stance.kind = Stance::Kind::Implied;
                break;
            }
        }
    }
}

} // namespace

QList<Stance> stancesIn(const QString &text, Span part, const QString &language)
{
    return stancesIn(tokensIn(text, part), language);
}

QList<Stance> stancesIn(QList<Token> tokens, const QString &language)
{
    const QString primary = primarySubtag(language);
    const PolarityWords *words = polarityWordsFor(primary);
    if (!words) {
        return {};
    }
    makePlain(tokens);
    QList<Placed> placed = placedIn(tokens, *words, primary);
    turnNegatedNegatives(placed);
    QList<Stance> stances;
    std::ranges::transform(placed, std::back_inserter(stances), &Placed::stance);
    return stances;
}

bool holds(const QList<Stance> &stances, Stance::Kind kind)
{
    return std::ranges::find(stances, kind, &Stance::kind) != stances.end();
}

bool isAlmostNegation(const QString &text, Span word)
{
    static const QSet<QString> words {QStringLiteral("barely"),  QStringLiteral("hardly"),  QStringLiteral("scarcely"),
                                      QStringLiteral("rarely"),  QStringLiteral("seldom"),  QStringLiteral("neppe"),
                                      QStringLiteral("knapt"),   QStringLiteral("sjelden"), QStringLiteral("едва"),
                                      QStringLiteral("вряд ли"), QStringLiteral("без"),     QStringLiteral("without"),
                                      QStringLiteral("uten"),    QStringLiteral("utan")};
    return words.contains(text.mid(word.begin, word.length()).toLower());
}

bool isWithout(const QString &text, Span word)
{
    static const QSet<QString> words {QStringLiteral("without"), QStringLiteral("uten"), QStringLiteral("utan"),
                                      QStringLiteral("без")};
    return words.contains(text.mid(word.begin, word.length()).toLower());
}

bool isLimit(const QString &text, Span word)
{
    static const QSet<QString> words {QStringLiteral("før"),    QStringLiteral("innen"), QStringLiteral("senest"),
                                      QStringLiteral("before"), QStringLiteral("until"), QStringLiteral("till"),
                                      QStringLiteral("by"),     QStringLiteral("до"),    QStringLiteral("прежде"),
                                      QStringLiteral("ранее")};
    return words.contains(text.mid(word.begin, word.length()).toLower());
}

bool isOnly(const QString &text, Span word)
{
    static const QSet<QString> words {QStringLiteral("bare"),  QStringLiteral("berre"),  QStringLiteral("kun"),
                                      QStringLiteral("only"),  QStringLiteral("merely"), QStringLiteral("лишь"),
                                      QStringLiteral("только")};
    return words.contains(text.mid(word.begin, word.length()).toLower());
}

bool isRoundly(const QString &text, Span word)
{
    static const QSet<QString> words {
        QStringLiteral("rundt"),  QStringLiteral("cirka"),   QStringLiteral("ca"),      QStringLiteral("omtrent"),
        QStringLiteral("omlag"),  QStringLiteral("nesten"),  QStringLiteral("around"),  QStringLiteral("about"),
        QStringLiteral("nearly"), QStringLiteral("almost"),  QStringLiteral("roughly"), QStringLiteral("примерно"),
        QStringLiteral("около"),  QStringLiteral("порядка"), QStringLiteral("почти"),   QStringLiteral("anslagsvis")};
    return words.contains(text.mid(word.begin, word.length()).toLower());
}

QList<Turn> turnsIn(const QString &text, Span part, const QString &language)
{
    return turnsIn(tokensIn(text, part), language);
}

QList<Turn> turnsIn(QList<Token> tokens, const QString &language)
{
    const PolarityWords *words = polarityWordsFor(primarySubtag(language));
    QList<Turn> turns;
    if (!words) {
        return turns;
    }
    makePlain(tokens);
    for (const Token &token : std::as_const(tokens)) {
        if (const auto side = words->sides.find(token.lower)) {
            turns.append({side->axis, side->up, token.span});
        }
    }
    return turns;
}

} // namespace imprimatur
