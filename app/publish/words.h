// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imprimatur
{

/// The house's words on a page, in the language of the article and never in that of the user interface: published bytes
/// must not depend on who pressed the button. %1 … are filled in by the one who prints.
struct Words
{
    QString language; ///< the language these words are in
    // fragment
    QString sample;
    QString related; ///< before a related link
    QString photo; ///< before the credit of an image
    QString howMade; ///< heading of the AI label
    QString notCountersigned;
    QString sources;
    QString stateControlled;
    // page
    QString sampleBand;
    QString published; ///< %1 time
    QString corrected; ///< %1 time, in the running text of a box
    QString updated;
    QString firstPublished;
    QString lastChanged; ///< %1 time
    QString changes; ///< names the boxes for screen readers
    QString responsible; ///< %1 name
    QString principles;
    // withdrawal
    QString withdrawn; ///< headline
    QString withdrawnAt; ///< %1 time
    QString reason;
    QString dateAndTime; ///< %1 date, %2 time of day
    QString timeOfDay; ///< QLocale pattern
    QString date; ///< QLocale pattern
};

/// nb, nn and en by the primary subtag; everything else, "no" and nothing at all included, gets nb.
const Words &wordsFor(const QString &language);

/// "23. november 2026 kl. 14.52" in Norwegian time, from RFC 3339. What is no such time is returned as it came.
QString printedTime(const QString &rfc3339, const Words &words);
/// "23. november 2026", the date where the time itself was stamped; needs no table of time zones.
QString printedDate(const QString &rfc3339, const Words &words);
/// Whether the two above can read it: a date and time with an offset.
bool isStamped(const QString &rfc3339);

} // namespace imprimatur
