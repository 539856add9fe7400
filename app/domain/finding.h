// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// A place in a source.
struct Passage
{
    QString source; ///< id of the source inside the article
    Span span; ///< in its text

    bool operator==(const Passage &) const = default;
};

/// What a check says about a span of the draft.
struct Finding
{
    enum class Severity { Note, Should, Must };

    QString id; ///< stable while check, wording of the sentence and passage stay the same
    QString check; ///< "citation", "style" … (formats.md §2)
    Severity severity = Severity::Should;
    QString block; ///< address; empty for a finding about a source or the article as a whole
    Span span; ///< in that block's stated text
    QString text; ///< the words under the span
    QString message; ///< one factual line for the journalist
    QString suggestion; ///< replaces the span where there is one right answer; else empty
    QList<Passage> evidence;

    bool operator==(const Finding &) const = default;
};

QString toText(Finding::Severity severity); ///< "must", "should", "note"

/// An id that depends on the check and on the wordings given, and on nothing else; `occurrence` tells equal ones apart.
QString findingId(const QString &check, const QString &sentence, const QString &detail, int occurrence = 0);

} // namespace imprimatur
