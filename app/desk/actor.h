// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/housestyle.h"
#include "domain/workflow.h"
#include "language/lexicon.h"
#include "signoff/keyfile.h"
#include "store/newsroomstore.h"

#include <QList>
#include <QString>

#include <memory>

namespace imprimatur
{

/// The verbs of the newsroom (intake.h, editing.h, reviewing.h, approval.h, publishing.h) share what is here. Each runs on
/// the database thread as one transaction: it reads and verifies what is stored, asks the gate, signs, appends and logs,
/// or changes nothing. A Result in error means that something is broken or unknown; a Done with refusals means that the
/// workflow said no, and why.

/// The newsroom an act happens in.
struct House
{
    NewsroomFacts facts;
    HouseStyle style;
    QString site; ///< "https://…", may be empty
    QString principles; ///< URL of the publishing principles, may be empty
    std::shared_ptr<const Lexicon> lexicon; ///< what the checks translate with; never null
};

/// Who acts, and when.
struct Actor
{
    QString person; ///< key
    std::shared_ptr<const SigningKey> key; ///< unlocked; only statements need it
    QString now; ///< RFC 3339, UTC
    bool onCommandLine = false;
};

struct Done
{
    QList<Refusal> refusals; ///< empty: it was done
    QString article; ///< UUID
    int version = 0; ///< the version made or acted on
    QString statement; ///< id of the statement made, if one was
    bool changed = true; ///< false: there was nothing to do, and nothing was stored

    bool isRefused() const { return !refusals.isEmpty(); }
};

} // namespace imprimatur
