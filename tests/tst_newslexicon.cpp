// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace
{

/// nb, en, ru, kind.
constexpr qsizetype columns = 4;
constexpr qsizetype kindColumn = 3;
constexpr qsizetype russianColumn = 2;

QString lexiconText()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/language/news.tsv"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines that are not comments.
QStringList rowsOf(const QString &text)
{
    QStringList rows = text.split(u'\n');
    rows.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith(u'#'); });
    return rows;
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool isRussian(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Cyrillic && c.toLower() != u'ё';
}

/// Hyphens, spaces and digits in every language; the apostrophe where English or French has one.
bool isPunctuation(QChar c, qsizetype column)
{
    return c == u'-' || c == u' ' || (c >= u'0' && c <= u'9') || (c == u'\'' && column != russianColumn);
}

bool isSpelt(const QString &expression, qsizetype column)
{
    return std::ranges::all_of(expression, [column](QChar c) {
        return isPunctuation(c, column) || (column == russianColumn ? isRussian(c) : isLatin(c));
    });
}

bool isTidy(const QString &expression)
{
    return expression == expression.simplified() && expression == expression.normalized(QString::NormalizationForm_C);
}

/// What is wrong with one expression, or nothing.
QString expressionFault(const QString &expression, qsizetype column, bool isName)
{
    if (expression.isEmpty()) {
        return QStringLiteral("empty");
    }
    if (!isTidy(expression)) {
        return QStringLiteral("spaces or not NFC");
    }
    if (!isSpelt(expression, column)) {
        return QStringLiteral("a letter of another script");
    }
    return isName || expression == expression.toLower() ? QString() : QStringLiteral("a capital");
}

