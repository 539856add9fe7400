// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/page.h"
#include "publish/stylesheet.h"
#include "publish/words.h"
#include "support/printed.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>

using namespace imprimatur;
using namespace imprimatur::test;

using Change = std::function<void(Content &, PageFacts &)>;
Q_DECLARE_METATYPE(Change)

namespace
{

QByteArray pageOf(const Content &content, const PageFacts &facts)
{
    return articlePage(content, articleFragment(content, ferryApproval()), facts);
}

PageFacts sampleFacts()
{
    PageFacts facts = ferryFacts();
    facts.sample = true;
    facts.countersigned = false;
    facts.qaName = facts.signoffName;
    return facts;
}

QByteArray samplePage()
{
    const Approval approval {QStringLiteral("Ola Hansen har kvalitetssikret og godkjent teksten."), false, true};
    return articlePage(ferryArticle(), articleFragment(ferryArticle(), approval), sampleFacts());
}

QByteArray withdrawnPage()
{
    return withdrawalPage(ferryArticle(), correctedFacts(), QStringLiteral("2026-11-25T10:00:00Z"),
                          QStringLiteral("Hovedopplysningen i saken lot seg ikke bekrefte. Vi beklager."));
}

/// Written by hand, not regenerated: what formats.md asks for, member by member.
QJsonObject expectedJsonLd()
{
    QFile file(goldenPath(QStringLiteral("corrected.jsonld.json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The colours of the light scheme (0) or the dark one (1) of our stylesheet, by name.
QHash<QString, QString> colours(int scheme)
{
    static const QRegularExpression definition(QStringLiteral("--([a-z]+): (#[0-9a-f]{6});"));
    const QString css = QString::fromUtf8(stylesheet().data(), qsizetype(stylesheet().size()));
    QHash<QString, QString> result;
    for (auto match = definition.globalMatch(css.section(QStringLiteral(":root"), scheme + 1, scheme + 1));
         match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result.insert(found.captured(1), found.captured(2));
    }
    return result;
}

double linear(const QString &hex)
{
    const double share = hex.toInt(nullptr, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QString &colour)
{
    return 0.2126 * linear(colour.mid(1, 2)) + 0.7152 * linear(colour.mid(3, 2)) + 0.0722 * linear(colour.mid(5, 2));
}

/// WCAG 2: 4.5 is the least for text.
double contrast(const QString &a, const QString &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

/// All markup that a reader sees: the page without its head.
QByteArray bodyOf(const QByteArray &page)
{
    return page.mid(page.indexOf("<body>"));
}

} // namespace

class PageTest : public QObject
{
    Q_OBJECT

    QJsonObject jsonLd(const Change &change = [](Content &, PageFacts &) {})
    {
        Content content = ferryArticle();
        PageFacts facts = correctedFacts();
        change(content, facts);
        return jsonLdOf(pageOf(content, facts));
    }

private Q_SLOTS:
    void goldenPages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("made");
        QTest::addRow("a first publication") << QStringLiteral("ferry.html") << pageOf(ferryArticle(), ferryFacts());
        QTest::addRow("a corrected page")
            << QStringLiteral("corrected.html") << pageOf(ferryArticle(), correctedFacts());
        QTest::addRow("a sample") << QStringLiteral("sample.html") << samplePage();
        QTest::addRow("a withdrawal") << QStringLiteral("withdrawn.html") << withdrawnPage();
    }
    void goldenPages()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, made);
        QCOMPARE(made, golden(file, made));
        QVERIFY(!made.contains('\r'));
    }

    void tidyHasNothingToSay_data()
    {
        goldenPages_data();
        Content hostile = ferryArticle();
        hostile.headline.text = QStringLiteral("</script><!-- \u202e <b> & \" فارس");
        hostile.body[1].text = QString(QChar(0)) + QStringLiteral("\u0001\u0085]]>\u2028x\n\n<p>");
        hostile.body[0].marks.append({Mark::Kind::Link, {3, 30}, QStringLiteral("https://b.example/?a&b")});
        QTest::addRow("hostile text") << QStringLiteral("hostile") << pageOf(hostile, correctedFacts());
        QTest::addRow("an article with nothing in it") << QStringLiteral("empty") << pageOf(Content(), PageFacts());
    }
    void tidyHasNothingToSay()
    {
        QFETCH(QByteArray, made);
        const QString tidy = QStandardPaths::findExecutable(QStringLiteral("tidy"));
        if (tidy.isEmpty()) {
            QSKIP("tidy is not installed (Debian package tidy): the HTML of the pages was not validated");
        }
        QProcess process;
        process.start(tidy, {QStringLiteral("-quiet"), QStringLiteral("-errors"), QStringLiteral("-utf8")});
        process.write(made);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0 && said.isEmpty(), said.constData());
    }

    void theFragmentStandsByteForByte_data()
    {
        QTest::addColumn<QByteArray>("fragment");
        QTest::addRow("our own") << ferryFragment();
        QTest::addRow("bytes we would write otherwise") << QByteArray("<article>\r\n a &  b\0 \xff </article>", 32);
    }
    void theFragmentStandsByteForByte()
    {
        QFETCH(QByteArray, fragment);
        const QByteArray page = articlePage(ferryArticle(), fragment, correctedFacts());
        QCOMPARE(page.count(fragment), 1);
        QVERIFY(page.indexOf(fragment) > page.indexOf("<main>"));
    }

    void thePolicyNamesTheStyleAndNothingElse()
    {
        const QByteArray page = pageOf(ferryArticle(), ferryFacts());
        const qsizetype begin = page.indexOf("<style>") + 7;
        const QByteArray style = page.mid(begin, page.indexOf("</style>") - begin);
        QCOMPARE(style, QByteArray(stylesheet().data(), qsizetype(stylesheet().size())));
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contains("content=\"default-src 'none'; style-src 'sha256-" + hash
                              + "'; img-src 'self' data:; base-uri 'none'; form-action 'none'\""));
        QVERIFY(page.indexOf("Content-Security-Policy") < page.indexOf("<style>"));
        QVERIFY(page.indexOf("charset") < 1024);
        QVERIFY(!page.contains("unsafe"));
        QVERIFY(!style.contains("url(") && !style.contains("@import"));
        QCOMPARE(page.count("<script"), 1);
        QVERIFY(!page.contains("src=\"http") && !page.contains("<link"));
    }

    void jsonLdHasEachMember_data()
    {
        QTest::addColumn<QString>("member");
        const QStringList members = expectedJsonLd().keys() + jsonLd().keys();
        for (const QString &member : QSet<QString>(members.begin(), members.end())) {
            QTest::addRow("%s", qPrintable(member)) << member;
        }
    }
    void jsonLdHasEachMember()
    {
        QFETCH(QString, member);
        QCOMPARE(jsonLd().value(member), expectedJsonLd().value(member));
    }

    void jsonLdIsTrueInCornerCases()
    {
        QCOMPARE(expectedJsonLd().size(), 21);
        QVERIFY(jsonLdOf(pageOf(Content(), PageFacts())).keys()
                == QStringList({QStringLiteral("@context"), QStringLiteral("@type")}));
        const QJsonObject first = jsonLd([](Content &, PageFacts &f) { f = ferryFacts(); });
        QVERIFY(!first.contains(QStringLiteral("correction")));
        QCOMPARE(first.value(QStringLiteral("dateModified")), first.value(QStringLiteral("datePublished")));
        const QJsonObject signedByline =
            jsonLd([](Content &c, PageFacts &) { c.byline = QStringLiteral("Av Kari Nordmann"); });
        QCOMPARE(signedByline.value(QStringLiteral("author")).toObject().value(QStringLiteral("@type")).toString(),
                 QStringLiteral("Person"));
        const QJsonObject unsafe = jsonLd([](Content &c, PageFacts &f) {
            c.sourceList[0].url = QStringLiteral("javascript:alert(1)");
            f.site = f.principles = QStringLiteral("javascript:alert(1)");
        });
        QVERIFY(!QJsonDocument(unsafe).toJson().contains("alert"));
    }

    void digitalSourceTypesHaveAddresses_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("disclosure");
        const auto row = [](const char *name, const char *term, const char *address, const char *disclosure) {
            QTest::addRow("%s", name) << QString::fromLatin1(term) << QString::fromLatin1(address)
                                      << QByteArray("<meta name=\"ai-disclosure\" content=\"") + disclosure + "\">\n";
        };
        row("model text", "trainedAlgorithmicMedia", "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
            "ai-assisted");
        row("mixed text", "compositeSynthetic", "https://schema.org/CompositeSyntheticDigitalSource", "ai-assisted");
        row("people's text, for which schema.org has no name", "digitalCreation",
            "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation", "none");
    }
    void digitalSourceTypesHaveAddresses()
    {
        QFETCH(QString, term);
        QFETCH(QString, address);
        QFETCH(QByteArray, disclosure);
        PageFacts facts = ferryFacts();
        facts.digitalSourceType = term;
        const QByteArray page = pageOf(ferryArticle(), facts);
        QCOMPARE(jsonLdOf(page).value(QStringLiteral("digitalSourceType")).toString(), address);
        QVERIFY(page.contains(disclosure));
    }

