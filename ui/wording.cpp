// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QDateTime localTime(const QString &rfc3339)
{
    return QDateTime::fromString(rfc3339, Qt::ISODateWithMs).toLocalTime();
}

} // namespace

QString wordFor(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Supported:
        return Text::tr("Supported");
    case EvidenceState::Partly:
        return Text::tr("Partly supported");
    case EvidenceState::Unsupported:
        return Text::tr("Without support");
    case EvidenceState::Contradicted:
        return Text::tr("Contradicted");
    case EvidenceState::Unchecked:
        return Text::tr("Not checked");
    case EvidenceState::None:
        return Text::tr("No claim");
    }
    Q_UNREACHABLE();
}

QString wordFor(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Must:
        return Text::tr("Must be resolved");
    case Finding::Severity::Should:
        return Text::tr("Should be looked at");
    case Finding::Severity::Note:
        return Text::tr("Notes");
    }
    Q_UNREACHABLE();
}

QString iconFor(const State &state)
{
    switch (state.publication) {
    case PublicationState::Held:
        return QStringLiteral("clock");
    case PublicationState::Published:
        return QStringLiteral("globe");
    case PublicationState::Corrected:
        return QStringLiteral("pencil-line");
    case PublicationState::Withdrawn:
        return QStringLiteral("undo-2");
    case PublicationState::NotPublished:
        break;
    }
    switch (state.work) {
    case WorkState::AiDraft:
        return QStringLiteral("sparkles");
    case WorkState::InReview:
        return QStringLiteral("circle-dot");
    case WorkState::SentBack:
        return QStringLiteral("corner-up-left");
    case WorkState::QualityAssured:
        return QStringLiteral("badge-check");
    case WorkState::SignedOff:
        return QStringLiteral("stamp");
    case WorkState::Spiked:
        return QStringLiteral("archive-x");
    }
    Q_UNREACHABLE();
}

CheckWord wordForCheck(const QString &check)
{
    const QString figure = Text::tr("F", "letter of a finding about figures");
    const QString date = Text::tr("D", "letter of a finding about dates and times");
    const QString name = Text::tr("N", "letter of a finding about names");
    const QString quote = Text::tr("Q", "letter of a finding about quotations");
    const QString attribution = Text::tr("A", "letter of a finding about attribution");
    const QString unsupported = Text::tr("U", "letter of a finding about missing support");
    const QString modality = Text::tr("M", "letter of a finding about modality and negation");
    const QString source = Text::tr("S", "letter of a finding about sources");
    const QString other = Text::tr("O", "letter of any other finding");
    const QHash<QString, CheckWord> words {
        {QStringLiteral("number"), {Text::tr("Wrong figure"), figure, QStringLiteral("hash")}},
        {QStringLiteral("date"), {Text::tr("Wrong date or time"), date, QStringLiteral("calendar-clock")}},
        {QStringLiteral("time-stale"), {Text::tr("Outdated time"), date, QStringLiteral("clock-alert")}},
        {QStringLiteral("name"), {Text::tr("Name not in the source"), name, QStringLiteral("at-sign")}},
        {QStringLiteral("quote-altered"), {Text::tr("Altered quotation"), quote, QStringLiteral("quote")}},
        {QStringLiteral("quote-unfound"), {Text::tr("Quotation not found"), quote, QStringLiteral("quote")}},
        {QStringLiteral("quote-speaker"),
         {Text::tr("Quotation given to the wrong person"), quote, QStringLiteral("message-square-quote")}},
        {QStringLiteral("quote-repeated"), {Text::tr("Repeated quotation"), quote, QStringLiteral("copy")}},
        {QStringLiteral("attribution"), {Text::tr("Wrong attribution"), attribution, QStringLiteral("user-x")}},
        {QStringLiteral("attribution-missing"),
         {Text::tr("Missing attribution"), attribution, QStringLiteral("user-x")}},
        {QStringLiteral("unsupported"), {Text::tr("Claim without support"), unsupported, QStringLiteral("link-2-off")}},
        {QStringLiteral("negation"), {Text::tr("Turned into its opposite"), modality, QStringLiteral("blend")}},
        {QStringLiteral("modality"), {Text::tr("Lost reservation"), modality, QStringLiteral("blend")}},
        {QStringLiteral("headline"), {Text::tr("Headline goes too far"), other, QStringLiteral("circle-alert")}},
        {QStringLiteral("citation"), {Text::tr("Citation does not hold"), source, QStringLiteral("link-2-off")}},
        {QStringLiteral("single-source"), {Text::tr("Rests on one source"), source, QStringLiteral("file-search")}},
        {QStringLiteral("reply"), {Text::tr("No reply sought"), source, QStringLiteral("message-square-quote")}},
        {QStringLiteral("copied"), {Text::tr("Copied from the source"), source, QStringLiteral("copy")}},
        {QStringLiteral("source-suspect"), {Text::tr("Suspicious source"), source, QStringLiteral("shield-alert")}},
        {QStringLiteral("loaded-term"), {Text::tr("Loaded term"), other, QStringLiteral("circle-alert")}},
        {QStringLiteral("style"), {Text::tr("House style"), other, QStringLiteral("pencil-line")}},
        {QStringLiteral("spelling"), {Text::tr("Spelling"), other, QStringLiteral("spell-check")}},
    };
    return words.value(check, {check, other, QStringLiteral("circle-alert")});
}

