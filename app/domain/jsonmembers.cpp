// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonmembers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(jsonmembers)
};

} // namespace

JsonMembers::JsonMembers(const QJsonValue &value, const QString &pointer, Fault &fault)
    : m_left(value.toObject())
    , m_pointer(pointer)
    , m_fault(fault)
{
    if (!value.isObject()) {
        refuseAt(m_pointer, Text::tr("Here must be an object, { … }."));
    }
}

bool JsonMembers::has(QLatin1String name) const
{
    return !m_left.value(name).isNull() && !m_left.value(name).isUndefined();
}

QString JsonMembers::text(QLatin1String name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString()) {
        refuse(name, Text::tr("“%1” must be a text.").arg(name));
    }
    return value.toString();
}

QString JsonMembers::requiredText(QLatin1String name)
{
    require(name);
    return text(name);
}

QString JsonMembers::filledText(QLatin1String name)
{
    const QString result = requiredText(name);
    if (result.isEmpty()) {
        refuse(name, Text::tr("“%1” is empty.").arg(name));
    }
    return result;
}

QStringList JsonMembers::texts(QLatin1String name)
{
    QStringList result;
    const QJsonArray items = list(name);
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (!items[at].isString()) {
            refuseAt(pointerOf(name) + pointerStep(QString::number(at)), Text::tr("Here must be a text."));
        }
        result += items[at].toString();
    }
    return result;
}

bool JsonMembers::flag(QLatin1String name, bool otherwise)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool()) {
        refuse(name, Text::tr("“%1” must be true or false.").arg(name));
    }
    return value.toBool(otherwise);
}

qsizetype JsonMembers::wholeNumber(QLatin1String name)
{
    const QJsonValue value = take(name);
    const double number = value.isUndefined() ? 0 : value.toDouble(0.5);
    if (number != std::floor(number)) {
        refuse(name, Text::tr("“%1” must be a whole number.").arg(name));
        return 0;
    }
    return qsizetype(std::clamp(number, -1.0, 9e15));
}

double JsonMembers::number(QLatin1String name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isDouble()) {
        refuse(name, Text::tr("“%1” must be a number.").arg(name));
    }
    return value.toDouble();
}

QJsonObject JsonMembers::object(QLatin1String name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject()) {
        refuse(name, Text::tr("“%1” must be an object, { … }.").arg(name));
    }
    return value.toObject();
}

void JsonMembers::require(QLatin1String name)
{
    if (!has(name)) {
        refuse(name, Text::tr("“%1” is missing.").arg(name));
    }
}

void JsonMembers::refuseNulls()
{
    for (auto member = m_left.constBegin(); member != m_left.constEnd(); ++member) {
        if (member.value().isNull()) {
            refuseAt(pointerOf(member.key()), Text::tr("“%1” must not be null.").arg(member.key()));
        }
    }
}

void JsonMembers::refuseUnknown()
{
    if (!m_left.isEmpty()) {
        const QString name = m_left.constBegin().key();
        refuseAt(pointerOf(name), Text::tr("There is no member “%1” here.").arg(name));
    }
}

void JsonMembers::refuse(QLatin1String name, const QString &reason)
{
    refuseAt(pointerOf(name), reason);
}

QString JsonMembers::pointerOf(const QString &name) const
{
    return m_pointer + pointerStep(name);
}

void JsonMembers::refuseAt(const QString &pointer, const QString &reason)
{
    if (!m_fault) {
        m_fault = Error {Error::Kind::Input, reason, pointer};
    }
}

QJsonValue JsonMembers::take(QLatin1String name)
{
    const QJsonValue value = m_left.take(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QJsonArray JsonMembers::list(QLatin1String name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray()) {
        refuse(name, Text::tr("“%1” must be a list, [ … ].").arg(name));
    }
    return value.toArray();
}

} // namespace imprimatur
