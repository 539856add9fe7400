// SPDX-License-Identifier: GPL-3.0-or-later
// Random sequences of acts through the real verbs on a real store with real signatures, held against the reference model.
// IMPRIMATUR_LARGE=1: 10,000 sequences instead of 200. IMPRIMATUR_SEED=n: only the sequence of that seed, told aloud.
#include "support/referencemodel.h"
#include "support/workshop.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTest>

#include <array>
#include <random>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

constexpr int actsInSequence = 20;
constexpr std::array names {"Ola", "Eva", "Kari", "Per", "a stranger"};
constexpr std::array acts {"save",    "review",  "qa",      "signoff", "return",  "spike",
                           "unspike", "publish", "correct", "update",  "withdraw"};

QString name(int who)
{
    return who < 0 ? QStringLiteral("nobody") : QLatin1String(names[who]);
}

QString name(Act act)
{
    return QLatin1String(acts[int(act)]);
}

QString told(const Attempt &attempt)
{
    QString line = name(attempt.who) + QLatin1Char(' ') + name(attempt.act);
    line += attempt.act == Act::Save ? QStringLiteral(" text %1").arg(attempt.text) : QString();
    line += attempt.version == 0 ? QString() : QStringLiteral(" version %1").arg(attempt.version);
    line += attempt.key == attempt.who ? QString() : QStringLiteral(" with the key of ") + name(attempt.key);
    line += attempt.note ? QStringLiteral(" with a note") : QString();
    line += attempt.late ? QStringLiteral(" after the embargo") : QString();
    return line;
}

/// The same bits on every machine, unlike the distributions of the standard library.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_bits(seed)
    {
    }
    int below(int n) { return int(m_bits() % quint32(n)); }
    bool oneIn(int n) { return below(n) == 0; }

private:
    std::mt19937 m_bits;
};

/// The act that brings an article on from where it stands, so that sequences get somewhere.
Act nextAct(const ReferenceModel &model, Dice &dice)
{
    const QString work = model.work();
    const QString publication = model.publication();
    const bool isOut = publication == QLatin1String("published") || publication == QLatin1String("corrected");
    if (work == QLatin1String("spiked")) {
        return Act::Unspike;
    }
    if (work == QLatin1String("quality-assured")) {
        return Act::SignOff;
    }
    if (work != QLatin1String("signed-off")) {
        return model.isReviewed() ? Act::Qa : Act::Review;
    }
    if (isOut && model.published() == model.newest()) {
        return dice.oneIn(4) ? Act::Withdraw : Act::Save;
    }
    return model.published() == 0 ? Act::Publish : dice.oneIn(2) ? Act::Correct : Act::Update;
}

int someVersion(const ReferenceModel &model, Dice &dice)
{
    return dice.oneIn(2) ? 0 : dice.oneIn(3) ? 1 + dice.below(model.newest() + 1) : model.newest();
}

Attempt nextAttempt(const ReferenceModel &model, const Staff &staff, Dice &dice)
{
    Attempt attempt;
    attempt.act = dice.oneIn(3) ? Act(dice.below(int(acts.size()))) : nextAct(model, dice);
    const bool isChiefs = attempt.act == Act::SignOff || attempt.act == Act::Return;
    attempt.who = dice.oneIn(16) ? 4 : dice.below(isChiefs && !dice.oneIn(4) ? std::min(staff.size, 2) : staff.size);
    attempt.key = dice.oneIn(16) ? dice.below(5) : attempt.who;
    const bool aims = attempt.act != Act::Review && attempt.act != Act::Return && attempt.act != Act::Spike
        && attempt.act != Act::Unspike && attempt.act != Act::Withdraw;
    attempt.version = aims ? someVersion(model, dice) : 0;
    attempt.text = attempt.act == Act::Save ? dice.below(3) : 0;
    attempt.note = !dice.oneIn(5);
    attempt.late = !dice.oneIn(3);
    return attempt;
}

QString people(const QList<int> &all)
{
    QStringList told;
    std::ranges::transform(all, std::back_inserter(told), [](int who) { return name(who); });
    return told.isEmpty() ? QStringLiteral("nobody") : told.join(QLatin1Char('+'));
}

