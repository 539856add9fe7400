// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/founding.h"
#include "domain/workflow.h"
#include "support/referencemodel.h"
#include "support/temporarystore.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace imprimatur::test
{

/// What the program answered to an attempt, and what came of it.
struct Answer
{
    QStringList refusals; ///< empty: it was done; an error that is no refusal is "error: …"
    std::optional<State> state; ///< how the article stands now, when anything was written down
};

/// A newsroom in a store of its own, with real keys, in which attempts are made through the verbs of the desk.
class Workshop
{
public:
    explicit Workshop(const Staff &staff);

    const Staff &staff() const { return m_staff; }
    /// Imports a new article: an untouched draft of a model with wording 0.
    QString newArticle();
    Answer attempt(const QString &article, const Attempt &attempt);
    State state(const QString &article);
    /// Who has this key, as Attempt counts them; -1: nobody.
    int whose(const QString &key) const;

private:
    Actor actor(const Attempt &attempt) const;

    Staff m_staff;
    TemporaryStore m_store;
    QList<std::shared_ptr<const SigningKey>> m_keys; ///< of everybody, also of those who are not enrolled
    House m_house;
    int m_articles = 0;
};

} // namespace imprimatur::test
