// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dictd.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(dictd)
};

/// Six digits of base 64 reach 64 GiB; more could only overflow.
constexpr qsizetype mostDigits = 6;

constexpr std::array<qint8, 256> digitValues()
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<qint8, 256> values {};
    values.fill(-1);
    for (size_t i = 0; i < digits.size(); ++i) {
        values[static_cast<unsigned char>(digits[i])] = static_cast<qint8>(i);
    }
    return values;
}

std::optional<qint64> number(QByteArrayView digits)
{
    static constexpr std::array<qint8, 256> values = digitValues();
    if (digits.isEmpty() || digits.size() > mostDigits) {
        return std::nullopt;
    }
    qint64 result = 0;
    for (const char digit : digits) {
        const qint8 value = values[static_cast<unsigned char>(digit)];
        if (value < 0) {
            return std::nullopt;
        }
        result = result * 64 + value;
    }
    return result;
}

/// What stands before the next `separator`; `rest` goes on behind it.
QByteArrayView takeUntil(QByteArrayView &rest, char separator)
{
    const auto end = std::ranges::find(rest, separator);
    const auto size = static_cast<qsizetype>(end - rest.begin());
    const QByteArrayView taken = rest.first(size);
    rest = end == rest.end() ? QByteArrayView() : rest.sliced(size + 1);
    return taken;
}

std::optional<DictdEntry> entryOf(QByteArrayView line, QByteArrayView data)
{
    const QByteArrayView key = takeUntil(line, '\t');
    const std::optional<qint64> offset = number(takeUntil(line, '\t'));
    const std::optional<qint64> length = number(takeUntil(line, '\t'));
    if (key.isEmpty() || !offset || !length || *offset > data.size() || *length > data.size() - *offset) {
        return std::nullopt;
    }
    return DictdEntry {key, data.sliced(*offset, *length)};
}

bool isAboutTheDictionary(QByteArrayView key)
{
    return key.startsWith("00database") || key.startsWith("00-database");
}

} // namespace

Result<std::vector<DictdEntry>> readDictd(QByteArrayView index, QByteArrayView data)
{
    std::vector<DictdEntry> entries;
    std::unordered_set<const char *> seen;
    for (int line = 1; !index.isEmpty(); ++line) {
        const std::optional<DictdEntry> entry = entryOf(takeUntil(index, '\n'), data);
        if (!entry) {
            return failure(Error::Kind::Input,
                           Text::tr("Line %1 of the dictionary's index names no place in the dictionary.").arg(line));
        }
        if (!isAboutTheDictionary(entry->key) && seen.insert(entry->body.data()).second) {
            entries.push_back(*entry);
        }
    }
    if (entries.empty()) {
        return failure(Error::Kind::Input, Text::tr("The dictionary's index is empty."));
    }
    return entries;
}

} // namespace imprimatur
