// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "ui/newsroomsource.h"

#include <QPromise>

namespace imprimatur::test
{

/// The passages that the fixture's draft rests on, as they stand in its sources.
inline const QString englishPassage =
    QStringLiteral("The harbour will reopen to ferries on 3 March, the port authority said.");
inline const QString russianPassage =
    QStringLiteral("Паром «Ёлка» выйдет в рейс третьего марта, сообщил капитан порта.");
inline const QString emojiPassage = QStringLiteral("🚢⚓ Første avgang går klokka sju – billettene slippes på mandag.");
inline const QString lastPassage = QStringLiteral("Prisen blir 85 kroner for voksne, og barn reiser gratis.");

inline Snapshot englishSource()
{
    Snapshot snapshot =
        source(QStringLiteral("s1"), QStringLiteral("Harbour Times"),
               QStringLiteral("Ferry port to reopen\n\nRepairs to the quay took two winters. ") + englishPassage
                   + QStringLiteral("\n\nShops along the waterfront have waited for the day."));
    snapshot.title = QStringLiteral("Ferry port to reopen");
    snapshot.url = QStringLiteral("https://harbour.example/ferry");
    snapshot.publishedAt = QStringLiteral("2026-02-20T09:12:00+01:00");
    snapshot.fetchedAt = QStringLiteral("2026-02-20T09:20:00+01:00");
    return snapshot;
}

inline Snapshot russianSource()
{
    Snapshot snapshot = source(QStringLiteral("s2"), QStringLiteral("Портовый вестник"),
                               QStringLiteral("Работы у причала закончены. Ёмкости проверены.\n\n") + russianPassage,
                               QStringLiteral("ru"));
    snapshot.stateControlled = true;
    snapshot.publishedAt = QStringLiteral("2026-02-20T10:05:00+03:00");
    return snapshot;
}

/// Forty screens of text; the passage is its last line.
inline Snapshot longSource()
{
    QString text = emojiPassage;
    for (int i = 1; i <= 400; ++i) {
        text +=
            QStringLiteral(
                "\n\nAvsnitt %1: Kaia har vært stengt siden høsten, og øyboerne har reist en lang omvei rundt fjorden.")
                .arg(i);
    }
    text += QStringLiteral("\n\n") + lastPassage;
    return source(QStringLiteral("s3"), QStringLiteral("Øyposten"), text, QStringLiteral("nb"));
}

inline Block cited(Block::Kind kind, const QString &text, const QString &source, const QString &quote)
{
    Block block {kind};
    block.text = text;
    block.citations.append({source, quote, Span {0, text.size()}});
    return block;
}

/// A made-up article: 7 blocks, cited sentences in four scripts, an image, a heading and a related link.
inline Content ferryContent()
{
    Content content;
    content.language = QStringLiteral("nb");
    content.headline.text = QStringLiteral("Ferja går igjen i mars");
    content.lead = cited(Block::Kind::Lead, QStringLiteral("Havna åpner for ferjer 3. mars, opplyser havnevesenet."),
                         QStringLiteral("s1"), englishPassage);
    Block image {Block::Kind::Image};
    image.alt = QStringLiteral("En ferje ved kai");
    image.caption = QStringLiteral("Kaia har vært stengt i to vintre.");
    image.credit = QStringLiteral("Øyposten");
    Block heading {Block::Kind::Heading};
    heading.text = QStringLiteral("Prisen er klar");
    Block related {Block::Kind::Related};
    related.text = QStringLiteral("Slik ble kaia reparert");
    related.url = QStringLiteral("https://harbour.example/quay");
    Block paragraph {Block::Kind::Paragraph};
    paragraph.text = QStringLiteral(
        "Første avgang går klokka sju. Billetten koster 58 kroner. Flere øyer får nye ruter til høsten.");
    paragraph.citations.append({QStringLiteral("s3"), emojiPassage, Span {0, 29}});
    paragraph.citations.append({QStringLiteral("s3"), lastPassage, Span {30, 57}});
    content.body = {cited(Block::Kind::Quote, QStringLiteral("– Ferja «Ёлка» er klar til å gå, sier havnekapteinen."),
                          QStringLiteral("s2"), russianPassage),
                    image, heading, paragraph, related};
    content.sources = {englishSource(), russianSource(), longSource()};
    content.generator.model = QStringLiteral("skriver-7@2026-01");
    return content;
}

inline Finding finding(const QString &id, const QString &check, Finding::Severity severity, const QString &block,
                       Span span, const QString &message, const QString &suggestion = {})
{
    Finding made;
    made.id = id;
    made.check = check;
    made.severity = severity;
    made.block = block;
    made.span = span;
    made.message = message;
    made.suggestion = suggestion;
    return made;
}

/// Sentences by hand, so that the tests of the window do not rest on the language room.
inline QList<JudgedSentence> sentencesByHand(const Content &content)
{
    QList<JudgedSentence> sentences;
    for (const BlockAt &at : blocksOf(content)) {
        const QString &text = at.block->statedText();
        qsizetype begin = 0;
        while (begin < text.size()) {
            qsizetype end = text.indexOf(QStringLiteral(". "), begin);
            end = end < 0 || at.block->kind != Block::Kind::Paragraph ? text.size() : end + 1;
            JudgedSentence judged;
            judged.sentence = {at.address, {begin, end}, text.mid(begin, end - begin), at.block->makesClaims()};
            judged.state = judged.sentence.claim ? EvidenceState::Unchecked : EvidenceState::None;
            sentences.append(judged);
            begin = end + 1;
        }
    }
    return sentences;
}

inline OpenArticle ferryArticle()
{
    OpenArticle article;
    article.version = {QStringLiteral("a-1"), 2, QStringLiteral("sha256:ferry")};
    article.version.content = ferryContent();
    article.report.sentences = sentencesByHand(article.version.content);
    for (int i = 0; i < article.report.sentences.size(); ++i) {
        article.sentenceKeys.append(QStringLiteral("key-%1").arg(i));
    }
    article.report.findings = {
        finding(QStringLiteral("n-1"), QStringLiteral("number"), Finding::Severity::Must, QStringLiteral("body/3"),
                {47, 49}, QStringLiteral("Utkast 58 kroner – kilde 85 kroner"), QStringLiteral("85")),
        finding(QStringLiteral("n-2"), QStringLiteral("time-stale"), Finding::Severity::Should,
                QStringLiteral("body/3"), {83, 93}, QStringLiteral("«til høsten» har ikke noe årstall")),
        finding(QStringLiteral("n-3"), QStringLiteral("spelling"), Finding::Severity::Note, QStringLiteral("headline"),
                {0, 5}, QStringLiteral("Ferja står ikke i ordlista")),
        finding(QStringLiteral("n-4"), QStringLiteral("single-source"), Finding::Severity::Note, QString(), {},
                QStringLiteral("Saken hviler på én kilde")),
    };
    ReviewAct standing;
    standing.person = QStringLiteral("ed25519:kari");
    standing.reason = QStringLiteral("common-knowledge");
    article.review.ignored.insert(QStringLiteral("n-4"), standing);
    Verification verified;
    verified.person = QStringLiteral("ed25519:kari");
    verified.at = QStringLiteral("2026-02-21T13:31:00Z");
    article.review.verified.insert(QStringLiteral("key-1"), verified);
    article.names = {{QStringLiteral("ed25519:kari"), QStringLiteral("Kari Nordmann")},
                     {QStringLiteral("ed25519:ola"), QStringLiteral("Ola Hansen")}};
    ArticleSummary &summary = article.summary;
    summary.id = QStringLiteral("a-1");
    summary.headline = article.version.content.headline.text;
    summary.language = QStringLiteral("nb");
    summary.changedAt = QStringLiteral("2026-02-21T13:31:00Z");
    summary.words = 58;
    summary.version = 2;
    summary.state.work = WorkState::InReview;
    summary.outlets = {QStringLiteral("Harbour Times"), QStringLiteral("Портовый вестник"), QStringLiteral("Øyposten")};
    summary.stateControlledOutlets = {QStringLiteral("Портовый вестник")};
    summary.mustOpen = 1;
    summary.shouldOpen = 1;
    summary.claims = 7;
    summary.verified = 1;
    return article;
}

inline ArticleSummary summary(const QString &id, const QString &headline, const QString &changedAt, WorkState work)
{
    ArticleSummary made;
    made.id = id;
    made.headline = headline;
    made.language = QStringLiteral("nb");
    made.changedAt = changedAt;
    made.state.work = work;
    made.version = 1;
    return made;
}

template<typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A newsroom of values: the ferry article, one sent back, one damaged.
class FixtureNewsroom : public NewsroomSource
{
public:
    FixtureNewsroom()
    {
        ArticleSummary damaged = summary(QStringLiteral("a-3"), QStringLiteral("Ukjent sak"),
                                         QStringLiteral("2026-02-19T08:00:00Z"), WorkState::AiDraft);
        damaged.damage = QStringLiteral("versjon 1 er ikke den som ble lagret");
        list = {ferryArticle().summary,
                summary(QStringLiteral("a-2"), QStringLiteral("Ny bru får grønt lys"),
                        QStringLiteral("2026-02-20T08:00:00Z"), WorkState::SentBack),
                damaged};
    }