    void noTextBecomesMarkup_data()
    {
        QTest::addColumn<Change>("change");
        const QString attack =
            QStringLiteral("</script></title></style></main><script>alert(1)</script><!-- \" ' & ]]> \u2028") + QChar(0)
            + QChar(0xd800);
        const auto row = [](const char *name, const Change &change) {
            QTest::addRow("%s", name) << change;
        };
        row("headline", [=](Content &c, PageFacts &) { c.headline.text = attack; });
        row("lead", [=](Content &c, PageFacts &) { c.lead->text = attack; });
        row("byline", [=](Content &c, PageFacts &) { c.byline = attack; });
        row("language", [=](Content &c, PageFacts &) { c.language = attack; });
        row("place", [=](Content &c, PageFacts &) { c.place = attack; });
        row("genre", [=](Content &c, PageFacts &) { c.genre = attack; });
        row("keyword", [=](Content &c, PageFacts &) { c.keywords[0] = attack; });
        row("subject", [=](Content &c, PageFacts &) { c.subjects[0] = attack; });
        row("outlet", [=](Content &c, PageFacts &) { c.sourceList[0].outlet = attack; });
        row("source title", [=](Content &c, PageFacts &) { c.sourceList[0].title = attack; });
        row("newsroom", [=](Content &, PageFacts &f) { f.newsroom = attack; });
        row("qa name", [=](Content &, PageFacts &f) { f.qaName = attack; });
        row("sign-off name", [=](Content &, PageFacts &f) { f.signoffName = attack; });
        row("note", [=](Content &, PageFacts &f) { f.publications[1].note = attack; });
        row("digital source type", [=](Content &, PageFacts &f) { f.digitalSourceType = attack; });
    }
    void noTextBecomesMarkup()
    {
        QFETCH(Change, change);
        Content content = ferryArticle();
        PageFacts facts = correctedFacts();
        const QStringList harmless = skeleton(pageOf(content, facts));
        change(content, facts);
        const QByteArray page = pageOf(content, facts);
        QStringList tags = skeleton(page);
        tags.removeAll(QStringLiteral("br")); // the line separator of the attack, rightly a break
        QCOMPARE(tags, harmless);
        QVERIFY(!jsonLdOf(page).isEmpty());
        QVERIFY(!page.contains('\0'));
        QVERIFY(page.isValidUtf8());
    }

