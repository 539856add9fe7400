// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/words.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace imprimatur
{
namespace
{

Words bokmal()
{
    return {
        .language = QStringLiteral("nb"),
        .sample = QStringLiteral("Eksempel"),
        .related = QStringLiteral("Les også:"),
        .photo = QStringLiteral("Foto:"),
        .howMade = QStringLiteral("Slik ble saken laget"),
        .notCountersigned = QStringLiteral("Ikke kontrasignert: Én person har både kvalitetssikret og godkjent saken."),
        .sources = QStringLiteral("Kilder"),
        .stateControlled = QStringLiteral("statskontrollert kilde"),
        .sampleBand = QStringLiteral("Eksempel. Siden er laget i en eksempelredaksjon og er ingen virkelig nyhetssak."),
        .published = QStringLiteral("Publisert %1"),
        .corrected = QStringLiteral("Rettet %1"),
        .updated = QStringLiteral("Oppdatert %1"),
        .firstPublished = QStringLiteral("Først publisert %1."),
        .lastChanged = QStringLiteral("Sist endret %1"),
        .changes = QStringLiteral("Rettelser og oppdateringer"),
        .responsible = QStringLiteral("Ansvarlig redaktør: %1"),
        .principles = QStringLiteral("Slik arbeider redaksjonen"),
        .withdrawn = QStringLiteral("Saken er trukket"),
        .withdrawnAt = QStringLiteral("Redaksjonen trakk saken %1."),
        .reason = QStringLiteral("Begrunnelse"),
        .dateAndTime = QStringLiteral("%1 kl. %2"),
        .timeOfDay = QStringLiteral("HH.mm"),
        .date = QStringLiteral("d. MMMM yyyy"),
    };
}

Words nynorsk()
{
    return {
        .language = QStringLiteral("nn"),
        .sample = QStringLiteral("Døme"),
        .related = QStringLiteral("Les òg:"),
        .photo = QStringLiteral("Foto:"),
        .howMade = QStringLiteral("Slik vart saka laga"),
        .notCountersigned = QStringLiteral("Ikkje kontrasignert: Éin person har både kvalitetssikra og godkjent saka."),
        .sources = QStringLiteral("Kjelder"),
        .stateControlled = QStringLiteral("statskontrollert kjelde"),
        .sampleBand = QStringLiteral("Døme. Sida er laga i ein dømeredaksjon og er inga verkeleg nyheitssak."),
        .published = QStringLiteral("Publisert %1"),
        .corrected = QStringLiteral("Retta %1"),
        .updated = QStringLiteral("Oppdatert %1"),
        .firstPublished = QStringLiteral("Først publisert %1."),
        .lastChanged = QStringLiteral("Sist endra %1"),
        .changes = QStringLiteral("Rettingar og oppdateringar"),
        .responsible = QStringLiteral("Ansvarleg redaktør: %1"),
        .principles = QStringLiteral("Slik arbeider redaksjonen"),
        .withdrawn = QStringLiteral("Saka er trekt"),
        .withdrawnAt = QStringLiteral("Redaksjonen trekte saka %1."),
        .reason = QStringLiteral("Grunngiving"),
        .dateAndTime = QStringLiteral("%1 kl. %2"),
        .timeOfDay = QStringLiteral("HH.mm"),
        .date = QStringLiteral("d. MMMM yyyy"),
    };
}

Words english()
{
    return {
        .language = QStringLiteral("en"),
        .sample = QStringLiteral("Sample"),
        .related = QStringLiteral("Read also:"),
        .photo = QStringLiteral("Photo:"),
        .howMade = QStringLiteral("How this story was made"),
        .notCountersigned =
            QStringLiteral("Not countersigned: one person both quality-assured and approved this story."),
        .sources = QStringLiteral("Sources"),
        .stateControlled = QStringLiteral("state-controlled source"),
        .sampleBand = QStringLiteral("Sample. This page was made in a sample newsroom and is not a real news story."),
        .published = QStringLiteral("Published %1"),
        .corrected = QStringLiteral("Corrected %1"),
        .updated = QStringLiteral("Updated %1"),
        .firstPublished = QStringLiteral("First published %1."),
        .lastChanged = QStringLiteral("Last changed %1"),
        .changes = QStringLiteral("Corrections and updates"),
        .responsible = QStringLiteral("Responsible editor: %1"),
        .principles = QStringLiteral("How the newsroom works"),
        .withdrawn = QStringLiteral("This story has been withdrawn"),
        .withdrawnAt = QStringLiteral("The newsroom withdrew this story on %1."),
        .reason = QStringLiteral("Reason"),
        .dateAndTime = QStringLiteral("%1 at %2"),
        .timeOfDay = QStringLiteral("HH:mm"),
        .date = QStringLiteral("d MMMM yyyy"),
    };
}

/// A time without an offset would mean another moment on every machine, so it does not count.
std::optional<QDateTime> stamped(const QString &rfc3339)
{
    const QDateTime time = QDateTime::fromString(rfc3339, Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? std::optional(time) : std::nullopt;
}

QString dateIn(const Words &words, QDate date)
{
    return QLocale(words.language).toString(date, words.date);
}

/// Norwegian time; UTC, and said so, on a machine without the table of time zones.
QDateTime inNorway(const QDateTime &time)
{
    static const QTimeZone oslo("Europe/Oslo");
    return oslo.isValid() ? time.toTimeZone(oslo) : time.toUTC();
}

QString timeOfDayIn(const Words &words, const QDateTime &local)
{
    const QString time = local.time().toString(words.timeOfDay);
    return local.timeSpec() == Qt::UTC ? time + QStringLiteral(" UTC") : time;
}

} // namespace

const Words &wordsFor(const QString &language)
{
    static const std::array known {bokmal(), nynorsk(), english()};
    const QString primary = language.section(u'-', 0, 0).toLower();
    const auto found = std::ranges::find(known, primary, &Words::language);
    return found == known.end() ? known.front() : *found;
}

QString printedTime(const QString &rfc3339, const Words &words)
{
    const std::optional<QDateTime> time = stamped(rfc3339);
    if (!time) {
        return rfc3339;
    }
    const QDateTime local = inNorway(*time);
    return words.dateAndTime.arg(dateIn(words, local.date()), timeOfDayIn(words, local));
}

QString printedDate(const QString &rfc3339, const Words &words)
{
    const std::optional<QDateTime> time = stamped(rfc3339);
    return time ? dateIn(words, time->date()) : rfc3339;
}

bool isStamped(const QString &rfc3339)
{
    return stamped(rfc3339).has_value();
}

} // namespace imprimatur