/// All that is compared of a state, in one line.
QString standing(const ReferenceModel &model)
{
    return QStringLiteral("%1 v%2, qa %3, signed off by %4 on the qa of %5, %6, %7 v%8")
        .arg(model.work())
        .arg(model.newest())
        .arg(people(model.qas()), name(model.signer().value_or(-1)), name(model.assurer().value_or(-1)),
             QLatin1String(model.isCountersigned() ? "countersigned" : "not countersigned"), model.publication())
        .arg(model.published());
}

QString standing(const State &state, const Workshop &workshop)
{
    QList<int> qas;
    std::ranges::transform(state.qas, std::back_inserter(qas),
                           [&](const Approver &qa) { return workshop.whose(qa.signer); });
    const auto rested = std::ranges::find(state.qas, state.signedOffQa, &Approver::statement);
    return QStringLiteral("%1 v%2, qa %3, signed off by %4 on the qa of %5, %6, %7 v%8")
        .arg(toText(state.work))
        .arg(state.newest.number)
        .arg(people(qas), name(state.signoff ? workshop.whose(state.signoff->signer) : -1),
             name(state.signoff && rested != state.qas.end() ? workshop.whose(rested->signer) : -1),
             QLatin1String(state.countersigned ? "countersigned" : "not countersigned"), toText(state.publication))
        .arg(state.publishedVersion);
}

/// Whether the program did, or refused for the model's reason among others.
bool agree(const QString &expected, const QStringList &answered)
{
    if (expected == QLatin1String("unreviewed")) {
        return answered.contains(toText(Refusal::Reason::Unverified))
            || answered.contains(toText(Refusal::Reason::Unticked));
    }
    return expected.isEmpty() ? answered.isEmpty() : answered.contains(expected);
}

QString storyOf(quint32 seed, const Staff &staff)
{
    const QLatin1String mode(staff.onePerson ? "one-person" : "two-person");
    return QStringLiteral("seed %1, %2 newsroom of %3").arg(seed).arg(mode).arg(staff.size);
}

/// How often each thing was seen.
using Tally = QMap<QString, int>;

/// The sequence of a seed: the story of the first disagreement, or nothing.
class Sequence
{
public:
    Sequence(quint32 seed, Workshop &workshop)
        : m_dice(seed)
        , m_workshop(workshop)
        , m_article(workshop.newArticle())
        , m_model(workshop.staff())
        , m_found(standing(workshop.state(m_article), workshop))
        , m_story {storyOf(seed, workshop.staff())}
    {
    }

    bool agrees(Tally &tally)
    {
        for (int at = 0; at < actsInSequence; ++at) {
            if (!stepAgrees(tally)) {
                return false;
            }
        }
        return true;
    }
    QString story() const { return m_story.join(QLatin1Char('\n')); }

private:
    bool stepAgrees(Tally &tally)
    {
        const Attempt attempt = nextAttempt(m_model, m_workshop.staff(), m_dice);
        const QString refusal = m_model.refusal(attempt);
        const bool changes = refusal.isEmpty() && !(attempt.act == Act::Save && attempt.text == m_model.textOfNewest());
        if (refusal.isEmpty()) {
            m_model.apply(attempt);
        }
        const Answer answer = m_workshop.attempt(m_article, attempt);
        const QString expected = standing(m_model);
        m_found = answer.state ? standing(*answer.state, m_workshop) : m_found;
        m_story.append(told(attempt) + QStringLiteral(" → ") + (refusal.isEmpty() ? QStringLiteral("done") : refusal));
        count(attempt, refusal, tally);
        if (agree(refusal, answer.refusals) && expected == m_found && answer.state.has_value() == changes) {
            return true;
        }
        const QString done =
            answer.refusals.isEmpty() ? QStringLiteral("done") : answer.refusals.join(QStringLiteral(", "));
        m_story.append(
            QStringLiteral("  model:   %1; %2").arg(refusal.isEmpty() ? QStringLiteral("done") : refusal, expected));
        m_story.append(QStringLiteral("  program: %1; %2").arg(done, m_found));
        m_story.append(
            QStringLiteral("  program wrote something down: %1").arg(QLatin1String(answer.state ? "yes" : "no")));
        return false;
    }

    void count(const Attempt &attempt, const QString &refusal, Tally &tally) const
    {
        ++tally[name(attempt.act) + (refusal.isEmpty() ? QStringLiteral(" done") : QStringLiteral(" refused"))];
        ++tally[refusal.isEmpty() ? QStringLiteral("allowed") : QStringLiteral("because ") + refusal];
        ++tally[QStringLiteral("work ") + m_model.work()];
        ++tally[QStringLiteral("publication ") + m_model.publication()];
        ++tally[QLatin1String(m_model.isCountersigned() ? "countersigned" : "not countersigned")];
        ++tally[QStringLiteral("qa by %1").arg(m_model.qas().size())];
    }