    void correctionsCarryBothTimes()
    {
        const QByteArray body = bodyOf(pageOf(ferryArticle(), correctedFacts()));
        const QByteArray correction =
            "<p class=\"change correction\"><strong>Rettet <time datetime=\"2026-11-24T08:10:00Z\">24. november 2026 "
            "kl. 09.10</time></strong>: I en tidligere utgave sto det at fergen tar 180 biler. Det riktige tallet er "
            "140. Først publisert <time datetime=\"2026-11-23T13:52:00Z\">23. november 2026 kl. 14.52</time>.</p>";
        const QByteArray update =
            "<p class=\"change update\"><strong>Oppdatert <time datetime=\"2026-11-23T17:30:00Z\">23. november 2026 "
            "kl. 18.30</time></strong>: Saken er utvidet med reaksjoner fra Sørvik. Først publisert <time";
        QVERIFY2(body.contains(correction), body.constData());
        QVERIFY2(body.contains(update), body.constData());
        QVERIFY(body.indexOf(correction) < body.indexOf(update));
        QVERIFY(body.indexOf(update) < body.indexOf("<article"));
    }

    void aCorrectionWithoutANoteStillSaysWhen()
    {
        PageFacts facts = correctedFacts();
        facts.publications[2].note.clear();
        QVERIFY(pageOf(ferryArticle(), facts)
                    .contains("24. november 2026 kl. 09.10</time></strong>. Først publisert <time"));
    }

