// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"

#include "domain/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(review)
};

using Kind = ReviewAct::Kind;

constexpr std::array allKinds {Kind::Verify, Kind::Unverify, Kind::Ignore, Kind::Reopen, Kind::Tick, Kind::Untick};

constexpr std::array mustReasons {"other-source", "false-alarm", "editorial-judgement", "other"};
constexpr std::array otherReasons {"stands", "common-knowledge"};

bool isAmong(const auto &reasons, const QString &reason)
{
    return std::ranges::any_of(reasons, [&](const char *each) { return reason == QLatin1String(each); });
}

QJsonObject json(const Verification &verification)
{
    QJsonObject object {{QStringLiteral("person"), verification.person}, {QStringLiteral("at"), verification.at}};
    if (verification.onCommandLine) {
        object.insert(QStringLiteral("on_command_line"), true);
    }
    if (verification.noClaim) {
        object.insert(QStringLiteral("no_claim"), true);
        return object;
    }
    object.insert(QStringLiteral("snapshot"), verification.snapshot);
    object.insert(QStringLiteral("source"), verification.passage.source);
    object.insert(QStringLiteral("start"), verification.passage.span.begin);
    object.insert(QStringLiteral("end"), verification.passage.span.end);
    return object;
}

Verification verificationFrom(const QJsonObject &object, const QString &sentence)
{
    Verification verification;
    verification.sentence = sentence;
    verification.person = object[QStringLiteral("person")].toString();
    verification.at = object[QStringLiteral("at")].toString();
    verification.noClaim = object[QStringLiteral("no_claim")].toBool();
    verification.onCommandLine = object[QStringLiteral("on_command_line")].toBool();
    verification.snapshot = object[QStringLiteral("snapshot")].toString();
    verification.passage.source = object[QStringLiteral("source")].toString();
    verification.passage.span.begin = object[QStringLiteral("start")].toInteger();
    verification.passage.span.end = object[QStringLiteral("end")].toInteger();
    return verification;
}

QJsonObject json(const ReviewAct &act)
{
    QJsonObject object {{QStringLiteral("kind"), toText(act.kind)},
                        {QStringLiteral("subject"), act.subject},
                        {QStringLiteral("person"), act.person},
                        {QStringLiteral("at"), act.at}};
    if (act.kind == Kind::Verify) {
        object.insert(QStringLiteral("verification"), json(act.verification));
    }
    if (!act.reason.isEmpty()) {
        object.insert(QStringLiteral("reason"), act.reason);
    }
    if (!act.note.isEmpty()) {
        object.insert(QStringLiteral("note"), act.note);
    }
    return object;
}

} // namespace

QString toText(ReviewAct::Kind kind)
{
    switch (kind) {
    case Kind::Verify:
        return QStringLiteral("verify");
    case Kind::Unverify:
        return QStringLiteral("unverify");
    case Kind::Ignore:
        return QStringLiteral("ignore");
    case Kind::Reopen:
        return QStringLiteral("reopen");
    case Kind::Tick:
        return QStringLiteral("tick");
    case Kind::Untick:
        return QStringLiteral("untick");
    }
    Q_UNREACHABLE();
}

QByteArray toJson(const ReviewAct &act)
{
    return QJsonDocument(json(act)).toJson(QJsonDocument::Compact);
}

Result<ReviewAct> parseReviewAct(const QByteArray &bytes)
{
    const Result<QJsonValue> value = readJson(bytes);
    if (!value) {
        return failure(value.error());
    }
    const QJsonObject object = value->toObject();
    const auto kind =
        std::ranges::find(allKinds, object[QStringLiteral("kind")].toString(), [](Kind each) { return toText(each); });
    if (kind == allKinds.end()) {
        return failure(Error::Kind::Integrity, Text::tr("This is not a review act."), QStringLiteral("/kind"));
    }
    ReviewAct act;
    act.kind = *kind;
    act.subject = object[QStringLiteral("subject")].toString();
    act.person = object[QStringLiteral("person")].toString();
    act.at = object[QStringLiteral("at")].toString();
    act.reason = object[QStringLiteral("reason")].toString();
    act.note = object[QStringLiteral("note")].toString();
    if (act.kind == Kind::Verify) {
        act.verification = verificationFrom(object[QStringLiteral("verification")].toObject(), act.subject);
    }
    return act;
}

Review reviewOf(const QList<ReviewAct> &acts)
{
    Review review;
    for (const ReviewAct &act : acts) {
        switch (act.kind) {
        case Kind::Verify:
            review.verified.insert(act.subject, act.verification);
            break;
        case Kind::Unverify:
            review.verified.remove(act.subject);
            break;
        case Kind::Ignore:
            review.ignored.insert(act.subject, act);
            break;
        case Kind::Reopen:
            review.ignored.remove(act.subject);
            break;
        case Kind::Tick:
            review.ticked.insert(act.subject, act);
            break;
        case Kind::Untick:
            review.ticked.remove(act.subject);
            break;
        }
    }
    return review;
}