    Dice m_dice;
    Workshop &m_workshop;
    QString m_article;
    ReferenceModel m_model;
    QString m_found; ///< how the article stands by the program
    QStringList m_story;
};

/// What has to have been seen, so that agreement is not agreement on nothing.
QStringList mustBeSeen()
{
    QStringList all {QStringLiteral("not countersigned"), QStringLiteral("qa by 2")};
    for (const char *act : acts) {
        all << QLatin1String(act) + QStringLiteral(" done") << QLatin1String(act) + QStringLiteral(" refused");
    }
    for (int work = 0; work <= int(WorkState::Spiked); ++work) {
        all << QStringLiteral("work ") + toText(WorkState(work));
    }
    for (int publication = 0; publication <= int(PublicationState::Withdrawn); ++publication) {
        all << QStringLiteral("publication ") + toText(PublicationState(publication));
    }
    for (const char *reason : {"not-enrolled",
                               "not-chief-editor",
                               "spiked",
                               "not-spiked",
                               "no-version",
                               "not-newest",
                               "no-note",
                               "unreviewed",
                               "already-quality-assured",
                               "not-quality-assured",
                               "already-signed-off",
                               "same-person",
                               "nothing-to-return",
                               "still-published",
                               "already-published",
                               "not-published",
                               "withdrawn",
                               "nothing-new",
                               "not-signed-off",
                               "held",
                               "wrong-key"}) {
        all << QStringLiteral("because ") + QLatin1String(reason);
    }
    return all;
}

} // namespace

class FourEyesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_clock.start(); }

    void programAndModelAgree_data()
    {
        QTest::addColumn<quint32>("first");
        QTest::addColumn<quint32>("last");
        if (m_only != 0) {
            QTest::addRow("the sequence of seed %u", m_only) << m_only << m_only;
            return;
        }
        const quint32 all = qEnvironmentVariableIntValue("IMPRIMATUR_LARGE") == 1 ? 10'000 : 200;
        for (quint32 first = 1; first <= all; first += 50) { // QtTest ends a row that takes more than five minutes
            QTest::addRow("sequences %u to %u", first, first + 49) << first << first + 49;
        }
    }
    void programAndModelAgree()
    {
        QFETCH(quint32, first);
        QFETCH(quint32, last);
        Workshop staffed({4, false});
        Workshop founderOnly({1, false});
        Workshop alone({1, true});
        Workshop grown({4, true});
        const std::array<Workshop *, 8> workshops {&staffed, &alone,   &staffed,     &grown,
                                                   &staffed, &staffed, &founderOnly, &staffed};
        const int before = m_disagreements;
        for (quint32 seed = first; seed <= last; ++seed) {
            run(seed, *workshops[seed % workshops.size()]);
        }
        QVERIFY2(m_disagreements == before, "program and model disagree; the stories stand above");
    }

    void everythingWasSeen()
    {
        for (auto seen = m_tally.cbegin(); seen != m_tally.cend(); ++seen) {
            qInfo("%7d %s", seen.value(), qPrintable(seen.key()));
        }
        qInfo("%d sequences, %d disagreements, %.1f s", m_sequences, m_disagreements, double(m_clock.elapsed()) / 1000);
        if (m_only != 0) {
            QSKIP("one sequence does not see everything");
        }
        for (const QString &thing : mustBeSeen()) {
            QVERIFY2(m_tally.value(thing) > 0, qPrintable(thing + QStringLiteral(" was never seen")));
        }
    }

private:
    void run(quint32 seed, Workshop &workshop)
    {
        Sequence sequence(seed, workshop);
        const bool agrees = sequence.agrees(m_tally);
        ++m_sequences;
        m_disagreements += agrees ? 0 : 1;
        if (!agrees || m_only != 0) {
            qInfo("%s", qPrintable(sequence.story()));
        }
    }

    const quint32 m_only = qEnvironmentVariable("IMPRIMATUR_SEED").toUInt(); ///< 0: all
    Tally m_tally;
    int m_sequences = 0;
    int m_disagreements = 0;
    QElapsedTimer m_clock;
};

QTEST_GUILESS_MAIN(FourEyesTest)
#include "tst_foureyes.moc"
