// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "ui/articlemodel.h"
#include "ui/filterlist.h"
#include "ui/findingsmodel.h"
#include "ui/passages.h"
#include "ui/sentencemodel.h"
#include "ui/sourcemodel.h"
#include "ui/wording.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

constexpr auto strictly = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList ids(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found.append(model.index(row, 0).data(ArticleModel::IdRole).toString());
    }
    return found;
}

ArticleSummary published(const QString &id, int version, int newest)
{
    ArticleSummary article = summary(id, id, QStringLiteral("2026-02-22T08:00:00Z"), WorkState::SignedOff);
    article.state.publication = PublicationState::Published;
    article.state.publishedVersion = version;
    article.state.newest.number = newest;
    return article;
}

} // namespace

class ArticleModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void urgentFirst();
    void filtersAndSearch_data();
    void filtersAndSearch();
    void aReloadKeepsRows();
    void everyRowSpeaks();
    void oldWorkIsMarkedOld();
    void ages_data();
    void ages();
    void filtersCountWhatTheyShow();
    void sentencesKeepMachineAndPersonApart();
    void findingsAreGroupedAndGoRound();
    void sourcesSayWhatTheyAre();
    void onlyWebAddressesOpen_data();
    void onlyWebAddressesOpen();
    void passages();
};

void ArticleModelTest::urgentFirst()
{
    const QList<ArticleSummary> sorted = byUrgency({
        published(QStringLiteral("out"), 1, 1),
        summary(QStringLiteral("new"), {}, QStringLiteral("2026-02-21T13:00:00Z"), WorkState::AiDraft),
        summary(QStringLiteral("older"), {}, QStringLiteral("2026-02-20T13:00:00Z"), WorkState::InReview),
        summary(QStringLiteral("back"), {}, QStringLiteral("2026-02-19T13:00:00Z"), WorkState::SentBack),
    });
    QCOMPARE(sorted[0].id, QStringLiteral("back"));
    QCOMPARE(sorted[1].id, QStringLiteral("new"));
    QCOMPARE(sorted[2].id, QStringLiteral("older"));
    QCOMPARE(sorted[3].id, QStringLiteral("out"));
}

void ArticleModelTest::filtersAndSearch_data()
{
    QTest::addColumn<ArticleFilter>("filter");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected");
    const QStringList all {QStringLiteral("a-3"), QStringLiteral("a-2"), QStringLiteral("a-1"), QStringLiteral("redo"),
                           QStringLiteral("out")};
    QTest::addRow("everything") << ArticleFilter::All << QString() << all;
    QTest::addRow("open leaves out what is published and unchanged")
        << ArticleFilter::Open << QString() << all.mid(0, 4);
    QTest::addRow("a published article with a newer version is both out and to do")
        << ArticleFilter::Out << QString() << QStringList {QStringLiteral("redo"), QStringLiteral("out")};
    QTest::addRow("sent back") << ArticleFilter::SentBack << QString() << QStringList {QStringLiteral("a-2")};
    QTest::addRow("damaged is not counted as a draft") << ArticleFilter::AiDraft << QString() << QStringList {};
    QTest::addRow("damaged") << ArticleFilter::Damaged << QString() << QStringList {QStringLiteral("a-3")};
    QTest::addRow("search ignores case") << ArticleFilter::All << QStringLiteral(" FERJA ")
                                         << QStringList {QStringLiteral("a-1")};
    QTest::addRow("search finds Cyrillic outlets")
        << ArticleFilter::All << QStringLiteral("портовый") << QStringList {QStringLiteral("a-1")};
    QTest::addRow("search finds nothing") << ArticleFilter::All << QStringLiteral("xyz") << QStringList {};
}

void ArticleModelTest::filtersAndSearch()
{
    QFETCH(ArticleFilter, filter);
    QFETCH(QString, search);
    QFETCH(QStringList, expected);
    ArticleModel model;
    const QAbstractItemModelTester tester(&model, strictly);
    FilteredArticles filtered;
    const QAbstractItemModelTester filteredTester(&filtered, strictly);
    filtered.setSourceModel(&model);
    FixtureNewsroom newsroom;
    newsroom.list.append(published(QStringLiteral("out"), 1, 1));
    ArticleSummary redo = published(QStringLiteral("redo"), 1, 2);
    redo.changedAt = QStringLiteral("2026-02-18T08:00:00Z");
    redo.state.work = WorkState::InReview;
    newsroom.list.append(redo);
    model.setArticles(newsroom.list);
    filtered.setFilter(filter);
    filtered.setSearch(search);
    QCOMPARE(ids(filtered), expected);
}

