// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/approval.h"
#include "desk/casefile.h"
#include "desk/editing.h"
#include "desk/founding.h"
#include "desk/intake.h"
#include "desk/publishing.h"
#include "desk/reading.h"
#include "desk/reviewing.h"
#include "store/auditstore.h"
#include "store/payloadstore.h"
#include "support/builders.h"
#include "support/temporarystore.h"

#include <QDateTime>

namespace imprimatur::test
{

/// "done", "unchanged", "refused: same-person, no-note" or "error: gate".
inline QString outcome(const Done &done)
{
    QStringList reasons;
    for (const Refusal &each : done.refusals) {
        reasons.append(toText(each.reason));
    }
    const QString went = done.changed ? QStringLiteral("done") : QStringLiteral("unchanged");
    return done.isRefused() ? QStringLiteral("refused: ") + reasons.join(QStringLiteral(", ")) : went;
}

inline QString outcome(const Error &error)
{
    static const QStringList kinds {QStringLiteral("usage"),    QStringLiteral("input"),     QStringLiteral("gate"),
                                    QStringLiteral("identity"), QStringLiteral("integrity"), QStringLiteral("store"),
                                    QStringLiteral("network")};
    return QStringLiteral("error: ") + kinds[int(error.kind)];
}

inline QString outcome(const Result<Done> &done)
{
    return done ? outcome(*done) : outcome(done.error());
}

inline QString outcome(const Result<PageFile> &page)
{
    return page ? outcome(page->done) : outcome(page.error());
}

/// A key for each name, the same one every time.
inline std::shared_ptr<const SigningKey> keyOf(const QString &name)
{
    return SigningKey::fromSeed(name.toUtf8().leftJustified(32, '.', true)).value();
}

/// The house style of the tests: short texts, one item to tick, no other rules.
inline QByteArray shortStyle()
{
    return R"({"format":"imprimatur-style/1","id":"kort","name":"Kort","language":"nb","byline":"Huset",)"
           R"("label":"Modellen skrev etter %1.","label-without-sources":"Modellen skrev.",)"
           R"("approval":"%1 leste, %2 godkjente.","approval-single":"%1 alene.",)"
           R"("checklist":[{"id":"sitater","text":"Sitater mot kilde"}]})";
}

/// A draft of three claims besides the headline, two of them cited; nothing in it is to be found fault with. The source
/// has what tests write into it too: a claim that no source has anything of must be resolved.
inline Content cleanDraft(const QString &id = QStringLiteral("ferge-1"))
{
    Content content =
        draft({QStringLiteral("[Fergen går igjen.|s1|The ferry runs again.] Prisen er [18 kroner.|s1|18 kroner]"),
               QStringLiteral("Alle er glade.")},
              {source(QStringLiteral("s1"), QStringLiteral("Byrået"),
                      QStringLiteral("The ferry runs again. A ticket is 18 kroner. All are happy.\n\n"
                                     "Overskrift. Ny. Ny overskrift. Helt andre ord. Alt er i orden."))});
    content.externalId = id;
    content.generator.model = QStringLiteral("modell@1");
    return content;
}

/// Ola's newsroom on a store of its own, with keys that cost nothing. Whoever has "red" in their name is enrolled as a
/// chief editor, the others as journalists; Ola founds. Verbs take the acting person's name, and each act is a second
/// later than the one before.
class Newsdesk
{
public:
    explicit Newsdesk(const QStringList &staff = {QStringLiteral("Kari"), QStringLiteral("Per"),
                                                  QStringLiteral("Eva red.")},
                      Foundation foundation = {QStringLiteral("Avisen"), false, true, {}, {}, shortStyle()})
    {
        const NewsroomFacts facts = newFacts(foundation, now());
        const Actor ola = actor(QStringLiteral("Ola red."));
        m_store.got([&](Connection &connection) {
            return found(connection, foundation, facts, QStringLiteral("Ola red."), ola);
        });
        m_house = m_store.got(readHouse);
        for (const QString &name : staff) {
            const QString went =
                enrols(QStringLiteral("Ola red."), name, name == staff.first() ? QString() : staff.first());
            Q_ASSERT(went == QLatin1String("done"));
        }
    }

    const House &house() const { return m_house; }
    TemporaryStore &store() { return m_store; }
    const QString &article() const { return m_article; }
    /// A moment of the clock that this newsroom lives by.
    QString now() const { return m_now.toString(Qt::ISODateWithMs); }

    Actor actor(const QString &name)
    {
        m_now = m_now.addSecs(1);
        return {keyOf(name)->publicKey(), keyOf(name), now()};
    }

    /// What `verb(connection, …, actor)` says when `who` does it.
    template<typename Verb>
    auto asked(const QString &who, Verb verb)
    {
        return m_store.ask([verb, by = actor(who)](Connection &connection) { return verb(connection, by); });
    }

