// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/newsroom.h"
#include "domain/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace imprimatur
{

/// Exit codes of formats.md §2.
enum class Exit { Done = 0, Reported = 1, Usage = 2, Refused = 3, Failed = 4 };

Exit exitFor(const Error &error);
/// The graver of two: several inputs end with the highest code that any of them earned.
Exit worse(Exit a, Exit b);

/// One command as it was called: its words and options, and where its answer goes. stdout carries the result alone.
class Invocation
{
public:
    Invocation(const QCommandLineParser &parser, QStringList words);

    const QStringList &words() const { return m_words; } ///< after the command's own name
    bool isSet(const QString &option) const;
    QString value(const QString &option) const;
    QStringList values(const QString &option) const;
    bool wantsJson() const { return m_json; }

    /// One JSON object on a line of its own, or the text; whichever was asked for.
    void answer(const QJsonObject &json, const QString &text) const;
    void say(const QString &message) const; ///< to stderr
    Exit fail(const Error &error) const; ///< says it (in JSON also on stdout), returns its code
    /// The result of an act of the workflow: what was done, or each refusal by name.
    Exit report(const Done &done, const QString &text, QJsonObject json = {}) const;

    QString folder() const;
    Result<std::shared_ptr<Newsroom>> newsroom() const;

    enum class Needs {
        Person, ///< someone enrolled; a key is checked when it is given
        Key, ///< the person's unlocked key
    };
    Result<Actor> actor(Newsroom &newsroom, Needs needs) const;
    /// The first line of what `prefix`passphrase-fd or `prefix`passphrase-file names, or what the terminal's user types.
    Result<QByteArray> passphrase(const QString &prefix, const QString &whose) const;

private:
    const QCommandLineParser &m_parser;
    QStringList m_words;
    bool m_json = false;
};

/// Now, as everything stored writes it: RFC 3339 in UTC with milliseconds.
QString nowUtc();

/// The bytes of a file, "-" being stdin. An error names the file in `where`.
Result<QByteArray> readAll(const QString &path);

} // namespace imprimatur
