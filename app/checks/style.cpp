// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/style.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/housestyle.h"
#include "language/subtag.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(style)
};

/// One block under the house's rules.
struct Proof
{
    const BlockAt at;
    const Galley &galley;
    FindingList &findings;

    const Block &block() const { return *at.block; }
    const QString &text() const { return at.block->statedText(); }
    const HouseStyle &style() const { return galley.style; }
    Span whole() const { return {0, text().size()}; }
    void add(Span span, const Remark &remark) const { findings.add(at, span, remark); }
};

using Severity = Finding::Severity;

// ---- lengths ----

int wordsIn(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        words += !inWord && c.isLetterOrNumber();
        inWord = !c.isSpace() && (inWord || c.isLetterOrNumber());
    }
    return words;
}

void checkCharacters(const Proof &proof)
{
    const bool isHeadline = proof.block().kind == Block::Kind::Headline;
    const bool isLead = proof.block().kind == Block::Kind::Lead;
    const int limit = isHeadline ? proof.style().headlineMax : isLead ? proof.style().leadMax : 0;
    if (limit == 0 || proof.text().size() <= limit) {
        return;
    }
    const QString message = isHeadline ? Text::tr("The headline has %1 characters; the house's limit is %2.")
                                       : Text::tr("The lead has %1 characters; the house's limit is %2.");
    proof.add(proof.whole(), {QStringLiteral("length"), Severity::Should, message.arg(proof.text().size()).arg(limit)});
}

void checkSentences(const Proof &proof)
{
    const int limit = proof.style().sentenceWordsMax;
    for (const Sentence &sentence : proof.galley.sentences) {
        const int words = sentence.block == proof.at.address && sentence.claim ? wordsIn(sentence.text) : 0;
        if (limit > 0 && words > limit) {
            proof.add(sentence.span,
                      {QStringLiteral("sentence"), Severity::Note,
                       Text::tr("The sentence has %1 words; the house's limit is %2.").arg(words).arg(limit)});
        }
    }
}

void checkParagraph(const Proof &proof)
{
    const bool isParagraph = proof.block().kind == Block::Kind::Paragraph || proof.block().kind == Block::Kind::Quote;
    const int limit = proof.style().paragraphWordsMax;
    const int words = isParagraph ? wordsIn(proof.text()) : 0;
    if (limit > 0 && words > limit) {
        proof.add(proof.whole(),
                  {QStringLiteral("paragraph"), Severity::Note,
                   Text::tr("The paragraph has %1 words; the house's limit is %2.").arg(words).arg(limit)});
    }
}

// ---- terms ----

/// `text` as terms are compared in it: same length, one kind of space and of apostrophe.
QString evened(QString text)
{
    text.replace(QChar::Nbsp, u' ');
    text.replace(u'’', u'\'');
    return text;
}

bool isWholeWord(const QString &text, Span span)
{
    const auto inWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
    };
    return !(inWord(span.begin - 1) && inWord(span.begin)) && !(inWord(span.end - 1) && inWord(span.end));
}

bool differsInCaseOnly(const StyleTerm &term)
{
    return term.find.compare(term.use, Qt::CaseInsensitive) == 0;
}

QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

bool opensSentence(const Proof &proof, qsizetype at)
{
    return std::ranges::any_of(proof.galley.sentences, [&](const Sentence &sentence) {
        const auto before =
            QStringView(proof.text()).mid(sentence.span.begin, std::max<qsizetype>(at - sentence.span.begin, 0));
        return sentence.block == proof.at.address && sentence.span.contains(at)
            && std::ranges::none_of(before, [](QChar c) { return c.isLetterOrNumber(); });
    });
}

/// `use` in the place of `found`: a capital stays one, unless the capital is what the house does not write.
QString replacement(const Proof &proof, const StyleTerm &term, Span found)
{
    const bool capital = proof.text()[found.begin].isUpper();
    const bool keeps = capital && (!differsInCaseOnly(term) || opensSentence(proof, found.begin));
    return keeps ? withCapital(term.use) : term.use;
}