    NewsroomFacts facts() const override
    {
        NewsroomFacts facts;
        facts.name = QStringLiteral("Øyredaksjonen");
        return facts;
    }
    QFuture<Result<QList<ArticleSummary>>> articles() override { return ready(Result<QList<ArticleSummary>>(list)); }
    QFuture<Result<OpenArticle>> article(const QString &id) override
    {
        if (id == QLatin1String("a-1")) {
            return ready(Result<OpenArticle>(ferryArticle()));
        }
        return ready(Result<OpenArticle>(failure(Error::Kind::Integrity, QStringLiteral("Saken kan ikke leses."))));
    }
    QFuture<Result<QList<NamedPerson>>> people() override
    {
        return ready(Result<QList<NamedPerson>>(QList<NamedPerson> {
            {{QStringLiteral("ed25519:ola"), Role::ChiefEditor}, QStringLiteral("Ola Hansen")},
            {{QStringLiteral("ed25519:kari"), Role::Journalist}, QStringLiteral("Kari & Nordmann")}}));
    }

    QList<ArticleSummary> list;
};

inline QFuture<OpenedNewsroom> openFixture(const QString &folder)
{
    if (folder.isEmpty() || folder.endsWith(QStringLiteral("missing"))) {
        return ready(
            OpenedNewsroom(failure(Error::Kind::Store, QStringLiteral("Det er ingen redaksjon i denne mappa."))));
    }
    return ready(OpenedNewsroom(std::shared_ptr<NewsroomSource>(std::make_shared<FixtureNewsroom>())));
}

} // namespace imprimatur::test
