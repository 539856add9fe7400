// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftpackage.h"

#include "domain/json.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace imprimatur;

namespace
{

const QString imageFile = u"sha256:"_qs + QString(64, u'a');

/// A package that has every member of the form, and an unknown one at every level.
QByteArray fullPackage()
{
    return R"({
 "format": "imprimatur-draft/1", "id": "d-1", "language": "no",
 "created_at": "2026-03-01T07:31:00+01:00", "publish_at": "2026-03-01t09:00:00.5z", "embargo_until": "2026-03-01T08:00:00Z",
 "generator": { "provider": "p", "model": "m@1", "prompt": "sha256:00", "parameters": { "temperature": 0.3, "seed": 7, "stop": [null] },
                "run": { "id": 9 } },
 "headline": { "text": "Broen åpner", "citations": [ { "source": "s1", "quote": "opens" } ], "variant": "b" },
 "lead": { "text": "Den åpner 😀 fredag.", "marks": [ { "type": "emphasis", "start": 10, "end": 12, "weight": 2 } ], "citations": [] },
 "body": [
  { "type": "paragraph", "text": "Broen ved Elva åpner.", "style": null, "speaker": 5,
    "marks": [ { "type": "link", "start": 0, "end": 5, "url": "https://bro.example/", "title": "Bro" } ],
    "citations": [ { "source": "s1", "quote": "The bridge", "start": 0, "end": 21, "score": 0.5 },
                   { "source": "s2", "quote": "Мост", "start": 0, "end": 5, "origin": "person" },
                   { "source": "s2", "quote": "Мост", "origin": "retrieval" } ] },
  { "type": "quote", "text": "– Endelig, sa hun.", "speaker": "Kari", "tone": "glad" },
  { "type": "heading", "text": "Bakgrunn" },
  { "type": "related", "text": "Les om elva", "url": "https://elv.example/" },
  { "type": "image", "file": "@IMAGE@", "alt": "En bro", "caption": "Broen i dag", "credit": "Foto: Per",
    "citations": [ { "source": "s1", "quote": "bridge", "start": 0, "end": 5 } ], "text": "no text of ours" }
 ],
 "sources": [
  { "id": "s1", "outlet": "Avisa", "state_controlled": false, "kind": "atom", "url": "https://a.example/1", "title": "The bridge",
    "author": "A. B.", "language": "en", "published_at": "2026-02-28T10:00:00Z", "fetched_at": "2026-02-28T11:00:00Z",
    "text": "The bridge\n\nIt opens.", "etag": "x" },
  { "id": "s2", "state_controlled": true, "text": "Мост" }
 ],
 "place": "Oslo", "keywords": [ "bro", "elv" ], "subjects": [ "medtop:11000000" ], "genre": "Nyhet", "slugline": "bro",
 "byline": "Redaksjonen", "ai_label": "Laget med KI",
 "source_list": [ { "outlet": "Avisa", "title": "The bridge", "url": "https://a.example/1", "published_at": "28.02", "state_controlled": true } ],
 "x-desk": { "a": [ 1, { "b": null } ] }, "note": null
})"_qba.replace("@IMAGE@", imageFile.toLatin1());
}

/// A small valid package with one member replaced or added: at "/body/0/text", say. `value` is JSON; empty takes it
/// away.
QByteArray packageWith(const QString &pointer, const QByteArray &value);

QJsonValue replaced(QJsonValue whole, QStringList path, const QJsonValue &value)
{
    const QString step = path.takeFirst();
    if (whole.isArray()) {
        QJsonArray list = whole.toArray();
        const qsizetype at = step.toInt();
        if (at == list.size()) {
            list.append(QJsonValue());
        }
        list[at] = path.isEmpty() ? value : replaced(list[at], path, value);
        return list;
    }
    QJsonObject object = whole.toObject();
    object[step] = path.isEmpty() ? value : replaced(object[step], path, value);
    return object;
}

