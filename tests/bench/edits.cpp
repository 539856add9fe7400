// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/edits.h"

#include "bench/drafts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace imprimatur::bench
{

namespace
{

using Dice = std::mt19937;

const QRegularExpression &monthWord()
{
    static const QRegularExpression month(
        u"jan(?:uar|uary)|feb(?:ruar|ruary)|mars|march|april|mai|may|jun[ie]|jul[iy]|august|september|o[kc]tober|"_qs
            + u"november|de[sc]ember"_qs,
        QRegularExpression::CaseInsensitiveOption);
    return month;
}

const QRegularExpression &calendarWord()
{
    static const QRegularExpression word(u"^(?:"_qs + monthWord().pattern()
                                             + u"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"_qs,
                                         QRegularExpression::CaseInsensitiveOption);
    return word;
}

QList<Span> matchesOf(const QRegularExpression &expression, const QString &text)
{
    QList<Span> spans;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({match.capturedStart(), match.capturedEnd()});
    }
    return spans;
}

QString textAt(const QString &text, Span span)
{
    return text.mid(span.begin, span.length());
}

template<typename Item>
const Item &pick(const QList<Item> &items, Dice &dice)
{
    return items[qsizetype(dice() % quint64(items.size()))];
}

int between(int least, int most, Dice &dice)
{
    return least + int(dice() % quint64(most - least + 1));
}

/// A new order, the same on every machine (std::shuffle is not).
template<typename Item>
void shuffle(QList<Item> &items, Dice &dice)
{
    for (qsizetype last = items.size() - 1; last > 0; --last) {
        items.swapItemsAt(last, qsizetype(dice() % quint64(last + 1)));
    }
}

// ---- Figures ---------------------------------------------------------------------------------------------------

/// Figures of one sort can stand for each other without the sentence falling apart.
enum class Sort { Year, Clock, Day, Percent, Other };

Sort sortOf(const QString &text, Span span)
{
    const QString figure = textAt(text, span);
    const QString after = text.mid(span.end, 14);
    static const QRegularExpression year(QStringLiteral("^(?:19|20)\\d\\d$"));
    static const QRegularExpression clock(QStringLiteral("^(?:[01]?\\d|2[0-3])[.:][0-5]\\d$"));
    static const QRegularExpression monthAfter(
        QStringLiteral("^(?:\\.|st|nd|rd|th)? (?:%1)").arg(monthWord().pattern()),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthBefore(QStringLiteral("(?:%1) $").arg(monthWord().pattern()),
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression percent(QStringLiteral("^ ?(?:%|prosent|per cent|percent)"));
    if (year.match(figure).hasMatch()) {
        return Sort::Year;
    }
    if (figure.size() <= 2
        && (monthAfter.match(after).hasMatch() || monthBefore.match(text.left(span.begin)).hasMatch())) {
        return Sort::Day;
    }
    if (percent.match(after).hasMatch()) {
        return Sort::Percent;
    }
    return clock.match(figure).hasMatch() ? Sort::Clock : Sort::Other;
}

/// What a figure can be worth: the comma and the point each as the decimal sign.
QList<double> valuesOf(QString figure)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    figure.remove(space);
    QString comma = figure;
    comma.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    QString point = figure;
    point.remove(QLatin1Char(','));
    return {comma.toDouble(), point.toDouble()};
}

/// What the texts of a story say in figures.
struct Known
{
    QSet<QString> figures; ///< runs of digits
    QList<double> values;
};

Known knownIn(const QString &text)
{
    static const QRegularExpression run(QStringLiteral("\\d+"));
    static const QRegularExpression figure(QStringLiteral("\\d+(?:[.,\\s]\\d+)*"));
    Known known;
    for (const Span span : matchesOf(run, text)) {
        known.figures.insert(textAt(text, span));
        known.values.append(textAt(text, span).toDouble());
    }
    for (const Span span : matchesOf(figure, text)) {
        known.values += valuesOf(textAt(text, span));
    }
    return known;
}

bool isNear(double one, double other)
{
    return std::abs(one - other) <= .05 * std::max(std::abs(one), std::abs(other));
}

bool isNew(const QString &figure, Sort sort, const Known &known)
{
    if (sort == Sort::Year || sort == Sort::Day) {
        return !known.figures.contains(figure);
    }
    return std::ranges::none_of(valuesOf(figure), [&](double value) {
        return std::ranges::any_of(known.values, [&](double other) { return isNear(value, other); });
    });
}

QString otherDigits(QString figure, Dice &dice)
{
    if (figure.size() == 1) {
        return QString::number(between(21, 97, dice));
    }
    bool isFirst = true;
    for (QChar &each : figure) {
        if (each.isDigit()) {
            each = QChar(u'0' + between(isFirst ? 1 : 0, 9, dice));
            isFirst = false;
        }
    }
    return figure;
}

QString drawn(const QString &figure, Sort sort, Dice &dice)
{
    switch (sort) {
    case Sort::Year:
        return QString::number(between(1950, 2029, dice));
    case Sort::Day:
        return QString::number(between(13, 28, dice));
    case Sort::Clock:
        return QStringLiteral("%1%2%3")
            .arg(between(10, 23, dice))
            .arg(figure.contains(QLatin1Char(':')) ? QLatin1Char(':') : QLatin1Char('.'))
            .arg(between(2, 11, dice) * 5);
    case Sort::Percent:
    case Sort::Other:
        return otherDigits(figure, dice);
    }
    Q_UNREACHABLE();
}

std::optional<QString> newFigure(const QString &figure, Sort sort, const Known &known, Dice &dice)
{
    for (int tries = 0; tries < 40; ++tries) {
        const QString candidate = drawn(figure, sort, dice);
        if (isNew(candidate, sort, known)) {
            return candidate;
        }
    }
    return std::nullopt;
}

/// Another figure of the same sort that `near` does not hold.
std::optional<QString> otherFigure(Sort sort, const QString &offers, const QString &near, Dice &dice)
{
    const Known known = knownIn(near);
    QStringList candidates;
    for (const Span span : figuresIn(offers)) {
        const QString figure = textAt(offers, span);
        if (sortOf(offers, span) == sort && isNew(figure, sort, known)) {
            candidates.append(figure);
        }
    }
    return candidates.isEmpty() ? std::nullopt : std::optional(pick(candidates, dice));
}

// ---- Names -----------------------------------------------------------------------------------------------------

/// Whether a word of `name` stands in `text`, whatever its ending.
bool isNamedIn(const QString &text, const QString &name)
{
    static const QRegularExpression gap(QStringLiteral("[ -]"));
    const QStringList parts = name.split(gap);
    return std::ranges::any_of(parts,
                               [&](const QString &part) { return text.contains(part.left(4), Qt::CaseInsensitive); });
}

std::optional<QString> foreignName(const QStringList &foreigners, const QString &known, Dice &dice)
{
    for (int tries = 0; tries < 60 && !foreigners.isEmpty(); ++tries) {
        const QString &candidate = pick(foreigners, dice);
        if (!isNamedIn(known, candidate)) {
            return candidate;
        }
    }
    return std::nullopt;
}

std::optional<QString> otherName(const QString &offers, const QString &near, Dice &dice)
{
    QStringList candidates;
    for (const Span span : namesIn(offers)) {
        const QString name = textAt(offers, span);
        if (!isNamedIn(near, name)) {
            candidates.append(name);
        }
    }
    return candidates.isEmpty() ? std::nullopt : std::optional(pick(candidates, dice));
}

// ---- All edits of a story --------------------------------------------------------------------------------------

void addFigureEdits(QList<Edit> &edits, const Story &story, qsizetype paragraph, Dice &dice)
{
    const QString &text = story.content.body[paragraph].text;
    const Known known = knownIn(story.known);
    for (const Span span : figuresIn(text)) {
        const Sort sort = sortOf(text, span);
        if (const auto figure = newFigure(textAt(text, span), sort, known, dice)) {
            edits.append({Edit::Kind::NewNumber, paragraph, span, *figure});
        }
        if (const auto figure = otherFigure(sort, story.offers, story.near[paragraph], dice);
            figure && *figure != textAt(text, span)) {
            edits.append({Edit::Kind::NumberSwap, paragraph, span, *figure});
        }
    }
}

void addNameEdits(QList<Edit> &edits, const Story &story, qsizetype paragraph, const QStringList &foreigners,
                  Dice &dice)
{
    const QString &text = story.content.body[paragraph].text;
    for (const Span span : namesIn(text)) {
        if (const auto name = foreignName(foreigners, story.known, dice)) {
            edits.append({Edit::Kind::ForeignName, paragraph, span, *name});
        }
        if (const auto name = otherName(story.offers, story.near[paragraph], dice)) {
            edits.append({Edit::Kind::NameSwap, paragraph, span, *name});
        }
    }
}

/// The first `limit` of each kind.
QList<Edit> limited(const QList<Edit> &edits, qsizetype limit)
{
    QHash<Edit::Kind, qsizetype> seen;
    QList<Edit> result;
    for (const Edit &edit : edits) {
        if (++seen[edit.kind] <= limit) {
            result.append(edit);
        }
    }
    return result;
}

/// Where a place of the untouched text lies after the edit: an end inside what was replaced is the end of the new.
qsizetype movedTo(qsizetype at, const Edit &edit, bool isEnd)
{
    const bool isBefore = at < edit.span.begin || (at == edit.span.begin && (!isEnd || edit.span.isEmpty()));
    if (isBefore) {
        return at;
    }
    if (at >= edit.span.end) {
        return at + edit.replacement.size() - edit.span.length();
    }
    return isEnd ? edit.newSpan().end : edit.span.begin;
}

Span moved(Span span, const Edit &edit)
{
    return {movedTo(span.begin, edit, false), movedTo(span.end, edit, true)};
}

bool reaches(Span finding, Span place)
{
    return place.isEmpty() || finding.isEmpty() ? finding.begin <= place.end && finding.end >= place.begin
                                                : finding.overlaps(place);
}

} // namespace

QString toText(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::NewNumber:
        return QStringLiteral("new number");
    case Edit::Kind::ForeignName:
        return QStringLiteral("foreign name");
    case Edit::Kind::NumberSwap:
        return QStringLiteral("number swap");
    case Edit::Kind::NameSwap:
        return QStringLiteral("name swap");
    case Edit::Kind::WordChanged:
        return QStringLiteral("word changed");
    case Edit::Kind::WordDropped:
        return QStringLiteral("word dropped");
    case Edit::Kind::WordAdded:
        return QStringLiteral("word added");
    }
    Q_UNREACHABLE();
}

