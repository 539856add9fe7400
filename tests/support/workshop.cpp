// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workshop.h"

#include "desk/approval.h"
#include "desk/casefile.h"
#include "desk/editing.h"
#include "desk/intake.h"
#include "desk/publishing.h"
#include "desk/reviewing.h"
#include "store/auditstore.h"
#include "support/builders.h"

#include <algorithm>

namespace imprimatur::test
{

namespace
{

const QString early = QStringLiteral("2026-03-01T09:00:00Z");
const QString late = QStringLiteral("2026-03-02T09:00:00Z");
const QString embargo = QStringLiteral("2026-03-01T18:00:00+01:00");
const QString headline = QStringLiteral("Havna i Bodø åpner i mars");
const QStringList wordings {QStringLiteral("Ferja går tre ganger om dagen."), QStringLiteral("Ferja går daglig."),
                            QStringLiteral("Ferja går ikke om søndagen.")};
const QString item = QStringLiteral("lest");
const QByteArray style = R"({"format": "imprimatur-style/1", "id": "kort", "name": "Kort", "language": "nb",
    "byline": "Redaksjonen", "label": "En KI-modell skrev førsteutkastet etter %1.",
    "approval": "%1 har kvalitetssikret teksten, og %2 har godkjent den.",
    "approval-single": "%1 har godkjent teksten alene.", "checklist": [{"id": "lest", "text": "Alt er lest"}]})";

/// What cannot fail in a store that works.
template<typename T>
T sure(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return std::move(*result);
}

State derived(Connection &connection, const QString &article)
{
    return derive(sure(readCaseFile(connection, article)).history());
}

/// The draft of wording 0 says what its source says, word for word.
Content firstDraft(int number)
{
    const QString told = headline + QStringLiteral(".\n\n") + wordings.join(QLatin1Char(' '));
    Content content =
        draft({wordings[0]}, {source(QStringLiteral("s1"), QStringLiteral("Havneavisa"), told, QStringLiteral("nb"))});
    content.headline.text = headline;
    content.externalId = QString::number(number);
    content.generator.model = QStringLiteral("model@1");
    return content;
}

Content worded(Content content, int text)
{
    content.body[0] = withText(content.body[0], wordings[text]);
    content.embargoUntil = text == 2 ? embargo : QString();
    return content;
}

/// An error is none of the workflow's refusals, but for the one when a statement is not signed by whom it names.
QString reason(const Error &error)
{
    return error.kind == Error::Kind::Integrity ? QStringLiteral("wrong-key")
                                                : QStringLiteral("error: ") + error.message;
}

QStringList reasons(const Result<Done> &done)
{
    if (!done) {
        return {reason(done.error())};
    }
    QStringList reasons;
    std::ranges::transform(done->refusals, std::back_inserter(reasons),
                           [](const Refusal &refusal) { return toText(refusal.reason); });
    return reasons;
}

QStringList reasons(const Result<PageFile> &page)
{
    return reasons(page ? Result<Done>(page->done) : Result<Done>(failure(page.error())));
}

/// Everything that a person has to do before qa: both sentences and the checklist.
QStringList review(Connection &connection, const House &house, const QString &article, const Actor &actor)
{
    QStringList all;
    const Passage passage {QStringLiteral("s1"), {0, headline.size()}};
    all += reasons(verifySentence(connection, house, article, QStringLiteral("headline"), 1, passage, actor));
    all += reasons(verifySentence(connection, house, article, QStringLiteral("body/0"), 1, {}, actor));
    all += reasons(tickItem(connection, house, article, item, actor));
    return all;
}

QStringList save(Connection &connection, const QString &article, const Attempt &attempt, const Actor &actor)
{
    const Content content = worded(sure(readCaseFile(connection, article)).newest().content, attempt.text);
    return reasons(saveVersion(connection, article, content, attempt.version, Version::Cause::Save, actor));
}

QStringList perform(Connection &connection, const House &house, const QString &article, const Attempt &attempt,
                    const Actor &actor)
{
    const QString note = attempt.note ? QStringLiteral("Rutetidene var gale.") : QString();
    switch (attempt.act) {
    case Act::Save:
        return save(connection, article, attempt, actor);
    case Act::Review:
        return review(connection, house, article, actor);
    case Act::Qa:
        return reasons(markQualityAssured(connection, house, article, attempt.version, actor));
    case Act::SignOff:
        return reasons(signOff(connection, house, article, attempt.version, actor));
    case Act::Return:
        return reasons(sendBack(connection, house, article, note, actor));
    case Act::Spike:
        return reasons(spike(connection, house, article, note, actor));
    case Act::Unspike:
        return reasons(unspike(connection, house, article, actor));
    case Act::Publish:
        return reasons(publish(connection, house, article, QStringLiteral("first"), note, attempt.version, actor));
    case Act::Correct:
        return reasons(publish(connection, house, article, QStringLiteral("correction"), note, attempt.version, actor));
    case Act::Update:
        return reasons(publish(connection, house, article, QStringLiteral("update"), note, attempt.version, actor));
    case Act::Withdraw:
        return reasons(withdraw(connection, house, article, note, actor));
    }
    return {QStringLiteral("error: no such act")};
}

} // namespace

Workshop::Workshop(const Staff &staff)
    : m_staff(staff)
{
    for (int who = 0; who < 5; ++who) {
        m_keys.append(sure(SigningKey::fromSeed(QByteArray(32, char('a' + who)))));
    }
    const Foundation foundation {
        QStringLiteral("Prøveredaksjonen"), staff.onePerson, true, QStringLiteral("https://prove.example"), {}, style};
    const NewsroomFacts facts = newFacts(foundation, early);
    const Actor chief {m_keys[0]->publicKey(), m_keys[0], early};
    m_store.got(
        [&](Connection &connection) { return found(connection, foundation, facts, QStringLiteral("0"), chief); });
    m_house = m_store.got(readHouse);
    for (int who = 1; who < staff.size; ++who) {
        const Role role = who == 1 ? Role::ChiefEditor : Role::Journalist;
        const auto witness = who == 1 ? nullptr : m_keys[1];
        m_store.got([&](Connection &connection) {
            return enrol(connection, m_house, QString::number(who), role, m_keys[who], chief, witness);
        });
    }
}

QString Workshop::newArticle()
{
    const DraftFile draft {firstDraft(++m_articles), {}};
    return m_store.got([&](Connection &connection) {
                      return importDraft(connection, m_house, draft, {{}, {}, early});
                  })
        .article;
}

Answer Workshop::attempt(const QString &article, const Attempt &attempt)
{
    const Actor who = actor(attempt);
    return m_store.ask([&](Connection &connection) {
        const QString before = sure(logHead(connection));
        const QStringList refusals = perform(connection, m_house, article, attempt, who);
        const bool changed = sure(logHead(connection)) != before;
        return Answer {refusals, changed ? std::optional(derived(connection, article)) : std::nullopt};
    });
}

State Workshop::state(const QString &article)
{
    return m_store.ask([&](Connection &connection) { return derived(connection, article); });
}

int Workshop::whose(const QString &key) const
{
    const auto found = std::ranges::find(m_keys, key, [](const auto &each) { return each->publicKey(); });
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

Actor Workshop::actor(const Attempt &attempt) const
{
    return {m_keys[attempt.who]->publicKey(), m_keys[attempt.key], attempt.late ? late : early};
}

} // namespace imprimatur::test
