// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sample.h"

#include "archive/draftzip.h"
#include "desk/approval.h"
#include "desk/casefile.h"
#include "desk/founding.h"
#include "desk/intake.h"
#include "desk/newsroom.h"
#include "desk/publishing.h"
#include "desk/reviewing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sample)
};

QList<SamplePerson> samplePeople(const QString &folder)
{
    const QString keys = folder + QStringLiteral("/keys/");
    return {
        {QStringLiteral("Ola Eksempel"), Role::ChiefEditor, keys + QStringLiteral("ola.key"), "eksempel-redaktør"},
        {QStringLiteral("Kari Eksempel"), Role::Journalist, keys + QStringLiteral("kari.key"), "eksempel-journalist"}};
}

Result<std::shared_ptr<const SigningKey>> newKey(const SamplePerson &person, const NewsroomFacts &facts)
{
    return KeyFile(person.keyFile, keyFloor(facts)).create(person.name, facts.newsroom, person.passphrase);
}

Result<void> enrolSecond(Database &database, const SamplePerson &person, const Actor &chief)
{
    const Result<House> house = database.post(readHouse).result();
    if (!house) {
        return failure(house.error());
    }
    const auto key = newKey(person, house->facts);
    if (!key) {
        return failure(key.error());
    }
    const Result<Done> done = database
                                  .post([=](Connection &connection) {
                                      return enrol(connection, *house, person.name, person.role, *key, chief, {});
                                  })
                                  .result();
    if (!done) {
        return failure(done.error());
    }
    return {};
}

/// The articles that come with the program, as the queue shows them: first the one with most kinds of findings, then the
/// newest; the last has no planted error.
QStringList sampleDrafts()
{
    return {QStringLiteral("gasslager"),      QStringLiteral("stroembrudd"), QStringLiteral("rentehopp"),
            QStringLiteral("grenseterminal"), QStringLiteral("vannavtale"),  QStringLiteral("kornavgift")};
}

Result<QStringList> importArticles(Database &database, const QString &now)
{
    const Result<House> house = database.post(readHouse).result();
    if (!house) {
        return failure(house.error());
    }
    QStringList articles;
    for (const QString &name : sampleDrafts()) {
        QFile file(QStringLiteral(":/sample/%1.draft.json").arg(name));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        const Result<DraftFile> draft = readDraft(file.readAll());
        if (!draft) {
            return failure(draft.error());
        }
        const Result<Done> done = database
                                      .post([=](Connection &connection) {
                                          return importDraft(connection, *house, *draft, {{}, {}, now, false});
                                      })
                                      .result();
        if (!done) {
            return failure(done.error());
        }
        articles.append(done->article);
    }
    return articles;
}

} // namespace

Result<SampleNewsroom> createSampleNewsroom(const QString &folder, const QString &now)
{
    const Foundation foundation {QStringLiteral("Eksempelredaksjonen"),      false, true,
                                 QStringLiteral("https://eksempel.example"), {},    {}};
    SampleNewsroom sample {newFacts(foundation, now), {}, samplePeople(folder), {}};
    const Result<std::unique_ptr<Database>> database = Database::open(folder, Database::Opening::Create);
    if (!database) {
        return failure(database.error());
    }
    if (!QDir().mkpath(folder + QStringLiteral("/keys"))) {
        return failure(Error::Kind::Store, Text::tr("The folder for the sample keys cannot be made."), folder);
    }
    const SamplePerson &founder = sample.people.first();
    const auto key = newKey(founder, sample.facts);
    if (!key) {
        return failure(key.error());
    }
    const Actor chief {(*key)->publicKey(), *key, now};
    const Result<Done> done = (*database)
                                  ->post([&](Connection &connection) {
                                      return found(connection, foundation, sample.facts, founder.name, chief);
                                  })
                                  .result();
    if (!done) {
        return failure(done.error());
    }
    sample.fingerprint = done->statement;
    if (const Result<void> enrolled = enrolSecond(**database, sample.people.last(), chief); !enrolled) {
        return failure(enrolled.error());
    }
    const Result<QStringList> articles = importArticles(**database, now);
    if (!articles) {
        return failure(articles.error());
    }
    sample.articles = *articles;
    return sample;
}

namespace
{

QString nowUtc()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

/// One walk through the workflow: opens keys, acts, tells.
class Walk
{
public:
    Walk(Newsroom &newsroom, const SampleNewsroom &sample, const std::function<void(const QString &)> &tell)
        : m_newsroom(newsroom)
        , m_sample(sample)
        , m_tell(tell)
    {
    }

