// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules that a compiler does not hold: which room may see which, and words that have no place in our code.
// Every rule is a function over text with its own table of what it accepts and refuses; last, all run over the tree.

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace
{

/// A file of ours, its path from the top of the tree.
struct Source
{
    QString path;
    QString text;

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isTest() const { return path.startsWith(QLatin1String("tests/")); }
    /// "domain" of "app/domain/span.h", "ui" of "ui/main.cpp".
    QString room() const { return path.section(QLatin1Char('/'), isUnder("app/") ? 1 : 0, isUnder("app/") ? 1 : 0); }
    bool isUnder(const char *folder) const { return path.startsWith(QLatin1String(folder)); }
};

struct Include
{
    QString name; ///< as written between the signs
    bool quoted = false;

    bool operator==(const Include &) const = default;
};

/// Room → what its target links: rooms and libraries, as the build files say.
using Links = QHash<QString, QStringList>;

// ---- Reading C++ -----------------------------------------------------------------------------------------------

/// Matches what is not code, or must stay whole: an include, a comment, a raw string, a string, a character.
const QRegularExpression &opaque()
{
    static const QString include = uR"x(^[ \t]*#[ \t]*include[^\n]*)x"_qs;
    static const QString comment = uR"x(//[^\n]*|/\*.*?\*/)x"_qs;
    static const QString raw = uR"x(R"(?<mark>[^\s()\\]*)\((?<raw>.*?)\)\k<mark>")x"_qs;
    static const QString string = uR"x("(?<string>(?:[^"\\\n]|\\.)*)")x"_qs;
    static const QString character = uR"x((?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+')x"_qs;
    static const QRegularExpression expression(
        u"(?<include>%1)|(?<comment>%2)|%3|%4|%5"_qs.arg(include, comment, raw, string, character),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

/// What stands for an opaque piece in bare code.
QString inCode(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(QStringLiteral("include"))) {
        return match.captured();
    }
    const QString lines(match.captured().count(QLatin1Char('\n')), QLatin1Char('\n'));
    return (match.hasCaptured(QStringLiteral("comment")) ? QStringLiteral(" ") : QStringLiteral("\"\"")) + lines;
}

/// The text without its comments and without what stands in its literals; lines keep their numbers.
QString code(const QString &text)
{
    QString result;
    qsizetype done = 0;
    for (auto matches = opaque().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += inCode(match);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

/// What stands in string literals; neighbours that the compiler joins are joined.
QStringList literals(const QString &text)
{
    QStringList result;
    qsizetype done = -1;
    for (auto matches = opaque().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString piece = match.captured(QStringLiteral("raw")) + match.captured(QStringLiteral("string"));
        if (piece.isEmpty()) {
            continue;
        }
        if (done < 0 || !QStringView(text).mid(done, match.capturedStart() - done).trimmed().isEmpty()) {
            result.append(QString());
        }
        result.last() += piece;
        done = match.capturedEnd();
    }
    return result;
}

QList<Include> includes(const QString &text)
{
    static const QRegularExpression line(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_qs,
                                         QRegularExpression::MultilineOption);
    QList<Include> result;
    for (auto matches = line.globalMatch(code(text)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result.append({match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return result;
}

// ---- Reading the build files -----------------------------------------------------------------------------------

/// The folder of a target; a room has its own name.
QString folderOf(const QString &target)
{
    return target == QLatin1String("imprimatur-cli") ? QStringLiteral("cli") : target;
}

/// room(NAME LINK …) and target_link_libraries(NAME PUBLIC|PRIVATE …) of a CMake file.
Links links(const QString &cmake)
{
    static const QRegularExpression call(
        uR"((?:room\(\s*(\w+)\s+LINK|target_link_libraries\(\s*([\w-]+)\s+(?:PUBLIC|PRIVATE))\s+([^)]*)\))"_qs);
    static const QRegularExpression space(QStringLiteral("\\s+"));
    Links result;
    for (auto matches = call.globalMatch(cmake); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result[folderOf(match.captured(1) + match.captured(2))] += match.captured(3).split(space, Qt::SkipEmptyParts);
    }
    return result;
}

/// `room` and all rooms under it.
QSet<QString> visibleRooms(const QString &room, const Links &all)
{
    QSet<QString> result {room};
    QStringList open {room};
    while (!open.isEmpty()) {
        for (const QString &next : all.value(open.takeFirst())) {
            if (all.contains(next) && !result.contains(next)) {
                result.insert(next);
                open.append(next);
            }
        }
    }
    return result;
}

/// Rooms that reach themselves through others.
QStringList circles(const Links &all)
{
    QStringList result;
    for (auto room = all.begin(); room != all.end(); ++room) {
        const bool closes = std::ranges::any_of(room.value(), [&](const QString &next) {
            return all.contains(next) && visibleRooms(next, all).contains(room.key());
        });
        if (closes) {
            result.append(room.key());
        }
    }
    return result;
}

/// Libraries whose headers a room may name: its own and the domain's, on which every room stands. What another room
/// links is that room's affair: the desk knows the store but no SQL.
QSet<QString> visibleLibraries(const QString &room, const Links &all)
{
    const QStringList own = all.value(room) + all.value(QStringLiteral("domain"));
    QSet<QString> result(own.begin(), own.end());
    if (result.contains(QStringLiteral("Qt6::Widgets")) || result.contains(QStringLiteral("Qt6::Svg"))) {
        result.insert(QStringLiteral("Qt6::Gui"));
    }
    return result;
}

// ---- Which library a header belongs to -------------------------------------------------------------------------

QStringList namesIn(const QString &folder, QDir::Filters filters)
{
    return QDir(folder).entryList(filters | QDir::NoDotAndDotDot);
}

/// Header → the Qt modules that have it, as targets: "QWidget" → "Qt6::Widgets". Read from the Qt that we build with.
QHash<QString, QStringList> readQtHeaders()
{
    const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    QHash<QString, QStringList> result;
    for (const QString &module : namesIn(root, QDir::Dirs).filter(QRegularExpression(QStringLiteral("^Qt[A-Z]")))) {
        for (const QString &header : namesIn(root + QLatin1Char('/') + module, QDir::Files)) {
            result[header].append(QStringLiteral("Qt6::") + module.mid(2));
        }
    }
    return result;
}

const QHash<QString, QStringList> &qtHeaders()
{
    static const auto headers = readQtHeaders();
    return headers;
}

struct ForeignHeaders
{
    const char *beginning;
    QStringList libraries; ///< any one of them
};

const QList<ForeignHeaders> &foreignHeaders()
{
    static const QList<ForeignHeaders> table {
        {"unicode/", {QStringLiteral("ICU::uc"), QStringLiteral("ICU::i18n")}},
        {"sodium", {QStringLiteral("PkgConfig::sodium")}},
        {"zip.h", {QStringLiteral("PkgConfig::zip")}},
        {"zlib.h", {QStringLiteral("ZLIB::ZLIB")}},
        {"libstemmer.h", {QStringLiteral("Snowball::stemmer")}},
        {"nlohmann/", {QStringLiteral("nlohmann_json::nlohmann_json")}},
        {"tl/", {QStringLiteral("tl::expected")}},
        {"sqlite3.h", {QStringLiteral("SQLite::SQLite3")}},
        {"libxml/", {QStringLiteral("LibXml2::LibXml2")}},
        {"hunspell/", {QStringLiteral("PkgConfig::hunspell")}},
    };
    return table;
}

/// A header of the C++ library or of POSIX: everyone's.
bool isSystemHeader(const QString &name)
{
    static const QRegularExpression system(uR"(^([a-z_0-9]+|sys/[a-z]+\.h|(fcntl|poll|signal|termios|unistd)\.h)$)"_qs);
    return system.match(name).hasMatch();
}

/// The libraries of which any one gives `name`; empty = not known.
QStringList librariesOf(const QString &name)
{
    if (name.contains(QRegularExpression(QStringLiteral("^Qt[A-Z]\\w*/")))) {
        return {QStringLiteral("Qt6::") + name.section(QLatin1Char('/'), 0, 0).mid(2)};
    }
    const auto foreign = std::ranges::find_if(
        foreignHeaders(), [&](const ForeignHeaders &row) { return name.startsWith(QLatin1String(row.beginning)); });
    return foreign != foreignHeaders().end() ? foreign->libraries : qtHeaders().value(name);
}

bool isUmbrella(const QString &name)
{
    const QString module = name.section(QLatin1Char('/'), -1);
    return qtHeaders().value(module).contains(QStringLiteral("Qt6::") + module.mid(2));
}

// ---- The rules: "" when all is well, else what is wrong ---------------------------------------------------------

QString quotedIncludeRefused(const QString &room, const QString &name, const Links &all)
{
    if (name.endsWith(QLatin1String(".moc"))) {
        return {};
    }
    const QString other = name.section(QLatin1Char('/'), 0, 0);
    if (other == name || other.startsWith(QLatin1Char('.'))) {
        return QStringLiteral("\"%1\" must be written with its room, \"room/file.h\"").arg(name);
    }
    if (!visibleRooms(room, all).contains(other)) {
        return QStringLiteral("%1 does not link %2 and may not include \"%3\"").arg(room, other, name);
    }
    return {};
}

QString libraryIncludeRefused(const QString &room, const QString &name, const Links &all)
{
    if (isSystemHeader(name)) {
        return {};
    }
    const QStringList libraries = librariesOf(name);
    if (libraries.isEmpty()) {
        return QStringLiteral("<%1> is in no library that tst_layers knows").arg(name);
    }
    const QSet<QString> visible = visibleLibraries(room, all);
    const bool allowed = std::ranges::any_of(libraries, [&](const QString &one) { return visible.contains(one); });
    return allowed ? QString()
                   : QStringLiteral("%1 does not link %2 and may not include <%3>").arg(room, libraries.first(), name);
}

QString includeRefused(const QString &room, const Include &include, const Links &all)
{
    return include.quoted ? quotedIncludeRefused(room, include.name, all)
                          : libraryIncludeRefused(room, include.name, all);
}

QString umbrellaRefused(const Include &include)
{
    return isUmbrella(include.name)
        ? QStringLiteral("<%1> brings in a whole module: name the headers that are used").arg(include.name)
        : QString();
}

QString licenceRefused(const QString &text)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    return first == QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later")
        ? QString()
        : QStringLiteral("the first line is not the SPDX licence line");
}

QString guardRefused(const QString &headerText)
{
    static const QRegularExpression guard(QStringLiteral("^#pragma once$"), QRegularExpression::MultilineOption);
    return code(headerText).contains(guard) ? QString() : QStringLiteral("the header has no #pragma once");
}

/// Words with no place in our code, but for one room where `room` names it.
struct ForbiddenWord
{
    QString pattern;
    QString reason;
    QString example; ///< refused: shows that the pattern fires
    QString room;
};

const QList<ForbiddenWord> &forbiddenWords()
{
    static const QList<ForbiddenWord> table {
        {uR"(\b(setHtml|insertHtml|appendHtml|fromHtml|setMarkdown)\s*\()"_qs,
         u"markup from outside must not reach Qt's rich text, which reads local files"_qs,
         u"a->setHtml(b);"_qs,
         {}},
        {uR"(\bprocessEvents\s*\(|\bQEventLoop\b)"_qs, u"no nested event loops"_qs, u"QEventLoop loop;"_qs, {}},
        {uR"(\bsender\s*\(\s*\))"_qs, u"connect a lambda with a context"_qs, u"auto *a = sender();"_qs, {}},
        {uR"((?<!\bapp\.)(?<!\bapplication\.)(?<!Application::)\bexec\s*\()"_qs,
         u"exec() nests an event loop: open() a dialog, popup() a menu"_qs, u"dialog.exec();"_qs, u"store"_qs},
        {uR"(\bQMessageBox::(question|warning|information|critical|about)\s*\()"_qs,
         u"a static dialog nests an event loop: open() one"_qs,
         u"QMessageBox::about(a, b, c);"_qs,
         {}},
        {uR"(\bQ(File|Input|Color|Font)Dialog::get\w+\s*\()"_qs,
         u"a static dialog nests an event loop: open() one"_qs,
         u"QInputDialog::getText(a, b, c);"_qs,
         {}},
        {uR"(\bstd::(ranges::)?views\b)"_qs, u"clang-tidy 14 cannot read views"_qs, u"a | std::views::keys;"_qs, {}},
        {uR"(\bQ(XmlStreamReader|DomDocument)\b)"_qs, u"XML from outside is libxml2's"_qs, u"QDomDocument a;"_qs, {}},
        {uR"(\bignoreSslErrors\s*\()"_qs, u"TLS errors are never ignored"_qs, u"a->ignoreSslErrors();"_qs, {}},
        {uR"(\b(std::system|popen)\s*\()"_qs, u"no shell"_qs, u"popen(a, b);"_qs, {}},
        {uR"(\b(class|struct)\s+\w*(Manager|Helper|Utils?)\b)"_qs,
         u"name the newsroom's noun"_qs,
         u"class DateUtils {"_qs,
         {}},
        {uR"(\bQSql\w+)"_qs, u"SQL is the store's alone"_qs, u"QSqlQuery a;"_qs, u"store"_qs},
    };
    return table;
}

QString wordRefused(const QString &room, const QString &bareCode, const ForbiddenWord &word)
{
    const QRegularExpressionMatch match = QRegularExpression(word.pattern).match(bareCode);
    if (!match.hasMatch() || (!word.room.isEmpty() && word.room == room)) {
        return {};
    }
    const qsizetype line = bareCode.left(match.capturedStart()).count(QLatin1Char('\n')) + 1;
    return QStringLiteral("line %1, %2: %3").arg(line).arg(match.captured().trimmed(), word.reason);
}

QStringList wordsRefused(const QString &room, const QString &text)
{
    const QString bare = code(text);
    QStringList result;
    for (const ForbiddenWord &word : forbiddenWords()) {
        result.append(wordRefused(room, bare, word));
    }
    return result;
}

/// Whether a literal is a statement for a database: in capitals anywhere, in small letters from its beginning.
bool isSql(const QString &literal)
{
    static const QList<QRegularExpression> statements {
        QRegularExpression(uR"((?s)\bSELECT\s.*\sFROM\s)"_qs),
        QRegularExpression(uR"(\b(INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\s)"_qs),
        QRegularExpression(uR"(\b(CREATE|DROP)\s+(\w+\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s)"_qs),
        QRegularExpression(uR"(\b(PRAGMA\s+\w|VACUUM\b|BEGIN\s+(IMMEDIATE|EXCLUSIVE)))"_qs),
        QRegularExpression(uR"((?s)^\s*select\s.*\sfrom\s+\w)"_qs),
        QRegularExpression(uR"(^\s*(insert\s+(or\s+\w+\s+)?into\s+\w+\s*\(|update\s+\w+\s+set\s+\w+\s*=))"_qs),
        QRegularExpression(uR"(^\s*(delete\s+from\s+\w+\s+where|create\s+table|pragma)\s+\w)"_qs),
    };
    return std::ranges::any_of(statements,
                               [&](const QRegularExpression &one) { return one.match(literal).hasMatch(); });
}

QStringList sqlRefused(const QString &room, const QString &text)
{
    QStringList result;
    for (const QString &literal : room == QLatin1String("store") ? QStringList() : literals(text)) {
        if (isSql(literal)) {
            result.append(QStringLiteral("SQL outside the store: %1").arg(literal.left(60)));
        }
    }
    return result;
}

/// A QLatin1String takes the bytes of a UTF-8 file for letters of its own: "å" in it equals no å.
QString latinRefused(const QString &text)
{
    static const QRegularExpression foreign(QStringLiteral("QLatin1(?:String|Char)\\([^)\\n]*[^\\x00-\\x7F)\\n]"));
    const QRegularExpressionMatch found = foreign.match(text);
    return found.hasMatch() ? QStringLiteral("a Latin-1 string of other letters: ") + found.captured() : QString();
}

/// All rules over one file. Tests may look anywhere and drive anything, but carry licence and guard and name headers.
QStringList refused(const Source &source, const Links &all)
{
    QStringList result {licenceRefused(source.text), source.isHeader() ? guardRefused(source.text) : QString(),
                        latinRefused(source.text)};
    for (const Include &include : includes(source.text)) {
        result.append(umbrellaRefused(include));
        result.append(source.isTest() ? QString() : includeRefused(source.room(), include, all));
    }
    if (!source.isTest()) {
        result += wordsRefused(source.room(), source.text) + sqlRefused(source.room(), source.text);
    }
    result.removeAll(QString());
    return result;
}

/// The types that a header defines at the margin, where the namespace's own stand.
QStringList typesDefined(const QString &text)
{
    static const QRegularExpression definition(QStringLiteral("^(?:class|struct|enum class) (\\w+)\\b(?!\\s*;)"),
                                               QRegularExpression::MultilineOption);
    QStringList types;
    QRegularExpressionMatchIterator found = definition.globalMatch(code(text));
    while (found.hasNext()) {
        types.append(found.next().captured(1));
    }
    return types;
}

/// Two types of one name in one program are undefined behaviour that neither compiler nor linker reports.
QStringList definedTwice(const QList<Source> &headers)
{
    QHash<QString, QString> where;
    QStringList twice;
    for (const Source &header : headers) {
        for (const QString &type : typesDefined(header.text)) {
            if (where.contains(type)) {
                twice.append(QStringLiteral("%1: %2 and %3").arg(type, where[type], header.path));
            }
            where.insert(type, header.path);
        }
    }
    return twice;
}

// ---- The tree --------------------------------------------------------------------------------------------------

QString tree()
{
    return QStringLiteral(SOURCE_DIR "/");
}

QString textOf(const QString &path)
{
    QFile file(tree() + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Source> sourcesUnder(const QString &folder)
{
    QList<Source> result;
    QDirIterator files(tree() + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(tree().size());
        result.append({path, textOf(path)});
    }
    return result;
}

Links linksOfTheTree()
{
    Links result = links(textOf(QStringLiteral("app/CMakeLists.txt")));
    result.insert(links(textOf(QStringLiteral("ui/CMakeLists.txt"))));
    return result;
}

/// A small house like ours, for the tables.
const Links &modelHouse()
{
    static const Links house =
        links(QStringLiteral("room(domain LINK Qt6::Core tl::expected nlohmann_json::nlohmann_json)\n"
                             "room(store LINK domain Qt6::Sql)\n"
                             "room(signoff LINK domain PkgConfig::sodium)\n"
                             "room(desk LINK store signoff)\n"
                             "target_link_libraries(imprimatur-cli PRIVATE desk)\n"
                             "target_link_libraries(ui PUBLIC desk Qt6::Widgets)\n"));
    return house;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codeIsBare_data();
    void codeIsBare();
    void literalsAreJoined();
    void includesAreRead();
    void buildFilesAreRead();
    void circlesAreSeen();
    void includesKeepToTheirRoom_data();
    void includesKeepToTheirRoom();
    void umbrellasAreRefused_data();
    void umbrellasAreRefused();
    void wordsAreRefused_data();
    void wordsAreRefused();
    void everyForbiddenWordFires();
    void sqlIsTheStores_data();
    void sqlIsTheStores();
    void headLinesAreHeld();
    void testsAreHeldToLess();
    void lettersAreNotBytes();
    void theTreeIsWhole();
    void theTreeKeepsTheRules();
    void noTypeIsDefinedTwice();
};

void LayersTest::codeIsBare_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bare");
    QTest::addRow("a line comment goes") << u"a; // sender()\nb;"_qs << u"a;  \nb;"_qs;
    QTest::addRow("a block comment leaves its lines") << u"a /* 1\n2 */ b"_qs << u"a  \n b"_qs;
    QTest::addRow("what a string says goes") << u"f(\"setHtml(\");"_qs << u"f(\"\");"_qs;
    QTest::addRow("an escaped quotation mark ends nothing") << u"f(\"a\\\"b\"); g();"_qs << u"f(\"\"); g();"_qs;
    QTest::addRow("slashes in a string begin no comment") << u"f(\"https://x\"); g();"_qs << u"f(\"\"); g();"_qs;
    QTest::addRow("a raw string goes to its own mark") << u"f(R\"x(a)\" b)x\"); g();"_qs << u"f(\"\"); g();"_qs;
    QTest::addRow("a quotation mark as character opens nothing") << u"f('\"'); g('\"');"_qs << u"f(\"\"); g(\"\");"_qs;
    QTest::addRow("figures in groups are no characters") << u"1'000 + f(2'000);"_qs << u"1'000 + f(2'000);"_qs;
    QTest::addRow("an include stays") << u"#include \"domain/span.h\" // why"_qs
                                      << u"#include \"domain/span.h\" // why"_qs;
}

void LayersTest::codeIsBare()
{
    QFETCH(QString, text);
    QTEST(code(text), "bare");
}

void LayersTest::literalsAreJoined()
{
    const QString text = u"f(\"SELECT a \"\n   \"FROM b\", \"c\"); // \"d\"\ng(R\"(e)\"); #include \"x\""_qs;
    QCOMPARE(literals(text).mid(0, 3), (QStringList {u"SELECT a FROM b"_qs, u"c"_qs, u"e"_qs}));
}

void LayersTest::includesAreRead()
{
    const QString text =
        u"#include <QString>\n# include \"domain/span.h\"\n// #include <QWidget>\n/*\n#include <QLabel>\n*/"_qs;
    QCOMPARE(includes(text), (QList<Include> {{u"QString"_qs, false}, {u"domain/span.h"_qs, true}}));
}

void LayersTest::buildFilesAreRead()
{
    const Links house =
        links(u"function(room name)\nroom(domain LINK Qt6::Core\n  tl::expected)\nroom(desk LINK domain)\n"
              "target_link_libraries(imprimatur-cli PRIVATE desk)"_qs);
    QCOMPARE(house.size(), 3);
    QCOMPARE(house.value(u"domain"_qs), (QStringList {u"Qt6::Core"_qs, u"tl::expected"_qs}));
    QCOMPARE(visibleRooms(u"cli"_qs, house), (QSet<QString> {u"cli"_qs, u"desk"_qs, u"domain"_qs}));
}

void LayersTest::circlesAreSeen()
{
    QVERIFY(circles(modelHouse()).isEmpty());
    QStringList found = circles(links(u"room(a LINK b)\nroom(b LINK c)\nroom(c LINK a)\nroom(d LINK a)"_qs));
    found.sort();
    QCOMPARE(found, (QStringList {u"a"_qs, u"b"_qs, u"c"_qs}));
}

void LayersTest::includesKeepToTheirRoom_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    QTest::addRow("a room sees itself") << u"domain"_qs << u"\"domain/span.h\""_qs << true;
    QTest::addRow("a room sees what it links") << u"store"_qs << u"\"domain/span.h\""_qs << true;
    QTest::addRow("a room sees what its rooms link") << u"ui"_qs << u"\"domain/span.h\""_qs << true;
    QTest::addRow("the command line sees the desk") << u"cli"_qs << u"\"desk/newsroom.h\""_qs << true;
    QTest::addRow("a room does not see upwards") << u"domain"_qs << u"\"store/database.h\""_qs << false;
    QTest::addRow("a room does not see sideways") << u"store"_qs << u"\"signoff/keyfile.h\""_qs << false;
    QTest::addRow("nothing under the window sees it") << u"desk"_qs << u"\"ui/theme.h\""_qs << false;
    QTest::addRow("a header is named with its room") << u"ui"_qs << u"\"theme.h\""_qs << false;
    QTest::addRow("a room is not left by dots") << u"store"_qs << u"\"../domain/span.h\""_qs << false;
    QTest::addRow("the tests are nobody's room") << u"ui"_qs << u"\"support/builders.h\""_qs << false;
    QTest::addRow("moc's own file is welcome") << u"ui"_qs << u"\"theme.moc\""_qs << true;
    QTest::addRow("everyone has Qt Core") << u"signoff"_qs << u"<QString>"_qs << true;
    QTest::addRow("everyone has the domain's libraries") << u"cli"_qs << u"<tl/expected.hpp>"_qs << true;
    QTest::addRow("the store has SQL") << u"store"_qs << u"<QSqlQuery>"_qs << true;
    QTest::addRow("the desk has no SQL though it links the store") << u"desk"_qs << u"<QSqlQuery>"_qs << false;
    QTest::addRow("the window has no SQL") << u"ui"_qs << u"<QSqlDatabase>"_qs << false;
    QTest::addRow("the window has widgets") << u"ui"_qs << u"<QWidget>"_qs << true;
    QTest::addRow("widgets bring the GUI module") << u"ui"_qs << u"<QPalette>"_qs << true;
    QTest::addRow("the domain has no widgets") << u"domain"_qs << u"<QWidget>"_qs << false;
    QTest::addRow("a module's name is no way around") << u"domain"_qs << u"<QtWidgets/QWidget>"_qs << false;
    QTest::addRow("nor is the header's file name") << u"domain"_qs << u"<qwidget.h>"_qs << false;
    QTest::addRow("the desk has no colours") << u"desk"_qs << u"<QColor>"_qs << false;
    QTest::addRow("sign-off has libsodium") << u"signoff"_qs << u"<sodium.h>"_qs << true;
    QTest::addRow("the desk has no libsodium") << u"desk"_qs << u"<sodium.h>"_qs << false;
    QTest::addRow("nobody here has ICU") << u"domain"_qs << u"<unicode/brkiter.h>"_qs << false;
    QTest::addRow("the C++ library is everyone's") << u"domain"_qs << u"<algorithm>"_qs << true;
    QTest::addRow("POSIX is everyone's") << u"store"_qs << u"<unistd.h>"_qs << true;
    QTest::addRow("an unknown library is refused") << u"domain"_qs << u"<boost/any.hpp>"_qs << false;
    QTest::addRow("an unknown Qt header is refused") << u"domain"_qs << u"<QNoSuchThing>"_qs << false;
    QTest::addRow("a folder that is no room sees nothing") << u"attic"_qs << u"\"domain/span.h\""_qs << false;
}

void LayersTest::includesKeepToTheirRoom()
{
    QFETCH(QString, room);
    QFETCH(QString, line);
    const QList<Include> read = includes(u"#include "_qs + line);
    QCOMPARE(read.size(), 1);
    QTEST(includeRefused(room, read.first(), modelHouse()).isEmpty(), "allowed");
}

void LayersTest::umbrellasAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    QTest::addRow("one header is fine") << u"QWidget"_qs << true;
    QTest::addRow("one header of a named module is fine") << u"QtWidgets/QWidget"_qs << true;
    QTest::addRow("a header that only begins like a module is fine") << u"QtGlobal"_qs << true;
    QTest::addRow("all widgets are refused") << u"QtWidgets"_qs << false;
    QTest::addRow("all of Core is refused") << u"QtCore"_qs << false;
    QTest::addRow("the long form is refused") << u"QtSql/QtSql"_qs << false;
}

void LayersTest::umbrellasAreRefused()
{
    QFETCH(QString, name);
    QTEST(umbrellaRefused({name, false}).isEmpty(), "allowed");
}

void LayersTest::wordsAreRefused_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    QTest::addRow("plain text is fine") << u"ui"_qs << u"view->setPlainText(text);"_qs << true;
    QTest::addRow("rich text is refused") << u"ui"_qs << u"view->setHtml(text);"_qs << false;
    QTest::addRow("rich text by the cursor is refused") << u"ui"_qs << u"cursor.insertHtml(text);"_qs << false;
    QTest::addRow("a word in a comment is fine") << u"ui"_qs << u"// never setHtml(text)"_qs << true;
    QTest::addRow("a word in a string is fine") << u"ui"_qs << u"tr(\"setHtml(x)\");"_qs << true;
    QTest::addRow("pumping events is refused") << u"desk"_qs << u"QCoreApplication::processEvents();"_qs << false;
    QTest::addRow("an event loop is refused") << u"cli"_qs << u"QEventLoop loop;"_qs << false;
    QTest::addRow("asking who sent is refused") << u"ui"_qs << u"auto *who = sender();"_qs << false;
    QTest::addRow("a letter's sender is fine") << u"ui"_qs << u"letter.senderName();"_qs << true;
    QTest::addRow("a blocking dialog is refused") << u"ui"_qs << u"dialog.exec();"_qs << false;
    QTest::addRow("a blocking dialog by pointer is refused") << u"ui"_qs << u"m_dialog->exec();"_qs << false;
    QTest::addRow("a dialog that blocks itself is refused") << u"ui"_qs << u"if (exec() == Accepted) {}"_qs << false;
    QTest::addRow("a blocking menu is refused") << u"ui"_qs << u"menu.exec(place);"_qs << false;
    QTest::addRow("the application's own loop is fine") << u"ui"_qs << u"return QApplication::exec();"_qs << true;
    QTest::addRow("the application's own loop by name is fine") << u"ui"_qs << u"return app.exec();"_qs << true;
    QTest::addRow("a query runs in the store") << u"store"_qs << u"query.exec();"_qs << true;
    QTest::addRow("a static question is refused") << u"ui"_qs << u"QMessageBox::question(this, a, b);"_qs << false;
    QTest::addRow("a static file chooser is refused") << u"ui"_qs << u"QFileDialog::getOpenFileName(this);"_qs << false;
    QTest::addRow("an opened dialog is fine") << u"ui"_qs << u"box->open();"_qs << true;
    QTest::addRow("ranges are fine") << u"checks"_qs << u"std::ranges::sort(list);"_qs << true;
    QTest::addRow("views are refused") << u"checks"_qs << u"list | std::views::filter(f)"_qs << false;
    QTest::addRow("views by their long name are refused") << u"checks"_qs << u"std::ranges::views::all(x)"_qs << false;
    QTest::addRow("Qt's XML reader is refused") << u"archive"_qs << u"QXmlStreamReader xml(bytes);"_qs << false;
    QTest::addRow("Qt's XML writer is fine") << u"publish"_qs << u"QXmlStreamWriter xml(&bytes);"_qs << true;
    QTest::addRow("a blind eye to TLS is refused") << u"net"_qs << u"reply->ignoreSslErrors();"_qs << false;
    QTest::addRow("a shell is refused") << u"cli"_qs << u"std::system(line);"_qs << false;
    QTest::addRow("a manager is refused") << u"desk"_qs << u"class ArticleManager\n{"_qs << false;
    QTest::addRow("a helper is refused") << u"desk"_qs << u"struct DateHelper {};"_qs << false;
    QTest::addRow("Qt's manager may be used") << u"net"_qs << u"QNetworkAccessManager m_network;"_qs << true;
    QTest::addRow("SQL classes in the store are fine") << u"store"_qs << u"QSqlQuery query(db);"_qs << true;
    QTest::addRow("SQL classes elsewhere are refused") << u"desk"_qs << u"class QSqlDatabase;"_qs << false;
}

void LayersTest::wordsAreRefused()
{
    QFETCH(QString, room);
    QFETCH(QString, text);
    QStringList found = ::wordsRefused(room, text);
    found.removeAll(QString());
    QTEST(found.isEmpty(), "allowed");
    QVERIFY2(found.size() <= 1, qPrintable(found.join(QLatin1Char('\n'))));
}

void LayersTest::everyForbiddenWordFires()
{
    for (const ForbiddenWord &word : forbiddenWords()) {
        QVERIFY2(!wordRefused(u"desk"_qs, code(word.example), word).isEmpty(), qPrintable(word.example));
        QVERIFY2(word.room.isEmpty() || wordRefused(word.room, word.example, word).isEmpty(), qPrintable(word.room));
    }
}

void LayersTest::sqlIsTheStores_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    QTest::addRow("the store asks") << u"store"_qs << u"f(\"SELECT a FROM b WHERE c\");"_qs << true;
    QTest::addRow("the desk does not ask") << u"desk"_qs << u"f(\"SELECT a FROM b WHERE c\");"_qs << false;
    QTest::addRow("not over two lines either") << u"desk"_qs << u"f(\"SELECT a \"\n\"FROM b \");"_qs << false;
    QTest::addRow("not in a raw string either")
        << u"cli"_qs << u"f(R\"(INSERT OR REPLACE INTO t VALUES (1))\");"_qs << false;
    QTest::addRow("not in small letters either")
        << u"cli"_qs << u"f(\"delete from articles where id = ?\");"_qs << false;
    QTest::addRow("no pragma") << u"ui"_qs << u"f(\"PRAGMA quick_check\");"_qs << false;
    QTest::addRow("an English sentence is fine") << u"ui"_qs << u"tr(\"Select a passage from the source\");"_qs << true;
    QTest::addRow("an English order is fine") << u"ui"_qs << u"tr(\"Delete from the list\");"_qs << true;
    QTest::addRow("SQL in a comment is fine") << u"ui"_qs << u"// SELECT a FROM b \n"_qs << true;
}

void LayersTest::sqlIsTheStores()
{
    QFETCH(QString, room);
    QFETCH(QString, text);
    QTEST(sqlRefused(room, text).isEmpty(), "allowed");
}

void LayersTest::headLinesAreHeld()
{
    const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_qs;
    QVERIFY(licenceRefused(licence + u"int a;"_qs).isEmpty());
    QVERIFY(!licenceRefused(u"int a;"_qs).isEmpty());
    QVERIFY(!licenceRefused(u"\n"_qs + licence).isEmpty());
    QVERIFY(guardRefused(licence + u"#pragma once\n"_qs).isEmpty());
    QVERIFY(!guardRefused(licence).isEmpty());
    QVERIFY(!guardRefused(licence + u"// #pragma once\n"_qs).isEmpty());
}

void LayersTest::testsAreHeldToLess()
{
    const QString text =
        u"// SPDX-License-Identifier: GPL-3.0-or-later\n#include \"support/a.h\"\n#include <QtTest>\nQEventLoop a;"_qs;
    QCOMPARE(refused({u"tests/tst_a.cpp"_qs, text}, modelHouse()).size(), 1);
    QCOMPARE(refused({u"app/desk/a.cpp"_qs, text}, modelHouse()).size(), 4);
}

void LayersTest::lettersAreNotBytes()
{
    const QString head = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_qs;
    QCOMPARE(refused({u"app/language/a.cpp"_qs,
                      head
                          + u"word == QLatin1"
                            u"String(\"år\");\n"_qs},
                     modelHouse())
                 .size(),
             1);
    QCOMPARE(refused({u"app/language/a.cpp"_qs,
                      head
                          + u"word == QLatin1"
                            u"String(\"ar\");\n"_qs},
                     modelHouse())
                 .size(),
             0);
}

void LayersTest::theTreeIsWhole()
{
    const Links house = linksOfTheTree();
    QVERIFY2(circles(house).isEmpty(), qPrintable(circles(house).join(QLatin1Char(' '))));
    const QStringList rooms = namesIn(tree() + QStringLiteral("app"), QDir::Dirs);
    QVERIFY(rooms.size() >= 8);
    for (const QString &room : rooms) {
        QVERIFY2(house.contains(room), qPrintable(room));
    }
    QVERIFY(house.contains(u"ui"_qs));
}

void LayersTest::theTreeKeepsTheRules()
{
    const Links house = linksOfTheTree();
    const QList<Source> sources = sourcesUnder(u"app"_qs) + sourcesUnder(u"ui"_qs) + sourcesUnder(u"tests"_qs);
    QVERIFY(sources.size() > 30);
    QStringList complaints;
    for (const Source &source : sources) {
        for (const QString &complaint : refused(source, house)) {
            complaints.append(source.path + u": "_qs + complaint);
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(QLatin1Char('\n'))));
}

void LayersTest::noTypeIsDefinedTwice()
{
    QCOMPARE(typesDefined(u"class A;\nstruct B\n{\n    struct C\n    {\n    };\n};\nenum class D { E };\n"_qs),
             (QStringList {u"B"_qs, u"D"_qs}));
    const Source page {u"ui/page.h"_qs, u"class Page : public QWidget\n{\n};\n"_qs};
    const Source file {u"app/desk/publishing.h"_qs, u"struct Page\n{\n};\n"_qs};
    QCOMPARE(definedTwice({page, file}).size(), 1);

    // The window and the command line are two programs.
    for (const QString &other : {u"cli"_qs, u"ui"_qs}) {
        QList<Source> headers = sourcesUnder(u"app"_qs) + sourcesUnder(u"ui"_qs);
        headers.removeIf([&](const Source &source) { return !source.isHeader() || source.room() == other; });
        QVERIFY(headers.size() > 30);
        const QStringList twice = definedTwice(headers);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
