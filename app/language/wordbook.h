// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/gazetteer.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>

namespace imprimatur
{

enum class Tongue;

/// What a word is by itself, wherever it stands.
struct WordKeys
{
    quint64 stem = 0; ///< as Word::stem
    quint64 fold = 0; ///< as Word::fold
    QString folded;
    bool isStop = false;
};

/// The words of one language that were read, each worked out once: the texts of an article repeat theirs. It changes no
/// answer, only how soon it comes. For one thread.
class WordBook
{
public:
    explicit WordBook(const QString &language); ///< primary subtag

    const WordKeys &keysOf(const QString &lower);

    Gazetteer::Openings names; ///< of Gazetteer::standard()
    Gazetteer::Openings titles; ///< of Gazetteer::titles()

private:
    QString m_language;
    std::optional<Tongue> m_tongue;
    QHash<QString, WordKeys> m_keys;
};

/// A book for each language that comes.
class WordBooks
{
public:
    WordBook &of(const QString &language) { return m_books.try_emplace(language, language).first->second; }

private:
    std::map<QString, WordBook> m_books;
};

} // namespace imprimatur
