// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/housestyle.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace imprimatur;

namespace
{

/// The least that is a house style, with more members behind it.
QByteArray styleWith(const QByteArray &members)
{
    return "{\"format\": \"imprimatur-style/1\", \"id\": \"x\", \"name\": \"X\", \"language\": \"nb\"" + members + "}";
}

} // namespace

class HouseStyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMemberIsRead()
    {
        const auto style = readHouseStyle(styleWith(
            ", \"byline\": \"B\", \"label\": \"L %1\", \"label-without-sources\": \"W\", \"approval\": \"A\", "
            "\"approval-single\": \"S\", \"headline-max\": 1, \"lead-max\": 2, \"sentence-words-max\": 3, "
            "\"paragraph-words-max\": 4, \"double-spaces\": false, \"quote-open\": \"«\", \"quote-close\": \"»\", "
            "\"quote-dash\": \"–\", \"terms\": [{\"find\": \"a\", \"use\": \"b\", \"severity\": \"note\", \"why\": "
            "\"c\"}, "
            "{\"find\": \"d\"}], \"checklist\": [{\"id\": \"tall-1\", \"text\": \"Tall\"}]"));
        QVERIFY2(style, style ? "" : qPrintable(style.error().message));
        QCOMPARE(style->id + style->name + style->language, QStringLiteral("xXnb"));
        QCOMPARE(style->byline, QStringLiteral("B"));
        QCOMPARE(style->label, QStringLiteral("L %1"));
        QCOMPARE(style->labelWithoutSources, QStringLiteral("W"));
        QCOMPARE(style->approval, QStringLiteral("A"));
        QCOMPARE(style->approvalSingle, QStringLiteral("S"));
        QCOMPARE(style->headlineMax, 1);
        QCOMPARE(style->leadMax, 2);
        QCOMPARE(style->sentenceWordsMax, 3);
        QCOMPARE(style->paragraphWordsMax, 4);
        QCOMPARE(style->doubleSpaces, false);
        QCOMPARE(style->quoteOpen + style->quoteClose + style->quoteDash, QStringLiteral("«»–"));
        const StyleTerm first {QStringLiteral("a"), QStringLiteral("b"), Finding::Severity::Note, QStringLiteral("c")};
        const StyleTerm second {QStringLiteral("d"), {}, Finding::Severity::Should, {}};
        QCOMPARE(style->terms, QList({first, second}));
        QCOMPARE(style->checklist, Checklist({{QStringLiteral("tall-1"), QStringLiteral("Tall")}}));
    }

    void whatIsAbsentHasADefault()
    {
        const auto style = readHouseStyle(styleWith({}));
        QVERIFY(style);
        QCOMPARE(style->headlineMax, 0);
        QCOMPARE(style->doubleSpaces, true);
        QVERIFY(style->quoteOpen.isEmpty() && style->terms.isEmpty() && style->checklist.isEmpty());
    }

    void aFileThatIsNoStyleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const QByteArray &json, const char *pointer) {
            QTest::addRow("%s", name) << json << QString::fromUtf8(pointer);
        };
        row("nothing", {}, "");
        row("no JSON", "format: x", "");
        row("an array", "[]", "");
        row("an empty object", "{}", "/format");
        row("another format",
            "{\"format\": \"imprimatur-style/2\", \"id\": \"x\", \"name\": \"X\", \"language\": \"nb\"}", "/format");
        row("no id", "{\"format\": \"imprimatur-style/1\", \"name\": \"X\", \"language\": \"nb\"}", "/id");
        row("a blank name",
            "{\"format\": \"imprimatur-style/1\", \"id\": \"x\", \"name\": \" \", \"language\": \"nb\"}", "/name");
        row("no language", "{\"format\": \"imprimatur-style/1\", \"id\": \"x\", \"name\": \"X\"}", "/language");
        row("a member twice", styleWith(", \"id\": \"y\""), "/id");
        row("an unknown member", styleWith(", \"headline_max\": 3"), "/headline_max");
        row("an unknown member with a slash", styleWith(", \"a/b~\": 3"), "/a~1b~0");
        row("a number for a text", styleWith(", \"byline\": 3"), "/byline");
        row("null for a text", styleWith(", \"byline\": null"), "/byline");
        row("a text for a limit", styleWith(", \"lead-max\": \"3\""), "/lead-max");
        row("a negative limit", styleWith(", \"lead-max\": -1"), "/lead-max");
        row("half a limit", styleWith(", \"lead-max\": 1.5"), "/lead-max");
        row("an endless limit", styleWith(", \"lead-max\": 4294967296"), "/lead-max");
        row("a number for a switch", styleWith(", \"double-spaces\": 1"), "/double-spaces");
        row("an opening mark alone", styleWith(", \"quote-open\": \"«\""), "/quote-close");
        row("two characters for a mark", styleWith(", \"quote-dash\": \"--\""), "/quote-dash");
        row("an object for the terms", styleWith(", \"terms\": {}"), "/terms");
        row("a text for a term", styleWith(", \"terms\": [\"x\"]"), "/terms/0");
        row("a term without words", styleWith(", \"terms\": [{\"find\": \"a\"}, {\"use\": \"b\"}]"), "/terms/1/find");
        row("a term that is its own remedy", styleWith(", \"terms\": [{\"find\": \"a\", \"use\": \"a\"}]"),
            "/terms/0/use");
        row("a term that stops an article", styleWith(", \"terms\": [{\"find\": \"a\", \"severity\": \"must\"}]"),
            "/terms/0/severity");
        row("an unknown member of a term", styleWith(", \"terms\": [{\"find\": \"a\", \"because\": \"b\"}]"),
            "/terms/0/because");
        row("an item without a text", styleWith(", \"checklist\": [{\"id\": \"a\"}]"), "/checklist/0/text");
        row("an item with a name for an id", styleWith(", \"checklist\": [{\"id\": \"Tall og år\", \"text\": \"b\"}]"),
            "/checklist/0/id");
        row("two items of one id",
            styleWith(", \"checklist\": [{\"id\": \"a\", \"text\": \"b\"}, {\"id\": \"a\", \"text\": \"c\"}]"),
            "/checklist/1/id");
    }
    void aFileThatIsNoStyleIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto style = readHouseStyle(json);
        QVERIFY(!style);
        QCOMPARE(style.error().kind, Error::Kind::Input);
        QCOMPARE(style.error().where, pointer);
        QVERIFY(!style.error().message.isEmpty());
    }

    void theStylesThatWeShipAreRead()
    {
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/style"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto style = readHouseStyle(file.readAll());
            QVERIFY2(style, style ? "" : qPrintable(name + QLatin1String(": ") + style.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(HouseStyleTest)
#include "tst_housestyle.moc"
