// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/page.h"
#include "support/printed.h"

#include <QTest>

#include <functional>

using namespace imprimatur;
using namespace imprimatur::test;

using Change = std::function<void(Content &, Content &)>;
Q_DECLARE_METATYPE(Change)

namespace
{

const QString trained = QStringLiteral("trainedAlgorithmicMedia");
const QString composite = QStringLiteral("compositeSynthetic");
const QString creation = QStringLiteral("digitalCreation");

} // namespace

class DigitalSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void terms_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("term");
        const auto row = [](const char *name, const QString &term, const Change &change) {
            QTest::addRow("%s", name) << change << term;
        };
        const QString ours = QStringLiteral("Redaksjonen har selv snakket med fire reisende på kaien i går kveld.");
        row("the model's text as it came", trained, [](Content &, Content &) {});
        row("no model had a part in it", creation,
            [](Content &original, Content &published) { original.generator = published.generator = {}; });
        row("no model, whatever was rewritten", creation, [=](Content &original, Content &published) {
            original.generator = published.generator = {};
            published.body[1].text = ours;
        });
        row("begun by hand, a model came later", composite,
            [](Content &original, Content &) { original.generator = {}; });
        row("a word corrected", trained, [](Content &, Content &published) {
            published.body[1].text.replace(QStringLiteral("140"), QStringLiteral("180"));
        });
        row("a paragraph by people", composite, [=](Content &, Content &published) {
            published.body.insert(2, printedBlock(Block::Kind::Paragraph, ours));
        });
        row("a paragraph written anew", composite,
            [=](Content &, Content &published) { published.body[1].text = ours; });
        row("a headline written anew", composite, [](Content &, Content &published) {
            published.headline.text = QStringLiteral("Nabolandene deler regningen");
        });
        row("a caption by people", composite, [](Content &original, Content &) { original.body.removeLast(); });
        row("a related link by people is no passage", trained,
            [](Content &original, Content &) { original.body.removeAt(4); });
        row("a heading by people is no passage", trained,
            [](Content &original, Content &) { original.body.removeAt(5); });
        row("a paragraph struck", trained, [](Content &, Content &published) { published.body.removeAt(1); });
        row("a paragraph moved", trained, [](Content &, Content &published) { published.body.move(1, 7); });
        row("a paragraph split in two", trained, [](Content &, Content &published) {
            const QStringList sentences = published.body[1].text.split(QStringLiteral(". "));
            published.body[1].text = sentences[0];
            published.body.insert(2, printedBlock(Block::Kind::Paragraph, sentences[1]));
        });
        row("two paragraphs made one", trained,
            [](Content &, Content &published) { published.body[0].text += u' ' + published.body.takeAt(1).text; });
        row("an empty paragraph", trained, [](Content &, Content &published) {
            published.body.append(printedBlock(Block::Kind::Paragraph, QString()));
        });
        row("nothing but signs", trained, [](Content &, Content &published) {
            published.body.append(printedBlock(Block::Kind::Paragraph, QStringLiteral("* * *")));
        });
    }
    void terms()
    {
        QFETCH(Change, change);
        QFETCH(QString, term);
        Content original = ferryArticle();
        Content published = ferryArticle();
        change(original, published);
        QCOMPARE(digitalSourceType(original, published), term);
    }

    void halfOfTheWordsIsTheBorder_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("term");
        QTest::addRow("half of them kept") << QStringLiteral("en to tre fire; ulv bjørn gaupe jerv") << trained;
        QTest::addRow("one less") << QStringLiteral("en to tre; ulv bjørn gaupe jerv rev") << composite;
        QTest::addRow("signs and spaces do not count as words")
            << QStringLiteral("en, to, tre, (…) – ulv bjørn gaupe jerv") << composite;
    }
    void halfOfTheWordsIsTheBorder()
    {
        QFETCH(QString, passage);
        QFETCH(QString, term);
        Content original;
        original.generator.model = QStringLiteral("m");
        original.body = {
            printedBlock(Block::Kind::Paragraph, QStringLiteral("en, to, tre, fire, fem (…) – seks sju åtte"))};
        Content published = original;
        published.body[0].text = passage;
        QCOMPARE(digitalSourceType(original, published), term);
    }
};

QTEST_GUILESS_MAIN(DigitalSourceTest)
#include "tst_digitalsource.moc"
