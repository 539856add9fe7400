// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicon.h"

#include "language/compounds.h"
#include "language/newslexicon.h"

#include <QFile>

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

void addNews(LexiconCollector &collector, const NewsEntry &entry)
{
    for (const QString &norwegian : entry.norwegian) {
        collector.addWord(norwegian);
        for (const QString &english : entry.english) {
            collector.add(norwegian, english, Tongue::English, 1, Road::News);
        }
        for (const QString &russian : entry.russian) {
            collector.add(norwegian, russian, Tongue::Russian, 1, Road::News);
        }
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
    Q_UNUSED(dictionaryFolder)
    Q_UNUSED(cacheFile)
    return own();
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