QList<Span> figuresIn(const QString &text)
{
    static const QRegularExpression figure(
        uR"((?<![\p{L}\d.,:/-])(?:\d{1,3}(?:[ \x{00A0}\x{202F}]\d{3})+|\d+)(?:[.,:]\d+)*(?![\d\p{L}/]|[.,:-]\d))"_qs);
    return matchesOf(figure, text);
}

QList<Span> namesIn(const QString &text)
{
    static const QRegularExpression name(uR"((?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)*(?!\p{L}))"_qs);
    QList<Span> names = matchesOf(name, text);
    names.removeIf([&](Span span) { return calendarWord().match(textAt(text, span)).hasMatch(); });
    return names;
}

QList<Edit> editsOf(const Story &story, const QStringList &foreigners, qsizetype limit)
{
    Dice dice = diceFor(story.name);
    QList<Edit> edits;
    for (qsizetype paragraph = 0; paragraph < story.content.body.size(); ++paragraph) {
        addFigureEdits(edits, story, paragraph, dice);
        addNameEdits(edits, story, paragraph, foreigners, dice);
    }
    shuffle(edits, dice);
    return limited(edits, limit);
}

QList<Edit> wordEdits(const Story &story, qsizetype paragraph, Span span, const QStringList &words)
{
    static const QRegularExpression contentWord(uR"((?<= )\p{Ll}{5,}(?=[ ,]))"_qs);
    Dice dice = diceFor(story.name + QString::number(paragraph));
    const QString &text = story.content.body[paragraph].text;
    QList<Span> places = matchesOf(contentWord, text);
    places.removeIf([&](Span place) { return place.begin <= span.begin || place.end >= span.end; });
    if (places.isEmpty()) {
        return {};
    }
    const Span place = pick(places, dice);
    const auto word = foreignName(words, text, dice);
    QList<Edit> edits {{Edit::Kind::WordDropped, paragraph, {place.begin - 1, place.end}, QString()}};
    if (word) {
        edits.append({Edit::Kind::WordChanged, paragraph, place, *word});
        edits.append({Edit::Kind::WordAdded, paragraph, {place.begin, place.begin}, *word + QLatin1Char(' ')});
    }
    return edits;
}

Content edited(Content content, const Edit &edit)
{
    content.body[edit.paragraph].text.replace(edit.span.begin, edit.span.length(), edit.replacement);
    return content;
}

QList<Finding> newFindings(const Report &untouched, const Report &edited, const Edit &edit)
{
    const QString block = bodyAddress(edit.paragraph);
    QList<Finding> result;
    for (const Finding &finding : edited.findings) {
        const bool isOld = std::ranges::any_of(untouched.findings, [&](const Finding &old) {
            return old.check == finding.check && old.block == block && moved(old.span, edit) == finding.span;
        });
        if (!isOld && finding.block == block && finding.severity != Finding::Severity::Note
            && reaches(finding.span, edit.newSpan())) {
            result.append(finding);
        }
    }
    return result;
}

std::mt19937 diceFor(const QString &name)
{
    quint32 seed = 2166136261U; // FNV-1a
    for (const char byte : name.toUtf8()) {
        seed = (seed ^ quint8(byte)) * 16777619U;
    }
    return std::mt19937(seed);
}

} // namespace imprimatur::bench
