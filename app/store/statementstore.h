// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/statement.h"
#include "store/auditstore.h"

#include <QList>
#include <QString>

namespace imprimatur
{

class Connection;

/// Keeps an envelope; `article` is empty for the newsroom's own statements. The caller has verified its signatures, and
/// logs what is returned. A statement that is kept already is refused.
Result<Filed> addStatement(Connection &connection, const QString &article, const Envelope &envelope);
/// The newsroom's own statements and, when `article` is not empty, that article's, in the order they were stored. Ids are
/// verified here; signatures by the caller (signoff/signature.h).
Result<QList<Envelope>> statements(Connection &connection, const QString &article);

} // namespace imprimatur