bool isReason(const QString &reason)
{
    return isAmong(mustReasons, reason) || isAmong(otherReasons, reason);
}

Result<void> mayIgnore(Finding::Severity severity, const QString &reason, const QString &note)
{
    if (!isReason(reason)) {
        return failure(Error::Kind::Usage, Text::tr("“%1” is not a reason for leaving a finding.").arg(reason));
    }
    if (severity == Finding::Severity::Must && !isAmong(mustReasons, reason)) {
        return failure(Error::Kind::Gate,
                       Text::tr("A finding that must be resolved can be left only for another source, a false alarm, "
                                "editorial judgement or a reason in your own words."));
    }
    if (reason == QLatin1String("other") && note.trimmed().isEmpty()) {
        return failure(Error::Kind::Gate, Text::tr("Say in your own words why the finding is left."));
    }
    return {};
}

QList<Refusal> reviewBlockers(const QList<Sentence> &sentences, const QList<Finding> &findings, const Review &review,
                              const Checklist &checklist)
{
    QList<Refusal> blockers;
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Must && !review.ignored.contains(finding.id)) {
            blockers.append({Refusal::Reason::OpenFinding,
                             Text::tr("Open finding (%1): %2").arg(finding.check, finding.message), finding.block,
                             finding.id});
        }
    }
    const QList<QString> keys = sentenceKeys(sentences);
    for (qsizetype index = 0; index < sentences.size(); ++index) {
        if (sentences[index].claim && !review.verified.contains(keys[index])) {
            blockers.append({Refusal::Reason::Unverified, Text::tr("Not verified: “%1”").arg(sentences[index].text),
                             sentences[index].block, keys[index]});
        }
    }
    for (const ChecklistItem &item : checklist) {
        if (!review.ticked.contains(item.id)) {
            blockers.append({Refusal::Reason::Unticked, Text::tr("Not ticked: %1").arg(item.text), {}, item.id});
        }
    }
    return blockers;
}

namespace
{

QJsonArray json(const QList<Finding> &findings, const Review &review)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object {{QStringLiteral("id"), finding.id},
                            {QStringLiteral("check"), finding.check},
                            {QStringLiteral("severity"), toText(finding.severity)},
                            {QStringLiteral("block"), finding.block},
                            {QStringLiteral("start"), finding.span.begin},
                            {QStringLiteral("end"), finding.span.end},
                            {QStringLiteral("message"), finding.message}};
        const auto ignored = review.ignored.constFind(finding.id);
        const bool left = ignored != review.ignored.constEnd();
        object.insert(QStringLiteral("ended"), left ? QStringLiteral("left-standing") : QStringLiteral("open"));
        if (left) {
            object.insert(QStringLiteral("left_by"), json(*ignored));
        }
        array.append(object);
    }
    return array;
}

QJsonArray json(const QList<Sentence> &sentences, const Review &review)
{
    QJsonArray array;
    const QList<QString> keys = sentenceKeys(sentences);
    for (qsizetype index = 0; index < sentences.size(); ++index) {
        const Sentence &sentence = sentences[index];
        QJsonObject object {{QStringLiteral("block"), sentence.block},
                            {QStringLiteral("start"), sentence.span.begin},
                            {QStringLiteral("end"), sentence.span.end},
                            {QStringLiteral("text"), sentence.text},
                            {QStringLiteral("claim"), sentence.claim}};
        const auto verified = review.verified.constFind(keys[index]);
        if (verified != review.verified.constEnd()) {
            object.insert(QStringLiteral("verdict"), json(*verified));
        }
        array.append(object);
    }
    return array;
}

QJsonArray json(const Checklist &checklist, const Review &review)
{
    QJsonArray array;
    for (const ChecklistItem &item : checklist) {
        QJsonObject object {{QStringLiteral("id"), item.id}, {QStringLiteral("text"), item.text}};
        const auto ticked = review.ticked.constFind(item.id);
        if (ticked != review.ticked.constEnd()) {
            object.insert(QStringLiteral("ticked"), json(*ticked));
        }
        array.append(object);
    }
    return array;
}

} // namespace

QByteArray reviewRecord(const QByteArray &salt, const QString &content, const QList<Sentence> &sentences,
                        const QList<Finding> &findings, const Review &review, const Checklist &checklist)
{
    const QJsonObject object {{QStringLiteral("format"), QStringLiteral("imprimatur-review/1")},
                              {QStringLiteral("salt"), QString::fromLatin1(salt.toHex())},
                              {QStringLiteral("content"), content},
                              {QStringLiteral("findings"), json(findings, review)},
                              {QStringLiteral("sentences"), json(sentences, review)},
                              {QStringLiteral("checklist"), json(checklist, review)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace imprimatur