QString languageName(const QString &tag)
{
    const QString primary = tag.section(QLatin1Char('-'), 0, 0).toLower();
    if (primary == QLatin1String("nb") || primary == QLatin1String("no")) {
        return Text::tr("Bokmål");
    }
    if (primary == QLatin1String("nn")) {
        return Text::tr("Nynorsk");
    }
    if (primary == QLatin1String("en")) {
        return Text::tr("English");
    }
    if (primary == QLatin1String("ru")) {
        return Text::tr("Russian");
    }
    return tag;
}

QString reasonWord(const QString &reason)
{
    const QHash<QString, QString> words {
        {QStringLiteral("stands"), Text::tr("Checked, can stand")},
        {QStringLiteral("false-alarm"), Text::tr("False alarm")},
        {QStringLiteral("other-source"), Text::tr("Another source")},
        {QStringLiteral("editorial-judgement"), Text::tr("Editorial judgement")},
        {QStringLiteral("common-knowledge"), Text::tr("Common knowledge")},
        {QStringLiteral("other"), Text::tr("Another reason")},
    };
    return words.value(reason, reason);
}

QString longTime(const QString &rfc3339)
{
    const QDateTime time = localTime(rfc3339);
    return time.isValid() ? QLocale().toString(time, Text::tr("d MMMM yyyy 'at' HH.mm", "date and time format"))
                          : rfc3339;
}

QString shortTime(const QString &rfc3339)
{
    const QDateTime time = localTime(rfc3339);
    return time.isValid() ? QLocale().toString(time, Text::tr("d MMM yyyy HH.mm", "short date and time format"))
                          : rfc3339;
}

QString timeAfter(const QString &rfc3339, const QString &before)
{
    const QDateTime time = localTime(rfc3339);
    const bool sameDay = time.isValid() && time.date() == localTime(before).date();
    return sameDay ? QLocale().toString(time, Text::tr("HH.mm", "time format")) : shortTime(rfc3339);
}

QString age(const QString &rfc3339, const QDateTime &now)
{
    const QDateTime time = localTime(rfc3339);
    if (!time.isValid()) {
        return {};
    }
    const int minutes = int(qMax<qint64>(0, time.secsTo(now) / 60));
    if (minutes == 0) {
        return Text::tr("now", "age of a change");
    }
    if (minutes < 60) {
        return Text::tr("%1 min").arg(minutes);
    }
    if (minutes < 24 * 60) {
        return Text::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    return Text::tr("%n days", nullptr, minutes / (24 * 60));
}

QString withoutAccessKey(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace imprimatur
