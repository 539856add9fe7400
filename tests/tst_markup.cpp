// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/marks.h"
#include "publish/markup.h"

#include <QTest>

using namespace imprimatur;

class MarkupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("html");
        QTest::addRow("a tag is text") << QStringLiteral("<script>") << QByteArray("&lt;script&gt;");
        QTest::addRow("an ampersand is text") << QStringLiteral("a&amp;b") << QByteArray("a&amp;amp;b");
        QTest::addRow("a quote cannot end an attribute") << QStringLiteral("\" x=\"") << QByteArray("&quot; x=&quot;");
        QTest::addRow("a CDATA end is text") << QStringLiteral("]]>") << QByteArray("]]&gt;");
        QTest::addRow("letters outside the BMP are kept") << QStringLiteral("😀𝄞") << QByteArray("😀𝄞");
        QTest::addRow("bidi controls are kept") << QStringLiteral("a\u202eb\u2069") << QByteArray("a\u202eb\u2069");
        QTest::addRow("zero-width characters are kept")
            << QStringLiteral("a\u200bb\ufeff") << QByteArray("a\u200bb\ufeff");
        QTest::addRow("NUL is shown as a replacement")
            << (QStringLiteral("a") + QChar(0) + QStringLiteral("b")) << QByteArray("a\ufffdb");
        QTest::addRow("a control is shown as a replacement")
            << QStringLiteral("a\u0001\u001f") << QByteArray("a\ufffd\ufffd");
        QTest::addRow("a C1 control is shown as a replacement")
            << QStringLiteral("a\u0085\u007f") << QByteArray("a\ufffd\ufffd");
        QTest::addRow("a noncharacter is shown as a replacement")
            << (QStringLiteral("a") + QChar(0xfffe) + QChar(0xfdd0)) << QByteArray("a\ufffd\ufffd");
        QTest::addRow("a noncharacter outside the BMP is shown as one replacement")
            << QString::fromUcs4(U"a\U0001ffff", 2) << QByteArray("a\ufffd");
        QTest::addRow("half a surrogate pair is shown as a replacement")
            << (QStringLiteral("a") + QChar(0xd83d)) << QByteArray("a\ufffd");
        QTest::addRow("halves in the wrong order are shown as two")
            << (QString(QChar(0xde00)) + QChar(0xd83d)) << QByteArray("\ufffd\ufffd");
        QTest::addRow("CR LF is one line end") << QStringLiteral("a\r\nb\rc") << QByteArray("a\nb\nc");
        QTest::addRow("tab and line feed are kept") << QStringLiteral("a\tb\nc") << QByteArray("a\tb\nc");
    }
    void textIsEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, html);
        QCOMPARE(html::text(text).bytes(), html);
        QCOMPARE(html::opened("p", {{"title", text}}).bytes(), "<p title=\"" + html + "\">");
    }

    void lineEndsOfProseAreBreaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("a line feed") << QStringLiteral("a\nb");
        QTest::addRow("CR LF") << QStringLiteral("a\r\nb");
        QTest::addRow("a line separator, as an editor writes it") << QStringLiteral("a\u2028b");
        QTest::addRow("a paragraph separator") << QStringLiteral("a\u2029b");
    }
    void lineEndsOfProseAreBreaks()
    {
        QFETCH(QString, text);
        QCOMPARE(html::prose(text).bytes(), QByteArray("a<br>\nb"));
    }

    void turningTextIsIsolated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("turns");
        QTest::addRow("Norwegian stands as it is") << QStringLiteral("blåbær – «x»") << false;
        QTest::addRow("Cyrillic stands as it is") << QStringLiteral("Сёрланд") << false;
        QTest::addRow("an emoji stands as it is") << QStringLiteral("😀") << false;
        QTest::addRow("Arabic is isolated") << QStringLiteral("Fars فارس") << true;
        QTest::addRow("Hebrew is isolated") << QStringLiteral("הארץ") << true;
        QTest::addRow("a right-to-left script outside the BMP is isolated") << QStringLiteral("𐤀") << true;
        QTest::addRow("an override is isolated") << QStringLiteral("ssaT\u202e") << true;
        QTest::addRow("an isolate that nobody closes is isolated") << QStringLiteral("\u2067a") << true;
        QTest::addRow("a direction mark is isolated") << QStringLiteral("a\u200e") << true;
    }
    void turningTextIsIsolated()
    {
        QFETCH(QString, text);
        QFETCH(bool, turns);
        const QByteArray plain = text.toUtf8();
        QCOMPARE(html::isolated(text).bytes(), turns ? "<bdi>" + plain + "</bdi>" : plain);
        QCOMPARE(html::direction(text).isEmpty(), !turns);
    }

    void linksGoOnlyWhereAReaderMayGo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("https") << QStringLiteral("https://tass.example/a?b=1&c=2#d") << true;
        QTest::addRow("http") << QStringLiteral("http://kremlin.example/") << true;
        QTest::addRow("upper-case scheme") << QStringLiteral("HTTPS://tass.example/") << true;
        QTest::addRow("letters of the world") << QStringLiteral("https://blåbær.example/ærlig") << true;
        QTest::addRow("mailto") << QStringLiteral("mailto:tips@nyheter.example") << true;
        QTest::addRow("nothing") << QString() << false;
        QTest::addRow("javascript") << QStringLiteral("javascript:alert(1)") << false;
        QTest::addRow("javascript in disguise of case") << QStringLiteral("JaVaScRiPt:alert(1)") << false;
        QTest::addRow("javascript with a tab, which browsers drop") << QStringLiteral("java\tscript:alert(1)") << false;
        QTest::addRow("javascript after a blank, which browsers trim")
            << QStringLiteral(" javascript:alert(1)") << false;
        QTest::addRow("a control before the scheme") << QStringLiteral("\u0001javascript:alert(1)") << false;
        QTest::addRow("data") << QStringLiteral("data:text/html,<script>") << false;
        QTest::addRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::addRow("ftp") << QStringLiteral("ftp://tass.example/") << false;
        QTest::addRow("relative") << QStringLiteral("/sak.html") << false;
        QTest::addRow("relative to the scheme") << QStringLiteral("//tass.example/") << false;
        QTest::addRow("no host") << QStringLiteral("https:///a") << false;
        QTest::addRow("no slashes") << QStringLiteral("https:tass.example") << false;
        QTest::addRow("backslashes, which browsers take for slashes")
            << QStringLiteral("https:\\\\tass.example") << false;
        QTest::addRow("a line end inside") << QStringLiteral("https://tass.example/\na") << false;
        QTest::addRow("a quote inside") << QStringLiteral("https://tass.example/\"onclick=\"x") << false;
        QTest::addRow("a tag inside") << QStringLiteral("https://tass.example/<script>") << false;
        QTest::addRow("a bidi override that hides the end")
            << QStringLiteral("https://tass.example/\u202egpj.exe") << false;
        QTest::addRow("a zero-width space") << QStringLiteral("https://tass\u200b.example/") << false;
        QTest::addRow("a port that is no number") << QStringLiteral("https://tass.example:port/") << false;
        QTest::addRow("mailto without a recipient") << QStringLiteral("mailto:") << false;
    }
    void linksGoOnlyWhereAReaderMayGo()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        QCOMPARE(html::linkable(url).has_value(), allowed);
        QCOMPARE(html::linkable(url).value_or(url), url);
    }

    void dataCannotEndItsBlock()
    {
        const QString hostile = QStringLiteral("</script><!-- <script> & \u2028 ]]>");
        const QByteArray block = html::dataBlock({{QStringLiteral("name"), hostile}}).bytes();
        QCOMPARE(block.count('<'), 2);
        QCOMPARE(block.count('>'), 2);
        QVERIFY(!block.contains("\u2028"));
        QVERIFY(block.contains("\\u003c/script\\u003e\\u003c!-- \\u003cscript\\u003e \\u0026 \\u2028 ]]\\u003e"));
    }

    void marksBecomeElements_data()
    {
        using Kind = Mark::Kind;
        const QString url = QStringLiteral("https://a.example/");
        const QString other = QStringLiteral("https://b.example/");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Mark>>("marks");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const QString &text, const QList<Mark> &marks, const QByteArray &html) {
            QTest::addRow("%s", name) << text << marks << html;
        };
        const QString abc = QStringLiteral("abcdef");
        row("no mark is plain text", abc, {}, "abcdef");
        row("no text is nothing", QString(), {{Kind::Emphasis, {0, 3}}}, "");
        row("emphasis", abc, {{Kind::Emphasis, {1, 3}}}, "a<em>bc</em>def");
        row("a link", abc, {{Kind::Link, {0, 6}, url}}, "<a href=\"https://a.example/\">abcdef</a>");
        row("emphasis inside a link", abc, {{Kind::Emphasis, {2, 4}}, {Kind::Link, {1, 5}, url}},
            "a<a href=\"https://a.example/\">b<em>cd</em>e</a>f");
        row("a link inside emphasis splits the emphasis", abc, {{Kind::Emphasis, {0, 6}}, {Kind::Link, {2, 4}, url}},
            "<em>ab</em><a href=\"https://a.example/\"><em>cd</em></a><em>ef</em>");
        row("a link that overlaps emphasis", abc, {{Kind::Emphasis, {0, 3}}, {Kind::Link, {2, 5}, url}},
            "<em>ab</em><a href=\"https://a.example/\"><em>c</em>de</a>f");
        row("overlapping emphasis is one", abc, {{Kind::Emphasis, {0, 3}}, {Kind::Emphasis, {2, 5}}},
            "<em>abcde</em>f");
        row("of two links over one word the one that begins first keeps it", abc,
            {{Kind::Link, {2, 6}, other}, {Kind::Link, {0, 3}, url}},
            "<a href=\"https://a.example/\">abc</a><a href=\"https://b.example/\">def</a>");
        row("of two links on the same words the first one listed keeps them", abc,
            {{Kind::Link, {0, 6}, url}, {Kind::Link, {0, 6}, other}}, "<a href=\"https://a.example/\">abcdef</a>");
        row("neighbouring links stay two", abc, {{Kind::Link, {0, 3}, url}, {Kind::Link, {3, 6}, url}},
            "<a href=\"https://a.example/\">abc</a><a href=\"https://a.example/\">def</a>");
        row("a forbidden link leaves its words", abc, {{Kind::Link, {0, 3}, QStringLiteral("javascript:x")}}, "abcdef");
        row("a forbidden link does not hide a good one", abc,
            {{Kind::Link, {0, 6}, QStringLiteral("javascript:x")}, {Kind::Link, {1, 2}, url}},
            "a<a href=\"https://a.example/\">b</a>cdef");
        row("a mark outside the text is cut", abc, {{Kind::Emphasis, {4, 99}}, {Kind::Emphasis, {-5, 1}}},
            "<em>a</em>bcd<em>ef</em>");
        row("an empty mark is dropped", abc, {{Kind::Emphasis, {3, 3}}, {Kind::Emphasis, {5, 2}}}, "abcdef");
        row("a mark does not split a character", QStringLiteral("a😀b"), {{Kind::Emphasis, {0, 2}}}, "<em>a😀</em>b");
        row("marked text is escaped", QStringLiteral("<b>"), {{Kind::Emphasis, {0, 1}}}, "<em>&lt;</em>b&gt;");
        row("an address is escaped", abc, {{Kind::Link, {0, 6}, QStringLiteral("https://a.example/?x=1&y=2")}},
            "<a href=\"https://a.example/?x=1&amp;y=2\">abcdef</a>");
    }
    void marksBecomeElements()
    {
        QFETCH(QString, text);
        QFETCH(QList<Mark>, marks);
        QFETCH(QByteArray, html);
        QCOMPARE(marked(text, marks).bytes(), html);
    }
};

QTEST_GUILESS_MAIN(MarkupTest)
#include "tst_markup.moc"
