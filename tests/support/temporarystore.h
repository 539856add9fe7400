// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace imprimatur::test
{

/// A store in a folder of its own that goes when this goes.
class TemporaryStore
{
public:
    TemporaryStore() { open(Database::Opening::Create); }

    QString folder() const { return m_folder.filePath(QStringLiteral("newsroom")); }
    QString file() const { return folder() + QStringLiteral("/newsroom.sqlite"); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }
    Database &database() { return *m_database; }

    /// What `job(Connection &)` answers, waited for.
    template<typename Job>
    auto ask(Job job)
    {
        return m_database->post(std::move(job)).result();
    }
    /// Asks and expects success; the answer's value.
    template<typename Job>
    auto got(Job job)
    {
        auto answer = ask(std::move(job));
        if (!answer) {
            qFatal("%s", qPrintable(answer.error().message));
        }
        return std::move(*answer);
    }

    void close() { m_database.reset(); }
    void open(Database::Opening opening = Database::Opening::Existing)
    {
        auto opened = Database::open(folder(), opening);
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().message));
        }
        m_database = std::move(*opened);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace imprimatur::test