/// Whether the words found are part of the words wanted: "Kina" in "Folkerepublikken Kina".
bool standsInWanted(const QString &text, const StyleTerm &term, Span found)
{
    for (qsizetype at = term.use.indexOf(term.find, 0, Qt::CaseInsensitive); at >= 0 && !differsInCaseOnly(term);
         at = term.use.indexOf(term.find, at + 1, Qt::CaseInsensitive)) {
        const qsizetype begin = found.begin - at;
        if (begin >= 0 && text.mid(begin, term.use.size()).compare(term.use, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

QString messageFor(const StyleTerm &term)
{
    const QString rule = term.use.isEmpty() ? Text::tr("The house does not write “%1”.").arg(term.find)
                                            : Text::tr("The house writes “%1”, not “%2”.").arg(term.use, term.find);
    return term.why.isEmpty() ? rule : rule + QLatin1Char(' ') + term.why;
}

void checkTerm(const Proof &proof, const QString &text, const StyleTerm &term)
{
    const QString find = evened(term.find);
    const auto sensitivity = differsInCaseOnly(term) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(find, 0, sensitivity); at >= 0;
         at = text.indexOf(find, at + find.size(), sensitivity)) {
        const Span found {at, at + find.size()};
        const QString wanted = term.use.isEmpty() ? QString() : replacement(proof, term, found);
        if (!isWholeWord(text, found) || standsInWanted(text, term, found) || text.mid(at, find.size()) == wanted) {
            continue;
        }
        proof.add(
            found,
            {QStringLiteral("term ") + term.find, std::min(term.severity, Severity::Should), messageFor(term), wanted});
    }
}

void checkTerms(const Proof &proof)
{
    const QString text = evened(proof.text());
    for (const StyleTerm &term : proof.style().terms) {
        if (!term.find.isEmpty()) {
            checkTerm(proof, text, term);
        }
    }
}

// ---- signs ----

/// The text with everything between backticks blanked out, so that no rule on signs sees code.
QString withoutCode(QString text)
{
    for (qsizetype open = text.indexOf(u'`'); open >= 0;) {
        const qsizetype close = text.indexOf(u'`', open + 1);
        if (close < 0) {
            return text;
        }
        std::fill(text.begin() + open + 1, text.begin() + close, u'x');
        open = text.indexOf(u'`', close + 1);
    }
    return text;
}

bool isBlank(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

bool isInlineSpace(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == u'\t';
}

void checkSpaces(const Proof &proof)
{
    const QString text = withoutCode(proof.text());
    for (qsizetype begin = 0; proof.style().doubleSpaces && begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && isInlineSpace(text[end])) {
            ++end;
        }
        if (end - begin > 1) {
            proof.add({begin, end},
                      {QStringLiteral("spaces"), Severity::Should, Text::tr("More than one space stands here."),
                       QStringLiteral(" ")});
        }
        begin = end + 1;
    }
}

/// Whether the quotation mark at `at` opens, by what stands before it.
bool opens(const QString &text, qsizetype at)
{
    static const QString openers = QStringLiteral("([{«“„–—-/\"'‘");
    return isBlank(text, at - 1) || openers.contains(text[at - 1]);
}

/// The sign that the house has for a foreign quotation mark; empty for what is none or stands for inches.
QString houseMark(const HouseStyle &style, const QString &text, qsizetype at, int depth)
{
    static const QString marks = QStringLiteral("\"“”„‟«»");
    const bool isMark = marks.contains(text[at]) && style.quoteOpen != text[at] && style.quoteClose != text[at];
    if (!isMark) {
        return {};
    }
    if (text[at] == u'„' || opens(text, at)) {
        return style.quoteOpen;
    }
    const bool isInches = text[at] == u'"' && depth == 0 && text[at - 1].isDigit();
    return isInches ? QString() : style.quoteClose;
}

void checkQuotationMarks(const Proof &proof)
{
    const QString text = withoutCode(proof.text());
    const HouseStyle &style = proof.style();
    if (style.quoteOpen.isEmpty() || style.quoteClose.isEmpty()) {
        return;
    }
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString mark = houseMark(style, text, at, depth);
        const QString meant = mark.isEmpty() ? text.mid(at, 1) : mark;
        depth = meant == style.quoteOpen ? depth + 1 : meant == style.quoteClose ? std::max(depth - 1, 0) : depth;
        if (!mark.isEmpty()) {
            proof.add({at, at + 1},
                      {QStringLiteral("quotation mark"), Severity::Should,
                       Text::tr("The house writes quotation marks %1 and %2.").arg(style.quoteOpen, style.quoteClose),
                       mark});
        }
    }
}

bool isDash(QChar c)
{
    return c == u'–' || c == u'—' || c == u'―';
}

/// Whether the sign at `at` is a dash that the house writes otherwise: a hyphen between spaces, or another dash. An en
/// dash without spaces joins figures ("10–12") and is none.
bool isForeignDash(const HouseStyle &style, const QString &text, qsizetype at)
{
    const bool spaced = isBlank(text, at - 1) && isBlank(text, at + 1);
    if (text[at] == u'-' || text[at] == u'–') {
        return spaced && style.quoteDash != text[at];
    }
    return isDash(text[at]) && style.quoteDash != text[at];
}

void checkDash(const Proof &proof, const QString &text, qsizetype at)
{
    const QString before = isBlank(text, at - 1) ? QString() : QStringLiteral(" ");
    const QString after = isBlank(text, at + 1) ? QString() : QStringLiteral(" ");
    const QString dash = proof.style().quoteDash;
    proof.add({at, at + 1},
              {QStringLiteral("dash"), Severity::Should, Text::tr("The house's dash is %1.").arg(dash),
               before + dash + after});
}

void checkDashes(const Proof &proof)
{
    const QString text = withoutCode(proof.text());
    if (proof.style().quoteDash.isEmpty()) {
        return;
    }
    const bool isQuote = proof.block().kind == Block::Kind::Quote;
    for (qsizetype at = isQuote ? 1 : 0; at < text.size(); ++at) {
        if (isForeignDash(proof.style(), text, at)) {
            checkDash(proof, text, at);
        }
    }
}

/// Where the first word ends, or the wrong dash and the space behind it.
Span beginningOf(const QString &text, bool isDashed)
{
    const auto isEnd = [&](QChar c) {
        return isDashed ? !c.isSpace() : c.isSpace();
    };
    const auto end = std::find_if(text.begin() + (isDashed ? 1 : 0), text.end(), isEnd);
    return {0, end - text.begin()};
}

/// A quote block begins with the house's dash and a space. A text in quotation marks is left to the journalist: whether
/// they go with the dash depends on where they close.
void checkQuoteBlock(const Proof &proof)
{
    const QString &text = proof.text();
    const QString lead = proof.style().quoteDash + QLatin1Char(' ');
    const bool concerned = proof.block().kind == Block::Kind::Quote && lead.size() > 1 && !text.isEmpty();
    if (!concerned || text.startsWith(lead) || text.front().isSpace()) {
        return;
    }
    const bool isDashed = text.front() == u'-' || isDash(text.front());
    const bool isMarked = QStringLiteral("«“„\"'").contains(text.front());
    const Span span = beginningOf(text, isDashed);
    const QString rest = isDashed ? QString() : text.left(span.end);
    proof.add(span,
              {QStringLiteral("quote"), Severity::Should,
               Text::tr("A quotation begins with the dash %1 and a space.").arg(proof.style().quoteDash),
               isMarked ? QString() : lead + rest});
}

// ---- pictures ----

void checkPicture(const Proof &proof)
{
    if (proof.block().kind != Block::Kind::Image) {
        return;
    }
    if (proof.block().alt.trimmed().isEmpty()) {
        proof.add(proof.whole(),
                  {QStringLiteral("alt"), Severity::Should,
                   Text::tr("The picture has no description for readers who cannot see it.")});
    }
    if (proof.block().credit.trimmed().isEmpty()) {
        proof.add(proof.whole(),
                  {QStringLiteral("credit"), Severity::Should, Text::tr("The picture does not say who made it.")});
    }
}

void checkEveryLanguage(const Proof &proof)
{
    checkCharacters(proof);
    checkSentences(proof);
    checkParagraph(proof);
    checkSpaces(proof);
    checkPicture(proof);
}

void checkHouseLanguage(const Proof &proof)
{
    checkTerms(proof);
    checkQuotationMarks(proof);
    checkDashes(proof);
    checkQuoteBlock(proof);
}

} // namespace

QList<Finding> styleFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("style"), galley.sentences);
    const bool inHouseLanguage = primarySubtag(galley.content.language) == primarySubtag(galley.style.language);
    const Proof proof {stretch.at(), galley, findings};
    checkEveryLanguage(proof);
    if (inHouseLanguage) {
        checkHouseLanguage(proof);
    }
    return std::move(findings).take();
}

} // namespace imprimatur
