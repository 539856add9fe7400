// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spellingworker.h"

#include "language/spelling.h"

#include <QPromise>

#include <memory>

namespace imprimatur
{

SpellingWorker::SpellingWorker()
{
    m_thread.setMaxThreadCount(1);
}

SpellingWorker::~SpellingWorker()
{
    m_thread.clear();
    m_thread.waitForDone();
}

QFuture<QStringList> SpellingWorker::suggestions(const QString &word, const QString &language)
{
    const auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    m_thread.start([promise, word, language] {
        if (!promise->isCanceled()) {
            promise->addResult(spellingSuggestions(word, language));
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace imprimatur