void ArticleModelTest::aReloadKeepsRows()
{
    ArticleModel model;
    FixtureNewsroom newsroom;
    model.setArticles(newsroom.list);
    const QPersistentModelIndex chosen = model.index(1);
    newsroom.list[0].mustOpen = 9;
    model.setArticles(newsroom.list);
    QVERIFY(chosen.isValid());
    QCOMPARE(model.index(model.rowOf(QStringLiteral("a-1"))).data(ArticleModel::MustRole).toInt(), 9);
}

void ArticleModelTest::everyRowSpeaks()
{
    ArticleModel model;
    model.setArticles(FixtureNewsroom().list);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString spoken = model.index(row).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(model.articles()[row].headline), qPrintable(spoken));
    }
    const QString damaged = model.index(model.rowOf(QStringLiteral("a-3"))).data(Qt::AccessibleTextRole).toString();
    QVERIFY(damaged.contains(QStringLiteral("versjon 1 er ikke den som ble lagret")));
}

void ArticleModelTest::oldWorkIsMarkedOld()
{
    ArticleModel model;
    model.setArticles({ferryArticle().summary, published(QStringLiteral("out"), 1, 1)});
    model.setNow(QDateTime::fromString(QStringLiteral("2026-02-21T15:30:00Z"), Qt::ISODate));
    QVERIFY(!model.index(0).data(ArticleModel::OldRole).toBool());
    model.setNow(QDateTime::fromString(QStringLiteral("2026-02-23T15:32:00Z"), Qt::ISODate));
    QVERIFY(model.index(0).data(ArticleModel::OldRole).toBool());
    QVERIFY2(!model.index(1).data(ArticleModel::OldRole).toBool(), "what is published waits for nobody");
}

void ArticleModelTest::ages_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("expected");
    QTest::addRow("just now") << QStringLiteral("2026-02-21T12:00:30Z") << QStringLiteral("now");
    QTest::addRow("minutes") << QStringLiteral("2026-02-21T11:46:00Z") << QStringLiteral("14 min");
    QTest::addRow("hours and minutes") << QStringLiteral("2026-02-21T10:50:00Z") << QStringLiteral("1 h 10 min");
    QTest::addRow("another zone") << QStringLiteral("2026-02-21T12:50:00+01:00") << QStringLiteral("10 min");
    QTest::addRow("a clock ahead of ours is no negative age")
        << QStringLiteral("2026-02-21T18:00:00Z") << QStringLiteral("now");
    QTest::addRow("no time") << QStringLiteral("yesterday") << QString();
}

void ArticleModelTest::ages()
{
    QFETCH(QString, then);
    QFETCH(QString, expected);
    QCOMPARE(age(then, QDateTime::fromString(QStringLiteral("2026-02-21T12:00:59Z"), Qt::ISODate)), expected);
}

void ArticleModelTest::filtersCountWhatTheyShow()
{
    FilterModel model;
    const QAbstractItemModelTester tester(&model, strictly);
    model.setArticles(FixtureNewsroom().list, ArticleFilter::Open);
    QCOMPARE(model.rowCount(), 5); // open, in review, sent back, damaged, everything
    QCOMPARE(model.index(model.rowOf(ArticleFilter::Open)).data(FilterModel::CountRole).toInt(), 3);
    QCOMPARE(model.rowOf(ArticleFilter::Spiked), -1);
    model.setArticles({}, ArticleFilter::SentBack);
    QVERIFY2(model.rowOf(ArticleFilter::SentBack) >= 0, "the chosen filter stays although it shows nothing");
}

void ArticleModelTest::sentencesKeepMachineAndPersonApart()
{
    SentenceModel model;
    const QAbstractItemModelTester tester(&model, strictly);
    OpenArticle article = ferryArticle();
    article.report.sentences[0].state = EvidenceState::Supported;
    model.setArticle(article);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.verdict(0), Verdict::Missing);
    QCOMPARE(model.state(1), EvidenceState::Unchecked);
    QCOMPARE(model.verdict(1), Verdict::Verified);
    QVERIFY(model.verdictText(1).contains(QStringLiteral("Kari Nordmann")));
    const int heading = 4;
    QCOMPARE(model.state(heading), EvidenceState::None);
    QCOMPARE(model.verdict(heading), Verdict::NotNeeded);
    const int wrong = 6;
    QVERIFY(model.index(wrong, SentenceModel::TextColumn).data().toString().contains(QStringLiteral("58 kroner")));
    QCOMPARE(model.index(wrong, SentenceModel::FindingsColumn).data().toString(), QStringLiteral("1"));
    QCOMPARE(model.index(wrong, SentenceModel::SourceColumn).data().toString(), QStringLiteral("Øyposten"));
}

