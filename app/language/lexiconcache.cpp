// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexiconcache.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <type_traits>

namespace imprimatur
{

namespace
{

/// To be raised when the layout below, a reader of dictionaries, the stopwords, or what makes a weight changes.
constexpr quint64 formVersion = 1;

/// Read as a number it is another one on a machine with another order of bytes, which then builds its own.
constexpr quint64 mark = 0x494d505245584931;

struct FileHead
{
    quint64 mark = 0;
    quint64 version = 0;
    quint64 fingerprint = 0;
    quint64 heads = 0;
    quint64 translations = 0;
    quint64 words = 0;
    quint64 hasDictionaries = 0;
    quint64 checksum = 0; ///< over everything behind the head and, last, the figures before this one

    bool operator==(const FileHead &) const = default;
};

static_assert(sizeof(LexiconTables::Head) == 16 && sizeof(Translation) == 16 && sizeof(FileHead) == 64);
static_assert(std::is_trivially_copyable_v<LexiconTables::Head> && std::is_trivially_copyable_v<Translation>);

/// Not against malice (who writes the cache can write anything), but against disks and interrupted copies.
quint64 checksum(quint64 hash, const char *bytes, size_t size)
{
    for (size_t at = 0; at + sizeof(quint64) <= size; at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, sizeof word);
        hash = (hash ^ word) * 0x9e3779b97f4a7c15;
        hash ^= hash >> 29;
    }
    return hash;
}

/// Over a file's head, its own field as zero, and what follows.
quint64 checksum(FileHead head, const char *payload, size_t size)
{
    head.checksum = 0;
    std::array<char, sizeof(FileHead)> bytes {};
    std::memcpy(bytes.data(), &head, sizeof head);
    return checksum(checksum(mark, bytes.data(), bytes.size()), payload, size);
}

template<typename Row>
void append(QByteArray &bytes, const std::vector<Row> &rows)
{
    bytes.append(reinterpret_cast<const char *>(rows.data()), static_cast<qsizetype>(rows.size() * sizeof(Row)));
}

template<typename Row>
const char *take(const char *at, std::vector<Row> &rows, quint64 count)
{
    rows.resize(count);
    const size_t size = count * sizeof(Row);
    std::memcpy(static_cast<void *>(rows.data()), at, size);
    return at + size;
}

/// Bytes behind the head; nothing when the counts cannot be true of a file of `size`.
std::optional<size_t> payloadSize(const FileHead &head, size_t size)
{
    if (std::max({head.heads, head.translations, head.words}) > size) {
        return std::nullopt;
    }
    return (head.heads + head.translations) * 16 + head.words * sizeof(quint64);
}

/// Whether every head's translations are there: a lookup relies on it without looking.
bool holdTogether(const LexiconTables &tables)
{
    const size_t count = tables.translations.size();
    return std::ranges::all_of(tables.heads, [count](const LexiconTables::Head &head) {
        return size_t(head.begin) + head.english + head.russian <= count;
    });
}

} // namespace

QByteArray cacheBytes(const LexiconTables &tables, quint64 fingerprint)
{
    FileHead head {mark,
                   formVersion,
                   fingerprint,
                   tables.heads.size(),
                   tables.translations.size(),
                   tables.words.size(),
                   tables.hasDictionaries ? 1U : 0U,
                   0};
    QByteArray bytes(sizeof head, '\0');
    append(bytes, tables.heads);
    append(bytes, tables.translations);
    append(bytes, tables.words);
    head.checksum = checksum(head, bytes.constData() + sizeof head, static_cast<size_t>(bytes.size()) - sizeof head);
    std::memcpy(bytes.data(), &head, sizeof head);
    return bytes;
}

std::optional<LexiconTables> cachedTables(QByteArrayView bytes, quint64 fingerprint)
{
    FileHead head;
    const auto size = static_cast<size_t>(bytes.size());
    if (size < sizeof head) {
        return std::nullopt;
    }
    std::memcpy(&head, bytes.data(), sizeof head);
    const char *at = bytes.data() + sizeof head;
    const size_t behind = size - sizeof head;
    if (head.mark != mark || head.version != formVersion || head.fingerprint != fingerprint
        || payloadSize(head, size) != behind || checksum(head, at, behind) != head.checksum) {
        return std::nullopt;
    }
    LexiconTables tables;
    at = take(at, tables.heads, head.heads);
    at = take(at, tables.translations, head.translations);
    take(at, tables.words, head.words);
    tables.hasDictionaries = head.hasDictionaries != 0;
    return holdTogether(tables) ? std::optional(std::move(tables)) : std::nullopt;
}

} // namespace imprimatur
