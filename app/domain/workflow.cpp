// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace imprimatur
{

namespace
{

using Kind = Statement::Kind;
using Ids = QSet<QString>;

/// The acts of an article that count as acts: signed by someone who was enrolled when they were made.
class Acts
{
public:
    explicit Acts(const History &history)
        : m_versions(history.versions)
        , m_people(peopleOf(history.statements))
        , m_ancestors(ancestry(history.statements))
    {
        for (const SignedStatement &each : history.statements) {
            m_all.insert(each.id);
            if (!each.statement.article.isEmpty() && personAt(each, each.statement.signer)) {
                m_acts.append(each);
            }
        }
        // Whatever builds on something has more ancestors than it: a topological order, ties settled by id.
        std::ranges::sort(m_acts, [this](const SignedStatement &a, const SignedStatement &b) {
            return std::pair(m_ancestors[a.id].size(), a.id) < std::pair(m_ancestors[b.id].size(), b.id);
        });
    }

    const People &people() const { return m_people; }
    const QList<SignedStatement> &inOrder() const { return m_acts; }
    const Ids &all() const { return m_all; }
    const SignedStatement *byId(const QString &id) const
    {
        const auto found = std::ranges::find(m_acts, id, &SignedStatement::id);
        return found == m_acts.end() ? nullptr : &*found;
    }
    bool knows(const SignedStatement &later, const SignedStatement &earlier) const
    {
        return m_ancestors.value(later.id).contains(earlier.id);
    }

    /// qa, signoff and publish as workflow.h says; `known` are the ids that may speak against them.
    bool qaCounts(const SignedStatement &qa, const Ids &known) const
    {
        return qa.statement.kind == Kind::Qa && hasVersion(qa.statement) && !isReturned(qa, known);
    }

    bool signoffCounts(const SignedStatement &signoff, const Ids &known) const
    {
        const SignedStatement *qa = byId(signoff.statement.qa);
        const bool rests = signoff.statement.kind == Kind::Signoff && qa && knows(signoff, *qa)
            && isOfSameText(*qa, signoff) && qaCounts(*qa, known);
        return rests && isChiefEditor(signoff) && (isFourEyes(signoff, *qa) || isAlone(signoff))
            && !isReturned(signoff, known) && !isWithdrawn(signoff, known);
    }

    bool publishCounts(const SignedStatement &publish) const
    {
        const SignedStatement *signoff = byId(publish.statement.signoff);
        return publish.statement.kind == Kind::Publish && signoff && knows(publish, *signoff)
            && isOfSameText(*signoff, publish) && signoff->statement.fragment == publish.statement.fragment
            && signoffCounts(*signoff, m_ancestors.value(publish.id));
    }

    bool isFourEyes(const SignedStatement &signoff, const SignedStatement &qa) const
    {
        return signoff.statement.signer != qa.statement.signer;
    }

    bool isChiefEditor(const SignedStatement &act) const
    {
        const Person *person = personAt(act, act.statement.signer);
        return person && person->role == Role::ChiefEditor;
    }

    bool isSpiked() const
    {
        return std::ranges::any_of(m_acts, [this](const SignedStatement &spike) {
            return spike.statement.kind == Kind::Spike && std::ranges::none_of(m_acts, [&](const SignedStatement &act) {
                       return act.statement.kind == Kind::Unspike && knows(act, spike);
                   });
        });
    }

    /// Whether a withdrawal among `known` came after `act` or without knowing it.
    bool isWithdrawn(const SignedStatement &act, const Ids &known) const
    {
        return std::ranges::any_of(m_acts, [&](const SignedStatement &each) {
            return each.statement.kind == Kind::Withdraw && known.contains(each.id) && !knows(act, each);
        });
    }

private:
    const Person *personAt(const SignedStatement &act, const QString &key) const
    {
        const Person *person = m_people.byKey(key);
        const bool wasEnrolled = person && act.statement.newsroom == m_people.newsroom && act.signedBy.contains(key)
            && m_ancestors.value(act.id).contains(person->enrolment);
        return wasEnrolled ? person : nullptr;
    }

    bool isReturned(const SignedStatement &act, const Ids &known) const
    {
        return std::ranges::any_of(m_acts, [&](const SignedStatement &each) {
            return each.statement.kind == Kind::Return && each.statement.content == act.statement.content
                && known.contains(each.id) && isChiefEditor(each) && !knows(act, each);
        });
    }

    /// The hash names the text, the number is what pages and files go by: both have to be those that were signed.
    static bool isOfSameText(const SignedStatement &a, const SignedStatement &b)
    {
        return a.statement.content == b.statement.content && a.statement.version == b.statement.version;
    }

    /// A one-person newsroom in which nobody else had been enrolled.
    bool isAlone(const SignedStatement &act) const
    {
        const Ids before = m_ancestors.value(act.id);
        return m_people.onePerson && std::ranges::none_of(m_people.enrolled, [&](const Person &person) {
                   return person.key != act.statement.signer && before.contains(person.enrolment);
               });
    }

    bool hasVersion(const Statement &statement) const
    {
        return std::ranges::any_of(m_versions, [&](const VersionFact &fact) {
            return fact.hash == statement.content && fact.number == statement.versionNumber();
        });
    }

    QList<VersionFact> m_versions;
    People m_people;
    QHash<QString, Ids> m_ancestors;
    QList<SignedStatement> m_acts;
    Ids m_all;
};

void findNewest(State &state, const QList<VersionFact> &versions)
{
    int leaves = 0;
    for (const VersionFact &fact : versions) {
        if (std::ranges::find(versions, fact.hash, &VersionFact::base) != versions.end()) {
            continue;
        }
        ++leaves;
        if (std::pair(fact.number, fact.hash) > std::pair(state.newest.number, state.newest.hash)) {
            state.newest = fact;
        }
    }
    state.diverged = leaves > 1;
}

void findApprovals(State &state, const Acts &acts)
{
    for (const SignedStatement &act : acts.inOrder()) {
        if (act.statement.content != state.newest.hash) {
            continue;
        }
        if (acts.qaCounts(act, acts.all())) {
            state.qas.append({act.id, act.statement.signer});
        } else if (acts.signoffCounts(act, acts.all())) {
            state.signoff = Approver {act.id, act.statement.signer};
            state.signedOffQa = act.statement.qa;
            state.countersigned = acts.isFourEyes(act, *acts.byId(act.statement.qa));
        } else if (act.statement.kind == Kind::Return && acts.isChiefEditor(act)) {
            state.returned = act.id;
        }
    }
    if (!state.qas.isEmpty()) {
        state.returned.clear();
    }
}

void findPublications(State &state, const Acts &acts)
{
    const SignedStatement *lastEver = nullptr;
    const SignedStatement *out = nullptr;
    for (const SignedStatement &act : acts.inOrder()) {
        if (!acts.publishCounts(act)) {
            continue;
        }
        state.publications.append(act.id);
        lastEver = &act;
        if (!acts.isWithdrawn(act, acts.all())) {
            out = &act;
        }
    }
    if (!lastEver) {
        const bool held = state.signoff && !state.newest.embargoUntil.isEmpty();
        state.publication = held ? PublicationState::Held : PublicationState::NotPublished;
        state.heldUntil = held ? state.newest.embargoUntil : QString();
        return;
    }
    const SignedStatement &shown = out ? *out : *lastEver;
    state.publishStatement = shown.id;
    state.publishedVersion = shown.statement.versionNumber();
    if (!out) {
        state.publication = PublicationState::Withdrawn;
        for (const SignedStatement &act : acts.inOrder()) {
            state.withdrawal = act.statement.kind == Kind::Withdraw ? act.id : state.withdrawal;
        }
        return;
    }
    const bool corrected = out->statement.publication == QLatin1String("correction");
    state.publication = corrected ? PublicationState::Corrected : PublicationState::Published;
}

WorkState workStateOf(const State &state, const Acts &acts, bool reviewBegun)
{
    if (acts.isSpiked()) {
        return WorkState::Spiked;
    }
    if (state.signoff) {
        return WorkState::SignedOff;
    }
    if (!state.qas.isEmpty()) {
        return WorkState::QualityAssured;
    }
    if (!state.returned.isEmpty()) {
        return WorkState::SentBack;
    }
    return state.newest.byModel && !reviewBegun ? WorkState::AiDraft : WorkState::InReview;
}

} // namespace

QString toText(WorkState state)
{
    switch (state) {
    case WorkState::AiDraft:
        return QStringLiteral("ai-draft");
    case WorkState::InReview:
        return QStringLiteral("in-review");
    case WorkState::SentBack:
        return QStringLiteral("sent-back");
    case WorkState::QualityAssured:
        return QStringLiteral("quality-assured");
    case WorkState::SignedOff:
        return QStringLiteral("signed-off");
    case WorkState::Spiked:
        return QStringLiteral("spiked");
    }
    Q_UNREACHABLE();
}

QString toText(PublicationState state)
{
    switch (state) {
    case PublicationState::NotPublished:
        return QStringLiteral("not-published");
    case PublicationState::Held:
        return QStringLiteral("held");
    case PublicationState::Published:
        return QStringLiteral("published");
    case PublicationState::Corrected:
        return QStringLiteral("corrected");
    case PublicationState::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    Q_UNREACHABLE();
}

std::optional<Approver> qaToCountersign(const History &history, const QString &chief)
{
    const People people = peopleOf(history.statements);
    const bool alone = people.onePerson && people.enrolled.size() == 1;
    const QList<Approver> qas = derive(history).qas;
    const auto found =
        std::find_if(qas.rbegin(), qas.rend(), [&](const Approver &qa) { return alone || qa.signer != chief; });
    return found == qas.rend() ? std::nullopt : std::optional(*found);
}

State derive(const History &history)
{
    const Acts acts(history);
    State state;
    findNewest(state, history.versions);
    findApprovals(state, acts);
    findPublications(state, acts);
    state.work = workStateOf(state, acts, history.reviewBegun);
    return state;
}

} // namespace imprimatur
