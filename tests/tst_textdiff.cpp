// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textdiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace imprimatur;

namespace
{

/// "ja [-nei-]{+kanskje+} takk": what was struck and what is new.
QString marked(const QString &before, const QString &after)
{
    QString out;
    for (const Change &change : diffWords(before, after)) {
        const QString struck = before.sliced(change.before.begin, change.before.length());
        const QString fresh = after.sliced(change.after.begin, change.after.length());
        switch (change.kind) {
        case Change::Kind::Equal:
            out += fresh;
            break;
        case Change::Kind::Removed:
            out += QStringLiteral("[-%1-]").arg(struck);
            break;
        case Change::Kind::Added:
            out += QStringLiteral("{+%1+}").arg(fresh);
            break;
        }
    }
    return out;
}

/// "0=0 1~1 2- +2": equal, changed, struck, new.
QString pairing(const QStringList &before, const QStringList &after)
{
    QStringList out;
    for (const SentencePair &pair : diffSentences(before, after)) {
        const bool both = pair.before >= 0 && pair.after >= 0;
        const bool equal = both && before[pair.before] == after[pair.after];
        const QString sign = both ? (equal ? QStringLiteral("=") : QStringLiteral("~")) : QString();
        out += both ? QString::number(pair.before) + sign + QString::number(pair.after)
                    : (pair.after < 0 ? QString::number(pair.before) + u'-' : u'+' + QString::number(pair.after));
    }
    return out.join(u' ');
}

/// What `changes` makes of `before`; reads `after` only where something was added.
QString applied(const QList<Change> &changes, const QString &before, const QString &after)
{
    QString out;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Equal) {
            out += before.sliced(change.before.begin, change.before.length());
        } else if (change.kind == Change::Kind::Added) {
            out += after.sliced(change.after.begin, change.after.length());
        }
    }
    return out;
}

/// Runs cover both texts without gaps, alternate, and come in the promised order. Returns the fault, or nothing.
QString faultIn(const QList<Change> &changes, const QString &before, const QString &after)
{
    Span done {0, 0};
    for (qsizetype at = 0; at < changes.size(); ++at) {
        const Change &change = changes[at];
        if (change.before.begin != done.begin || change.after.begin != done.end) {
            return QStringLiteral("a gap before run %1").arg(at);
        }
        if (at > 0 && changes[at - 1].kind == change.kind) {
            return QStringLiteral("two neighbours of one kind at %1").arg(at);
        }
        if (at > 0 && changes[at - 1].kind == Change::Kind::Added && change.kind == Change::Kind::Removed) {
            return QStringLiteral("added before removed at %1").arg(at);
        }
        const bool shapely = change.kind == Change::Kind::Equal ? change.before.length() == change.after.length()
            : change.kind == Change::Kind::Removed              ? change.after.length() == 0
                                                                : change.before.length() == 0;
        if (!shapely || (change.before.isEmpty() && change.after.isEmpty())) {
            return QStringLiteral("run %1 has the wrong spans").arg(at);
        }
        done = {change.before.end, change.after.end};
    }
    return done == Span {before.size(), after.size()} ? QString() : QStringLiteral("the end is missing");
}

/// The fewest word edits there can be, by the longest common subsequence, O(nm).
int fewestEdits(const QStringList &before, const QStringList &after)
{
    std::vector<std::vector<int>> common(size_t(before.size()) + 1, std::vector<int>(size_t(after.size()) + 1, 0));
    for (size_t i = 1; i < common.size(); ++i) {
        for (size_t j = 1; j < common[0].size(); ++j) {
            common[i][j] = before[qsizetype(i) - 1] == after[qsizetype(j) - 1]
                ? common[i - 1][j - 1] + 1
                : std::max(common[i - 1][j], common[i][j - 1]);
        }
    }
    return int(before.size() + after.size()) - 2 * common.back().back();
}

/// Words struck and words added.
int editsIn(const QList<Change> &changes, const QString &before, const QString &after)
{
    qsizetype edits = 0;
    for (const Change &change : changes) {
        if (change.kind != Change::Kind::Equal) {
            const QString struck = before.sliced(change.before.begin, change.before.length());
            const QString fresh = after.sliced(change.after.begin, change.after.length());
            edits += struck.split(u' ', Qt::SkipEmptyParts).size() + fresh.split(u' ', Qt::SkipEmptyParts).size();
        }
    }
    return int(edits);
}