QByteArray packageWith(const QString &pointer, const QByteArray &value)
{
    static const QByteArray small = R"({
 "format": "imprimatur-draft/1", "language": "nb",
 "headline": { "text": "Broen åpner", "citations": [] },
 "lead": { "text": "Den åpner." },
 "body": [ { "type": "paragraph", "text": "Bro 😀 åpner.",
             "marks": [ { "type": "emphasis", "start": 0, "end": 3 }, { "type": "link", "start": 0, "end": 3, "url": "https://b.example" } ],
             "citations": [ { "source": "s1", "quote": "opens", "start": 0, "end": 3 } ] },
           { "type": "quote", "text": "– Ja" },
           { "type": "image", "file": "@IMAGE@", "alt": "", "caption": "Bro", "citations": [ { "source": "s1", "quote": "a" } ] } ],
 "sources": [ { "id": "s1", "text": "It opens." } ]
})"_qba.replace("@IMAGE@", imageFile.toLatin1());
    if (pointer.isEmpty()) {
        return small;
    }
    // A value that is absent stays Undefined, and a member that is Undefined is not written.
    const QJsonValue fresh = value.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                             : QJsonDocument::fromJson('[' + value + ']').array().first();
    const QStringList path = pointer.sliced(1).split(u'/');
    return QJsonDocument(replaced(QJsonDocument::fromJson(small).object(), path, fresh).toObject()).toJson();
}

struct Accepted
{
    const char *name;
    QByteArray bytes;
};

QList<Accepted> accepted()
{
    return {
        {"a package with everything", fullPackage()},
        {"a small package", packageWith({}, {})},
        {"no sources at all", R"({"format":"imprimatur-draft/1","language":"nb","headline":{"text":"A"},
            "body":[{"type":"paragraph","text":"B"}],"sources":[]})"},
        {"empty texts, as in a draft begun by hand",
         R"({"format":"imprimatur-draft/1","language":"nb","headline":{"text":""},
            "lead":{"text":""},"body":[{"type":"paragraph","text":""}],"sources":[{"id":"s1","text":""}]})"},
        {"null for everything optional", R"({"format":"imprimatur-draft/1","id":null,"language":"nb","created_at":null,
            "publish_at":null,"generator":null,"headline":{"text":"A","citations":null,"marks":null},"lead":null,
            "body":[{"type":"quote","text":"B","speaker":null,"citations":null},{"type":"related","text":"C","url":null},
                    {"type":"paragraph","text":"D","citations":[{"source":"s1","quote":"q","start":null,"end":null}]}],
            "sources":[{"id":"s1","outlet":null,"state_controlled":null,"kind":null,"url":null,"title":null,"author":null,
                        "language":null,"published_at":null,"fetched_at":null,"text":"T"}],
            "place":null,"keywords":null,"subjects":null,"genre":null,"slugline":null,"embargo_until":null})"},
        {"a language without an engine", packageWith(u"/language"_qs, R"("ar-EG")")},
        {"a generator without members", packageWith(u"/generator"_qs, "{}")},
        {"a kind of source of the generator's own", packageWith(u"/sources/0/kind"_qs, R"("wire")")},
        {"offsets at both ends", packageWith(u"/body/0/citations/0/end"_qs, "13")},
        {"an offset written with a fraction of nothing", packageWith(u"/body/0/citations/0/end"_qs, "3.0")},
        {"offsets before and after a surrogate pair",
         packageWith(u"/body/0/citations/0"_qs, R"({"source":"s1","quote":"q","start":4,"end":6})")},
        {"a leap second", packageWith(u"/created_at"_qs, R"("2016-12-31T23:59:60Z")")},
        {"a leap day", packageWith(u"/created_at"_qs, R"("2024-02-29T00:00:00-11:30")")},
        {"a link in a headline",
         packageWith(u"/headline/marks"_qs, R"([{"type":"link","start":0,"end":1,"url":"https://a.example"}])")},
        {"another program's byline", packageWith(u"/byline"_qs, R"({"name":"Kari"})")},
        {"another program's source list", packageWith(u"/source_list"_qs, R"([{"outlet":"A","rank":1}])")},
        {"a speaker of another shape where nobody is quoted", packageWith(u"/body/0/speaker"_qs, "[1]")},
    };
}