void ArticleModelTest::findingsAreGroupedAndGoRound()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, strictly);
    QCOMPARE(model.next(-1, 1), -1);
    model.setArticle(ferryArticle());
    QCOMPARE(model.rowCount(), 8); // four groups, four cards
    QCOMPARE(model.open(), 3);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsEnabled));
    QVERIFY(!model.findingAt(0));
    QCOMPARE(model.findingAt(1)->id, QStringLiteral("n-1"));
    QCOMPARE(model.next(-1, 1), 1);
    QCOMPARE(model.next(1, 1), 3);
    QCOMPARE(model.next(3, 1), 5);
    QCOMPARE(model.next(5, 1), 1); // the one left standing is passed over
    QCOMPARE(model.next(1, -1), 5);
    QCOMPARE(model.next(-1, -1), 5);
    QVERIFY(model.index(7).data(FindingsModel::StandingRole).toString().contains(QStringLiteral("Kari Nordmann")));
}

void ArticleModelTest::sourcesSayWhatTheyAre()
{
    SourceModel model;
    const QAbstractItemModelTester tester(&model, strictly);
    model.setArticle(ferryArticle());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Портовый вестник · state"));
    QVERIFY(model.index(1).data(SourceModel::MetaRole).toString().contains(QStringLiteral("state-controlled")));
    QVERIFY(model.index(0).data(SourceModel::MetaRole).toString().contains(QStringLiteral("English")));
    QCOMPARE(model.index(2).data(SourceModel::CitedRole).toInt(), 2);
    QCOMPARE(model.rowOf(QStringLiteral("s9")), -1);
}

void ArticleModelTest::onlyWebAddressesOpen_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opens");
    QTest::addRow("https") << QStringLiteral("https://harbour.example/a?b=c") << true;
    QTest::addRow("http") << QStringLiteral("http://harbour.example/") << true;
    QTest::addRow("a file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::addRow("a script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::addRow("no host") << QStringLiteral("https:///x") << false;
    QTest::addRow("a word") << QStringLiteral("harbour") << false;
}

void ArticleModelTest::onlyWebAddressesOpen()
{
    QFETCH(QString, url);
    QFETCH(bool, opens);
    OpenArticle article = ferryArticle();
    article.version.content.sources[0].url = url;
    SourceModel model;
    model.setArticle(article);
    QCOMPARE(!model.index(0).data(SourceModel::UrlRole).toString().isEmpty(), opens);
}

void ArticleModelTest::passages()
{
    OpenArticle article = ferryArticle();
    const Snapshot source = article.version.content.sources[2];
    const int second = 6;
    QList<ShownPassage> found = passagesFor(article, second, -1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(source.text.mid(found[0].passage.span.begin, found[0].passage.span.length()), lastPassage);
    QVERIFY(found[0].fromModel);

    article.report.sentences[second].evidence = {{{QStringLiteral("s1"), {0, 5}}, 0.9, false}};
    found = passagesFor(article, second, -1);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].passage.source, QStringLiteral("s1")); // what the checks found comes first …
    found = passagesFor(article, second, 40);
    QCOMPARE(found[0].passage.source, QStringLiteral("s3")); // … but for the citation that the caret stands in

    article.version.content.body[3].citations[1].quote = QStringLiteral("words that stand nowhere");
    QCOMPARE(passagesFor(article, second, 40).size(), 1);
    QVERIFY(passagesFor(article, 99, 0).isEmpty());
    QCOMPARE(sentenceAt(article.report.sentences, QStringLiteral("body/3"), 29), 5);
    QCOMPARE(sentenceAt(article.report.sentences, QStringLiteral("body/3"), 30), 6);
    QCOMPARE(sentenceAt(article.report.sentences, QStringLiteral("body/77"), 0), -1);
}

QTEST_MAIN(ArticleModelTest)
#include "tst_articlemodel.moc"