QString wordFrom(QRandomGenerator &random, int vocabulary)
{
    // Small numbers more often than large ones, as words are in a text.
    const double part = random.generateDouble();
    return QStringLiteral("ord%1").arg(int(part * part * part * vocabulary));
}

QStringList textFrom(QRandomGenerator &random, int words, int vocabulary)
{
    QStringList text;
    for (int at = 0; at < words; ++at) {
        text += wordFrom(random, vocabulary);
    }
    return text;
}

QStringList edited(QStringList text, QRandomGenerator &random, int edits, int vocabulary)
{
    for (int edit = 0; edit < edits && !text.isEmpty(); ++edit) {
        const qsizetype at = random.bounded(int(text.size()));
        switch (random.bounded(4)) {
        case 0:
            text.removeAt(at);
            break;
        case 1:
            text.insert(at, wordFrom(random, vocabulary));
            break;
        case 2:
            text[at] = wordFrom(random, vocabulary);
            break;
        case 3: // a few words move
            for (int moved = 0; moved < 3 && text.size() > 1; ++moved) {
                const QString word = text.takeAt(std::min(at, text.size() - 1));
                text.insert(std::min(at + 4, text.size()), word);
            }
            break;
        }
    }
    return text;
}

} // namespace

class TextdiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &before, const QString &after, const QString &expected) {
            QTest::addRow("%s", name) << before << after << expected;
        };
        row("two empty texts have no difference", u""_qs, u""_qs, u""_qs);
        row("equal texts are one run", u"Han kom."_qs, u"Han kom."_qs, u"Han kom."_qs);
        row("everything is new", u""_qs, u"Han kom."_qs, u"{+Han kom.+}"_qs);
        row("everything is struck", u"Han kom."_qs, u""_qs, u"[-Han kom.-]"_qs);
        row("a word is replaced whole", u"12 døde"_qs, u"13 døde"_qs, u"[-12-]{+13+} døde"_qs);
        row("Norwegian letters are letters", u"på øya åtte"_qs, u"på øyene åtte"_qs, u"på [-øya-]{+øyene+} åtte"_qs);
        row("Cyrillic words are words", u"Путин встретился в Омске"_qs, u"Путин был в Омске"_qs,
            u"Путин [-встретился-]{+был+} в Омске"_qs);
        row("signs stand by themselves", u"Ja, sa han."_qs, u"Ja! sa han."_qs, u"Ja[-,-]{+!+} sa han."_qs);
        row("a combining mark belongs to its letter", u"cafe\u0301 nå"_qs, u"cafe nå"_qs,
            u"[-cafe\u0301-]{+cafe+} nå"_qs);
        row("white space runs together", u"a  \n b"_qs, u"a b"_qs, u"a[-  \n -]{+ +}b"_qs);
        row("an emoji is one sign", u"bra 😀!"_qs, u"bra 😁!"_qs, u"bra [-😀-]{+😁+}!"_qs);
        row("a letter beyond the first plane is a letter", u"x 𝐀𝐁 y"_qs, u"x 𝐀𝐂 y"_qs, u"x [-𝐀𝐁-]{+𝐀𝐂+} y"_qs);
        row("spaces between new words are no common ground", u"Han kom i går"_qs, u"Hun dro nå"_qs,
            u"[-Han kom i går-]{+Hun dro nå+}"_qs);
        row("a word counts for more than two spaces", u"Han fikk 12"_qs, u"Ja, Han 12"_qs,
            u"{+Ja, +}Han [-fikk -]12"_qs);
        row("words that stand on both sides stay", u"Oslo, Omsk og Astana"_qs, u"Omsk, Astana"_qs,
            u"[-Oslo, -]Omsk[- og-]{+,+} Astana"_qs);
    }
    void words()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(marked(before, after), "expected");
    }

    void surrogatePairsAreNeverSplit()
    {
        const QString before = u"😀😁🇳🇴"_qs;
        const QString after = u"😀😂🇳🇸"_qs;
        for (const Change &change : diffWords(before, after)) {
            QVERIFY(change.before.begin == before.size() || !before[change.before.begin].isLowSurrogate());
            QVERIFY(change.after.begin == after.size() || !after[change.after.begin].isLowSurrogate());
        }
    }

    void halfASurrogatePairIsASignOfItsOwn()
    {
        const QString broken = u"a "_qs + QChar(0xd83d) + u" b"_qs;
        const QString whole = u"a 😀 b"_qs;
        QCOMPARE(applied(diffWords(broken, whole), broken, whole), whole);
        QCOMPARE(faultIn(diffWords(broken, whole), broken, whole), QString());
    }

    void everyDifferenceRebuildsTheNewText()
    {
        QRandomGenerator random(20241123);
        for (int round = 0; round < 1000; ++round) {
            const QStringList old = textFrom(random, random.bounded(60), 1 + random.bounded(80));
            const QString before = old.join(u' ');
            const QString after = edited(old, random, random.bounded(20), 80).join(random.bounded(2) ? u' ' : u'.');
            const QList<Change> changes = diffWords(before, after);
            const QByteArray what = (before + u" => "_qs + after).toUtf8();
            QVERIFY2(faultIn(changes, before, after).isEmpty(), what.constData());
            QVERIFY2(applied(changes, before, after) == after, what.constData());
        }
    }

    void editsAreNearlyTheFewest_data()
    {
        QTest::addColumn<int>("vocabulary");
        QTest::addColumn<int>("mostEdits");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("rounds");
        QTest::addRow("a few edits in a text of many words") << 400 << 6 << 80 << 150;
        QTest::addRow("many edits in a text of many words") << 400 << 40 << 80 << 150;
        QTest::addRow("many edits in a text of few words") << 30 << 40 << 80 << 150;
        QTest::addRow("an article with a few edits") << 1500 << 40 << 900 << 8;
        QTest::addRow("an article with many edits") << 1500 << 300 << 900 << 8;
        QTest::addRow("an article with more edits than words") << 1500 << 1200 << 900 << 8;
    }
    void editsAreNearlyTheFewest()
    {
        QFETCH(int, vocabulary);
        QFETCH(int, mostEdits);
        QFETCH(int, words);
        QFETCH(int, rounds);
        QRandomGenerator random(4);
        int ours = 0;
        int fewest = 0;
        for (int round = 0; round < rounds; ++round) {
            const QStringList old = textFrom(random, words / 4 + random.bounded(words), vocabulary);
            const QString before = old.join(u' ');
            const QString after = edited(old, random, 1 + random.bounded(mostEdits), vocabulary).join(u' ');
            ours += editsIn(diffWords(before, after), before, after);
            fewest += fewestEdits(before.split(u' '), after.split(u' '));
        }
        QVERIFY2(ours >= fewest, "fewer edits than there can be: the reference is wrong");
        const QByteArray ratio = QByteArray::number(double(ours) / fewest);
        qInfo("edits: %s of the fewest", ratio.constData());
        QVERIFY2(ours <= 1.05 * fewest, ratio.constData());
    }

    void tenThousandWordsTakeMilliseconds_data()
    {
        QTest::addColumn<int>("vocabulary");
        QTest::addColumn<int>("edits");
        QTest::addColumn<QString>("newStem");
        QTest::addRow("a text with a tenth changed") << 6000 << 1000 << u"ord"_qs;
        QTest::addRow("a text with half of it changed") << 6000 << 5000 << u"ord"_qs;
        QTest::addRow("a text of ten different words only") << 10 << 1000 << u"ord"_qs;
        QTest::addRow("another text altogether") << 6000 << 0 << u"annet"_qs;
    }
    void tenThousandWordsTakeMilliseconds()
    {
        QFETCH(int, vocabulary);
        QFETCH(int, edits);
        QFETCH(QString, newStem);
        QRandomGenerator random(10);
        const QStringList old = textFrom(random, 10'000, vocabulary);
        QStringList fresh = edited(old, random, edits, vocabulary);
        fresh.replaceInStrings(QStringLiteral("ord"), newStem);
        const QString before = old.join(u' ');
        const QString after = fresh.join(u' ');
        QElapsedTimer timer;
        timer.start();
        const QList<Change> changes = diffWords(before, after);
        const qint64 elapsed = timer.nsecsElapsed();
        qInfo("%lld µs, %lld runs", static_cast<long long>(elapsed / 1000), static_cast<long long>(changes.size()));
        QCOMPARE(applied(changes, before, after), after);
        QVERIFY(elapsed < 1'000'000'000);
    }

    void aGapWithTooManyEditsIsReplacedWhole()
    {
        QStringList old;
        QStringList fresh;
        for (int at = 0; at < 4100; ++at) {
            old += QStringLiteral("gammel%1").arg(at);
            fresh += QStringLiteral("ny%1").arg(at);
        }
        const QString before = u"Først "_qs + old.join(u' ') + u" sist"_qs;
        const QString after = u"Først "_qs + fresh.join(u' ') + u" sist"_qs;
        QCOMPARE(diffWords(before, after).size(), 4); // equal, removed, added, equal
    }

    void sentences_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("expected");
        const QString omsk = u"Presidentene møttes i Omsk."_qs;
        const QString omskAgain = u"De to presidentene møttes i Omsk."_qs;
        const QString oil = u"Oljeprisen steg kraftig."_qs;
        const QString vote = u"Valget holdes neste søndag."_qs;
        const auto row = [](const char *name, const QStringList &before, const QStringList &after,
                            const QString &expected) {
            QTest::addRow("%s", name) << before << after << expected;
        };
        row("nothing on either side", {}, {}, u""_qs);
        row("equal sentences anchor", {omsk, oil}, {omsk, oil}, u"0=0 1=1"_qs);
        row("a reworded sentence pairs with its old self", {omsk, oil}, {omskAgain, oil}, u"0~0 1=1"_qs);
        row("sentences with nothing in common do not pair", {omsk}, {oil}, u"0- +0"_qs);
        row("a struck sentence stays where it stood", {omsk, vote, oil}, {omsk, oil}, u"0=0 1- 2=1"_qs);
        row("a new sentence is new", {omsk, oil}, {omsk, vote, oil}, u"0=0 +1 1=2"_qs);
        row("struck comes before new", {omsk, vote}, {omsk, oil}, u"0=0 1- +1"_qs);
        row("exactly half of the shorter one's words is enough", {u"Oslo Bergen Molde Bodø."_qs}, {u"Oslo Bergen."_qs},
            u"0~0"_qs);
        row("less than half of the words is not", {u"Oslo Bergen Molde."_qs}, {u"Oslo Voss Hamar."_qs}, u"0- +0"_qs);
        row("shared signs do not make a pair", {u"Ja, nei, ja!"_qs}, {u"Vel, tja, hm!"_qs}, u"0- +0"_qs);
        row("the closer of two relatives is taken", {omsk}, {u"Presidentene møttes."_qs, omskAgain}, u"+0 0~1"_qs);
        row("of equal sentences none is lost", {oil, oil, oil}, {oil, oil}, u"0=0 1=1 2-"_qs);
    }
    void sentences()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QTEST(pairing(before, after), "expected");
    }

    void aPairCarriesItsWords()
    {
        const QStringList before {u"Han fikk 12 stemmer."_qs};
        const QStringList after {u"Han fikk 13 stemmer."_qs};
        const QList<SentencePair> pairs = diffSentences(before, after);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().words, diffWords(before.first(), after.first()));
        QCOMPARE(pairs.first().words.size(), 4);
    }

    void sentencesOfBothSidesAreAllThere()
    {
        QRandomGenerator random(77);
        for (int round = 0; round < 200; ++round) {
            QStringList before;
            QStringList after;
            for (int at = random.bounded(12); at > 0; --at) {
                before += textFrom(random, 1 + random.bounded(6), 12).join(u' ');
            }
            for (const QString &sentence : before) {
                after += edited(sentence.split(u' '), random, random.bounded(4), 12).join(u' ');
            }
            QList<int> old;
            QList<int> fresh;
            for (const SentencePair &pair : diffSentences(before, after)) {
                pair.before < 0 ? void() : old.append(pair.before);
                pair.after < 0 ? void() : fresh.append(pair.after);
            }
            QVERIFY(std::ranges::is_sorted(old) && old.size() == before.size());
            QVERIFY(std::ranges::is_sorted(fresh) && fresh.size() == after.size());
        }
    }
};

QTEST_GUILESS_MAIN(TextdiffTest)
#include "tst_textdiff.moc"
