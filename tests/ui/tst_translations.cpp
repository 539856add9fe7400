// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spokenlanguage.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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

const QString i18n = QStringLiteral(SOURCE_DIR "/resources/i18n/");
const QString norwegian = QStringLiteral("imprimatur_nb.ts");
const QString english = QStringLiteral("imprimatur_en.ts");
const QString norwegianOfQt = QStringLiteral("qtbase_nb.ts");

/// One <message> of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty when all is well
    bool counts = false; ///< has a form for one and a form for many
    QStringList forms;

    /// What lupdate knows a message by.
    QString key() const { return QStringLiteral("%1: %2 {%3}").arg(context, source, comment); }
};

QStringList formsOf(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement()) {
            forms.append(xml.readElementText());
        } else {
            text += xml.text();
        }
    }
    return forms.isEmpty() ? QStringList {text} : forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            message.forms = formsOf(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// All messages of a .ts file in its order; empty when it is not one.
QList<Message> readMessages(const QString &path)
{
    QXmlStreamReader xml(contents(path));
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            messages.append(readMessage(xml, context));
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList allMatches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured(0));
    }
    found.sort();
    return found;
}

/// What a translation may neither lose nor invent: placeholders, options, file names, the program's own name.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression part(
        QStringLiteral("%L?[1-9n]|--[a-z%][a-z1-9-]*|\\*\\.[a-z.]+|imprimatur-[a-z0-9/]+"));
    return allMatches(part, text);
}

/// How a message joins its surroundings: spaces and line ends at both ends, a colon or dots at the end
/// (Norwegian sets a space before dots that stand for a word, so that one does not count).
QString edges(const QString &text)
{
    static const QRegularExpression first(QStringLiteral("^\\s*"));
    static const QRegularExpression last(QStringLiteral("(:|…|\\.\\.\\.)?\\s*$"));
    const QString end = last.match(text).captured(0).replace(QStringLiteral("..."), QStringLiteral("…"));
    return first.match(text).captured(0) + QLatin1Char('|') + end;
}

void addFileRows()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {norwegian, english, norwegianOfQt}) {
        QTest::addRow("%s", qPrintable(file)) << file;
    }
}

/// Every form of every message of `file` that `isWrong`, one a line.
template<typename Predicate>
QString formsThat(const QString &file, Predicate isWrong)
{
    QStringList wrong;
    for (const Message &message : readMessages(i18n + file)) {
        for (const QString &form : message.forms) {
            if (isWrong(message, form)) {
                wrong.append(message.key() + QStringLiteral(" = ") + form);
            }
        }
    }
    return wrong.join(QLatin1Char('\n'));
}

QStringList keys(const QString &path)
{
    QStringList keys;
    for (const Message &message : readMessages(path)) {
        keys.append(message.key());
    }
    keys.sort();
    return keys;
}

/// In a, not in b, one a line.
QString without(const QStringList &a, const QStringList &b)
{
    QStringList rest = a;
    for (const QString &each : b) {
        rest.removeOne(each);
    }
    return rest.join(QLatin1Char('\n'));
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFilesHoldTheirMessages();
    void everyMessageIsFinished_data();
    void everyMessageIsFinished();
    void fixedPartsAreKept_data();
    void fixedPartsAreKept();
    void messagesJoinTheirSurroundingsAlike_data();
    void messagesJoinTheirSurroundingsAlike();
    void norwegianQuotesAreGuillemets_data();
    void norwegianQuotesAreGuillemets();
    void norwegianSaysItInItsOwnWords();
    void theHouseHasOneWordForAThing_data();
    void theHouseHasOneWordForAThing();
    void theFilesKnowEveryStringOfTheSources_data();
    void theFilesKnowEveryStringOfTheSources();
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

/// The other tests read these files message by message and would be glad of an empty one.
void TranslationsTest::theFilesHoldTheirMessages()
{
    QVERIFY(readMessages(i18n + norwegian).size() > 600);
    QVERIFY(readMessages(i18n + english).size() > 25);
    QVERIFY(readMessages(i18n + norwegianOfQt).size() > 200);
    for (const Message &message : readMessages(i18n + english)) {
        QVERIFY2(message.counts, qPrintable(message.key()));
    }
}

void TranslationsTest::everyMessageIsFinished_data()
{
    addFileRows();
}

void TranslationsTest::everyMessageIsFinished()
{
    QFETCH(QString, file);
    for (const Message &message : readMessages(i18n + file)) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + QLatin1Char(' ') + message.key()));
        QVERIFY2(message.forms.size() == (message.counts ? 2 : 1), qPrintable(message.key()));
    }
    QCOMPARE(formsThat(file, [](const Message &, const QString &form) { return form.trimmed().isEmpty(); }), QString());
}

void TranslationsTest::fixedPartsAreKept_data()
{
    addFileRows();
}

void TranslationsTest::fixedPartsAreKept()
{
    QFETCH(QString, file);
    const auto differs = [](const Message &message, const QString &form) {
        return fixedParts(message.source) != fixedParts(form);
    };
    QCOMPARE(formsThat(file, differs), QString());
}

