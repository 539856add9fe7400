// SPDX-License-Identifier: GPL-3.0-or-later
// Holds resources/sample/planted.json, the key of the planted errors, against the sample drafts. Knows no check.
#include "domain/draftpackage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace imprimatur;

namespace
{

/// One planted error, as the key tells it.
struct Planted
{
    QString id;
    QString draft; ///< slugline
    QString check;
    QString block;
    Span span;
    QString text;
    QString source; ///< empty where no source carries anything of the kind
    QString passage; ///< the words that are right
    QString note;
};

QDir samples()
{
    return QDir(QStringLiteral(SOURCE_DIR "/resources/sample"));
}

QByteArray read(const QString &name)
{
    QFile file(samples().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject key()
{
    return QJsonDocument::fromJson(read(QStringLiteral("planted.json"))).object();
}

Planted plantedFrom(const QJsonObject &object)
{
    const auto word = [&](const char *member) {
        return object[QLatin1String(member)].toString();
    };
    return {word("id"),
            word("draft"),
            word("check"),
            word("block"),
            {object[QLatin1String("start")].toInt(-1), object[QLatin1String("end")].toInt(-1)},
            word("text"),
            word("source"),
            word("passage"),
            word("note")};
}

QList<Planted> planted()
{
    QList<Planted> errors;
    for (const QJsonValue error : key()[QLatin1String("errors")].toArray()) {
        errors.append(plantedFrom(error.toObject()));
    }
    return errors;
}

/// By slugline.
QMap<QString, Content> drafts()
{
    QMap<QString, Content> contents;
    for (const QString &name : samples().entryList({QStringLiteral("*.draft.json")}, QDir::Files)) {
        if (const Result<Content> content = readDraftPackage(read(name))) {
            contents.insert(content->slugline, *content);
        }
    }
    return contents;
}

int countIn(const QList<Planted> &errors, const QString &draft)
{
    return int(std::ranges::count(errors, draft, &Planted::draft));
}

/// Invented words have no right passage.
bool hasPassage(const QString &check)
{
    static const QSet<QString> without {QStringLiteral("unsupported"), QStringLiteral("quote-unfound"),
                                        QStringLiteral("citation")};
    return !without.contains(check);
}

/// The checks that judge a text against its sources (the others judge style, spelling or the sources themselves).
const QSet<QString> &checksOfTruth()
{
    static const QSet<QString> ids {
        QStringLiteral("number"),      QStringLiteral("date"),           QStringLiteral("name"),
        QStringLiteral("negation"),    QStringLiteral("quote-altered"),  QStringLiteral("quote-unfound"),
        QStringLiteral("modality"),    QStringLiteral("quote-repeated"), QStringLiteral("quote-speaker"),
        QStringLiteral("attribution"), QStringLiteral("unsupported"),    QStringLiteral("attribution-missing"),
        QStringLiteral("time-stale"),  QStringLiteral("citation"),       QStringLiteral("headline"),
        QStringLiteral("copied"),
    };
    return ids;
}

} // namespace

class PlantedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fourteenErrorsOfMoreThanTwelveKinds()
    {
        QCOMPARE(key()[QLatin1String("format")].toString(), QStringLiteral("imprimatur-planted/1"));
        const QList<Planted> errors = planted();
        QCOMPARE(errors.size(), 14);
        QSet<QString> ids;
        QSet<QString> kinds;
        for (const Planted &error : errors) {
            ids.insert(error.id);
            kinds.insert(error.check);
            QVERIFY2(checksOfTruth().contains(error.check), qPrintable(error.check));
        }
        QCOMPARE(ids.size(), errors.size());
        QVERIFY(!ids.contains(QString()));
        QVERIFY(kinds.size() > 12);
    }

    void sixArticlesOnNineSourcesOrMore()
    {
        QCOMPARE(drafts().size(), 6);
        QCOMPARE(drafts().size(), samples().entryList({QStringLiteral("*.draft.json")}, QDir::Files).size());
        QSet<QString> addresses;
        QSet<QString> texts;
        qsizetype sources = 0;
        for (const Content &content : drafts()) {
            for (const Snapshot &source : content.sources) {
                addresses.insert(source.url);
                texts.insert(source.text);
                ++sources;
            }
        }
        QVERIFY(sources >= 9);
        QCOMPARE(addresses.size(), sources);
        QCOMPARE(texts.size(), sources);
    }

    void oneArticleIsCleanAndTheOthersHaveTwoToFour()
    {
        const QList<Planted> errors = planted();
        QCOMPARE(countIn(errors, QStringLiteral("eksempel-kornavgift")), 0);
        for (const QString &draft : drafts().keys()) {
            const int count = countIn(errors, draft);
            QVERIFY2(draft == QLatin1String("eksempel-kornavgift") || (count >= 2 && count <= 4), qPrintable(draft));
        }
    }

    void everyErrorStandsWhereTheKeySays_data() { everyError(); }
    void everyErrorStandsWhereTheKeySays()
    {
        QFETCH(Planted, error);
        const Content content = drafts().value(error.draft);
        const Block *block = blockAt(content, error.block);
        QVERIFY2(block, qPrintable(error.draft + QLatin1Char(' ') + error.block));
        QVERIFY(error.span.begin >= 0 && !error.span.isEmpty() && error.span.end <= block->text.size());
        QVERIFY(!error.text.isEmpty());
        QCOMPARE(block->text.mid(error.span.begin, error.span.length()), error.text);
        QVERIFY(block->makesClaims());
    }

    void theRightWordsStandInTheSourceOnce_data() { everyError(); }
    void theRightWordsStandInTheSourceOnce()
    {
        QFETCH(Planted, error);
        QCOMPARE(!error.passage.isEmpty(), hasPassage(error.check));
        QCOMPARE(error.source.isEmpty(), error.passage.isEmpty());
        if (error.passage.isEmpty()) {
            return;
        }
        const Content content = drafts().value(error.draft);
        const Snapshot *source = sourceAt(content, error.source);
        QVERIFY2(source, qPrintable(error.source));
        QCOMPARE(source->text.count(error.passage), 1);
    }

    void everyErrorIsExplainedInASentence_data() { everyError(); }
    void everyErrorIsExplainedInASentence()
    {
        QFETCH(Planted, error);
        QVERIFY2(error.note.size() > 20 && error.note.endsWith(QLatin1Char('.')), qPrintable(error.note));
    }

    void noTwoErrorsTouch()
    {
        const QList<Planted> errors = planted();
        for (const Planted &one : errors) {
            for (const Planted &other : errors) {
                const bool samePlace = one.draft == other.draft && one.block == other.block;
                QVERIFY2(one.id == other.id || !samePlace || !one.span.overlaps(other.span), qPrintable(one.id));
            }
        }
    }

private:
    static void everyError()
    {
        QTest::addColumn<Planted>("error");
        for (const Planted &error : planted()) {
            QTest::addRow("%s %s in %s", qPrintable(error.id), qPrintable(error.check), qPrintable(error.draft))
                << error;
        }
    }
};

QTEST_GUILESS_MAIN(PlantedTest)
#include "tst_planted.moc"
