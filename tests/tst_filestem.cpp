// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/page.h"

#include <QTest>

using namespace imprimatur;

class FileStemTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stems_data()
    {
        QTest::addColumn<QString>("slugline");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("stem");
        const auto row = [](const char *name, const char *slugline, const char *headline, const char *stem) {
            QTest::addRow("%s", name) << QString::fromUtf8(slugline) << QString::fromUtf8(headline)
                                      << QString::fromUtf8(stem);
        };
        row("the slugline as it is", "iran-russland", "Iran og Russland", "iran-russland");
        row("else the headline", "", "Iran og Russland enige", "iran-og-russland-enige");
        row("a slugline of signs is none", "– …", "Iran", "iran");
        row("Norwegian letters", "Blåbær på Ærøy", "", "blabaer-pa-aeroy");
        row("å as two characters", "a\u030a", "", "a");
        row("accents", "Café Zürich – Łódź", "", "cafe-zurich-lodz");
        row("signs part words", "18,5 % av «BNP»: ja/nei?", "", "18-5-av-bnp-ja-nei");
        row("a path cannot leave its folder", "../../etc/passwd", "", "etc-passwd");
        row("a hidden file is not made", ".htaccess", "", "htaccess");
        row("letters without ASCII fall away", "Путин i Oslo", "", "i-oslo");
        row("nothing of it in ASCII leaves the generator's id", "Путин", "Иран", "draft-7");
        row("a long headline ends at a word", "", "Regionale og internasjonale sporsmal sto pa agendaen da de mottes",
            "regionale-og-internasjonale-sporsmal-sto-pa-agendaen-da-de");
        row("60 characters fit", "", "aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaaa",
            "aaaaaaaaa-aaaaaaaaa-aaaaaaaaa-aaaaaaaaa-aaaaaaaaa-aaaaaaaaaa");
        row("one long word is cut", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    }
    void stems()
    {
        QFETCH(QString, slugline);
        QFETCH(QString, headline);
        QFETCH(QString, stem);
        Content content;
        content.slugline = slugline;
        content.headline.text = headline;
        content.externalId = QStringLiteral("Draft 7");
        QCOMPARE(fileStem(content), stem);
        QVERIFY(stem.size() <= 60);
    }

    void anArticleWithoutAnyNameHasOne() { QCOMPARE(fileStem({}), QStringLiteral("sak")); }
};

QTEST_GUILESS_MAIN(FileStemTest)
#include "tst_filestem.moc"
