// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gate)
};

using Kind = Statement::Kind;
using Reason = Refusal::Reason;

/// What all questions at the gate are asked of.
struct Gate
{
    const History &history;
    const Intent &intent;
    State state;
    People people;
    QString publishedContent;
    QList<Refusal> refusals = {};

    void refuse(bool when, Reason reason, const QString &message)
    {
        if (when) {
            refusals.append({reason, message});
        }
    }
    bool spiked() const { return state.work == WorkState::Spiked; }
};

void askPerson(Gate &gate)
{
    const Person *person = gate.people.byKey(gate.intent.actor);
    gate.refuse(!person, Reason::NotEnrolled, Text::tr("This person is not enrolled in the newsroom."));
    const bool chiefOnly = gate.intent.act == Kind::Signoff || gate.intent.act == Kind::Return;
    gate.refuse(person && chiefOnly && person->role != Role::ChiefEditor, Reason::NotChiefEditor,
                Text::tr("Only a chief editor can sign off or send back."));
}

/// Approvals bind one text: the newest, and the one the person believes to act on.
void askVersion(Gate &gate, const QList<VersionFact> &versions)
{
    const Intent &intent = gate.intent;
    const VersionFact &newest = gate.state.newest;
    const int number = intent.version == 0 ? newest.number : intent.version;
    const auto fact = std::ranges::find(versions, number, &VersionFact::number);
    gate.refuse(fact == versions.end(), Reason::NoVersion, Text::tr("There is no version %1.").arg(number));
    if (fact == versions.end()) {
        return;
    }
    const bool bindsNewest = intent.act == Kind::Qa || intent.act == Kind::Signoff || intent.act == Kind::Publish
        || intent.act == Kind::Return;
    gate.refuse(bindsNewest && number != newest.number, Reason::NotNewest,
                Text::tr("Version %1 is not the newest; version %2 is.").arg(number).arg(newest.number));
    gate.refuse(!intent.content.isEmpty() && intent.content != fact->hash, Reason::WrongText,
                Text::tr("The text of version %1 is not the one that was read.").arg(number));
    gate.refuse(bindsNewest && gate.state.diverged, Reason::Diverged,
                Text::tr("Two versions were made from the same one. Choose which one goes on first."));
}

void askQa(Gate &gate)
{
    const bool hasSigned = std::ranges::count(gate.state.qas, gate.intent.actor, &Approver::signer) > 0;
    gate.refuse(hasSigned, Reason::AlreadyQualityAssured,
                Text::tr("You have already marked this version quality-assured."));
    gate.refuse(gate.state.signoff.has_value(), Reason::AlreadySignedOff,
                Text::tr("This version is already signed off."));
}

void askSignoff(Gate &gate)
{
    const State &state = gate.state;
    gate.refuse(state.signoff.has_value(), Reason::AlreadySignedOff, Text::tr("This version is already signed off."));
    gate.refuse(state.qas.isEmpty(), Reason::NotQualityAssured,
                Text::tr("Version %1 is not marked quality-assured. An edit makes a new version, which needs it anew.")
                    .arg(state.newest.number));
    gate.refuse(!state.qas.isEmpty() && !qaToCountersign(gate.history, gate.intent.actor), Reason::SamePerson,
                Text::tr("Whoever marked the article quality-assured cannot also sign it off. Someone else must do one "
                         "of the two."));
}

void askReturn(Gate &gate)
{
    gate.refuse(gate.state.qas.isEmpty() && !gate.state.signoff, Reason::NothingToReturn,
                Text::tr("There is nothing to send back: the newest version is not marked quality-assured."));
    gate.refuse(!gate.intent.hasNote, Reason::NoNote, Text::tr("Say why it is sent back."));
}

bool isHeld(const Gate &gate)
{
    const QDateTime until = QDateTime::fromString(gate.state.newest.embargoUntil, Qt::ISODateWithMs);
    const QDateTime now = QDateTime::fromString(gate.intent.now, Qt::ISODateWithMs);
    // An embargo that cannot be read holds: better late than early.
    return !gate.state.newest.embargoUntil.isEmpty() && (!until.isValid() || !now.isValid() || now < until);
}

void askPublish(Gate &gate)
{
    const State &state = gate.state;
    const bool first = gate.intent.publication == QLatin1String("first");
    const bool everOut = !state.publications.isEmpty();
    gate.refuse(!state.signoff, Reason::NotSignedOff,
                Text::tr("Version %1 is not signed off.").arg(state.newest.number));
    gate.refuse(isHeld(gate), Reason::Held, Text::tr("It is held until %1.").arg(state.newest.embargoUntil));
    gate.refuse(first && everOut, Reason::AlreadyPublished,
                Text::tr("It has been published before. Publish the new version as a correction or an update."));
    gate.refuse(!first && !everOut, Reason::NotPublished,
                Text::tr("It has not been published; there is nothing to correct."));
    gate.refuse(!first && everOut && state.publication != PublicationState::Withdrawn
                    && gate.publishedContent == state.newest.hash,
                Reason::NothingNew, Text::tr("Version %1 is already the one that is out.").arg(state.newest.number));
    gate.refuse(!first && !gate.intent.hasNote, Reason::NoNote, Text::tr("Say what was corrected or updated."));
}

