// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/housestyle.h"
#include "checks/proofreading.h"
#include "domain/draftpackage.h"
#include "language/lexicon.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace imprimatur;

namespace
{

/// Pieces that journalists type: each is what some check looks for.
const QStringList &pieces()
{
    static const QStringList list {QStringLiteral(" ikke"),
                                   QStringLiteral(" 47,5 prosent"),
                                   QStringLiteral(" tirsdag 3. mars"),
                                   QStringLiteral(" Aksel Brattvåg"),
                                   QStringLiteral(", ifølge Tass"),
                                   QStringLiteral(" skriver IntelliNews."),
                                   QStringLiteral(" – Det stemmer, sa han."),
                                   QStringLiteral(" «kanskje»"),
                                   QStringLiteral(" i går"),
                                   QStringLiteral("  "),
                                   QStringLiteral(". Ny setning her"),
                                   QStringLiteral(" skriveferl"),
                                   QStringLiteral(" anklages for svindel"),
                                   QStringLiteral(" avviser anklagene")};
    return list;
}

QString withOneEdit(const QString &text, QRandomGenerator &random)
{
    const qsizetype at = text.isEmpty() ? 0 : qsizetype(random.bounded(quint32(text.size() + 1)));
    const qsizetype safe = at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
    switch (random.bounded(3)) {
    case 0:
        return QString(text).insert(safe, pieces()[random.bounded(int(pieces().size()))]);
    case 1:
        return QString(text).remove(safe, random.bounded(12));
    default:
        return QString(text).insert(safe, QChar(u'a' + random.bounded(26)));
    }
}

Block &anyBlock(Content &content, QRandomGenerator &random)
{
    const int chosen = random.bounded(int(content.body.size()) + 1);
    return chosen == 0 ? content.headline : content.body[chosen - 1];
}

/// One thing that somebody does at the desk.
void edit(Content &content, QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0:
        content.body.removeAt(random.bounded(int(content.body.size())));
        break;
    case 1:
        content.body.insert(random.bounded(int(content.body.size())), anyBlock(content, random));
        break;
    case 2:
        content.body.swapItemsAt(0, random.bounded(int(content.body.size())));
        break;
    case 3:
        content.publishAt = QStringLiteral("2026-0%1-11T09:00:00+01:00").arg(1 + random.bounded(9));
        break;
    case 4:
        anyBlock(content, random).citations.clear();
        break;
    case 5:
        content.sources[random.bounded(int(content.sources.size()))].text +=
            pieces()[random.bounded(int(pieces().size()))];
        break;
    default: {
        Block &block = anyBlock(content, random);
        block.text = withOneEdit(block.text, random);
        block.marks.clear();
        block.citations.clear();
    }
    }
}

QByteArray said(const Report &report, const Content &content)
{
    return QJsonDocument(toJson(report, content, {}, 0)).toJson();
}

/// Where two answers part, for whoever has to find out why.
QByteArray firstDifference(const QByteArray &a, const QByteArray &b)
{
    const QList<QByteArray> one = a.split('\n');
    const QList<QByteArray> other = b.split('\n');
    for (qsizetype line = 0; line < std::min(one.size(), other.size()); ++line) {
        if (one[line] != other[line]) {
            return one.mid(std::max<qsizetype>(line - 6, 0), 12).join('\n') + "\n-- against --\n"
                + other.mid(std::max<qsizetype>(line - 6, 0), 12).join('\n');
        }
    }
    return "lengths";
}

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Content sample(const QString &name)
{
    return readDraftPackage(resource(QStringLiteral("sample/") + name)).value_or(Content {});
}

HouseStyle standardStyle()
{
    return readHouseStyle(resource(QStringLiteral("style/standard.json"))).value_or(HouseStyle {});
}

} // namespace

class ProofreadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readingAgainSaysWhatACheckSays_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(QStringLiteral(SOURCE_DIR "/resources/sample"))
                                      .entryList({QStringLiteral("*.draft.json")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 6);
        for (const QString &file : files) {
            QTest::addRow("%s", qPrintable(file)) << file;
        }
    }
    /// The one rule: whatever was done before, the answer is that of a fresh check.
    void readingAgainSaysWhatACheckSays()
    {
        QFETCH(QString, file);
        const Content origin = sample(file);
        QVERIFY(origin.body.size() > 3);
        const HouseStyle style = standardStyle();
        const std::shared_ptr<const Lexicon> lexicon = Lexicon::own();
        Proofreading proofreading(style, lexicon);
        const int edits = qEnvironmentVariableIsSet("IMPRIMATUR_LARGE") ? 2000 : 40;
        QRandomGenerator random(quint32(qHash(file)));
        Content content = origin;
        for (int each = 0; each < edits; ++each) {
            if (content.body.size() < 4) {
                content = origin;
            }
            const QByteArray again = said(proofreading.read(content), content);
            const QByteArray fresh = said(check(content, style, *lexicon), content);
            QVERIFY2(again == fresh, firstDifference(again, fresh).constData());
            edit(content, random);
        }
    }

    void aTextTooLongIsSaidToBeUnchecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("one word") << QString(30'000, u'a');
        QTest::addRow("one sentence of figures") << QStringLiteral("12 345 tonn og ").repeated(2000);
        QTest::addRow("one paragraph of names") << QStringLiteral("Det sa Aksel Brattvåg. ").repeated(2000);
    }
    void aTextTooLongIsSaidToBeUnchecked()
    {
        QFETCH(QString, text);
        Content content = sample(QStringLiteral("rentehopp.draft.json"));
        content.body[0].text = text;
        content.body[0].citations.clear();
        content.body[0].marks.clear();
        QElapsedTimer timer;
        timer.start();
        const Report report = check(content, standardStyle(), *Lexicon::own());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        const auto of = [](const auto &each) {
            return each.block == QLatin1String("body/0");
        };
        const auto found = std::ranges::find_if(
            report.findings, [&](const Finding &each) { return of(each) && each.severity == Finding::Severity::Must; });
        QVERIFY(found != report.findings.end());
        QCOMPARE(found->check, QStringLiteral("unsupported"));
        for (const JudgedSentence &each : report.sentences) {
            QCOMPARE(each.state == EvidenceState::Unchecked, of(each.sentence));
        }
    }

    void equalFindingsAreToldApart()
    {
        Content content = sample(QStringLiteral("rentehopp.draft.json"));
        content.body.resize(1);
        content.body[0].text = QStringLiteral("Det er  sagt. Det er  sagt.");
        content.body[0].citations.clear();
        content.body.append(content.body[0]);
        const Report report = check(content, standardStyle(), *Lexicon::own());
        QStringList ids;
        for (const Finding &finding : report.findings) {
            QVERIFY(!ids.contains(finding.id));
            ids.append(finding.id);
        }
        QVERIFY(ids.size() >= 4);
    }
};

QTEST_GUILESS_MAIN(ProofreadingTest)
#include "tst_proofreading.moc"
