// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/statewords.h"

#include <QCoreApplication>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(statewords)
};

} // namespace

QString wordFor(WorkState state)
{
    switch (state) {
    case WorkState::AiDraft:
        return Text::tr("Untouched AI draft");
    case WorkState::InReview:
        return Text::tr("In review");
    case WorkState::SentBack:
        return Text::tr("Sent back");
    case WorkState::QualityAssured:
        return Text::tr("Quality-assured");
    case WorkState::SignedOff:
        return Text::tr("Signed off");
    case WorkState::Spiked:
        return Text::tr("Spiked");
    }
    Q_UNREACHABLE();
}

QString wordFor(PublicationState state)
{
    switch (state) {
    case PublicationState::NotPublished:
        return Text::tr("Not published");
    case PublicationState::Held:
        return Text::tr("Held");
    case PublicationState::Published:
        return Text::tr("Published");
    case PublicationState::Corrected:
        return Text::tr("Corrected");
    case PublicationState::Withdrawn:
        return Text::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString wordForArticle(const State &state)
{
    if (state.publication == PublicationState::NotPublished) {
        return wordFor(state.work);
    }
    const bool newWork = state.publishedVersion != 0 && state.publishedVersion != state.newest.number;
    return newWork ? Text::tr("%1, new version: %2").arg(wordFor(state.publication), wordFor(state.work).toLower())
                   : wordFor(state.publication);
}

} // namespace imprimatur
