// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/clippings.h"
#include "checks/copied.h"
#include "checks/outlets.h"
#include "checks/sourcenames.h"
#include "checks/spelling.h"
#include "domain/finding.h"
#include "domain/source.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// The sources of an article with all that the checks ask of them, read once however often the draft changes. Immutable,
/// safe to share between threads. O(text).
class Material
{
public:
    /// `language` is the draft's (BCP 47): what it may have copied stands in sources of its own language.
    Material(const QList<Snapshot> &sources, const QString &language);
    Material(const Material &) = delete;
    Material &operator=(const Material &) = delete;

    /// Whether it was made for these sources and this language of a draft.
    bool isOf(const QList<Snapshot> &sources, const QString &language) const;

    const QList<Snapshot> sources;
    const QString language;
    const Clippings clippings;
    const Outlets outlets;
    const SourceNames names;
    const Originals originals;
    const DraftWords words; ///< that need no dictionary because a source writes them
    const QList<Finding> suspicions; ///< what the check "source-suspect" says
};

} // namespace imprimatur
