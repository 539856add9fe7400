// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>

namespace imprimatur
{

/// Reads JSON strictly: UTF-8 only, no duplicate keys, no lone surrogates, no integer beyond ±2^53, no nesting deeper
/// than `depthLimit`, no byte order mark, nothing after the value. Errors are Error::Kind::Input with the JSON pointer
/// reached in `where`.
Result<QJsonValue> readJson(const QByteArray &bytes, int depthLimit = 64);

/// "/" and the name of a member or the number of an item, escaped as RFC 6901 has it: one step of a JSON pointer.
QString pointerStep(const QString &name);

/// Writes JSON, indented by one space, members in the order given. Text that is not valid UTF-16 is written with
/// U+FFFD. The caller closes what it opens.
class JsonWriter
{
public:
    void beginObject(); ///< as the whole, or as an item of a list
    void beginObject(QLatin1String name);
    void endObject() { end('}'); }
    void beginList(QLatin1String name);
    void endList() { end(']'); }
    void member(const QString &name, const QJsonValue &value);
    /// All members of `object` whose names were not written yet.
    void members(const QJsonObject &object);

    QByteArray bytes() const { return m_bytes + '\n'; }

private:
    void begin(char bracket);
    void end(char bracket);
    void item();
    void name(const QString &name);
    void text(const QString &text);
    void value(const QJsonValue &value);

    QByteArray m_bytes;
    QList<QSet<QString>> m_names; ///< written in each open object or list
    bool m_isFirst = true;
};

} // namespace imprimatur
