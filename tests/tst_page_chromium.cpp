// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/page.h"
#include "support/printed.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

constexpr int patience = 60'000; ///< ms; a page takes about two seconds on a quiet machine

/// What a real browser did with a page.
struct Visit
{
    bool finished = false;
    QString document; ///< the DOM it built, written out
    QStringList complaints; ///< lines of its console
    QSet<QString> hosts; ///< that it asked for, its own services left out
};

QString browser()
{
    return QStandardPaths::findExecutable(QStringLiteral("chromium"));
}

/// No name resolves, so that even the browser's own calls home stay on this machine.
QStringList arguments(const QTemporaryDir &folder)
{
    return {QStringLiteral("--headless"),
            QStringLiteral("--no-sandbox"),
            QStringLiteral("--disable-gpu"),
            QStringLiteral("--disable-quic"),
            QStringLiteral("--no-first-run"),
            QStringLiteral("--disable-background-networking"),
            QStringLiteral("--disable-component-update"),
            QStringLiteral("--disable-sync"),
            QStringLiteral("--host-resolver-rules=MAP * ~NOTFOUND"),
            QStringLiteral("--enable-logging=stderr"),
            QStringLiteral("--v=0"),
            QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
            QStringLiteral("--log-net-log=") + folder.filePath(QStringLiteral("net.json")),
            QStringLiteral("--dump-dom"),
            QUrl::fromLocalFile(folder.filePath(QStringLiteral("page.html"))).toString(QUrl::FullyEncoded)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOfTheBrowser(const QString &host)
{
    return host.endsWith(QStringLiteral(".googleapis.com")) || host.endsWith(QStringLiteral(".google.com"));
}

QSet<QString> hostsIn(const QByteArray &netLog)
{
    static const QRegularExpression address(QStringLiteral("\"url\":\"((?:https?|wss?)://[^\"]*)\""));
    QSet<QString> hosts;
    for (auto match = address.globalMatch(QString::fromUtf8(netLog)); match.hasNext();) {
        const QString host = QUrl(match.next().captured(1)).host();
        if (!isOfTheBrowser(host)) {
            hosts.insert(host);
        }
    }
    return hosts;
}

QStringList complaintsIn(const QString &log)
{
    return log.split(u'\n').filter(QStringLiteral(":CONSOLE"));
}

Visit visit(const QByteArray &page)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.html")));
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size()) {
        return {};
    }
    file.close();
    QProcess process;
    process.start(browser(), arguments(folder));
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode() == 0, QString::fromUtf8(process.readAllStandardOutput()),
            complaintsIn(QString::fromUtf8(process.readAllStandardError())),
            hostsIn(contentOf(folder.filePath(QStringLiteral("net.json"))))};
}

QByteArray withBody(QByteArray page, const QByteArray &more)
{
    return page.replace("</main>", more + "</main>");
}

QByteArray withoutPolicy(const QByteArray &page)
{
    const qsizetype begin = page.indexOf("<meta http-equiv=");
    return page.left(begin) + page.mid(page.indexOf('\n', begin));
}

QByteArray hostilePage()
{
    const QString attack = QStringLiteral("</script></style><script>console.log('ran')</script>"
                                          "<img src=https://remote.invalid/x.png onerror=console.log('ran')>");
    Content content = ferryArticle();
    content.headline.text = content.lead->text = content.body[1].text = content.byline = content.label = attack;
    content.keywords = {attack};
    content.sourceList[0].title = attack;
    PageFacts facts = correctedFacts();
    facts.newsroom = facts.signoffName = facts.publications[1].note = attack;
    return articlePage(content, articleFragment(content, {attack}), facts);
}

} // namespace

class PageInChromiumTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (browser().isEmpty()) {
            QSKIP("chromium is not installed (Debian package chromium): no page was opened in a real browser");
        }
    }

    void aPageLoadsNothingAndComplainsOfNothing_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("shown");
        PageFacts sample = correctedFacts();
        sample.sample = true;
        QTest::addRow("a corrected article") << articlePage(ferryArticle(), ferryFragment(), correctedFacts())
                                             << QStringLiteral("<h1>Østmark og Sørland enige om ny ferge");
        QTest::addRow("a sample") << articlePage(ferryArticle(), ferryFragment(), sample)
                                  << QStringLiteral("<p class=\"band\" role=\"note\">Eksempel.");
        QTest::addRow("a withdrawal") << withdrawalPage(ferryArticle(), correctedFacts(),
                                                        QStringLiteral("2026-11-25T10:00:00Z"), QStringLiteral("Feil."))
                                      << QStringLiteral("<h1>Saken er trukket</h1>");
        QTest::addRow("hostile text") << hostilePage()
                                      << QStringLiteral("<h1>&lt;/script&gt;&lt;/style&gt;&lt;script&gt;console.log");
    }
    void aPageLoadsNothingAndComplainsOfNothing()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, shown);
        const Visit seen = visit(page);
        QVERIFY2(seen.finished, "the browser did not finish");
        QVERIFY2(seen.document.contains(shown), qPrintable(seen.document));
        QCOMPARE(seen.complaints, QStringList());
        QCOMPARE(seen.hosts, QSet<QString>());
    }

    void thePolicyStopsWhatOthersAdd_data()
    {
        QTest::addColumn<QByteArray>("added");
        QTest::addRow("a remote image") << QByteArray("<img src=\"https://remote.invalid/x.png\" alt=\"\">");
        QTest::addRow("a script") << QByteArray("<script>console.log('ran')</script>");
        QTest::addRow("a handler") << QByteArray("<img src=\"data:,\" alt=\"\" onerror=\"console.log('ran')\">");
        QTest::addRow("a style") << QByteArray("<p style=\"color:red\">x</p>");
    }
    void thePolicyStopsWhatOthersAdd()
    {
        QFETCH(QByteArray, added);
        const Visit seen = visit(withBody(articlePage(ferryArticle(), ferryFragment(), ferryFacts()), added));
        QVERIFY2(seen.finished, "the browser did not finish");
        QVERIFY2(seen.complaints.join(u'\n').contains(QStringLiteral("Content Security Policy")),
                 "the browser did not say that the policy stopped it");
        QVERIFY(!seen.complaints.join(u'\n').contains(QStringLiteral("\"ran\"")));
        QCOMPARE(seen.hosts, QSet<QString>());
    }

    void thisTestWouldSeeALeak()
    {
        const QByteArray page = withoutPolicy(articlePage(ferryArticle(), ferryFragment(), ferryFacts()));
        const Visit seen = visit(withBody(page,
                                          "<img src=\"https://remote.invalid/x.png\" alt=\"\">"
                                          "<script>console.log('ran')</script>"));
        QVERIFY2(seen.finished, "the browser did not finish");
        QCOMPARE(seen.hosts, QSet<QString> {QStringLiteral("remote.invalid")});
        QVERIFY(seen.complaints.join(u'\n').contains(QStringLiteral("\"ran\"")));
    }
};

QTEST_GUILESS_MAIN(PageInChromiumTest)
#include "tst_page_chromium.moc"
