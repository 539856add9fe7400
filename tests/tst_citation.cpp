// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace imprimatur;

namespace
{

/// A text with its cited words in brackets: "Han fikk [12 stemmer] i Oslo".
struct Cited
{
    QString text;
    std::optional<Span> span;
};

Cited cited(const QString &notation)
{
    const qsizetype open = notation.indexOf(u'[');
    const qsizetype close = notation.indexOf(u']');
    if (open < 0) {
        return {notation, std::nullopt};
    }
    const QString text = notation.left(open) + notation.sliced(open + 1, close - open - 1) + notation.sliced(close + 1);
    return {text, Span {open, close - 1}};
}

QString notation(const QString &text, const std::optional<Span> &span)
{
    if (!span) {
        return text;
    }
    return text.left(span->begin) + u'[' + text.sliced(span->begin, span->length()) + u']' + text.sliced(span->end);
}

Citation citation(std::optional<Span> span)
{
    Citation result;
    result.source = QStringLiteral("s1");
    result.quote = QStringLiteral("words");
    result.span = span;
    return result;
}

bool splitsAPair(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

} // namespace

class CitationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spansFollowTheirWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("expected"); // no brackets: nothing is left of the citation
        const auto row = [](const char *name, const QString &before, const QString &expected) {
            QTest::addRow("%s", name) << before << expected;
        };
        row("an unchanged text keeps its span", u"Han [fikk 12] stemmer"_qs, u"Han [fikk 12] stemmer"_qs);
        row("words put in before it move the span", u"Han [fikk 12] stemmer"_qs,
            u"I går hevdet han at Han [fikk 12] stemmer"_qs);
        row("words struck before it move the span", u"I går sa han: Han [fikk 12] stemmer"_qs,
            u"Han [fikk 12] stemmer"_qs);
        row("words put in after it leave the span", u"Han [fikk 12] stemmer"_qs, u"Han [fikk 12] stemmer i Oslo"_qs);
        row("words put in inside widen the span", u"Han [fikk 12 stemmer] i Oslo"_qs,
            u"Han [fikk bare 12 stemmer] i Oslo"_qs);
        row("words struck inside narrow the span", u"Han [fikk bare 12 stemmer] i Oslo"_qs,
            u"Han [fikk 12 stemmer] i Oslo"_qs);
        row("a word replaced inside stays covered", u"[Han fikk 12 stemmer]"_qs, u"[Han fikk 13 stemmer]"_qs);
        row("words struck at its front shrink it to the next word", u"Ja, [han fikk 12] nå"_qs, u"Ja, [12] nå"_qs);
        row("words struck at its end shrink it to the last word left", u"Ja, [han fikk 12] nå"_qs, u"Ja, [han] nå"_qs);
        row("its words all struck end the citation", u"Ja, [han fikk] nå"_qs, u"Ja, nå"_qs);
        row("a space that is left is no citation", u"Ja, [han fikk] nå"_qs, u"Ja, hun ga nå"_qs);
        row("a block replaced whole ends the citation", u"[Han fikk 12 stemmer i Oslo.]"_qs,
            u"Oljeprisen steg kraftig"_qs);
        row("a block emptied ends the citation", u"[Han fikk] 12"_qs, u""_qs);
        row("quotation marks that stay are kept", u"Da: [«Vi vant», sa han.] Slutt"_qs,
            u"Nå da: [«Vi vant», sa han.] Slutt"_qs);
        row("signs before struck words are not kept", u"Da: [– Ja, vi vant!] Slutt"_qs, u"Da: [vi vant!] Slutt"_qs);
        row("Norwegian letters count", u"Så [åpnet øya på ærlig] vis"_qs, u"Så da [åpnet hele øya på ærlig] vis"_qs);
        row("Cyrillic words count", u"Тогда [отношения с Ираном] важны"_qs,
            u"Вчера, тогда [отношения с соседним Ираном] важны"_qs);
        row("an emoji before it counts two units", u"[bra dag] i dag"_qs, u"😀 [bra dag] i dag"_qs);
        row("an emoji inside is covered whole", u"Så [bra 😀 dag] her"_qs, u"Så [bra 😁 dag] her"_qs);
        row("an emoji at its end that stays is covered whole", u"Så [bra dag 😀] her"_qs, u"Så [bra ny dag 😀] her"_qs);
        row("a wordless citation follows its sign", u"Han kom[!] Så"_qs, u"Han kom ikke[!] Så"_qs);
        row("a wordless citation ends with its sign", u"Han kom[!] Så"_qs, u"Han kom Så"_qs);
        row("half a word is followed to the letter", u"Nye [kommune]styret vant"_qs,
            u"Det nye, Nye [kommune]styret vant"_qs);
    }
    void spansFollowTheirWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, expected);
        const Cited old = cited(before);
        const QString after = cited(expected).text;
        QCOMPARE(notation(after, reanchored(*old.span, old.text, after)), expected);
    }

    void aCitationOfTheWholeBlockStaysOne()
    {
        const QList<Citation> whole {citation(std::nullopt)};
        QCOMPARE(reanchored(whole, u"Han fikk 12"_qs, u"I går: Han fikk 13"_qs), whole);
        QVERIFY(reanchored(whole, u"Han fikk 12"_qs, u"Oljeprisen steg"_qs).isEmpty());
    }

    void theListKeepsOrderAndEverythingElse()
    {
        Citation first = citation(Span {0, 3});
        first.origin = Citation::Origin::Person;
        first.other.insert(QStringLiteral("note"), 1);
        const QList<Citation> before {first, citation(Span {4, 8}), citation(Span {9, 11})};
        const QList<Citation> after = reanchored(before, u"Han fikk 12"_qs, u"Ja, Han 12"_qs);
        QCOMPARE(after.size(), 2);
        Citation moved = first;
        moved.span = Span {4, 7};
        QCOMPARE(after[0], moved);
        QCOMPARE(after[1].span, (Span {8, 10}));
    }

    void anUnchangedTextChangesNoCitation()
    {
        const QList<Citation> odd {citation(Span {2, 2}), citation(std::nullopt), citation(Span {0, 1})};
        QCOMPARE(reanchored(odd, u"!  "_qs, u"!  "_qs), odd);
    }

    void spansStayInTheTextAndSplitNoPair()
    {
        QRandomGenerator random(11);
        const QStringList words {u"på"_qs, u"øya"_qs, u"Путин"_qs, u"😀"_qs, u"🇳🇴"_qs,
                                 u"12"_qs, u","_qs,   u"–"_qs,     u"𝐀𝐁"_qs};
        const auto text = [&] {
            QString out;
            for (int at = random.bounded(12); at > 0; --at) {
                out += words[random.bounded(int(words.size()))] + (random.bounded(3) ? u" "_qs : QString());
            }
            return out;
        };
        for (int round = 0; round < 2000; ++round) {
            const QString before = text();
            const QString after = text();
            Span span {random.bounded(int(before.size()) + 1), random.bounded(int(before.size()) + 1)};
            span = {std::min(span.begin, span.end), std::max(span.begin, span.end)};
            if (splitsAPair(before, span.begin) || splitsAPair(before, span.end)) {
                continue;
            }
            const std::optional<Span> place = reanchored(span, before, after);
            QVERIFY(!place || (place->begin >= 0 && place->begin < place->end && place->end <= after.size()));
            QVERIFY(!place || (!splitsAPair(after, place->begin) && !splitsAPair(after, place->end)));
        }
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "tst_citation.moc"
