// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "checks/housestyle.h"

#include "support/builders.h"
#include "support/findinglines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace imprimatur;

namespace
{

Snapshot source()
{
    return test::source(QStringLiteral("s1"), QString(), QStringLiteral("Views are very often similar."));
}

QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

HouseStyle styleWithSpaces()
{
    HouseStyle style;
    style.language = QStringLiteral("nb");
    return style;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimsAreUncheckedAndTheRestIsNone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("Norwegian") << QStringLiteral("nb");
        QTest::addRow("a language that nobody knows") << QStringLiteral("tlh");
        QTest::addRow("none said") << QString();
    }
    void claimsAreUncheckedAndTheRestIsNone()
    {
        QFETCH(QString, language);
        Content content = test::draft({QStringLiteral("En. To:")}, {source()});
        content.language = language;
        content.body.append(test::block(Block::Kind::Heading, QStringLiteral("Tittel")));
        content.body.append(
            test::block(Block::Kind::Related, QStringLiteral("Les også [dette|s1|very often similar]")));
        const Report report = check(content, styleWithSpaces());
        QStringList lines;
        for (const JudgedSentence &each : report.sentences) {
            lines += QStringLiteral("%1 %2 %3 %4")
                         .arg(each.sentence.block, toText(each.state), QString::number(each.support),
                              QString::number(each.evidence.size()));
        }
        QCOMPARE(lines,
                 QStringList({QStringLiteral("headline unchecked 0 0"), QStringLiteral("body/0 unchecked 0 0"),
                              QStringLiteral("body/0 unchecked 0 0"), QStringLiteral("body/1 none 0 0"),
                              QStringLiteral("body/2 none 0 0")}));
    }

    void withoutSourcesThereIsOneFinding()
    {
        Content content = test::draft({QStringLiteral("En [to|s1|to]. Tre.")});
        content.body.append(test::block(Block::Kind::Heading, QStringLiteral("Tittel")));
        const Report report = check(content, styleWithSpaces());
        QCOMPARE(test::lines(report.findings), QStringList(QStringLiteral("must unsupported article")));
        QVERIFY(!report.findings[0].id.isEmpty());
        QVERIFY(!report.findings[0].message.isEmpty());
        for (const JudgedSentence &each : report.sentences) {
            QCOMPARE(each.state, each.sentence.claim ? EvidenceState::Unsupported : EvidenceState::None);
        }
        const QJsonObject json = toJson(report, content, QString(), 0);
        QVERIFY(json[u"findings"][0][u"block"].isNull());
        QCOMPARE(
            compact(json[u"coverage"]),
            QStringLiteral(
                "{\"claims\":3,\"contradicted\":0,\"partly\":0,\"supported\":0,\"unchecked\":0,\"unsupported\":3}"));
    }

    void findingsComeInReadingOrderAndTheWorstFirst()
    {
        HouseStyle style = styleWithSpaces();
        style.headlineMax = 5;
        style.sentenceWordsMax = 1;
        style.paragraphWordsMax = 2;
        Content content =
            test::draft({QStringLiteral("[Like  alle|s1|x] sammen."), QStringLiteral("Ja  [nei|s1|y].")}, {source()});
        QCOMPARE(test::lines(check(content, style).findings).join(u'\n'),
                 QStringLiteral("should style headline 0-10 [Overskrift]\n"
                                "must citation body/0 0-10 [Like  alle]\n"
                                "note style body/0 0-18 [Like  alle sammen.]\n"
                                "note style body/0 0-18 [Like  alle sammen.]\n"
                                "should style body/0 4-6 [  ] -> [ ]\n"
                                "note style body/1 0-8 [Ja  nei.]\n"
                                "should style body/1 2-4 [  ] -> [ ]\n"
                                "must citation body/1 4-7 [nei]"));
    }

    void blocksBeyondTheTenthComeLast()
    {
        QStringList paragraphs(11, QStringLiteral("En."));
        paragraphs[2] = paragraphs[10] = QStringLiteral("En  to.");
        const Report report = check(test::draft(paragraphs, {source()}), styleWithSpaces());
        QCOMPARE(test::lines(report.findings),
                 QStringList({QStringLiteral("should style body/2 2-4 [  ] -> [ ]"),
                              QStringLiteral("should style body/10 2-4 [  ] -> [ ]")}));
    }

