// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace imprimatur::test
{

/// What one call of imprimatur-cli answered.
struct Answer
{
    int exit = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QList<QJsonObject> objects; ///< `out` line by line; empty when a line is no JSON object
    QString said; ///< on stderr

    bool isDone() const { return exit == 0; }
    QJsonObject object() const { return objects.value(0); }
    /// "exit 0", "exit 1: same-person, not-newest", "exit 3 at /body/2/text", "exit 1 with an error".
    QString outcome() const;
    /// The messages of refusals or error in the answer, one a line.
    QString messages() const;
    /// Why a person could not work with this answer; empty when they can: a failure says on stderr all that it says in
    /// the answer, and no message is blank.
    QString fault() const;
    /// All there is to know when a test failed.
    QByteArray told() const;
};

/// imprimatur-cli as a person calls it, in English and with JSON answers. Commands run in `folder`; the newsroom is the
/// folder `newsroom` in it. The key of a person NAME is NAME.key and its passphrase stands in NAME.pass, both in `folder`.
class CommandLine
{
public:
    explicit CommandLine(QString folder, QString newsroom = QStringLiteral("desk"));

    CommandLine as(const QString &person) const; ///< with the person's key
    CommandLine named(const QString &person) const; ///< naming the person, without a key
    CommandLine in(const QString &newsroom) const; ///< the same caller in another newsroom

    /// Runs "edit iran lead --text-file \"new text.txt\"" to its end.
    Answer run(const QString &line) const;
    /// The same with stdin from `input`.
    Answer run(const QString &line, const QByteArray &input) const;
    /// Starts it and leaves it running; killed when the pointer goes.
    std::unique_ptr<QProcess> start(const QString &line) const;

    QString path(const QString &name) const; ///< in the folder
    QByteArray read(const QString &name) const; ///< a file in the folder; empty when there is none
    void write(const QString &name, const QByteArray &bytes) const;

    /// The store's bytes. Equal before and after: nothing was stored.
    QByteArray store() const;

private:
    std::unique_ptr<QProcess> process(const QString &line) const;

    QString m_folder;
    QString m_newsroom;
    QStringList m_actor; ///< options that say who acts
};

/// Makes NAME.pass, a passphrase of NAME's own.
void givePassphrase(const CommandLine &desk, const QString &name);

/// Founds a sample newsroom, whose keys are cheap, with the chief editor Ola and the journalist Kari. Returns the first
/// answer that was not exit 0, or the last one.
Answer foundSampleNewsroom(const CommandLine &desk, const QString &options = {});

} // namespace imprimatur::test
