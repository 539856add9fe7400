// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/support.h"

#include "checks/clippings.h"
#include "checks/galley.h"
#include "checks/housestyle.h"
#include "language/lexicon.h"
#include "support/builders.h"

#include <QTest>

using namespace imprimatur;

namespace
{

const QByteArray model = R"({"format": "imprimatur-support/1",
    "same_language": {"bias": -1, "weights": {"coverage": 2, "likeness": 0.5}},
    "other_language": {"bias": 0.5, "weights": {"coverage": -2}},
    "supported": 0.6, "partly": 0.3, "unsupported": 0.1})";

const QString bridge = QStringLiteral("The mayor opened the new bridge in Harstad on Tuesday.");

Features featuresIn(const Content &content)
{
    const Material material(content.sources, content.language);
    const std::shared_ptr<const Lexicon> lexicon = Lexicon::own();
    const HouseStyle style;
    const Galley galley = galleyOf(content, style, material, *lexicon);
    const Sentence &last = galley.sentences.last();
    return featuresOf(galley.readingAt(last.block), last.span, galley.alignments.last(), material.clippings, *lexicon,
                      {});
}

Content draftOn(const QString &language, const QString &sentence)
{
    Content content = test::draft({sentence});
    content.language = language;
    content.sources = {test::source(QStringLiteral("s1"), QStringLiteral("Polaris"), bridge)};
    content.sources.first().language = QStringLiteral("en");
    return content;
}

QStringList namesOf(const QList<Feature> &features)
{
    QStringList names;
    for (const Feature &feature : features) {
        names.append(feature.name);
    }
    names.sort();
    return names;
}

} // namespace

class SupportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPersonCanRecalculateIt()
    {
        const Result<SupportModel> read = readSupportModel(model);
        QVERIFY(read);
        Features features {
            true,
            {{QStringLiteral("coverage"), 0.75}, {QStringLiteral("likeness"), 0.4}, {QStringLiteral("unknown"), 9}}};
        const auto near = [](double value, double expected) {
            return qAbs(value - expected) < 0.0001;
        };
        // -1 + 2 · 0.75 + 0.5 · 0.4 = 0.7; 1 / (1 + e^-0.7) = 0.6682
        QVERIFY(near(read->support(features), 0.6682));
        QCOMPARE(read->contributions(features),
                 (QList<Contribution> {{QStringLiteral("coverage"), 0.75, 2},
                                       {QStringLiteral("likeness"), 0.4, 0.5},
                                       {QStringLiteral("unknown"), 9, 0}}));
        // 0.5 - 2 · 0.75 = -1; 1 / (1 + e) = 0.2689
        features.isSameLanguage = false;
        QVERIFY(near(read->support(features), 0.2689));
        QCOMPARE(read->supported, 0.6);
        QCOMPARE(read->partly, 0.3);
        QCOMPARE(read->unsupported, 0.1);
    }

    void whatIsNoModelIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        const auto without = [](const char *from, const char *to) {
            return QByteArray(model).replace(from, to);
        };
        QTest::addRow("another format") << without("support/1", "support/2") << QStringLiteral("/format");
        QTest::addRow("a weight that is a text")
            << without(": 2,", ": \"2\",") << QStringLiteral("/same_language/weights/coverage");
        QTest::addRow("a bias that is a text") << without("-1", "\"-1\"") << QStringLiteral("/same_language/bias");
        QTest::addRow("no weights for another language")
            << without("other_language", "another") << QStringLiteral("/other_language");
        QTest::addRow("limits in the wrong order") << without("0.3", "0.7") << QStringLiteral("/partly");
        QTest::addRow("a member that nobody reads")
            << without("{\"bias\": 0.5", "{\"bios\": 1, \"bias\": 0.5") << QStringLiteral("/other_language/bios");
    }
    void whatIsNoModelIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const Result<SupportModel> read = readSupportModel(json);
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
    }

    void theProgramCarriesOne()
    {
        const SupportModel &standard = standardSupportModel();
        QVERIFY(0 < standard.unsupported && standard.unsupported <= standard.partly
                && standard.partly <= standard.supported && standard.supported < 1);
    }

    void everyFeatureHasAWeightAndEveryWeightAFeature()
    {
        const SupportModel &standard = standardSupportModel();
        const Features same = featuresIn(draftOn(QStringLiteral("en"), bridge));
        QVERIFY(same.isSameLanguage);
        QCOMPARE(namesOf(same.values), namesOf(standard.sameLanguage.weights));
        const Features other =
            featuresIn(draftOn(QStringLiteral("nb"), QStringLiteral("Ordføreren åpnet broen i Harstad.")));
        QVERIFY(!other.isSameLanguage);
        QCOMPARE(namesOf(other.values), namesOf(standard.otherLanguage.weights));
    }

    void whatIsInventedHasLessThanWhatIsSaid_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("invented");
        const auto row = [](const char *name, const char *language, const char *said, const char *invented) {
            QTest::addRow("%s", name) << QString::fromLatin1(language) << QString::fromUtf8(said)
                                      << QString::fromUtf8(invented);
        };
        row("in the source's language", "en", "The mayor opened the new bridge on Tuesday.",
            "The mayor refused to speak with reporters about her salary.");
        row("in another language", "nb", "Ordføreren åpnet den nye broen i Harstad tirsdag.",
            "Statsministeren ventes å møte fiskerne i Tromsø i neste uke.");
    }
    void whatIsInventedHasLessThanWhatIsSaid()
    {
        QFETCH(QString, language);
        QFETCH(QString, said);
        QFETCH(QString, invented);
        const SupportModel &standard = standardSupportModel();
        QVERIFY(standard.support(featuresIn(draftOn(language, said))) >= standard.supported);
        QVERIFY(standard.support(featuresIn(draftOn(language, invented))) < standard.partly);
    }

    void nothingCarriesWhatHasNoPassage()
    {
        const Features none = featuresIn(draftOn(QStringLiteral("nb"), QStringLiteral("Kua rauter.")));
        QCOMPARE(none, Features());
        QVERIFY(standardSupportModel().support(none) < standardSupportModel().unsupported);
    }
};

QTEST_GUILESS_MAIN(SupportTest)
#include "tst_support.moc"