    void idsAreUniqueAndTheSameEachTime()
    {
        const QStringList paragraphs(3, QStringLiteral("En  to [tre|s1|x] [fire|s1|x]  fem."));
        const Content content = test::draft(paragraphs, {source()});
        QSet<QString> ids;
        const QList<Finding> findings = check(content, styleWithSpaces()).findings;
        for (const Finding &each : findings) {
            ids.insert(each.id);
        }
        QCOMPARE(findings.size(), 12);
        QCOMPARE(ids.size(), 12);
        QCOMPARE(check(content, styleWithSpaces()).findings, findings);
    }

    void theJsonHasTheMembersOfTheContract()
    {
        Content content = test::draft(
            {QStringLiteral("De er [ofte like|s1|very often similar].  Og [sterke|s1|strong].")}, {source()});
        content.externalId = QStringLiteral("draft-7");
        const QJsonObject json =
            toJson(check(content, styleWithSpaces()), content, QStringLiteral("a.draft.json"), 4.25);
        QCOMPARE(json.keys(),
                 QStringList({QStringLiteral("coverage"), QStringLiteral("elapsed_ms"), QStringLiteral("file"),
                              QStringLiteral("findings"), QStringLiteral("id"), QStringLiteral("language"),
                              QStringLiteral("sentences")}));
        QCOMPARE(json[u"file"].toString(), QStringLiteral("a.draft.json"));
        QCOMPARE(json[u"id"].toString(), QStringLiteral("draft-7"));
        QCOMPARE(json[u"language"].toString(), QStringLiteral("nb"));
        QCOMPARE(json[u"elapsed_ms"].toDouble(), 4.25);
        QCOMPARE(compact(json[u"sentences"][1]),
                 QStringLiteral(
                     "{\"block\":\"body/0\",\"claim\":true,\"end\":16,\"evidence\":[{\"end\":28,\"origin\":\"model\","
                     "\"score\":0.5625,\"source\":\"s1\",\"start\":10}],\"start\":0,\"state\":\"unchecked\","
                     "\"support\":0,\"text\":\"De er ofte like.\"}"));
        const QJsonValue finding = json[u"findings"][1];
        QCOMPARE(keysOf(finding),
                 QStringList({QStringLiteral("block"), QStringLiteral("check"), QStringLiteral("end"),
                              QStringLiteral("evidence"), QStringLiteral("id"), QStringLiteral("message"),
                              QStringLiteral("severity"), QStringLiteral("start"), QStringLiteral("suggestion"),
                              QStringLiteral("text")}));
        QCOMPARE(finding[u"check"].toString(), QStringLiteral("citation"));
        QCOMPARE(finding[u"severity"].toString(), QStringLiteral("must"));
        QCOMPARE(finding[u"block"].toString(), QStringLiteral("body/0"));
        QCOMPARE(finding[u"start"].toInt(), 21);
        QCOMPARE(finding[u"end"].toInt(), 27);
        QCOMPARE(finding[u"text"].toString(), QStringLiteral("sterke"));
        QVERIFY(finding[u"suggestion"].isNull());
        QCOMPARE(json[u"findings"][0][u"suggestion"].toString(), QStringLiteral(" "));
        QCOMPARE(
            compact(json[u"coverage"]),
            QStringLiteral(
                "{\"claims\":3,\"contradicted\":0,\"partly\":0,\"supported\":0,\"unchecked\":3,\"unsupported\":0}"));
    }

    void everyStateHasItsWord()
    {
        const QList<EvidenceState> states {EvidenceState::Supported,   EvidenceState::Partly,
                                           EvidenceState::Unsupported, EvidenceState::Contradicted,
                                           EvidenceState::Unchecked,   EvidenceState::None};
        QStringList words;
        for (const EvidenceState state : states) {
            words += toText(state);
        }
        QCOMPARE(words.join(u' '), QStringLiteral("supported partly unsupported contradicted unchecked none"));
    }

    void anEmptyDraftIsChecked()
    {
        Content content;
        content.language = QStringLiteral("nb");
        const Report report = check(content, {});
        QCOMPARE(test::lines(report.findings), QStringList(QStringLiteral("must unsupported article")));
        QVERIFY(report.sentences.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