void TranslationsTest::messagesJoinTheirSurroundingsAlike_data()
{
    addFileRows();
}

void TranslationsTest::messagesJoinTheirSurroundingsAlike()
{
    QFETCH(QString, file);
    const auto differs = [](const Message &message, const QString &form) {
        const bool access = message.source.contains(QLatin1Char('&'));
        return edges(message.source) != edges(form) || access != form.contains(QLatin1Char('&'));
    };
    QCOMPARE(formsThat(file, differs), QString());
}

void TranslationsTest::norwegianQuotesAreGuillemets_data()
{
    QTest::addColumn<QString>("file");
    QTest::addRow("the program") << norwegian;
    QTest::addRow("Qt") << norwegianOfQt;
}

void TranslationsTest::norwegianQuotesAreGuillemets()
{
    QFETCH(QString, file);
    static const QRegularExpression foreign(QStringLiteral("[\"'“”„‘’]"));
    const auto hasForeign = [](const Message &message, const QString &form) {
        // In a format of Qt the straight quotes stand around what is not a field.
        return !message.comment.endsWith(QLatin1String("format")) && form.contains(foreign);
    };
    QCOMPARE(formsThat(file, hasForeign), QString());
    const auto isUneven = [](const Message &, const QString &form) {
        return form.count(QChar(u'«')) != form.count(QChar(u'»'));
    };
    QCOMPARE(formsThat(file, isUneven), QString());
}

/// A message that was copied instead of translated looks finished.
void TranslationsTest::norwegianSaysItInItsOwnWords()
{
    const QStringList shared {QStringLiteral("Filter"), QStringLiteral("Person"), QStringLiteral("journalist"),
                              QStringLiteral("%1 min")};
    static const QRegularExpression word(QStringLiteral("[^\\W\\d_]{2}"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto isCopied = [&shared](const Message &message, const QString &form) {
        const bool hasWord = form.contains(word);
        return hasWord && form == message.source && !shared.contains(form);
    };
    QCOMPARE(formsThat(norwegian, isCopied), QString());
}

void TranslationsTest::theHouseHasOneWordForAThing_data()
{
    QTest::addColumn<QString>("stray");
    QTest::addRow("an article is a sak") << QStringLiteral("artik");
    QTest::addRow("a newsroom is a redaksjon") << QStringLiteral("nyhetsrom");
    QTest::addRow("a passphrase is a passordfrase") << QStringLiteral("passfrase");
    QTest::addRow("a hash is a kontrollsum") << QStringLiteral("hash");
    QTest::addRow("an article is sendt tilbake") << QStringLiteral("returner");
    QTest::addRow("a finding is latt stå") << QStringLiteral("ignorer");
    QTest::addRow("a withdrawn article is trukket") << QStringLiteral("tilbaketr|trukket tilbake");
    QTest::addRow("a spiked article is forkastet") << QStringLiteral("vraket|avslått");
    QTest::addRow("a chief editor is an ansvarlig redaktør") << QStringLiteral("sjefredaktør");
    QTest::addRow("a file is a fil, and the file is fila") << QStringLiteral("\\bfilen\\b|\\bmappen\\b|\\blinjen\\b");
    QTest::addRow("already is allerede") << QStringLiteral("\\ber alt\\b|\\bhar alt\\b");
}

void TranslationsTest::theHouseHasOneWordForAThing()
{
    QFETCH(QString, stray);
    const QRegularExpression pattern(
        stray, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY(pattern.isValid());
    const auto strays = [&pattern](const Message &, const QString &form) {
        return form.contains(pattern);
    };
    QCOMPARE(formsThat(norwegian, strays), QString());
}

void TranslationsTest::theFilesKnowEveryStringOfTheSources_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addRow("bokmål has every message") << norwegian << QStringList();
    QTest::addRow("English has every plural") << english << QStringList {QStringLiteral("-pluralonly")};
}

/// What `cmake --build build/dev --target translations_lupdate ui_lupdate` would change; it writes to a copy.
void TranslationsTest::theFilesKnowEveryStringOfTheSources()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QString lupdate =
        QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    if (lupdate.isEmpty()) {
        QSKIP("lupdate is not installed (Debian: qt6-l10n-tools)");
    }
    QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(i18n + file, copy));
    const QString root = QStringLiteral(SOURCE_DIR);
    QProcess process;
    process.start(lupdate,
                  QStringList {root + QStringLiteral("/app"), root + QStringLiteral("/ui")}
                      + QStringList {QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-I"), root,
                                     QStringLiteral("-I"), root + QStringLiteral("/app"),
                                     QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                                     QStringLiteral("none")}
                      + options + QStringList {QStringLiteral("-ts"), copy});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QStringList fresh = keys(copy);
    const QStringList stored = keys(i18n + file);
    QVERIFY(!fresh.isEmpty());
    QVERIFY2(without(fresh, stored).isEmpty(), qPrintable(QStringLiteral("new: ") + without(fresh, stored)));
    QVERIFY2(without(stored, fresh).isEmpty(), qPrintable(QStringLiteral("gone: ") + without(stored, fresh)));
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
