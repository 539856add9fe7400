// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>
#include <QStringList>
#include <QThreadPool>

namespace imprimatur
{

/// Finds out how a word may have been meant, on a thread of its own: hunspell takes 15–450 ms a word, and reads its
/// dictionary first. Questions are answered in order. Its own thread's questions only; ending it drops those that wait,
/// and their futures are cancelled.
class SpellingWorker
{
public:
    SpellingWorker();
    ~SpellingWorker();
    SpellingWorker(const SpellingWorker &) = delete;
    SpellingWorker &operator=(const SpellingWorker &) = delete;

    /// As spellingSuggestions(). A future that is cancelled before its turn costs nothing.
    QFuture<QStringList> suggestions(const QString &word, const QString &language);

private:
    QThreadPool m_thread; ///< one
};

} // namespace imprimatur