struct Refused
{
    const char *name;
    QByteArray bytes;
    QString where;
    bool schemaSees = true; ///< whether a JSON Schema can tell
};

/// A row for a member that is wrong in place.
Refused wrong(const char *name, const QString &pointer, const QByteArray &value, const QString &where = {})
{
    return {name, packageWith(pointer, value), where.isEmpty() ? pointer : where};
}

/// A refusal that needs more than a schema can express: offsets against a text, ids against each other, the calendar.
Refused beyondSchema(Refused row)
{
    row.schemaSees = false;
    return row;
}

QList<Refused> refused()
{
    const auto cite = [](const QByteArray &rest) {
        return R"({"source":"s1","quote":"q",)" + rest + '}';
    };
    return {
        {"a list", "[]", {}},
        {"a text", R"("imprimatur-draft/1")", {}},
        {"an empty object", "{}", u"/format"_qs},
        wrong("no format", u"/format"_qs, {}),
        wrong("a format that is null", u"/format"_qs, "null"),
        wrong("a later format", u"/format"_qs, R"("imprimatur-draft/2")"),
        wrong("sources for a draft still to be written", u"/format"_qs, R"("imprimatur-sources/1")"),
        wrong("a format that is a number", u"/format"_qs, "1"),
        wrong("no language", u"/language"_qs, {}),
        wrong("an empty language", u"/language"_qs, R"("")"),
        wrong("a language that is a list", u"/language"_qs, R"(["nb"])"),
        wrong("an id that is a number", u"/id"_qs, "7"),
        wrong("no headline", u"/headline"_qs, {}),
        wrong("a headline that is a text", u"/headline"_qs, R"("Broen")"),
        wrong("a headline without text", u"/headline/text"_qs, {}),
        wrong("a headline whose text is null", u"/headline/text"_qs, "null"),
        wrong("a lead that is a text", u"/lead"_qs, R"("Broen")"),
        wrong("a lead without text", u"/lead/text"_qs, {}),
        wrong("no body", u"/body"_qs, {}),
        wrong("a body that is null", u"/body"_qs, "null"),
        wrong("a body without blocks", u"/body"_qs, "[]"),
        wrong("a body that is an object", u"/body"_qs, "{}"),
        wrong("a block that is a text", u"/body/1"_qs, R"("– Ja")"),
        wrong("a block that is null", u"/body/1"_qs, "null"),
        wrong("a block without a type", u"/body/1/type"_qs, {}),
        wrong("an unknown block type", u"/body/1/type"_qs, R"("table")"),
        wrong("a headline among the blocks", u"/body/1/type"_qs, R"("headline")"),
        wrong("a block type in capitals", u"/body/1/type"_qs, R"("Quote")"),
        wrong("a block without text", u"/body/1/text"_qs, {}),
        wrong("a block whose text is a number", u"/body/1/text"_qs, "5"),
        wrong("a speaker that is an object", u"/body/1/speaker"_qs, "{}"),
        wrong("a related link that is a number", u"/body/1"_qs, R"({"type":"related","text":"A","url":4})",
              u"/body/1/url"_qs),
        wrong("an image without a file", u"/body/2/file"_qs, {}),
        wrong("an image without an alternative text", u"/body/2/alt"_qs, {}),
        wrong("an image named by a path", u"/body/2/file"_qs, R"("../bro.jpg")"),
        wrong("an image with a short hash", u"/body/2/file"_qs, R"("sha256:abcd")"),
        wrong("an image whose hash is in capitals", u"/body/2/file"_qs, '"' + imageFile.toUpper().toLatin1() + '"'),
        wrong("a caption that is a list", u"/body/2/caption"_qs, "[]"),
        wrong("a credit that is false", u"/body/2/credit"_qs, "false"),
        wrong("marks that are an object", u"/body/0/marks"_qs, "{}"),
        wrong("a mark that is a number", u"/body/0/marks/0"_qs, "1"),
        wrong("an unknown mark type", u"/body/0/marks/0/type"_qs, R"("bold")"),
        wrong("a mark without a type", u"/body/0/marks/0/type"_qs, {}),
        wrong("a mark without a start", u"/body/0/marks/0/start"_qs, {}),
        wrong("a mark without an end", u"/body/0/marks/0/end"_qs, "null"),
        wrong("a mark with a start before the text", u"/body/0/marks/0/start"_qs, "-1"),
        wrong("a link without an address", u"/body/0/marks/1/url"_qs, {}),
        wrong("a link with an empty address", u"/body/0/marks/1/url"_qs, R"("")"),
        wrong("citations that are a text", u"/body/0/citations"_qs, R"("s1")"),
        wrong("a citation that is a text", u"/body/0/citations/0"_qs, R"("s1")"),
        wrong("a citation without a source", u"/body/0/citations/0/source"_qs, {}),
        wrong("a citation without a quote", u"/body/0/citations/0/quote"_qs, {}),
        wrong("a quote that is null", u"/body/0/citations/0/quote"_qs, "null"),
        wrong("a start without an end", u"/body/0/citations/0"_qs, cite(R"("start":0)"), u"/body/0/citations/0/end"_qs),
        wrong("an end without a start", u"/body/0/citations/0"_qs, cite(R"("end":1)"), u"/body/0/citations/0/start"_qs),
        wrong("an end with a start that is null", u"/body/0/citations/0/start"_qs, "null"),
        wrong("a start before the text", u"/body/0/citations/0/start"_qs, "-1"),
        wrong("a start with a fraction", u"/body/0/citations/0/start"_qs, "0.5"),
        wrong("a start that is a text", u"/body/0/citations/0/start"_qs, R"("0")"),
        wrong("no sources", u"/sources"_qs, {}),
        wrong("sources that are null", u"/sources"_qs, "null"),
        wrong("sources that are an object", u"/sources"_qs, "{}"),
        wrong("a source that is a text", u"/sources/0"_qs, R"("It opens.")"),
        wrong("a source without an id", u"/sources/0/id"_qs, {}),
        wrong("a source with an empty id", u"/sources/0/id"_qs, R"("")"),
        wrong("a source without a text", u"/sources/0/text"_qs, {}),
        wrong("a source whose text is null", u"/sources/0/text"_qs, "null"),
        wrong("a state control that is a text", u"/sources/0/state_controlled"_qs, R"("yes")"),
        wrong("an outlet that is an object", u"/sources/0/outlet"_qs, "{}"),
        wrong("a source time without an offset", u"/sources/0/published_at"_qs, R"("2026-02-28T10:00:00")"),
        wrong("a source time as in a feed", u"/sources/0/fetched_at"_qs, R"("Sat, 28 Feb 2026 10:00:00 GMT")"),
        wrong("a time that is a number", u"/created_at"_qs, "1772272800"),
        wrong("a time that is empty", u"/created_at"_qs, R"("")"),
        wrong("a date without a time", u"/publish_at"_qs, R"("2026-03-01")"),
        wrong("a time with a space in it", u"/publish_at"_qs, R"("2026-03-01 09:00:00Z")"),
        wrong("an hour that is not", u"/embargo_until"_qs, R"("2026-03-01T24:00:00Z")"),
        wrong("a month that is not", u"/publish_at"_qs, R"("2026-13-01T09:00:00Z")"),
        wrong("an offset without a colon", u"/publish_at"_qs, R"("2026-03-01T09:00:00+0100")"),
        wrong("a generator that is a text", u"/generator"_qs, R"("m@1")"),
        wrong("a model that is an object", u"/generator"_qs, R"({"model":{}})", u"/generator/model"_qs),
        wrong("parameters that are a list", u"/generator"_qs, R"({"parameters":[]})", u"/generator/parameters"_qs),
        wrong("keywords that are a text", u"/keywords"_qs, R"("bro, elv")"),
        wrong("a keyword that is a number", u"/keywords"_qs, R"(["bro",2])", u"/keywords/1"_qs),
        wrong("a subject that is null", u"/subjects"_qs, "[null]", u"/subjects/0"_qs),
        wrong("a place that is a list", u"/place"_qs, "[]"),

        beyondSchema(
            wrong("two sources of one id", u"/sources/1"_qs, R"({"id":"s1","text":"B"})", u"/sources/1/id"_qs)),
        beyondSchema(wrong("a citation to an unknown source", u"/body/0/citations/0/source"_qs, R"("s2")")),
        beyondSchema(wrong("a headline's citation to an unknown source", u"/headline/citations"_qs,
                           R"([{"source":"s9","quote":"q"}])", u"/headline/citations/0/source"_qs)),
        beyondSchema(wrong("an end after the text", u"/body/0/citations/0/end"_qs, "14")),
        beyondSchema(wrong("an end far after the text", u"/body/0/citations/0/end"_qs, "1e300")),
        beyondSchema(wrong("a start after the text", u"/body/0/citations/0/start"_qs, "99")),
        beyondSchema(
            wrong("an end before the start", u"/body/0/citations/0/start"_qs, "6", u"/body/0/citations/0/end"_qs)),
        beyondSchema(wrong("a start inside a surrogate pair", u"/body/0/citations/0"_qs, cite(R"("start":5,"end":8)"),
                           u"/body/0/citations/0/start"_qs)),
        beyondSchema(wrong("an end inside a surrogate pair", u"/body/0/citations/0/end"_qs, "5")),
        beyondSchema(wrong("a mark after the text", u"/body/0/marks/0/end"_qs, "14")),
        beyondSchema(wrong("a mark inside a surrogate pair", u"/body/0/marks/0/end"_qs, "5")),
        beyondSchema(wrong("an image's citation after its caption", u"/body/2/citations/0"_qs,
                           cite(R"("start":0,"end":4)"), u"/body/2/citations/0/end"_qs)),
        beyondSchema(wrong("a day that is not", u"/publish_at"_qs, R"("2026-02-29T09:00:00Z")")),
        beyondSchema(wrong("a time with a line break after it", u"/publish_at"_qs, R"("2026-02-28T09:00:00Z\n")")),
        beyondSchema({"a member twice",
                      packageWith({}, {}).replace(R"("language": "nb")", R"("language": "nb", "language": "nn")"),
                      u"/language"_qs}),
        beyondSchema({"half a surrogate pair", packageWith({}, {}).replace("– Ja", R"(\ud83d)"), u"/body/1/text"_qs}),
        beyondSchema(
            {"an integer beyond 2^53",
             packageWith({}, {}).replace(R"("language": "nb")", R"("language": "nb", "run": 9007199254740993)"),
             u"/run"_qs}),
        beyondSchema(
            {"nesting beyond 64 levels",
             packageWith({}, {}).replace(R"("language": "nb")",
                                         R"("language": "nb", "x": )" + QByteArray(64, '[') + QByteArray(64, ']')),
             u"/x"_qs + QStringLiteral("/0").repeated(63)}),
        beyondSchema({"more than 16 MiB", packageWith({}, {}) + QByteArray(packageByteLimit, ' '), {}}),
        beyondSchema({"something after the package", packageWith({}, {}) + "{}", {}}),
        beyondSchema({"no bytes", {}, {}}),
    };
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString explained(const Result<Content> &content)
{
    return content ? QString() : content.error().where + u": "_qs + content.error().message;
}

/// Gives each row's package to a JSON Schema validator; the answer is one "yes" or "no" per line.
constexpr const char *validator = R"(
import json, sys
import jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for package in json.load(sys.stdin):
    print("yes" if validator.is_valid(package) else "no")
)";

} // namespace

class DraftPackageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const Accepted &row : accepted()) {
            QTest::addRow("%s", row.name) << row.bytes;
        }
    }
    void accepts()
    {
        QFETCH(QByteArray, bytes);
        const Result<Content> content = readDraftPackage(bytes);
        QVERIFY2(content, qPrintable(explained(content)));
        const Result<Content> back = readDraftPackage(writeDraftPackage(*content));
        QVERIFY2(back, qPrintable(explained(back)));
        QVERIFY(*back == *content);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        for (const Refused &row : refused()) {
            QTest::addRow("%s", row.name) << row.bytes << row.where;
        }
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const Result<Content> content = readDraftPackage(bytes);
        QVERIFY(!content);
        QCOMPARE(content.error().kind, Error::Kind::Input);
        QTEST(content.error().where, "where");
        QVERIFY(!content.error().message.isEmpty() && !content.error().message.contains(u'\n'));
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addRow("package_in_latin1") << u"UTF-8"_qs;
        QTest::addRow("package_in_utf16") << u"UTF-8"_qs;
        QTest::addRow("package_with_byte_order_mark") << u"byte order mark"_qs;
        QTest::addRow("package_cut_off") << u"cut off"_qs;
        QTest::addRow("package_with_surrogate_in_utf8") << u"UTF-8"_qs;
        QTest::addRow("package_with_zero_byte") << u"zero byte"_qs;
    }
    void refusesFiles()
    {
        QFETCH(QString, reason);
        const QByteArray bytes =
            fileBytes(QStringLiteral(TEST_DATA "/%1.draft.json").arg(QLatin1String(QTest::currentDataTag())));
        QVERIFY(!bytes.isEmpty());
        const Result<Content> content = readDraftPackage(bytes);
        QVERIFY(!content);
        QVERIFY2(content.error().message.contains(reason), qPrintable(content.error().message));
    }

    void aPackageOfSourcesIsSentToTheRightCommand()
    {
        const Result<Content> content = readDraftPackage(packageWith(u"/format"_qs, R"("imprimatur-sources/1")"));
        QVERIFY(!content);
        QVERIFY(content.error().message.contains(u"imprimatur-cli draft --sources"_qs));
    }

    void membersComeWhereTheyBelong()
    {
        const Content content = readDraftPackage(fullPackage()).value();
        QCOMPARE(content.externalId, u"d-1"_qs);
        QCOMPARE(content.language, u"no"_qs); // as written; whoever picks an engine knows that it is nb
        QCOMPARE(content.createdAt, u"2026-03-01T07:31:00+01:00"_qs);
        QCOMPARE(content.publishAt, u"2026-03-01t09:00:00.5z"_qs);
        QCOMPARE(content.embargoUntil, u"2026-03-01T08:00:00Z"_qs);
        QCOMPARE(content.generator.model, u"m@1"_qs);
        QCOMPARE(content.generator.parameters.value(u"seed"_qs), QJsonValue(7));
        QCOMPARE(content.headline.kind, Block::Kind::Headline);
        QCOMPARE(content.headline.citations, (QList<Citation> {{u"s1"_qs, u"opens"_qs, std::nullopt}}));
        QVERIFY(content.lead && content.lead->kind == Block::Kind::Lead);
        QCOMPARE(content.lead->marks.first().span, (Span {10, 12}));
        QCOMPARE(content.body.size(), 5);
        QCOMPARE(content.body[0].marks.first().url, u"https://bro.example/"_qs);
        QCOMPARE(content.body[0].citations[0].span, (Span {0, 21}));
        QCOMPARE(content.body[0].citations[0].origin, Citation::Origin::Model);
        QCOMPARE(content.body[0].citations[1].origin, Citation::Origin::Person);
        QCOMPARE(content.body[0].citations[2].origin, Citation::Origin::Model);
        QCOMPARE(content.body[1].speaker, u"Kari"_qs);
        QCOMPARE(content.body[3].url, u"https://elv.example/"_qs);
        QCOMPARE(content.body[4].file, imageFile);
        QCOMPARE(content.body[4].statedText(), u"Broen i dag"_qs);
        QCOMPARE(content.sources[0].publishedAt, u"2026-02-28T10:00:00Z"_qs);
        QCOMPARE(content.sources[0].text, u"The bridge\n\nIt opens."_qs);
        QVERIFY(!content.sources[0].stateControlled && content.sources[1].stateControlled);
        QCOMPARE(content.keywords, (QStringList {u"bro"_qs, u"elv"_qs}));
        QCOMPARE(content.byline, u"Redaksjonen"_qs);
        QCOMPARE(content.label, u"Laget med KI"_qs);
        QCOMPARE(content.sourceList,
                 (QList<SourceLine> {{u"Avisa"_qs, u"The bridge"_qs, u"https://a.example/1"_qs, u"28.02"_qs, true}}));
    }

    void aPackageIsWrittenBackEqual()
    {
        const QJsonObject before = readJson(fullPackage())->toObject();
        const QJsonObject after = readJson(writeDraftPackage(*readDraftPackage(fullPackage())))->toObject();
        QStringList names = before.keys() + after.keys();
        names.removeDuplicates();
        for (const QString &name : names) {
            QJsonValue expected = before.value(name);
            if (name == u"body"_qs) { // a quote has a list of citations, be it empty
                expected = replaced(expected, {u"1"_qs, u"citations"_qs}, QJsonArray());
            }
            const QByteArray seen = QJsonDocument(QJsonArray {after.value(name)}).toJson();
            QVERIFY2(after.value(name) == expected, (name.toUtf8() + seen).constData());
        }
    }

    void membersAreWrittenInTheOrderOfTheForm()
    {
        const QByteArray bytes = writeDraftPackage(*readDraftPackage(fullPackage()));
        qsizetype last = 0;
        for (const char *name :
             {"format", "id", "language", "created_at", "publish_at", "generator", "headline", "lead", "body",
              "sources", "place", "keywords", "subjects", "genre", "slugline", "embargo_until", "note", "x-desk"}) {
            const qsizetype at = bytes.indexOf(QByteArray("\n \"") + name + "\": ");
            QVERIFY2(at > last || QByteArray(name) == "format", name);
            last = at;
        }
    }

    void anUnknownMemberNeverStandsBesideAKnownOne()
    {
        Content content = *readDraftPackage(fullPackage());
        content.body[0].kind = Block::Kind::Quote; // its "speaker": 5 was unknown in a paragraph
        content.body[0].speaker = u"Kari"_qs;
        const Result<Content> back = readDraftPackage(writeDraftPackage(content));
        QVERIFY2(back, qPrintable(explained(back)));
        QCOMPARE(back->body[0].speaker, u"Kari"_qs);
    }

    void times_data()
    {
        QTest::addColumn<bool>("good");
        for (const char *time : {"2024-10-12T07:31:00+02:00", "2024-10-12T07:31:00Z", "2024-10-12t07:31:00z",
                                 "2024-10-12T07:31:00.123456789-00:00"}) {
            QTest::addRow("%s", time) << true;
        }
        for (const char *time : {"", "2024-10-12", "2024-10-12T07:31Z", "2024-10-12T07:31:00", "2024-10-12T07:31:61Z",
                                 "2024-10-12T07:60:00Z", "2024-10-12T07:31:00+24:00", "2024-10-12T07:31:00.Z",
                                 "2024-00-12T07:31:00Z", "2024-04-31T07:31:00Z", "2023-02-29T07:31:00Z",
                                 " 2024-10-12T07:31:00Z", "2024-10-12T07:31:00Z ", "24-10-12T07:31:00Z"}) {
            QTest::addRow("'%s'", time) << false;
        }
    }
    void times()
    {
        QFETCH(bool, good);
        QCOMPARE(isRfc3339(QString::fromLatin1(QTest::currentDataTag()).remove(u'\'')), good);
    }

    void schemaAndImporterAgree()
    {
        const QString python = u"/usr/bin/python3"_qs;
        QProcess probe;
        probe.start(python, {u"-c"_qs, u"import jsonschema; jsonschema.Draft202012Validator"_qs});
        if (!probe.waitForFinished() || probe.exitCode() != 0) {
            QSKIP("python3-jsonschema is not installed: the schema is not held against the importer");
        }
        QList<std::pair<QByteArray, bool>> rows;
        for (const Accepted &row : accepted()) {
            rows.append({row.name, true});
        }
        QByteArrayList packages;
        for (const Accepted &row : accepted()) {
            packages.append(row.bytes);
        }
        for (const Refused &row : refused()) {
            if (row.schemaSees) {
                rows.append({row.name, false});
                packages.append(row.bytes);
            }
        }
        QProcess process;
        process.start(python,
                      {u"-c"_qs, QString::fromLatin1(validator),
                       QStringLiteral(SOURCE_DIR "/resources/schema/imprimatur-draft-1.schema.json")});
        process.write('[' + packages.join(',') + ']');
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray complaint = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, complaint.constData());
        const QByteArrayList verdicts = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(verdicts.size(), rows.size());
        for (qsizetype at = 0; at < rows.size(); ++at) {
            QVERIFY2(verdicts[at] == (rows[at].second ? "yes" : "no"), rows[at].first.constData());
        }
    }

    void theNewsroomsPackagesSurvive()
    {
        const QString folder = QStringLiteral(SOURCE_DIR "/../shared/data");
        QStringList files;
        QDirIterator found(folder, {u"*.draft.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            files += found.next();
        }
        if (files.isEmpty()) {
            QSKIP("../shared/data is not there: real packages are not read");
        }
        for (const QString &path : files) {
            const Result<Content> content = readDraftPackage(fileBytes(path));
            QVERIFY2(content, qPrintable(path + explained(content)));
            const Result<Content> back = readDraftPackage(writeDraftPackage(*content));
            QVERIFY2(back && *back == *content, qPrintable(path));
        }
    }

    void twoThousandMutationsGiveAValueOrAnError()
    {
        const QByteArray whole = fullPackage();
        const QByteArrayList pieces {"\"",
                                     "{",
                                     "}",
                                     "[",
                                     "]",
                                     ",",
                                     ":",
                                     "\\ud83d",
                                     "\xed\xa0\x80",
                                     "\xff",
                                     "null",
                                     "-1",
                                     "1e999",
                                     "0",
                                     "true",
                                     "9007199254740993",
                                     "\"s1\"",
                                     "\"type\":\"image\",",
                                     "\xf0\x9f\x98\x80",
                                     "\\u0000"};
        QRandomGenerator random(1848);
        int values = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = whole;
            for (int edits = 1 + random.bounded(3); edits > 0; --edits) {
                const qsizetype at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, 1 + random.bounded(12));
                    break;
                case 2:
                    bytes.insert(at, pieces[random.bounded(int(pieces.size()))]);
                    break;
                case 3:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(60)));
                    break;
                }
            }
            const Result<Content> content = readDraftPackage(bytes);
            QVERIFY(content || (content.error().kind == Error::Kind::Input && !content.error().message.isEmpty()));
            values += content.has_value();
            QVERIFY2(!content || readDraftPackage(writeDraftPackage(*content)).value() == *content, bytes.constData());
        }
        QVERIFY2(values > 50 && values < 1950, qPrintable(QString::number(values))); // both sides were reached
    }
};

QTEST_GUILESS_MAIN(DraftPackageTest)
#include "tst_draftpackage.moc"