    QString enrols(const QString &chief, const QString &name, const QString &witness = {}, const QString &keyName = {})
    {
        const Role role = name.contains(QLatin1String("red")) ? Role::ChiefEditor : Role::Journalist;
        const auto along = witness.isEmpty() ? nullptr : keyOf(witness);
        return outcome(asked(chief, [=, this](Connection &connection, const Actor &by) {
            return enrol(connection, m_house, name, role, keyOf(keyName.isEmpty() ? name : keyName), by, along);
        }));
    }

    QString imports(const DraftFile &draft)
    {
        const Result<Done> done = asked(QStringLiteral("Kari"), [&](Connection &connection, const Actor &by) {
            return importDraft(connection, m_house, draft, by);
        });
        m_article = done ? done->article : m_article;
        return outcome(done);
    }
    QString imports(const Content &content) { return imports(DraftFile {content, {}}); }

    QString edits(const QString &who, const QString &block, const QString &text)
    {
        return outcome(asked(who, [&](Connection &connection, const Actor &by) {
            return editBlock(connection, m_article, block, text, by);
        }));
    }
    /// Without a passage: makes no claim.
    QString verifies(const QString &who, const QString &block, int number, const std::optional<Passage> &passage)
    {
        return outcome(asked(who, [&](Connection &connection, const Actor &by) {
            return verifySentence(connection, m_house, m_article, block, number, passage, by);
        }));
    }
    QString ignores(const QString &who, const QString &finding, const QString &reason, const QString &note = {})
    {
        return outcome(asked(who, [&](Connection &connection, const Actor &by) {
            return ignoreFinding(connection, m_house, m_article, finding, reason, note, by);
        }));
    }
    QString ticks(const QString &who, const QString &item)
    {
        return outcome(asked(who, [&](Connection &connection, const Actor &by) {
            return tickItem(connection, m_house, m_article, item, by);
        }));
    }
    /// Verifies every sentence against the beginning of the first source and ticks everything.
    void reviews(const QString &who)
    {
        QHash<QString, int> inBlock;
        for (const JudgedSentence &judged : open().report.sentences) {
            const QString &block = judged.sentence.block;
            verifies(who, block, ++inBlock[block], Passage {QStringLiteral("s1"), {0, 9}});
        }
        ticks(who, QStringLiteral("sitater"));
    }

    QString assures(const QString &who, int version = 0)
    {
        return outcome(asked(who, [&](Connection &connection, const Actor &by) {
            return markQualityAssured(connection, m_house, m_article, version, by);
        }));
    }
    QString signsOff(const QString &who, int version = 0)
    {
        return outcome(asked(who, [&](Connection &connection, const Actor &by) {
            return signOff(connection, m_house, m_article, version, by);
        }));
    }
    QString sendsBack(const QString &who, const QString &note)
    {
        return outcome(asked(who, [&](Connection &connection, const Actor &by) {
            return sendBack(connection, m_house, m_article, note, by);
        }));
    }
    QString spikes(const QString &who, const QString &note = {})
    {
        return outcome(asked(who, [&](Connection &connection, const Actor &by) {
            return spike(connection, m_house, m_article, note, by);
        }));
    }
    QString takesUp(const QString &who)
    {
        return outcome(asked(
            who, [&](Connection &connection, const Actor &by) { return unspike(connection, m_house, m_article, by); }));
    }
    Result<PageFile> publishes(const QString &who, const QString &kind, const QString &note = {}, int version = 0)
    {
        return asked(who, [&](Connection &connection, const Actor &by) {
            return publish(connection, m_house, m_article, kind, note, version, by);
        });
    }
    Result<PageFile> withdraws(const QString &who, const QString &note)
    {
        return asked(who, [&](Connection &connection, const Actor &by) {
            return withdraw(connection, m_house, m_article, note, by);
        });
    }
    /// From wherever the newest version stands to its sign-off.
    void approves()
    {
        reviews(QStringLiteral("Kari"));
        assures(QStringLiteral("Kari"));
        signsOff(QStringLiteral("Ola red."));
    }

    CaseFile file()
    {
        return m_store.got([this](Connection &connection) { return readCaseFile(connection, m_article); });
    }
    OpenArticle open() { return openArticle(file(), m_house, {}); }
    QString state()
    {
        const State state = derive(file().history());
        return toText(state.work) + QStringLiteral(", ") + toText(state.publication);
    }
    /// The newest statement of the article or, before there is one, of the newsroom.
    Statement lastStatement() { return file().statements.last().statement; }
    QByteArray payloadOf(const QString &hash)
    {
        return m_store.got([&](Connection &connection) { return payload(connection, hash); });
    }
    /// How much is written down: entries of the log, which has one for everything that is stored.
    qsizetype written() { return m_store.got(logEntries).size(); }

private:
    TemporaryStore m_store;
    House m_house;
    QString m_article;
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
};

} // namespace imprimatur::test
