// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/ofcheck.h"

#include <QTest>

using namespace imprimatur;

namespace
{

Content contentOf(const QString &headline, const QStringList &body, const QString &source = {})
{
    Content content = test::draft(body);
    content.headline.text = headline;
    if (!source.isEmpty()) {
        content.sources = {test::source(QStringLiteral("s1"), QStringLiteral("Polaris"), source)};
    }
    return content;
}

} // namespace

class HeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadlineMayNotClaimMoreThanTheBody_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("flagged");
        const auto row = [](const char *headline, const char *body, bool flagged) {
            QTest::addRow("%s / %s", headline, body)
                << QString::fromUtf8(headline) << QString::fromUtf8(body) << flagged;
        };
        // must flag
        row("Østmark stenger havnen i Torshamn", "Østmark kan komme til å stenge havnen i Torshamn, sier ministeren.",
            true);
        row("Østmark skal stenge havnen i Torshamn", "Østmark vurderer å stenge havnen i Torshamn.", true);
        row("Sentralbanken hever renten i mars", "Sentralbanken vil trolig heve renten i mars.", true);
        row("Sentralbanken hever ikke renten i mars", "Sentralbanken hever renten i mars.", true);
        row("Sentralbanken hever renten i mars", "Sentralbanken hever ikke renten i mars.", true);
        row("Østmark truer med å stenge havnen", "Østmark drøfter havnen med naboene. Partene møtes i mai.", true);
        row("Full krise i Torshamn", "Havnen i Torshamn har få skip denne uken.", true);
        row("Tidenes største havn i Torshamn", "Havnen i Torshamn får ny kai.", true);
        row("Alle partier vil stenge havnen", "Tre av partiene vil stenge havnen.", true);
        // must leave alone
        row("Østmark kan stenge havnen i Torshamn", "Østmark kan komme til å stenge havnen i Torshamn.", false);
        row("Østmark vurderer å stenge havnen i Torshamn", "Ministeren kan komme til å stenge havnen i Torshamn.",
            false);
        row("Østmark stenger havnen i Torshamn", "Østmark stenger havnen i Torshamn fra mandag.", false);
        row("Østmark stenger havnen i Torshamn",
            "Østmark stenger havnen i Torshamn. Østmark kan stenge havnen i Torshamn lenger.", false);
        row("Sentralbanken hever ikke renten i mars", "Renten blir ikke hevet i mars, sier sentralbanken.", false);
        row("Østmark truer med å stenge havnen", "Østmark truet mandag med å stenge havnen.", false);
        row("Krise i Torshamn", "Ordføreren kaller det en krise. Torshamn mangler skip.", false);
        row("«Katastrofe» i Torshamn", "Havnen i Torshamn har få skip.", false);
        row("Ny havn i Torshamn", "Kaien kan bli ferdig i mai, mener ingeniørene.", false);
        row("Enige om ny havn", "De to landene er enige om havnen.", false);
        row("", "Havnen kan bli ferdig i mai.", false);
    }
    void theHeadlineMayNotClaimMoreThanTheBody()
    {
        QFETCH(QString, headline);
        QFETCH(QString, body);
        QFETCH(bool, flagged);
        const QList<Finding> findings = test::findingsOf("headline", contentOf(headline, {body}));
        QCOMPARE(!findings.isEmpty(), flagged);
        for (const Finding &finding : findings) {
            QCOMPARE(finding.block, QStringLiteral("headline"));
            QCOMPARE(finding.severity, Finding::Severity::Should);
        }
    }

    void aPassageWithoutReserveClearsTheHeadline()
    {
        const QString headline = QStringLiteral("Sentralbanken hever renten i mars");
        const QStringList body {QStringLiteral("Sentralbanken vil trolig heve renten i mars.")};
        const auto count = [&](const char *source) {
            return test::findingsOf("headline", contentOf(headline, body, QString::fromUtf8(source))).size();
        };
        QCOMPARE(count("The central bank may raise the interest rate in March."), 1);
        QCOMPARE(count("The central bank raises the interest rate in March."), 0);
    }

    void theLeadIsHeldAgainstTheBodyToo()
    {
        Content content = contentOf(QStringLiteral("Møte i Torshamn"),
                                    {QStringLiteral("Østmark kan komme til å stenge havnen i Torshamn.")});
        content.lead = test::block(Block::Kind::Lead, QStringLiteral("Østmark stenger havnen i Torshamn."));
        QCOMPARE(test::linesOf("headline", content),
                 QStringLiteral("should headline lead 0-34 [Østmark stenger havnen i Torshamn.]"));
    }
};

QTEST_GUILESS_MAIN(HeadlineTest)
#include "tst_headline.moc"
