// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/page.h"
#include "support/printed.h"

#include <QLocale>
#include <QTest>

#include <functional>

using namespace imprimatur;
using namespace imprimatur::test;

using Change = std::function<void(Content &)>;
using Setting = std::function<void(Content &, Approval &, const QString &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Setting)

namespace
{

Content englishArticle()
{
    Content content = ferryArticle();
    content.language = QStringLiteral("en-GB");
    content.headline.text = QStringLiteral("Ostmark and Sorland agree on a new ferry");
    content.lead.reset();
    content.body = {printedBlock(Block::Kind::Paragraph, QStringLiteral("The ferry will sail four times a day.")),
                    relatedLink()};
    content.label = QStringLiteral("An AI model wrote the first draft from stories by bne IntelliNews and TASS.");
    return content;
}

/// Every text of every kind, so that one hostile word can be put into each.
Content plainArticle(const QString &word)
{
    Content content;
    content.language = QStringLiteral("nb");
    content.headline = printedBlock(Block::Kind::Headline, word);
    content.lead = printedBlock(Block::Kind::Lead, word);
    for (const Block::Kind kind :
         {Block::Kind::Paragraph, Block::Kind::Quote, Block::Kind::Heading, Block::Kind::Related, Block::Kind::Image}) {
        content.body.append(printedBlock(kind, word));
    }
    content.body[1].speaker = word;
    content.body[4].file = ferryImage().file;
    content.body[4].alt = word;
    content.body[4].credit = word;
    content.byline = word;
    content.label = word;
    content.sourceList = {{word, word, QStringLiteral("https://a.example/"), word, true}};
    return content;
}

constexpr int headline = -2;
constexpr int lead = -1;

Setting textOf(int block)
{
    return [block](Content &content, Approval &, const QString &word) {
        Block &target = block == headline ? content.headline : block == lead ? *content.lead : content.body[block];
        (target.kind == Block::Kind::Image ? target.caption : target.text) = word;
    };
}

Change inBody(qsizetype block, const std::function<void(Block &)> &change)
{
    return [=](Content &content) {
        change(content.body[block]);
    };
}

} // namespace

class FragmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goldenFragments_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("made");
        Approval single {QStringLiteral("Kari Nordmann har kvalitetssikret og godkjent teksten."), false, true};
        QTest::addRow("an article with everything") << QStringLiteral("ferry.fragment.html") << ferryFragment();
        QTest::addRow("a sample that is not countersigned")
            << QStringLiteral("sample.fragment.html") << articleFragment(ferryArticle(), single);
        QTest::addRow("an English article") << QStringLiteral("english.fragment.html")
                                            << articleFragment(englishArticle(), {QStringLiteral("Approved by A.")});
    }
    void goldenFragments()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, made);
        QCOMPARE(made, golden(file, made));
        QVERIFY(!made.contains('\r'));
        QVERIFY(made.startsWith("<article lang=\"") && made.endsWith("</article>\n"));
    }

    void bytesDoNotDependOnTheDesk()
    {
        const QByteArray before = ferryFragment();
        const QLocale locale;
        const QByteArray zone = qgetenv("TZ");
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        qputenv("TZ", "Pacific/Kiritimati");
        const QByteArray after = ferryFragment();
        QLocale::setDefault(locale);
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        QCOMPARE(after, before);
    }

    void noTextBecomesMarkup_data()
    {
        QTest::addColumn<Setting>("set");
        QTest::addColumn<QString>("hostile");
        const QList<std::pair<const char *, Setting>> fields {
            {"headline", textOf(headline)},
            {"lead", textOf(lead)},
            {"paragraph", textOf(0)},
            {"quote", textOf(1)},
            {"heading", textOf(2)},
            {"related", textOf(3)},
            {"caption", textOf(4)},
            {"speaker",
             [](Content &c, Approval &, const QString &word) {
                 c.body[1].speaker = word;
             }},
            {"alt",
             [](Content &c, Approval &, const QString &word) {
                 c.body[4].alt = word;
             }},
            {"credit",
             [](Content &c, Approval &, const QString &word) {
                 c.body[4].credit = word;
             }},
            {"language",
             [](Content &c, Approval &, const QString &word) {
                 c.language = word;
             }},
            {"byline",
             [](Content &c, Approval &, const QString &word) {
                 c.byline = word;
             }},
            {"label",
             [](Content &c, Approval &, const QString &word) {
                 c.label = word;
             }},
            {"approval",
             [](Content &, Approval &a, const QString &word) {
                 a.text = word;
             }},
            {"outlet",
             [](Content &c, Approval &, const QString &word) {
                 c.sourceList[0].outlet = word;
             }},
            {"source title",
             [](Content &c, Approval &, const QString &word) {
                 c.sourceList[0].title = word;
             }},
            {"source date",
             [](Content &c, Approval &, const QString &word) {
                 c.sourceList[0].publishedAt = word;
             }},
        };
        const QList<std::pair<const char *, QString>> attacks {
            {"a script", QStringLiteral("<script>alert(1)</script>")},
            {"an end of the article", QStringLiteral("</article></p>")},
            {"a quote", QStringLiteral("\" onclick=\"alert(1)\" x='")},
            {"an ampersand", QStringLiteral("&lt;img src=x onerror=alert(1)&gt; &#60;b>")},
            {"a CDATA end", QStringLiteral("]]><b>")},
            {"a comment", QStringLiteral("<!-- x --><!")},
            {"an address", QStringLiteral("javascript:alert(1)")},
            {"controls",
             QStringLiteral("<\u0001b>") + QChar(0) + QStringLiteral("<") + QChar(0xd800) + QStringLiteral("b>")},
        };
        for (const auto &[field, set] : fields) {
            for (const auto &[attack, hostile] : attacks) {
                QTest::addRow("%s as %s", attack, field) << set << hostile;
            }
        }
    }
    void noTextBecomesMarkup()
    {
        QFETCH(Setting, set);
        QFETCH(QString, hostile);
        Content content = plainArticle(QStringLiteral("ord"));
        Approval approval {QStringLiteral("ord")};
        const QStringList harmless = skeleton(articleFragment(content, approval));
        set(content, approval, hostile);
        const QByteArray fragment = articleFragment(content, approval);
        QCOMPARE(skeleton(fragment), harmless);
        QVERIFY(std::ranges::none_of(fragment, [](char c) { return uchar(c) < 0x20 && c != '\n'; }));
        QVERIFY(fragment.contains(QByteArray("alert(1)")) || !hostile.contains(QStringLiteral("alert(1)")));
    }

    void noAddressButOursIsLinked_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addRow("of a related link")
            << Change([](Content &c) { c.body[3].url = QStringLiteral("javascript:alert(1)"); });
        QTest::addRow("of a source") << Change(
            [](Content &c) { c.sourceList[0].url = QStringLiteral("javascript:alert(1)"); });
        QTest::addRow("of a source without a title") << Change([](Content &c) {
            c.sourceList[0].title.clear();
            c.sourceList[0].url = QStringLiteral("javascript:alert(1)");
        });
        QTest::addRow("of a mark") << Change([](Content &c) {
            markWords(c.body[0], Mark::Kind::Link, QStringLiteral("ord"), QStringLiteral("javascript:alert(1)"));
        });
        QTest::addRow("of an image") << Change(
            [](Content &c) { c.body[4].file = QStringLiteral("javascript:alert(1)"); });
        QTest::addRow("of an image that leaves its folder") << Change([](Content &c) {
            c.body[4].file =
                QStringLiteral("sha256:../../../../../../../../../../../../../../../../../../../../../etc");
        });
    }
    void noAddressButOursIsLinked()
    {
        QFETCH(Change, change);
        Content content = plainArticle(QStringLiteral("ord"));
        change(content);
        const QByteArray fragment = articleFragment(content, {});
        QVERIFY(!fragment.contains("alert(1)"));
        QVERIFY(!fragment.contains("etc"));
        QVERIFY(fragment.contains("ord"));
    }

    void aFieldIsPrintedOrNamedAsNotPrinted_data()
    {
        // Does not compile when Content gets a field: give it a row below, and a word in page.h when it is not printed.
        [[maybe_unused]] const auto &[salt, externalId, language, createdAt, publishAt, embargoUntil, generator, title,
                                      ingress, body, byline, label, sourceList, sources, place, keywords, subjects,
                                      genre, slugline, other] = ferryArticle();
        const QString x = QStringLiteral("x");
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("printed");
        const auto row = [](const char *name, const Change &change, bool printed) {
            QTest::addRow("%s", name) << change << printed;
        };
        row(
            "language", [=](Content &c) { c.language = QStringLiteral("nn"); }, true);
        row(
            "headline", [=](Content &c) { c.headline.text += x; }, true);
        row(
            "marks of the headline",
            [=](Content &c) {
                c.headline.marks = {{Mark::Kind::Emphasis, {0, 1}}};
            },
            true);
        row(
            "lead", [=](Content &c) { c.lead->text += x; }, true);
        row(
            "no lead", [=](Content &c) { c.lead.reset(); }, true);
        row(
            "order of blocks", [=](Content &c) { c.body.swapItemsAt(0, 1); }, true);
        row("kind of a block", inBody(1, [](Block &b) { b.kind = Block::Kind::Heading; }), true);
        row("text of a block", inBody(1, [=](Block &b) { b.text += x; }), true);
        row("white space of a block", inBody(1, [=](Block &b) { b.text += u' '; }), true);
        row("speaker", inBody(2, [=](Block &b) { b.speaker += x; }), true);
        row("address of a related link", inBody(4, [=](Block &b) { b.url += x; }), true);
        row("image", inBody(8, [=](Block &b) { b.file[20] = b.file[20] == u'0' ? u'1' : u'0'; }), true);
        row("alt text", inBody(8, [=](Block &b) { b.alt += x; }), true);
        row("caption", inBody(8, [=](Block &b) { b.caption += x; }), true);
        row("credit", inBody(8, [=](Block &b) { b.credit += x; }), true);
        row("kind of a mark",
            inBody(0,
                   [](Block &b) {
                       b.marks[1] = {Mark::Kind::Link, b.marks[1].span, b.marks[0].url};
                   }),
            true);
        row("begin of a mark", inBody(0, [](Block &b) { --b.marks[0].span.begin; }), true);
        row("end of a mark", inBody(0, [](Block &b) { ++b.marks[1].span.end; }), true);
        row("address of a mark", inBody(0, [=](Block &b) { b.marks[0].url += x; }), true);
        row(
            "byline", [=](Content &c) { c.byline += x; }, true);
        row(
            "label", [=](Content &c) { c.label += x; }, true);
        row(
            "outlet", [=](Content &c) { c.sourceList[0].outlet += x; }, true);
        row(
            "title of a source", [=](Content &c) { c.sourceList[0].title += x; }, true);
        row(
            "address of a source", [=](Content &c) { c.sourceList[0].url += x; }, true);
        row(
            "date of a source",
            [=](Content &c) { c.sourceList[0].publishedAt = QStringLiteral("2026-11-22T16:10:01Z"); }, true);
        row(
            "state control of a source", [=](Content &c) { c.sourceList[0].stateControlled = true; }, true);
        row(
            "order of sources", [=](Content &c) { c.sourceList.swapItemsAt(0, 1); }, true);
        row(
            "salt", [=](Content &c) { c.salt[0] = 'x'; }, false);
        row(
            "generator's id", [=](Content &c) { c.externalId += x; }, false);
        row(
            "time of making", [=](Content &c) { c.createdAt += x; }, false);
        row(
            "intended time", [=](Content &c) { c.publishAt += x; }, false);
        row(
            "embargo", [=](Content &c) { c.embargoUntil += x; }, false);
        row(
            "generator", [=](Content &c) { c.generator.model += x; }, false);
        row(
            "snapshots", [=](Content &c) { c.sources.append(Snapshot {x}); }, false);
        row("citations", inBody(0, [=](Block &b) { b.citations.append({x, x}); }), false);
        row(
            "place", [=](Content &c) { c.place += x; }, false);
        row(
            "keywords", [=](Content &c) { c.keywords += x; }, false);
        row(
            "subjects", [=](Content &c) { c.subjects += x; }, false);
        row(
            "genre", [=](Content &c) { c.genre += x; }, false);
        row(
            "slugline", [=](Content &c) { c.slugline += x; }, false);
        row(
            "unknown members", [=](Content &c) { c.other.insert(x, x); }, false);
        row("unknown members of a block", inBody(0, [=](Block &b) { b.other.insert(x, x); }), false);
    }
    void aFieldIsPrintedOrNamedAsNotPrinted()
    {
        QFETCH(Change, change);
        QFETCH(bool, printed);
        Content content = ferryArticle();
        change(content);
        QVERIFY(!(content == ferryArticle()));
        QCOMPARE(articleFragment(content, ferryApproval()) != ferryFragment(), printed);
    }

    void approvalIsPrinted()
    {
        Approval approval = ferryApproval();
        approval.countersigned = false;
        QVERIFY(articleFragment(ferryArticle(), approval).contains("Ikke kontrasignert"));
        QVERIFY(!ferryFragment().contains("Ikke kontrasignert"));
        approval.sample = true;
        QVERIFY(articleFragment(ferryArticle(), approval).contains("<p class=\"sample\">Eksempel</p>"));
        QVERIFY(!ferryFragment().contains("Eksempel"));
    }

    void ourWordsFollowTheArticle_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("related");
        QTest::addColumn<QByteArray>("stateControlled");
        const auto row = [](const char *name, const char *language, const char *related, const char *state) {
            QTest::addRow("%s", name) << QString::fromLatin1(language) << QByteArray(related) << QByteArray(state);
        };
        row("Bokmål", "nb", "Les også: <a", "(statskontrollert kilde)");
        row("Norwegian of unsaid form", "no", "Les også: <a", "(statskontrollert kilde)");
        row("nothing said", "", "Les også: <a", "(statskontrollert kilde)");
        row("a language we have no words in", "ru", "Les også: <a", "(statskontrollert kilde)");
        row("Nynorsk", "nn-NO", "Les òg: <a", "(statskontrollert kjelde)");
        row("English", "en", "Read also: <a", "(state-controlled source)");
        row("English of a country", "EN-gb", "Read also: <a", "(state-controlled source)");
    }
    void ourWordsFollowTheArticle()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, related);
        QFETCH(QByteArray, stateControlled);
        Content content = ferryArticle();
        content.language = language;
        const QByteArray fragment = articleFragment(content, ferryApproval());
        QVERIFY(fragment.contains(related));
        QVERIFY(fragment.contains(stateControlled));
    }

    void sourceLines_data()
    {
        QTest::addColumn<SourceLine>("source");
        QTest::addColumn<QByteArray>("html");
        const QString url = QStringLiteral("https://a.example/");
        const QString outlet = QStringLiteral("TASS");
        const QString title = QStringLiteral("Putin");
        const QString stamped = QStringLiteral("2026-11-22T23:30:00+03:00");
        QTest::addRow("all of it, with the date where it was stamped")
            << SourceLine {outlet, title, url, stamped, true}
            << QByteArray(
                   "<li>TASS: <a href=\"https://a.example/\">Putin</a>, <time datetime=\"2026-11-22T23:30:00+03:00\">"
                   "22. november 2026</time> <span class=\"state-controlled\">(statskontrollert kilde)</span></li>");
        QTest::addRow("without a title the outlet is the link")
            << SourceLine {outlet, {}, url} << QByteArray("<li><a href=\"https://a.example/\">TASS</a></li>");
        QTest::addRow("without an address there is no link")
            << SourceLine {outlet, title} << QByteArray("<li>TASS: Putin</li>");
        QTest::addRow("a date without an offset is printed as it came")
            << SourceLine {outlet, title, {}, QStringLiteral("2026-11-22T23:30:00")}
            << QByteArray("<li>TASS: Putin, 2026-11-22T23:30:00</li>");
        QTest::addRow("words for a date are printed as they came")
            << SourceLine {outlet, title, {}, QStringLiteral("i fjor")} << QByteArray("<li>TASS: Putin, i fjor</li>");
        QTest::addRow("a title that turns the direction is isolated")
            << SourceLine {outlet, QStringLiteral("فارس"), url}
            << QByteArray("<li>TASS: <a href=\"https://a.example/\"><bdi>فارس</bdi></a></li>");
    }
    void sourceLines()
    {
        QFETCH(SourceLine, source);
        QFETCH(QByteArray, html);
        Content content = ferryArticle();
        content.sourceList = {source};
        const QByteArray fragment = articleFragment(content, ferryApproval());
        QVERIFY2(fragment.contains(html + '\n'), fragment.constData());
    }

    void blankPartsLeaveNoEmptyElements()
    {
        Content content = plainArticle(QStringLiteral(" \n"));
        content.body.removeLast();
        content.sourceList.clear();
        QCOMPARE(articleFragment(content, {}), QByteArray("<article lang=\"nb\">\n</article>\n"));
    }

    void rightToLeftIsMarked()
    {
        Content content = ferryArticle();
        content.language = QStringLiteral("fa");
        QVERIFY(articleFragment(content, {}).startsWith("<article lang=\"fa\" dir=\"rtl\">"));
        content.language = QStringLiteral("nb");
        content.headline.text = QStringLiteral("\u202eknivs");
        QVERIFY(articleFragment(content, {}).contains("<h1 dir=\"auto\">\u202eknivs</h1>"));
    }

    void oneArticleIsQuick()
    {
        const Content content = ferryArticle();
        const Approval approval = ferryApproval();
        qsizetype size = 0;
        QBENCHMARK
        {
            size = articleFragment(content, approval).size();
        }
        QVERIFY(size > 0);
    }
};

QTEST_GUILESS_MAIN(FragmentTest)
#include "tst_fragment.moc"
