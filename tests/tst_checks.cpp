// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "checks/housestyle.h"

#include "support/builders.h"
#include "support/findinglines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

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

QList<Finding> ofStyleAndCitation(QList<Finding> findings)
{
    findings.removeIf([](const Finding &each) {
        return each.check != QLatin1String("style") && each.check != QLatin1String("citation");
    });
    return findings;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimsAreJudgedAndTheRestIsNone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("state");
        QTest::addRow("Norwegian") << QStringLiteral("nb") << QStringLiteral("unsupported");
        QTest::addRow("a language that nobody knows") << QStringLiteral("tlh") << QStringLiteral("unchecked");
        QTest::addRow("none said") << QString() << QStringLiteral("unchecked");
    }
    void claimsAreJudgedAndTheRestIsNone()
    {
        QFETCH(QString, language);
        QFETCH(QString, state);
        Content content = test::draft({QStringLiteral("En. To:")}, {source()});
        content.language = language;
        content.body.append(test::block(Block::Kind::Heading, QStringLiteral("Tittel")));
        content.body.append(
            test::block(Block::Kind::Related, QStringLiteral("Les også [dette|s1|very often similar]")));
        const Report report = check(content, styleWithSpaces());
        QStringList lines;
        for (const JudgedSentence &each : report.sentences) {
            lines += each.sentence.block + u' ' + toText(each.state);
            QVERIFY(each.support >= 0 && each.support < 0.1);
            QVERIFY(each.state != EvidenceState::Unchecked || each.support == 0);
        }
        QCOMPARE(lines,
                 QStringList({QStringLiteral("headline ") + state, QStringLiteral("body/0 ") + state,
                              QStringLiteral("body/0 ") + state, QStringLiteral("body/1 none"),
                              QStringLiteral("body/2 none")}));
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
        QCOMPARE(test::lines(ofStyleAndCitation(check(content, style).findings)).join(u'\n'),
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
        QCOMPARE(test::lines(ofStyleAndCitation(report.findings)),
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
        QCOMPARE(ofStyleAndCitation(findings).size(), 12);
        QCOMPARE(ids.size(), findings.size());
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
        const QJsonValue sentence = json[u"sentences"][1];
        QCOMPARE(keysOf(sentence),
                 QStringList({QStringLiteral("block"), QStringLiteral("claim"), QStringLiteral("end"),
                              QStringLiteral("evidence"), QStringLiteral("start"), QStringLiteral("state"),
                              QStringLiteral("support"), QStringLiteral("text")}));
        QCOMPARE(sentence[u"block"].toString(), QStringLiteral("body/0"));
        QCOMPARE(sentence[u"text"].toString(), QStringLiteral("De er ofte like."));
        QVERIFY(sentence[u"support"].toDouble() > 0 && sentence[u"support"].toDouble() < 1);
        const QJsonValue evidence = sentence[u"evidence"][0];
        QCOMPARE(evidence[u"source"].toString(), QStringLiteral("s1"));
        QCOMPARE(evidence[u"start"].toInt(), 10);
        QCOMPARE(evidence[u"end"].toInt(), 28);
        QCOMPARE(evidence[u"origin"].toString(), QStringLiteral("model"));
        QVERIFY(evidence[u"score"].toDouble() > 0 && evidence[u"score"].toDouble() <= 1);
        const QJsonArray findings = json[u"findings"].toArray();
        const auto withCheck = [&](const char *check) {
            const auto found = std::ranges::find_if(
                findings, [&](const QJsonValue &each) { return each[u"check"].toString() == QLatin1String(check); });
            return found == findings.end() ? QJsonValue() : QJsonValue(*found);
        };
        const QJsonValue finding = withCheck("citation");
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
        QCOMPARE(withCheck("style")[u"suggestion"].toString(), QStringLiteral(" "));
        const QJsonObject coverage = json[u"coverage"].toObject();
        QCOMPARE(coverage.keys().join(u' '),
                 QStringLiteral("claims contradicted partly supported unchecked unsupported"));
        QCOMPARE(coverage[u"claims"].toInt(), 3);
        QCOMPARE(coverage[u"unchecked"].toInt(), 0);
        QCOMPARE(coverage[u"supported"].toInt() + coverage[u"partly"].toInt() + coverage[u"unsupported"].toInt()
                     + coverage[u"contradicted"].toInt(),
                 3);
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