    void samplesCannotPassForReal()
    {
        const QByteArray page = samplePage();
        QVERIFY(page.contains("<meta name=\"robots\" content=\"noindex\">"));
        QVERIFY(page.contains("<p class=\"band\" role=\"note\">Eksempel."));
        QVERIFY(bodyOf(page).count("Ikke kontrasignert") == 2);
        const QByteArray real = pageOf(ferryArticle(), ferryFacts());
        QVERIFY(!real.contains("noindex") && !real.contains("Eksempel") && !bodyOf(real).contains("kontrasignert"));
    }

    void everyTextColourCanBeRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ground");
        for (const int scheme : {0, 1}) {
            const QHash<QString, QString> palette = colours(scheme);
            for (const char *text : {"ink", "quiet", "link", "alert"}) {
                for (const char *ground : {"paper", "tint"}) {
                    QTest::addRow("%s on %s in the %s scheme", text, ground, scheme == 0 ? "light" : "dark")
                        << palette.value(QString::fromLatin1(text)) << palette.value(QString::fromLatin1(ground));
                }
            }
        }
    }
    void everyTextColourCanBeRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, ground);
        QCOMPARE(text.size(), 7);
        QCOMPARE(ground.size(), 7);
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
    }

    void timesAreNorwegian_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const char *time, const char *printed) {
            QTest::addRow("%s", name) << QString::fromUtf8(time) << QString::fromUtf8(printed);
        };
        row("winter", "2026-11-23T13:52:00Z", "23. november 2026 kl. 14.52");
        row("summer", "2026-07-01T13:05:59Z", "1. juli 2026 kl. 15.05");
        row("over midnight", "2026-12-31T23:30:00Z", "1. januar 2027 kl. 00.30");
        row("the last second before summer time", "2026-03-29T00:59:59Z", "29. mars 2026 kl. 01.59");
        row("the first second of summer time", "2026-03-29T01:00:00Z", "29. mars 2026 kl. 03.00");
        row("an offset", "2026-11-23T13:52:00+03:00", "23. november 2026 kl. 11.52");
        row("parts of a second", "2026-11-23T13:52:00.999Z", "23. november 2026 kl. 14.52");
        row("no offset is no time", "2026-11-23T13:52:00", "2026-11-23T13:52:00");
        row("words are printed as they came", "i går", "i går");
        row("nothing stays nothing", "", "");
    }
    void timesAreNorwegian()
    {
        QFETCH(QString, time);
        QFETCH(QString, printed);
        if (printed.contains(QStringLiteral("kl."))
            && !QFileInfo::exists(QStringLiteral("/usr/share/zoneinfo/Europe/Oslo"))) {
            QSKIP("no time zone table (Debian package tzdata): pages give times in UTC on this machine");
        }
        QCOMPARE(printedTime(time, wordsFor(QStringLiteral("nb"))), printed);
    }

    void englishArticlesHaveEnglishTimes()
    {
        QCOMPARE(printedTime(QStringLiteral("2026-11-23T13:52:00Z"), wordsFor(QStringLiteral("en"))),
                 QStringLiteral("23 November 2026 at 14:52"));
    }

    void aPreviewHasNoDates()
    {
        PageFacts facts = ferryFacts();
        facts.publications.clear();
        const QByteArray page = pageOf(ferryArticle(), facts);
        QVERIFY(!bodyOf(page).contains("Publisert"));
        QVERIFY(!jsonLdOf(page).contains(QStringLiteral("datePublished")));
    }

    void oneArticleIsQuick()
    {
        const Content content = ferryArticle();
        const PageFacts facts = correctedFacts();
        qsizetype size = 0;
        QBENCHMARK
        {
            size = pageOf(content, facts).size();
        }
        QVERIFY(size > 0);
    }
};

QTEST_GUILESS_MAIN(PageTest)
#include "tst_page.moc"
