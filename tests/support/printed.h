// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/page.h"

#include <QByteArray>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace imprimatur::test
{

inline Block printedBlock(Block::Kind kind, const QString &text)
{
    Block block {kind};
    (kind == Block::Kind::Image ? block.caption : block.text) = text;
    return block;
}

/// A mark on the first place where `words` stand in the block's text.
inline void markWords(Block &block, Mark::Kind kind, const QString &words, const QString &url = {})
{
    const qsizetype begin = block.statedText().indexOf(words);
    Q_ASSERT(begin >= 0);
    block.marks.append({kind, {begin, begin + words.size()}, url});
}

inline Block linkedParagraph()
{
    Block block = printedBlock(Block::Kind::Paragraph,
                               QStringLiteral("Avtalen ble undertegnet i Torshamn torsdag, ifølge Østmarks "
                                              "samferdselsdepartement, skriver bne IntelliNews. Rundt 18,5 prosent av "
                                              "godset går i dag med ferge."));
    markWords(block, Mark::Kind::Link, QStringLiteral("skriver bne IntelliNews"),
              QStringLiteral("https://intellinews.example/ferry-link-123456/?a=1&b=2"));
    markWords(block, Mark::Kind::Emphasis, QStringLiteral("bne IntelliNews. Rundt"));
    return block;
}

inline Block attributedQuote()
{
    Block block = printedBlock(
        Block::Kind::Quote,
        QStringLiteral("– Dette er den viktigste avtalen mellom våre to land på tjue år, sa hun etter møtet."));
    block.speaker = QStringLiteral("Ylva Brandt, Østmarks samferdselsminister");
    return block;
}

inline Block relatedLink()
{
    Block block = printedBlock(Block::Kind::Related, QStringLiteral("Havnearbeiderne i Sørvik avblåste streiken"));
    block.url = QStringLiteral("https://nyheter.example/havnearbeiderne-i-sorvik");
    return block;
}

inline Block ferryImage()
{
    Block block = printedBlock(Block::Kind::Image,
                               QStringLiteral("Fergen «Nordstjernen» legger til kai i Torshamn en januarmorgen."));
    block.file = QStringLiteral("sha256:ae2b1fca515949e5d54fb22b8ed95575ae2b1fca515949e5d54fb22b8ed95575");
    block.alt = QStringLiteral("En bilferge ved kai i tussmørket");
    block.credit = QStringLiteral("Anne Li / Nyhetsbildet");
    return block;
}

inline QList<Block> ferryBody()
{
    return {
        linkedParagraph(),
        printedBlock(
            Block::Kind::Paragraph,
            QStringLiteral("Den nye fergen skal gå fire ganger i døgnet og ta 140 biler. Den erstatter et skip "
                           "fra 1987, som har vært ute av drift i til sammen elleve uker det siste året.")),
        attributedQuote(),
        printedBlock(Block::Kind::Paragraph,
                     QStringLiteral("Nabolandet betaler en tredel av regningen på 2,4 milliarder kroner, ifølge det "
                                    "statlige nyhetsbyrået Tass.")),
        relatedLink(),
        printedBlock(Block::Kind::Heading, QStringLiteral("Strid om havneavgiften")),
        printedBlock(Block::Kind::Paragraph,
                     QStringLiteral("Partene er ikke enige om hvem som skal kreve inn avgiften i Sørvik. Spørsmålet er "
                                    "utsatt til et nytt møte i februar.")),
        printedBlock(Block::Kind::Quote,
                     QStringLiteral("– Vi kommer ikke til å la avgiften stanse fergen, sa Brandt.")),
        ferryImage(),
    };
}

inline QList<SourceLine> ferrySources()
{
    return {
        {QStringLiteral("bne IntelliNews"), QStringLiteral("Ostmark and Sorland sign ferry deal"),
         QStringLiteral("https://intellinews.example/ferry-link-123456/?a=1&b=2"),
         QStringLiteral("2026-11-22T16:10:00Z"), false},
        {QStringLiteral("TASS"), QStringLiteral("Сёрланд оплатит треть нового парома"),
         QStringLiteral("https://tass.example/ekonomika/1234567"), QStringLiteral("2026-11-22T20:05:00+03:00"), true},
    };
}

/// An invented article that uses everything a page can print.
inline Content ferryArticle()
{
    Content content;
    content.salt = QByteArray(16, 's');
    content.externalId = QStringLiteral("ferge-1");
    content.language = QStringLiteral("nb");
    content.generator.model = QStringLiteral("model@1");
    content.headline =
        printedBlock(Block::Kind::Headline, QStringLiteral("Østmark og Sørland enige om ny ferge over Kaldsundet"));
    content.lead = printedBlock(
        Block::Kind::Lead,
        QStringLiteral("Etter tre år med forhandlinger har de to landene blitt enige om pris, rutetider og havn."));
    content.body = ferryBody();
    content.byline = QStringLiteral("Utenriksnytt");
    content.label =
        QStringLiteral("En KI-modell skrev førsteutkastet på grunnlag av saker fra bne IntelliNews og Tass.");
    content.sourceList = ferrySources();
    content.place = QStringLiteral("Torshamn");
    content.keywords = {QStringLiteral("ferge"), QStringLiteral("Østmark")};
    content.subjects = {QStringLiteral("medtop:20000337")};
    content.genre = QStringLiteral("Nyhet");
    content.slugline = QStringLiteral("Østmark ferge");
    return content;
}

inline Approval ferryApproval()
{
    return {QStringLiteral("Kari Nordmann har kvalitetssikret teksten, og Ola Hansen har godkjent den.")};
}

inline PageFacts ferryFacts()
{
    PageFacts facts;
    facts.newsroom = QStringLiteral("Utenriksnytt");
    facts.site = QStringLiteral("https://utenriksnytt.example/");
    facts.principles = QStringLiteral("https://utenriksnytt.example/prinsipper");
    facts.qaName = QStringLiteral("Kari Nordmann");
    facts.signoffName = QStringLiteral("Ola Hansen");
    facts.publications = {{PublicationFact::Kind::First, 3, QStringLiteral("2026-11-23T13:52:00Z"), QString()}};
    facts.digitalSourceType = QStringLiteral("trainedAlgorithmicMedia");
    return facts;
}

inline PageFacts correctedFacts()
{
    PageFacts facts = ferryFacts();
    facts.publications.append({PublicationFact::Kind::Update, 4, QStringLiteral("2026-11-23T17:30:00Z"),
                               QStringLiteral("Saken er utvidet med reaksjoner fra Sørvik")});
    facts.publications.append({PublicationFact::Kind::Correction, 5, QStringLiteral("2026-11-24T08:10:00Z"),
                               QStringLiteral("I en tidligere utgave sto det at fergen tar 180 biler. "
                                              "Det riktige tallet er 140.")});
    return facts;
}

inline QByteArray ferryFragment()
{
    return articleFragment(ferryArticle(), ferryApproval());
}

/// The tags of `html` with their attributes' names: what a browser builds, whatever the text says. Holds only for our
/// own pages, where every `<` begins a tag; a `<` that does not is listed as "stray".
inline QStringList skeleton(const QByteArray &html)
{
    static const QRegularExpression tag(
        QStringLiteral("\\G<(/?[a-z][a-z0-9]*|!DOCTYPE)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>"));
    static const QRegularExpression value(QStringLiteral("=\"[^\"]*\""));
    const QString text = QString::fromUtf8(html);
    QStringList result;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QRegularExpressionMatch match = tag.match(text, at);
        result << (match.hasMatch() ? match.captured(1) + match.captured(2).remove(value) : QStringLiteral("stray"));
    }
    return result;
}

/// The JSON-LD of a page; empty when it does not parse.
inline QJsonObject jsonLdOf(const QByteArray &page)
{
    const QByteArray open = "<script type=\"application/ld+json\">";
    const qsizetype begin = page.indexOf(open) + open.size();
    return QJsonDocument::fromJson(page.mid(begin, page.indexOf("</script>", begin) - begin)).object();
}

inline QString goldenPath(const QString &name)
{
    return QStringLiteral(TEST_DATA "/publish/") + name;
}

/// The golden file of that name. Run a test with IMPRIMATUR_REGENERATE=1 in the environment to write `made` there
/// first; then read the difference before you commit it: a changed golden file is a changed contract.
inline QByteArray golden(const QString &name, const QByteArray &made)
{
    QFile file(goldenPath(name));
    if (qEnvironmentVariable("IMPRIMATUR_REGENERATE") == QStringLiteral("1")) {
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(made) != made.size()) {
            qWarning() << "cannot write" << file.fileName();
        }
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace imprimatur::test