/// What is wrong with the words of one language in one row, or nothing.
QString cellFault(const QString &cell, qsizetype column, bool isName)
{
    const QStringList expressions = cell.split(u'|');
    if (QSet<QString>(expressions.begin(), expressions.end()).size() != expressions.size()) {
        return QStringLiteral("a word twice");
    }
    for (const QString &expression : expressions) {
        const QString fault = expressionFault(expression, column, isName);
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

bool isKind(const QString &kind)
{
    return kind.size() == 1 && QStringLiteral("nvasfto").contains(kind);
}

/// What is wrong with a row by itself, or nothing.
QString rowFault(const QString &row)
{
    const QStringList cells = row.split(u'\t');
    if (cells.size() != columns) {
        return QStringLiteral("not four cells");
    }
    if (!isKind(cells[kindColumn])) {
        return QStringLiteral("unknown kind");
    }
    if (cells[0] == u"-" || (cells[1] == u"-" && cells[russianColumn] == u"-")) {
        return QStringLiteral("translates nothing");
    }
    for (qsizetype column = 0; column < kindColumn; ++column) {
        const QString fault = cellFault(cells[column], column, cells[kindColumn] == u"o");
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

/// Every fault of the rows, each with its row.
QStringList faultsOf(const QStringList &rows)
{
    QStringList faults;
    QSet<QString> seen;
    for (const QString &row : rows) {
        const QString fault = seen.contains(row) ? QStringLiteral("a row twice") : rowFault(row);
        seen.insert(row);
        if (!fault.isEmpty()) {
            faults.append(fault + QStringLiteral(": ") + row);
        }
    }
    return faults;
}

/// The first row whose words of a language (1 English, 2 Russian) hold both, or nothing.
QString rowWithBoth(const QStringList &rows, qsizetype column, const QString &one, const QString &other)
{
    const auto holdsBoth = [&](const QString &row) {
        const QStringList words = row.section(u'\t', column, column).split(u'|');
        return words.contains(one) && words.contains(other);
    };
    const auto row = std::ranges::find_if(rows, holdsBoth);
    return row == rows.end() ? QString() : *row;
}

} // namespace

/// Holds the form of resources/language/news.tsv, which its header tells.
class NewsLexiconTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLicenceComesFirst()
    {
        QVERIFY(lexiconText().startsWith(QLatin1String("# SPDX-License-Identifier: GPL-3.0-or-later\n")));
    }

    void itStandsAlone()
    {
        const qsizetype rows = rowsOf(lexiconText()).size();
        QVERIFY2(rows >= 1300, qPrintable(QString::number(rows)));
    }

    void everyRowHasTheForm()
    {
        const QStringList faults = faultsOf(rowsOf(lexiconText()));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// A check that takes one for the other would miss the error it is there to find.
    void oppositesAreApart_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto apart = [](int column, const QString &one, const QString &other) {
            QTest::addRow("%s, %s", qUtf8Printable(one), qUtf8Printable(other)) << column << one << other;
        };
        apart(1, QStringLiteral("rise"), QStringLiteral("fall"));
        apart(1, QStringLiteral("increase"), QStringLiteral("reduce"));
        apart(1, QStringLiteral("buy"), QStringLiteral("sell"));
        apart(1, QStringLiteral("borrow"), QStringLiteral("lend"));
        apart(1, QStringLiteral("win"), QStringLiteral("lose"));
        apart(1, QStringLiteral("confirm"), QStringLiteral("deny"));
        apart(1, QStringLiteral("allow"), QStringLiteral("ban"));
        apart(1, QStringLiteral("export"), QStringLiteral("import"));
        apart(1, QStringLiteral("profit"), QStringLiteral("loss"));
        apart(1, QStringLiteral("killed"), QStringLiteral("wounded"));
        apart(1, QStringLiteral("acquit"), QStringLiteral("convict"));
        apart(1, QStringLiteral("guilty"), QStringLiteral("innocent"));
        apart(1, QStringLiteral("domestic"), QStringLiteral("foreign"));
        apart(1, QStringLiteral("third"), QStringLiteral("quarter"));
        apart(1, QStringLiteral("million"), QStringLiteral("billion"));
        apart(1, QStringLiteral("oil"), QStringLiteral("gas"));
        apart(1, QStringLiteral("charge"), QStringLiteral("sentence"));
        apart(2, QStringLiteral("увеличить"), QStringLiteral("уменьшить"));
        apart(2, QStringLiteral("подтвердить"), QStringLiteral("опровергнуть"));
        apart(2, QStringLiteral("разрешить"), QStringLiteral("запретить"));
        apart(2, QStringLiteral("внутренний"), QStringLiteral("внешний"));
        apart(2, QStringLiteral("убить"), QStringLiteral("ранить"));
        apart(2, QStringLiteral("победа"), QStringLiteral("поражение"));
        apart(2, QStringLiteral("вывоз"), QStringLiteral("ввоз"));
        apart(2, QStringLiteral("вчера"), QStringLiteral("завтра"));
    }

    void oppositesAreApart()
    {
        QFETCH(int, column);
        QFETCH(QString, one);
        QFETCH(QString, other);
        const QStringList rows = rowsOf(lexiconText());
        QVERIFY2(rows.filter(one).size() > 0 && rows.filter(other).size() > 0, "both are in the lexicon");
        const QString row = rowWithBoth(rows, column, one, other);
        QVERIFY2(row.isEmpty(), qPrintable(row));
    }

    void goodRowsPass_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addRow("one word each") << QStringLiteral("gass\tgas\tгаз\tn");
        QTest::addRow("several words") << QStringLiteral("våpenhvile\tceasefire|truce\tпрекращение огня\tn");
        QTest::addRow("no Russian counterpart") << QStringLiteral("dugnad\tcommunal work\t-\tn");
        QTest::addRow("a name has capitals") << QStringLiteral("FN\tUN\tООН\to");
        QTest::addRow("an apostrophe, a digit, an accent") << QStringLiteral("5g-nett\tprosecutor's café\t5 канал\tn");
    }

    void goodRowsPass()
    {
        QFETCH(QString, row);
        QCOMPARE(faultsOf({row}), QStringList());
    }

    void badRowsAreFound_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("fault");
        const auto bad = [](const char *name, const QString &rows, const QString &fault) {
            QTest::addRow("%s", name) << rows << fault;
        };
        bad("three cells", QStringLiteral("gass\tgas\tn"), QStringLiteral("not four cells"));
        bad("an unknown kind", QStringLiteral("gass\tgas\tгаз\tx"), QStringLiteral("unknown kind"));
        bad("no kind", QStringLiteral("gass\tgas\tгаз\t"), QStringLiteral("unknown kind"));
        bad("two kinds", QStringLiteral("gass\tgas\tгаз\tnv"), QStringLiteral("unknown kind"));
        bad("no Norwegian", QStringLiteral("-\tgas\tгаз\tn"), QStringLiteral("translates nothing"));
        bad("only Norwegian", QStringLiteral("gass\t-\t-\tn"), QStringLiteral("translates nothing"));
        bad("an empty cell", QStringLiteral("gass\t\tгаз\tn"), QStringLiteral("empty"));
        bad("an empty alternative", QStringLiteral("gass\tgas|\tгаз\tn"), QStringLiteral("empty"));
        bad("a space at the end", QStringLiteral("gass \tgas\tгаз\tn"), QStringLiteral("spaces or not NFC"));
        bad("two spaces", QStringLiteral("gass\tgas\tгаз  газ\tn"), QStringLiteral("spaces or not NFC"));
        bad("a decomposed letter", QStringLiteral("ba\u030At\tboat\tлодка\tn"), QStringLiteral("spaces or not NFC"));
        bad("a Latin a in Russian", QStringLiteral("gass\tgas\t\u0433a\u0437\tn"),
            QStringLiteral("a letter of another script"));
        bad("a Cyrillic a in English", QStringLiteral("gass\tg\u0430s\tгаз\tn"),
            QStringLiteral("a letter of another script"));
        bad("a Russian ё", QStringLiteral("fly\tplane\tсамолёт\tn"), QStringLiteral("a letter of another script"));
        bad("a full stop", QStringLiteral("gass\tgas.\tгаз\tn"), QStringLiteral("a letter of another script"));
        bad("a capital", QStringLiteral("gass\tGas\tгаз\tn"), QStringLiteral("a capital"));
        bad("a word twice", QStringLiteral("gass|gass\tgas\tгаз\tn"), QStringLiteral("a word twice"));
        bad("a row twice", QStringLiteral("gass\tgas\tгаз\tn\ngass\tgas\tгаз\tn"), QStringLiteral("a row twice"));
    }

    void badRowsAreFound()
    {
        QFETCH(QString, rows);
        QFETCH(QString, fault);
        const QStringList faults = faultsOf(rowsOf(rows));
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().startsWith(fault + u':'), qPrintable(faults.first()));
    }
};

QTEST_GUILESS_MAIN(NewsLexiconTest)
#include "tst_newslexicon.moc"
