// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "desk/statewords.h"

#include <QDateTime>
#include <QString>

namespace imprimatur
{

/// The newsroom's words for evidence, checks, languages and times, in the language of the window.
QString wordFor(EvidenceState state); ///< "Supported"
QString wordFor(Finding::Severity severity); ///< "Must be resolved", the heading of a group
QString iconFor(const State &state);

/// What a check is called on a card, its letter and its icon (ui.md "Finding letters").
struct CheckWord
{
    QString word;
    QString letter;
    QString icon;
};
CheckWord wordForCheck(const QString &check);

QString languageName(const QString &tag); ///< "Bokmål"; the tag itself when unknown
QString reasonWord(const QString &reason); ///< of an ignored finding: "False alarm"

/// "23 November 2026 at 14.52" from RFC 3339, in local time; the text as it came when it is no time.
QString longTime(const QString &rfc3339);
QString shortTime(const QString &rfc3339); ///< "23 Nov 14.52"
/// "09.20" when both are of one day, else as shortTime().
QString timeAfter(const QString &rfc3339, const QString &before);
/// "14 min", "1 h 10 min", "3 days" between the two; empty when `rfc3339` is no time.
QString age(const QString &rfc3339, const QDateTime &now);

/// `text` for a place where Qt takes "&" for an access key (actions, tabs, buttons).
QString withoutAccessKey(QString text);

} // namespace imprimatur
