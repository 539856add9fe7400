// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contenthash.h"
#include "domain/review.h"
#include "domain/statement.h"
#include "store/articlestore.h"
#include "store/auditstore.h"
#include "store/database.h"
#include "store/payloadstore.h"
#include "store/statementstore.h"
#include "support/builders.h"

#include <QString>

namespace imprimatur::test
{

inline const QString articleId = QStringLiteral("6f1c2a52-0a38-4c5e-9d43-1be0a75f3f10");
inline const QString person = QStringLiteral("ed25519:") + QString(64, QLatin1Char('a'));
inline const QString noon = QStringLiteral("2024-11-23T12:00:00Z");

/// A content that uses every member there is.
inline Content fullContent(const QString &lead)
{
    Content content = draft({QStringLiteral("Prisen steg med [18,5 prosent|s1|18.5 percent] i oktober."),
                             QStringLiteral("– Vi følger med, sa hun.")},
                            {source(QStringLiteral("s1"), QStringLiteral("Byrået"),
                                    QStringLiteral("The price rose 18.5 percent.\n\nIn October.")),
                             source(QStringLiteral("s2"), QStringLiteral("Агентство"),
                                    QStringLiteral("Цена выросла на 18,5 %. Ёлка."), QStringLiteral("ru"))});
    content.salt = QByteArray::fromHex("000102030405060708090a0b0c0dfeff");
    content.externalId = QStringLiteral("gen/æ-1");
    content.createdAt = QStringLiteral("2024-11-23T09:00:00+01:00");
    content.publishAt = QStringLiteral("2024-11-23T15:00:00+01:00");
    content.embargoUntil = QStringLiteral("2024-11-23T14:00:00+01:00");
    content.generator = {QStringLiteral("provider"),
                         QStringLiteral("model@1"),
                         QStringLiteral("sha256:00"),
                         {{QStringLiteral("temperature"), 0.7}, {QStringLiteral("seed"), 9007199254740991.0}},
                         {{QStringLiteral("run"), QStringLiteral("x")}}};
    content.lead = block(Block::Kind::Lead, lead);
    content.lead->marks = {
        {Mark::Kind::Link, {0, 2}, QStringLiteral("https://example.org/"), {{QStringLiteral("rel"), true}}},
        {Mark::Kind::Emphasis, {3, 4}, {}, {}}};
    content.body[0].citations.append({QStringLiteral("s2"),
                                      QStringLiteral("Цена"),
                                      std::nullopt,
                                      Citation::Origin::Matched,
                                      {{QStringLiteral("x"), 1}}});
    content.body[1].kind = Block::Kind::Quote;
    content.body[1].speaker = QStringLiteral("Kari Nordmann");
    content.body[1].citations.append(
        {QStringLiteral("s1"), QStringLiteral("October"), Span {2, 4}, Citation::Origin::Person, {}});
    content.body.append(block(Block::Kind::Heading, QStringLiteral("Bakgrunn")));
    content.body.append(block(Block::Kind::Related, QStringLiteral("Les også: Før")));
    content.body[3].url = QStringLiteral("https://example.org/before");
    Block image = block(Block::Kind::Image, QStringLiteral("Torget i [oktober|s1|October]"));
    image.file = QStringLiteral("sha256:11");
    image.alt = QStringLiteral("Et torg");
    image.credit = QStringLiteral("Foto: NN");
    image.other = {{QStringLiteral("focus"), QJsonObject {{QStringLiteral("x"), 0.5}}}};
    content.body.append(image);
    content.byline = QStringLiteral("Redaksjonen");
    content.label = QStringLiteral("Laget med kunstig intelligens.");
    content.sourceList = {
        {QStringLiteral("Byrået"), QStringLiteral("Prices"), QStringLiteral("https://example.org/1"), noon, false},
        {QStringLiteral("Агентство"), {}, {}, {}, true}};
    content.sources[1].stateControlled = true;
    content.sources[1].other = {{QStringLiteral("views"), 28600}};
    content.place = QStringLiteral("Oslo");
    content.keywords = QStringList {QStringLiteral("pris"), QStringLiteral("øre")};
    content.subjects = QStringList {QStringLiteral("medtop:04000000")};
    content.genre = QStringLiteral("nyhet");
    content.slugline = QStringLiteral("pris-oktober");
    content.other = {{QStringLiteral("desk_note"), QStringLiteral("a\nb \U0001F4F0")}};
    return content;
}

inline Version version(const Content &content, int number = 1, const QString &base = {},
                       const QString &article = articleId)
{
    return {article, number, contentHash(content), base, person, noon, Version::Cause::Save, content};
}

inline ReviewAct act(ReviewAct::Kind kind, const QString &subject)
{
    ReviewAct act {kind, subject, person, noon, {}, {}, {}};
    if (kind == ReviewAct::Kind::Verify) {
        act.verification = {subject, person, noon, false, QStringLiteral("sha256:22"), {QStringLiteral("s1"), {0, 9}},
                            true};
    }
    if (kind == ReviewAct::Kind::Ignore) {
        act.reason = QStringLiteral("other");
        act.note = QStringLiteral("Ringte kilden.");
    }
    return act;
}

/// An envelope with a signature of the right shape and no key behind it: the store does not look at signatures.
inline Envelope envelope(Statement::Kind kind, const QString &article = {})
{
    Statement statement;
    statement.kind = kind;
    statement.newsroom = QStringLiteral("11111111-2222-3333-4444-555555555555");
    statement.article = article;
    statement.version = article.isEmpty() ? QString() : QStringLiteral("1");
    statement.signer = person;
    statement.time = noon;
    return {payloadType(kind), statementBody(statement), {{person, QByteArray(64, '\x5a')}}};
}

/// Stores and logs, as the desk does.
template<typename Store>
Result<void> file(Connection &connection, Store store)
{
    return inTransaction(connection, [&]() -> Result<void> {
        const Result<Filed> filed = store();
        if (!filed) {
            return failure(filed.error());
        }
        const auto entry = addLogEntry(connection, noon, person, *filed);
        return entry ? Result<void>() : failure(entry.error());
    });
}

/// One article with two versions, two sources, two review acts, one statement; and one statement of the newsroom.
inline Result<void> fileSmallNewsroom(Connection &connection)
{
    return inTransaction(connection, [&]() -> Result<void> {
        const Version first = version(fullContent(QStringLiteral("Ingress én.")));
        const Version second = version(fullContent(QStringLiteral("Ingress to.")), 2, first.hash);
        const QList<Result<void>> done {
            addArticle(connection, {articleId, QStringLiteral("gen/æ-1"), noon}),
            addPayload(connection, QStringLiteral("name"), saltedText(QStringLiteral("Kari Nordmann"))),
            file(connection, [&] { return addStatement(connection, {}, envelope(Statement::Kind::Found)); }),
            file(connection, [&] { return addVersion(connection, first); }),
            file(connection, [&] { return addVersion(connection, second); }),
            file(connection,
                 [&] {
                     return addReviewAct(connection, articleId, act(ReviewAct::Kind::Verify, QStringLiteral("s-1")));
                 }),
            file(connection,
                 [&] {
                     return addReviewAct(connection, articleId, act(ReviewAct::Kind::Ignore, QStringLiteral("f-1")));
                 }),
            file(connection,
                 [&] { return addStatement(connection, articleId, envelope(Statement::Kind::Qa, articleId)); }),
        };
        for (const Result<void> &each : done) {
            if (!each) {
                return each;
            }
        }
        return {};
    });
}

} // namespace imprimatur::test