    Result<QString> go(const QString &folder)
    {
        const QString article = m_sample.articles.last();
        Result<Actor> chief = actor(m_sample.people.first());
        Result<Actor> journalist = actor(m_sample.people.last());
        if (!chief || !journalist) {
            return failure(chief ? journalist.error() : chief.error());
        }
        if (const Result<void> reviewed = review(article, *journalist); !reviewed) {
            return failure(reviewed.error());
        }
        const House house = m_newsroom.house();
        const Result<Done> assured = done(m_newsroom.database()
                                              .post([=](Connection &connection) {
                                                  return markQualityAssured(connection, house, article, 0, *journalist);
                                              })
                                              .result());
        if (!assured) {
            return failure(assured.error());
        }
        m_tell(
            Text::tr("%1 marked version %2 quality-assured.").arg(m_sample.people.last().name).arg(assured->version));
        const Result<Done> signedOff =
            done(m_newsroom.database()
                     .post([=](Connection &connection) { return signOff(connection, house, article, 0, *chief); })
                     .result());
        if (!signedOff) {
            return failure(signedOff.error());
        }
        m_tell(Text::tr("%1 signed it off.").arg(m_sample.people.first().name));
        return publishTo(article, folder, *chief);
    }

private:
    Result<Actor> actor(const SamplePerson &person)
    {
        const auto key = KeyFile(person.keyFile, keyFloor(m_newsroom.facts())).unlock(person.passphrase);
        if (!key) {
            return failure(key.error());
        }
        return Actor {(*key)->publicKey(), *key, nowUtc()};
    }

    /// A refusal is an error on this walk: the sample is made so that nothing stands in the way.
    static Result<Done> done(const Result<Done> &result)
    {
        if (result && result->isRefused()) {
            return failure(Error::Kind::Gate, result->refusals.first().message);
        }
        return result;
    }

    Result<void> review(const QString &article, const Actor &journalist)
    {
        const Result<OpenArticle> open = m_newsroom.article(article).result();
        if (!open) {
            return failure(open.error());
        }
        m_tell(Text::tr("%1 reviews “%2”.").arg(m_sample.people.last().name, open->summary.headline));
        QHash<QString, int> inBlock;
        for (const JudgedSentence &judged : open->report.sentences) {
            const int number = ++inBlock[judged.sentence.block];
            if (const Result<void> judgedByPerson = verify(article, judged, number, journalist); !judgedByPerson) {
                return judgedByPerson;
            }
        }
        m_tell(Text::tr("%n sentence(s) verified against their passages.", nullptr, open->summary.claims));
        for (const ChecklistItem &item : open->checklist) {
            const Result<Done> ticked = done(m_newsroom.database()
                                                 .post([=, house = m_newsroom.house()](Connection &connection) {
                                                     return tickItem(connection, house, article, item.id, journalist);
                                                 })
                                                 .result());
            if (!ticked) {
                return failure(ticked.error());
            }
        }
        m_tell(Text::tr("%n checklist item(s) ticked.", nullptr, int(open->checklist.size())));
        return {};
    }

    Result<void> verify(const QString &article, const JudgedSentence &judged, int number, const Actor &journalist)
    {
        if (!judged.sentence.claim) {
            return {};
        }
        const std::optional<Passage> passage =
            judged.evidence.isEmpty() ? std::nullopt : std::optional(judged.evidence.first().passage);
        const Result<Done> verified =
            done(m_newsroom.database()
                     .post([=, house = m_newsroom.house()](Connection &connection) {
                         return verifySentence(connection, house, article, judged.sentence.block, number, passage,
                                               journalist);
                     })
                     .result());
        if (!verified) {
            return failure(verified.error());
        }
        return {};
    }

    Result<QString> publishTo(const QString &article, const QString &folder, const Actor &chief)
    {
        const House house = m_newsroom.house();
        const Result<PageFile> page =
            m_newsroom.database()
                .post([=](Connection &connection) {
                    return publish(connection, house, article, QStringLiteral("first"), {}, 0, chief);
                })
                .result();
        if (!page) {
            return failure(page.error());
        }
        if (page->done.isRefused()) {
            return failure(Error::Kind::Gate, page->done.refusals.first().message);
        }
        const Result<QString> path = writePage(*page, folder);
        if (path) {
            m_tell(Text::tr("Published: %1").arg(*path));
        }
        return path;
    }

    Newsroom &m_newsroom;
    const SampleNewsroom &m_sample;
    const std::function<void(const QString &)> &m_tell;
};

} // namespace

Result<QString> walkSampleArticle(const QString &newsroomFolder, const SampleNewsroom &sample, const QString &folder,
                                  const std::function<void(const QString &)> &tell)
{
    const Result<std::shared_ptr<Newsroom>> newsroom = Newsroom::open(newsroomFolder);
    if (!newsroom) {
        return failure(newsroom.error());
    }
    return Walk(**newsroom, sample, tell).go(folder);
}

} // namespace imprimatur