void askWithdraw(Gate &gate)
{
    const PublicationState publication = gate.state.publication;
    gate.refuse(gate.state.publications.isEmpty(), Reason::NotPublished, Text::tr("It has not been published."));
    gate.refuse(publication == PublicationState::Withdrawn, Reason::Withdrawn,
                Text::tr("It has already been withdrawn."));
    gate.refuse(!gate.intent.hasNote, Reason::NoNote, Text::tr("Say why it is withdrawn."));
}

void askSpike(Gate &gate)
{
    const PublicationState publication = gate.state.publication;
    gate.refuse(publication == PublicationState::Published || publication == PublicationState::Corrected,
                Reason::StillPublished, Text::tr("It is published. Withdraw it before it is spiked."));
}

void askAct(Gate &gate)
{
    switch (gate.intent.act) {
    case Kind::Qa:
        return askQa(gate);
    case Kind::Signoff:
        return askSignoff(gate);
    case Kind::Return:
        return askReturn(gate);
    case Kind::Publish:
        return askPublish(gate);
    case Kind::Withdraw:
        return askWithdraw(gate);
    case Kind::Spike:
        return askSpike(gate);
    case Kind::Unspike:
        return gate.refuse(!gate.spiked(), Reason::NotSpiked, Text::tr("It is not spiked."));
    case Kind::Found:
    case Kind::Enrol:
    case Kind::Restore:
        return;
    }
}

QString spikedMessage()
{
    return Text::tr("It is spiked. Take it up again first.");
}

QString contentOf(const QList<SignedStatement> &statements, const QString &id)
{
    const auto found = std::ranges::find(statements, id, &SignedStatement::id);
    return found == statements.end() ? QString() : found->statement.content;
}

} // namespace

QList<Refusal> refusals(const History &history, const Intent &intent)
{
    const State state = derive(history);
    Gate gate {history, intent, state, peopleOf(history.statements),
               contentOf(history.statements, state.publishStatement)};
    askPerson(gate);
    const bool standsSpiked = intent.act == Kind::Unspike || intent.act == Kind::Withdraw;
    gate.refuse(gate.spiked() && !standsSpiked, Reason::Spiked, spikedMessage());
    askVersion(gate, history.versions);
    askAct(gate);
    return gate.refusals;
}

QList<Refusal> refusalsToEdit(const History &history, const QString &actor)
{
    const Intent intent {Kind::Qa, actor};
    Gate gate {history, intent, derive(history), peopleOf(history.statements), {}};
    gate.refuse(!gate.people.byKey(actor), Reason::NotEnrolled,
                Text::tr("This person is not enrolled in the newsroom."));
    gate.refuse(gate.spiked(), Reason::Spiked, spikedMessage());
    return gate.refusals;
}

QString toText(Refusal::Reason reason)
{
    switch (reason) {
    case Reason::NotEnrolled:
        return QStringLiteral("not-enrolled");
    case Reason::NotChiefEditor:
        return QStringLiteral("not-chief-editor");
    case Reason::SamePerson:
        return QStringLiteral("same-person");
    case Reason::NotNewest:
        return QStringLiteral("not-newest");
    case Reason::NoVersion:
        return QStringLiteral("no-version");
    case Reason::Spiked:
        return QStringLiteral("spiked");
    case Reason::NotSpiked:
        return QStringLiteral("not-spiked");
    case Reason::NotQualityAssured:
        return QStringLiteral("not-quality-assured");
    case Reason::AlreadyQualityAssured:
        return QStringLiteral("already-quality-assured");
    case Reason::NotSignedOff:
        return QStringLiteral("not-signed-off");
    case Reason::AlreadySignedOff:
        return QStringLiteral("already-signed-off");
    case Reason::NothingToReturn:
        return QStringLiteral("nothing-to-return");
    case Reason::Held:
        return QStringLiteral("held");
    case Reason::AlreadyPublished:
        return QStringLiteral("already-published");
    case Reason::NotPublished:
        return QStringLiteral("not-published");
    case Reason::NothingNew:
        return QStringLiteral("nothing-new");
    case Reason::Withdrawn:
        return QStringLiteral("withdrawn");
    case Reason::StillPublished:
        return QStringLiteral("still-published");
    case Reason::NoNote:
        return QStringLiteral("no-note");
    case Reason::OpenFinding:
        return QStringLiteral("open-finding");
    case Reason::Unticked:
        return QStringLiteral("unticked");
    case Reason::Unverified:
        return QStringLiteral("unverified");
    case Reason::Diverged:
        return QStringLiteral("diverged");
    case Reason::WrongText:
        return QStringLiteral("wrong-text");
    }
    Q_UNREACHABLE();
}

} // namespace imprimatur
