// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace imprimatur
{

/// A half-open range [begin, end) of UTF-16 code units, counted as QString and QTextCursor count them.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(qsizetype at) const { return begin <= at && at < end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    auto operator<=>(const Span &) const = default;
};

} // namespace imprimatur
