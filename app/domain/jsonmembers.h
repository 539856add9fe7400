// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"
#include "domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace imprimatur
{

/// The first thing that was wrong with what is read; later ones are not looked at.
using Fault = std::optional<Error>;

/// The members of one JSON object, taken out one by one; what is left are members that nobody asked for. Members that
/// are null count as absent, unless the form says otherwise (refuseNulls()). A wrong one sets the fault (of the kind
/// Input, its JSON pointer in `where`) and reads as empty, so that a reader runs straight through and looks at the
/// fault once, at the end.
class JsonMembers
{
public:
    /// `pointer` is where `value` stands. `fault` is borrowed: it outlives this, and the readers of one document share
    /// it.
    JsonMembers(const QJsonValue &value, const QString &pointer, Fault &fault);

    /// What was not taken.
    const QJsonObject &unknown() const { return m_left; }
    bool has(QLatin1String name) const;

    // Each takes a member out. One that is absent is empty, unless it is required.
    QString text(QLatin1String name);
    QString requiredText(QLatin1String name);
    /// Without this text nothing can be found or shown, so it cannot be empty.
    QString filledText(QLatin1String name);
    QStringList texts(QLatin1String name);
    bool flag(QLatin1String name, bool otherwise = false);
    /// From -1, which stands for all below zero, to 9e15, which stands for all above it.
    qsizetype wholeNumber(QLatin1String name);
    double number(QLatin1String name);
    QJsonObject object(QLatin1String name);

    /// Reads a member that is an object: `read(JsonMembers &)`.
    template<typename Read>
    auto member(QLatin1String name, Read read)
    {
        JsonMembers members(take(name), pointerOf(name), m_fault);
        return read(members);
    }

    /// Reads each item of a list of objects, up to the first that is wrong.
    template<typename Read>
    auto each(QLatin1String name, Read read)
    {
        QList<std::invoke_result_t<Read, JsonMembers &>> result;
        const QJsonArray items = list(name);
        for (qsizetype at = 0; at < items.size() && !m_fault; ++at) {
            JsonMembers members(items[at], pointerOf(name) + pointerStep(QString::number(at)), m_fault);
            result.append(read(members));
        }
        return result;
    }

    void require(QLatin1String name);
    /// For a form in which null is no word for absent: called before the first member is taken.
    void refuseNulls();
    /// For a form that knows all its members: called when the last one was taken.
    void refuseUnknown();
    void refuse(QLatin1String name, const QString &reason);

private:
    QString pointerOf(const QString &name) const;
    void refuseAt(const QString &pointer, const QString &reason);
    QJsonValue take(QLatin1String name);
    QJsonArray list(QLatin1String name);

    QJsonObject m_left;
    QString m_pointer;
    Fault &m_fault; // borrowed
};

} // namespace imprimatur
