// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spokenlanguage.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace imprimatur;

namespace
{

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString &folder)
{
    QStringList paths;
    const QDir directory(QStringLiteral(SOURCE_DIR) + folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files)) {
        paths.append(directory.filePath(name));
    }
    return paths;
}

/// The messages of one .ts file that belong to the window: whole <context> elements whose name is a class of ui/.
QStringList windowMessages(const QString &language)
{
    const QString ts = contents(QStringLiteral(SOURCE_DIR "/resources/i18n/imprimatur_%1.ts").arg(language));
    QString code;
    for (const QString &path : sources(QStringLiteral("/ui"))) {
        code += contents(path);
    }
    QStringList messages;
    static const QRegularExpression context(QStringLiteral("<context>\\s*<name>([^<]*)</name>(.*?)</context>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression message(QStringLiteral("<message.*?</message>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    for (auto c = context.globalMatch(ts); c.hasNext();) {
        const auto found = c.next();
        const QString name = found.captured(1).section(QStringLiteral("::"), -1);
        const bool ours = code.contains(QStringLiteral("class %1 ").arg(name))
            || code.contains(QStringLiteral("class %1\n").arg(name))
            || code.contains(QStringLiteral("Q_DECLARE_TR_FUNCTIONS(%1)").arg(name));
        for (auto m = message.globalMatch(found.captured(2)); ours && m.hasNext();) {
            messages.append(m.next().captured(0));
        }
    }
    return messages;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfTheWindowIsUnfinished_data();
    void nothingOfTheWindowIsUnfinished();
    void numbersBendTheirWords_data();
    void numbersBendTheirWords();
    void qtItselfSpeaksNorwegian();
    void systemLanguageDecides_data();
    void systemLanguageDecides();
    void numbersAndDatesFollow();
    void outsideTextNeverBecomesMarkup_data();
    void outsideTextNeverBecomesMarkup();
    void noLongDashInNorwegian();
};

void TranslationsTest::nothingOfTheWindowIsUnfinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("bokmål") << QStringLiteral("nb");
}

void TranslationsTest::nothingOfTheWindowIsUnfinished()
{
    QFETCH(QString, language);
    const QStringList messages = windowMessages(language);
    QVERIFY2(messages.size() > 150, qPrintable(QString::number(messages.size())));
    for (const QString &message : messages) {
        QVERIFY2(!message.contains(QStringLiteral("unfinished")), qPrintable(message));
    }
}

void TranslationsTest::numbersBendTheirWords_data()
{
    QTest::addColumn<LanguageChoice>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("articles");
    QTest::addColumn<QString>("findings");
    const auto nb = LanguageChoice::Bokmal;
    const auto en = LanguageChoice::English;
    QTest::addRow("nb 0") << nb << 0 << QStringLiteral("0 saker") << QStringLiteral("0 åpne funn");
    QTest::addRow("nb 1") << nb << 1 << QStringLiteral("1 sak") << QStringLiteral("1 åpent funn");
    QTest::addRow("nb 2") << nb << 2 << QStringLiteral("2 saker") << QStringLiteral("2 åpne funn");
    QTest::addRow("nb 21") << nb << 21 << QStringLiteral("21 saker") << QStringLiteral("21 åpne funn");
    QTest::addRow("en 0") << en << 0 << QStringLiteral("0 articles") << QStringLiteral("0 open findings");
    QTest::addRow("en 1") << en << 1 << QStringLiteral("1 article") << QStringLiteral("1 open finding");
    QTest::addRow("en 2") << en << 2 << QStringLiteral("2 articles") << QStringLiteral("2 open findings");
}

void TranslationsTest::numbersBendTheirWords()
{
    QFETCH(LanguageChoice, language);
    QFETCH(int, number);
    Language spoken;
    spoken.choose(language);
    const auto say = [number](const char *text) {
        return QCoreApplication::translate("imprimatur::StatusLine", text, nullptr, number);
    };
    QTEST(say("%n articles"), "articles");
    QTEST(say("%n open findings"), "findings");
}

void TranslationsTest::qtItselfSpeaksNorwegian()
{
    Language spoken;
    spoken.choose(LanguageChoice::Bokmal);
    QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Close | QDialogButtonBox::Save);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Avbryt"));
    QCOMPARE(box.button(QDialogButtonBox::Close)->text(), QStringLiteral("Lukk"));
    QCOMPARE(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText), QStringLiteral("Alt+Pil ned"));
    QCOMPARE(QCoreApplication::translate("QWidgetTextControl", "Select All"), QStringLiteral("Merk alt"));
    QCOMPARE(QCoreApplication::translate("QFileDialog", "File &name:"), QStringLiteral("Fil&navn:"));
}

void TranslationsTest::systemLanguageDecides_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("spoken");
    for (const char *tag : {"nb", "nb-NO", "no", "nn-NO", "da", "sv-SE"}) {
        QTest::addRow("%s hears bokmål", tag) << QString::fromLatin1(tag) << QStringLiteral("nb");
    }
    for (const char *tag : {"en", "en-GB", "de", "ru-RU", "", "C"}) {
        QTest::addRow("'%s' hears English", tag) << QString::fromLatin1(tag) << QStringLiteral("en");
    }
}

void TranslationsTest::systemLanguageDecides()
{
    QFETCH(QString, system);
    QTEST(spokenUnder(LanguageChoice::System, system), "spoken");
    QCOMPARE(spokenUnder(LanguageChoice::Bokmal, system), QStringLiteral("nb"));
    QCOMPARE(spokenUnder(LanguageChoice::English, system), QStringLiteral("en"));
}

void TranslationsTest::numbersAndDatesFollow()
{
    Language spoken;
    spoken.choose(LanguageChoice::Bokmal);
    QCOMPARE(QLocale().toString(18.5), QStringLiteral("18,5"));
    spoken.choose(LanguageChoice::English);
    QCOMPARE(QLocale().toString(18.5), QStringLiteral("18.5"));
}

void TranslationsTest::outsideTextNeverBecomesMarkup_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : sources(QStringLiteral("/ui"))) {
        QTest::addRow("%s", qPrintable(path.section(QLatin1Char('/'), -1))) << path;
    }
}

/// trust.md §1 fact 2: setHtml and labels that guess may read local files. Labels that show words are PlainLabel.
void TranslationsTest::outsideTextNeverBecomesMarkup()
{
    QFETCH(QString, path);
    static const QRegularExpression forbidden(
        QStringLiteral("setHtml|insertHtml|setMarkdown|insertMarkdown|Qt::RichText|Qt::AutoText|QTextBrowser|"
                       "QTextDocumentFragment::fromHtml"));
    const QString code = contents(path);
    QVERIFY(!code.isEmpty());
    const auto match = forbidden.match(code);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured(0)));
    static const QRegularExpression guessing(QStringLiteral("new QLabel\\([^)]*\\);\\s*\\w+->setText"));
    QVERIFY2(!guessing.match(code).hasMatch(), "a QLabel with words guesses whether they are markup: use PlainLabel");
}

void TranslationsTest::noLongDashInNorwegian()
{
    const QString nb = contents(QStringLiteral(SOURCE_DIR "/resources/i18n/imprimatur_nb.ts"));
    QVERIFY(!nb.isEmpty());
    QVERIFY(!nb.contains(QChar(0x2014)));
}

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
