// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicon.h"

#include "language/compounds.h"
#include "language/dictionaries.h"
#include "language/lexiconcache.h"
#include "language/newslexicon.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace imprimatur
{

namespace
{

QByteArray newsLexiconBytes()
{
    QFile file(QStringLiteral(":/language/news.tsv"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

void addForeign(LexiconCollector &collector, const std::vector<quint64> &norwegian, const QStringList &foreign,
                Tongue tongue)
{
    for (const QString &expression : foreign) {
        collector.add(norwegian, expressionKeys(expression, tongue), tongue, 1, Road::News);
    }
}

void addNews(LexiconCollector &collector, const NewsEntry &entry)
{
    for (const QString &expression : entry.norwegian) {
        const std::vector<quint64> norwegian = expressionKeys(expression, Tongue::Norwegian);
        collector.addKnown(expression);
        addForeign(collector, norwegian, entry.english, Tongue::English);
        addForeign(collector, norwegian, entry.russian, Tongue::Russian);
    }
}

/// The lexicon is ours and tested: should it ever be broken, the checks go on without it.
void addNews(LexiconCollector &collector, const QByteArray &bytes)
{
    const Result<QList<NewsEntry>> entries = readNewsLexicon(bytes);
    Q_ASSERT(entries.has_value());
    for (const NewsEntry &entry : entries.value_or(QList<NewsEntry>())) {
        addNews(collector, entry);
    }
}

/// What a cache must have been made from: the same dictionaries, words of ours and rules of stems.
quint64 fingerprintOf(const QList<QFileInfo> &dictionaries, const QByteArray &news)
{
    QString text = QString::fromUtf8(news);
    for (const QFileInfo &file : dictionaries) {
        text += QStringLiteral("\n%1 %2 %3")
                    .arg(file.fileName())
                    .arg(file.size())
                    .arg(file.lastModified().toMSecsSinceEpoch());
    }
    return textKey(text) + stemRules();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A cache that cannot be written costs the time of reading the dictionaries again, no more.
void keep(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
        file.commit();
    }
}

Result<LexiconTables> builtFrom(const QString &dictionaryFolder, const QByteArray &news)
{
    LexiconCollector collector;
    addNews(collector, news);
    if (const Result<void> added = addDictionaries(collector, dictionaryFolder); !added) {
        return failure(added.error());
    }
    LexiconTables tables = collector.tables();
    tables.hasDictionaries = true;
    return tables;
}

std::shared_ptr<const Lexicon> makeOwn()
{
    LexiconCollector collector;
    addNews(collector, newsLexiconBytes());
    return std::make_shared<const Lexicon>(collector.tables());
}

} // namespace

std::shared_ptr<const Lexicon> Lexicon::own()
{
    static const std::shared_ptr<const Lexicon> lexicon = makeOwn();
    return lexicon;
}

Result<std::shared_ptr<const Lexicon>> Lexicon::load(const QString &dictionaryFolder, const QString &cacheFile)
{
    const QList<QFileInfo> dictionaries = installedDictionaries(dictionaryFolder);
    if (dictionaries.isEmpty()) {
        return own();
    }
    const QByteArray news = newsLexiconBytes();
    const quint64 fingerprint = fingerprintOf(dictionaries, news);
    if (std::optional<LexiconTables> cached = cachedTables(contentOf(cacheFile), fingerprint)) {
        return std::make_shared<const Lexicon>(*std::move(cached));
    }
    Result<LexiconTables> built = builtFrom(dictionaryFolder, news);
    if (!built) {
        return failure(built.error());
    }
    keep(cacheFile, cacheBytes(*built, fingerprint));
    return std::make_shared<const Lexicon>(*std::move(built));
}

Lexicon::Lexicon(LexiconTables tables)
    : m_tables(std::move(tables))
{
}

const LexiconTables::Head *Lexicon::head(quint64 key) const
{
    const auto found = std::ranges::lower_bound(m_tables.heads, key, {}, &LexiconTables::Head::key);
    return found != m_tables.heads.end() && found->key == key ? &*found : nullptr;
}

std::span<const Translation> Lexicon::translations(quint64 norwegianKey, Tongue target) const
{
    const LexiconTables::Head *const found = head(norwegianKey);
    if (found == nullptr || target == Tongue::Norwegian) {
        return {};
    }
    const std::span all(m_tables.translations);
    return target == Tongue::English ? all.subspan(found->begin, found->english)
                                     : all.subspan(found->begin + found->english, found->russian);
}

bool Lexicon::knows(quint64 norwegianKey) const
{
    return head(norwegianKey) != nullptr;
}

bool Lexicon::isDictionaryForm(QStringView plain) const
{
    return std::ranges::binary_search(m_tables.words, textKey(plain));
}

QStringList Lexicon::partsOf(QStringView word) const
{
    return compoundParts(plainWord(word),
                         {[this](QStringView part) { return isDictionaryForm(part); },
                          [this](QStringView part) {
                              return knows(stemKey(part, Tongue::Norwegian));
                          }});
}

} // namespace imprimatur
