// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/ofcheck.h"

#include <QTest>

using namespace imprimatur;

namespace
{

Content contentOf(const QStringList &paragraphs, const QString &language = QStringLiteral("nb"))
{
    Content content = test::draft(paragraphs);
    content.language = language;
    return content;
}

} // namespace

class ReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccusationNeedsAReply_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("flagged");
        const auto row = [](const char *language, const char *text, bool flagged) {
            QTest::addRow("%s: %s", language, text)
                << QString::fromLatin1(language) << QString::fromUtf8(text) << flagged;
        };
        // must flag
        row("nb", "Opposisjonen anklager statsminister Holm for korrupsjon.", true);
        row("nb", "Fagforeningen beskylder Nordhavn Industri for å ha dumpet avfall.", true);
        row("nb", "Ylva Brandt er anklaget for underslag, ifølge påtalemyndigheten i Torshamn.", true);
        row("nb", "Kritikerne hevder at Holm har løyet for parlamentet.", true);
        row("nb", "Direktør Arvid Holm skal ha bestukket to tjenestemenn i Torshamn.", true);
        row("nb", "Arvid Holm er tiltalt for svindel.", true);
        row("nb", "Han ga Nordhavn Industri skylden for ulykken.", true);
        row("nn", "Opposisjonen skuldar statsminister Holm for korrupsjon.", true);
        row("en", "The opposition accused Prime Minister Holm of corruption.", true);
        row("en", "Arvid Holm was charged with fraud, the Torshamn court said.", true);
        // must leave alone
        row("nb", "Opposisjonen anklager statsminister Holm for korrupsjon. Holm avviser anklagene.", false);
        row("nb", "Opposisjonen anklager Holm for korrupsjon. Holm har ikke svart på våre spørsmål.", false);
        row("nb", "Opposisjonen anklager Holm for korrupsjon. Det lyktes ikke å få en kommentar fra Holm.", false);
        row("nb", "Opposisjonen anklager Holm for korrupsjon. – Det er løgn, sier Holm.", false);
        row("nb", "Holm benekter at han er anklaget for noe i Torshamn.", false);
        row("nb", "Noen anklager ofte andre for mye rart.", false);
        row("nb", "Opposisjonen anklager Russland for sabotasje.", false);
        row("nb", "De la skylden på lite snø, mens Nordhavn Industri tjente penger.", false);
        row("nb", "Holm takket Brandt for samarbeidet.", false);
        row("nb", "Partene er enige om å øke handelen med Østmark.", false);
        row("nb", "Drapet på kongen i 1100 endret Østmark.", false);
        row("nn", "Opposisjonen skuldar Holm for korrupsjon. Holm avviser skuldingane.", false);
        row("en", "The opposition accused Prime Minister Holm of corruption. He denied it.", false);
        row("en", "Arvid Holm was charged with fraud. His lawyer declined to comment.", false);
        row("en", "Holm thanked Brandt for her help.", false);
        row("ru", "Оппозиция обвинила Хольма в коррупции.", false);
    }
    void anAccusationNeedsAReply()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(bool, flagged);
        const QList<Finding> findings = test::findingsOf("reply", contentOf({text}, language));
        QCOMPARE(!findings.isEmpty(), flagged);
        QVERIFY(!flagged || findings[0].severity == Finding::Severity::Should);
    }

    void theReplyMayStandAnywhere()
    {
        const QString accusation = QStringLiteral("Opposisjonen anklager Holm for korrupsjon.");
        QCOMPARE(test::findingsOf("reply", contentOf({accusation, QStringLiteral("Det regner."), accusation})).size(),
                 1);
        QVERIFY(test::findingsOf(
                    "reply",
                    contentOf({accusation, QStringLiteral("Det regner."), QStringLiteral("Holm tilbakeviser dette.")}))
                    .isEmpty());
    }

    void anAccusationOnOneOutletIsNoted()
    {
        Content content = contentOf({QStringLiteral("Opposisjonen anklager statsminister Arvid Holm for korrupsjon.")});
        content.sources = {
            test::source(QStringLiteral("s1"), QStringLiteral("Polaris"),
                         QStringLiteral("The opposition accused Prime Minister Arvid Holm of corruption on Monday.")),
            test::source(QStringLiteral("s2"), QStringLiteral("Kystposten"),
                         QStringLiteral("It rains in Torshamn, and the ferries are late."))};
        QCOMPARE(test::linesOf("single-source", content),
                 QStringLiteral("note single-source body/0 13-50 [anklager statsminister Arvid Holm for]"));
        content.sources[1].text =
            QStringLiteral("Prime Minister Arvid Holm was accused of corruption by the opposition.");
        QCOMPARE(test::linesOf("single-source", content), QString());
    }
};

QTEST_GUILESS_MAIN(ReplyTest)
#include "tst_reply.moc"
