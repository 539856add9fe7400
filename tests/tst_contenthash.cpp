// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/article.h"
#include "domain/contenthash.h"

#include <QTest>

#include <functional>

using namespace imprimatur;

namespace
{

Content whole()
{
    Content content;
    content.salt = QByteArray(16, 'x');
    content.externalId = QStringLiteral("draft-1");
    content.language = QStringLiteral("nb");
    content.embargoUntil = QStringLiteral("2026-11-24T06:00:00+01:00");
    content.headline.text = QStringLiteral("Overskrift");
    content.lead = Block {Block::Kind::Lead, QStringLiteral("Ingress")};
    Block paragraph {Block::Kind::Paragraph, QStringLiteral("Brødtekst om Ålesund 😀")};
    paragraph.marks = {{Mark::Kind::Link, {0, 9}, QStringLiteral("https://a.example"), {}}};
    paragraph.citations = {
        {QStringLiteral("s1"), QStringLiteral("body text"), Span {0, 9}, Citation::Origin::Model, {}}};
    Block quote {Block::Kind::Quote, QStringLiteral("– Ja, sa han."), QStringLiteral("Han")};
    Block related {Block::Kind::Related, QStringLiteral("Les også"), {}, QStringLiteral("https://b.example")};
    Block image {Block::Kind::Image};
    image.file = QStringLiteral("sha256:00");
    image.alt = QStringLiteral("Et bilde");
    image.caption = QStringLiteral("Bildetekst");
    image.credit = QStringLiteral("Foto: Ola");
    content.body = {paragraph, quote, related, image};
    content.byline = QStringLiteral("Redaksjonen");
    content.label = QStringLiteral("En KI-modell skrev førsteutkastet.");
    content.sourceList = {{QStringLiteral("Outlet"), QStringLiteral("Title"), QStringLiteral("https://c.example"),
                           QStringLiteral("2026-11-22T06:00:00Z"), true}};
    Snapshot source;
    source.id = QStringLiteral("s1");
    source.outlet = QStringLiteral("Outlet");
    source.text = QStringLiteral("body text");
    content.sources = {source};
    return content;
}

using Change = std::function<void(Content &)>;

struct Row
{
    const char *name;
    Change change;
};

const QList<Row> hashed {
    {"salt",
     [](Content &c) {
         c.salt[0] = 'y';
     }},
    {"language",
     [](Content &c) {
         c.language = QStringLiteral("nn");
     }},
    {"embargo",
     [](Content &c) {
         c.embargoUntil.clear();
     }},
    {"headline text",
     [](Content &c) {
         c.headline.text += QLatin1Char('!');
     }},
    {"no lead any more",
     [](Content &c) {
         c.lead.reset();
     }},
    {"lead emptied but there",
     [](Content &c) {
         c.lead->text.clear();
     }},
    {"lead text moved into the headline",
     [](Content &c) {
         c.headline.text += c.lead->text;
         c.lead->text.clear();
     }},
    {"block type",
     [](Content &c) {
         c.body[0].kind = Block::Kind::Heading;
     }},
    {"block text",
     [](Content &c) {
         c.body[0].text.replace(QStringLiteral("😀"), QStringLiteral("😁"));
     }},
    {"white space at the end",
     [](Content &c) {
         c.body[0].text += QLatin1Char(' ');
     }},
    {"letter composed otherwise",
     [](Content &c) {
         c.body[0].text = c.body[0].text.normalized(QString::NormalizationForm_D);
     }},
    {"speaker",
     [](Content &c) {
         c.body[1].speaker = QStringLiteral("Hun");
     }},
    {"related url",
     [](Content &c) {
         c.body[2].url += QLatin1Char('x');
     }},
    {"image file",
     [](Content &c) {
         c.body[3].file = QStringLiteral("sha256:01");
     }},
    {"image alt",
     [](Content &c) {
         c.body[3].alt.clear();
     }},
    {"image caption",
     [](Content &c) {
         c.body[3].caption += QLatin1Char('.');
     }},
    {"image credit",
     [](Content &c) {
         c.body[3].credit.clear();
     }},
    {"mark kind",
     [](Content &c) {
         c.body[0].marks[0].kind = Mark::Kind::Emphasis;
     }},
    {"mark start",
     [](Content &c) {
         c.body[0].marks[0].span.begin = 1;
     }},
    {"mark end",
     [](Content &c) {
         c.body[0].marks[0].span.end = 8;
     }},
    {"mark url",
     [](Content &c) {
         c.body[0].marks[0].url += QLatin1Char('x');
     }},
    {"mark gone",
     [](Content &c) {
         c.body[0].marks.clear();
     }},
    {"citation source",
     [](Content &c) {
         c.body[0].citations[0].source = QStringLiteral("s2");
     }},
    {"citation quote",
     [](Content &c) {
         c.body[0].citations[0].quote += QLatin1Char('s');
     }},
    {"citation origin",
     [](Content &c) {
         c.body[0].citations[0].origin = Citation::Origin::Person;
     }},
    {"citation start",
     [](Content &c) {
         c.body[0].citations[0].span->begin = 1;
     }},
    {"citation end",
     [](Content &c) {
         c.body[0].citations[0].span->end = 8;
     }},
    {"citation of the whole block",
     [](Content &c) {
         c.body[0].citations[0].span.reset();
     }},
    {"block gone",
     [](Content &c) {
         c.body.removeLast();
     }},
    {"empty block more",
     [](Content &c) {
         c.body.append(Block {});
     }},
    {"blocks in another order",
     [](Content &c) {
         c.body.swapItemsAt(0, 1);
     }},
    {"byline",
     [](Content &c) {
         c.byline = QStringLiteral("En annen");
     }},
    {"label",
     [](Content &c) {
         c.label.clear();
     }},
    {"source list outlet",
     [](Content &c) {
         c.sourceList[0].outlet.clear();
     }},
    {"source list title",
     [](Content &c) {
         c.sourceList[0].title.clear();
     }},
    {"source list url",
     [](Content &c) {
         c.sourceList[0].url.clear();
     }},
    {"source list time",
     [](Content &c) {
         c.sourceList[0].publishedAt.clear();
     }},
    {"source list state control",
     [](Content &c) {
         c.sourceList[0].stateControlled = false;
     }},
    {"source id",
     [](Content &c) {
         c.sources[0].id = QStringLiteral("s9");
     }},
    {"snapshot outlet",
     [](Content &c) {
         c.sources[0].outlet.clear();
     }},
    {"snapshot state control",
     [](Content &c) {
         c.sources[0].stateControlled = true;
     }},
    {"snapshot kind",
     [](Content &c) {
         c.sources[0].kind = QStringLiteral("rss");
     }},
    {"snapshot url",
     [](Content &c) {
         c.sources[0].url = QStringLiteral("https://x.example");
     }},
    {"snapshot title",
     [](Content &c) {
         c.sources[0].title = QStringLiteral("T");
     }},
    {"snapshot author",
     [](Content &c) {
         c.sources[0].author = QStringLiteral("A");
     }},
    {"snapshot language",
     [](Content &c) {
         c.sources[0].language = QStringLiteral("ru");
     }},
    {"snapshot published",
     [](Content &c) {
         c.sources[0].publishedAt = QStringLiteral("2026-11-22T06:00:00Z");
     }},
    {"snapshot fetched",
     [](Content &c) {
         c.sources[0].fetchedAt = QStringLiteral("2026-11-22T06:00:00Z");
     }},
    {"snapshot text",
     [](Content &c) {
         c.sources[0].text += QLatin1Char('.');
     }},
    {"snapshot other",
     [](Content &c) {
         c.sources[0].other.insert(QStringLiteral("x"), 1);
     }},
};

} // namespace

class ContentHashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flipped_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < hashed.size(); ++index) {
            QTest::addRow("%s", hashed[index].name) << index;
        }
    }
    void flipped()
    {
        QFETCH(int, index);
        Content content = whole();
        hashed[index].change(content);
        QVERIFY(contentHash(content) != contentHash(whole()));
    }

    void noTwoFlipsGiveOneHash()
    {
        QSet<QString> hashes {contentHash(whole())};
        for (const Row &row : hashed) {
            Content content = whole();
            row.change(content);
            hashes.insert(contentHash(content));
        }
        QCOMPARE(hashes.size(), hashed.size() + 1);
    }

    /// Written out by hand from trust.md: the form is a contract that another program must be able to follow.
    void theBytesAreThoseOfTheContract()
    {
        Content content;
        content.salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
        content.language = QStringLiteral("nb");
        content.headline.text = QStringLiteral("Å");
        const auto field = [](const QByteArray &name, const QByteArray &value) {
            const auto length = [](qsizetype size) {
                return QByteArray(1, char(size)) + QByteArray(7, '\0');
            };
            return length(name.size()) + name + length(value.size()) + value;
        };
        const QByteArray expected = QByteArray("imprimatur-content-v1\n") + field("salt", content.salt)
            + field("language", "nb") + field("headline/type", "headline") + field("headline/text", "\xc3\x85");
        QCOMPARE(contentBytes(content), expected);
    }

    void sameTextsAgree()
    {
        Content a = whole();
        Content b = whole();
        b.salt = QByteArray(16, 'z');
        QVERIFY(saysTheSame(a, b));
        QVERIFY(contentHash(a) != contentHash(b));
        b.headline.text += QLatin1Char('!');
        QVERIFY(!saysTheSame(a, b));
    }

    void blocksHaveTheNamesOfTheContract()
    {
        const Content content = whole();
        QStringList names;
        for (const BlockAt &each : blocksOf(content)) {
            names.append(each.address);
        }
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("headline lead body/0 body/1 body/2 body/3/caption"));
        QCOMPARE(blockAt(content, QStringLiteral("body/3"))->caption, QStringLiteral("Bildetekst"));
        QVERIFY(!blockAt(content, QStringLiteral("body/4")));
    }

    void editingACopyLeavesTheOriginal()
    {
        const Content original = whole();
        Content copy = original;
        blockAt(copy, QStringLiteral("body/0"))->text = QStringLiteral("Ny");
        QCOMPARE(original.body[0].text, whole().body[0].text);
        QCOMPARE(copy.body[0].text, QStringLiteral("Ny"));
    }
};

QTEST_GUILESS_MAIN(ContentHashTest)
#include "tst_contenthash.moc"
