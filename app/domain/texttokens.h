// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QStringView>

#include <vector>

namespace imprimatur
{

/// Word: a run of letters, digits and marks. Space: a run of white space. Sign: any other character, by itself.
enum class Texture { Word, Space, Sign };

struct TextToken
{
    Span span;
    Texture texture = Texture::Sign;
};

/// A text and its tokens, which cover it without gaps. The text is borrowed.
struct TextTokens
{
    QStringView text;
    std::vector<TextToken> list;
    std::vector<int> words; ///< which of them are words

    int size() const { return int(list.size()); }
    Span span(int at) const { return list[size_t(at)].span; }
    QStringView textOf(int at) const { return text.sliced(span(at).begin, span(at).length()); }
};

/// Never splits a surrogate pair; half of one is a sign.
TextTokens tokensOf(QStringView text);

} // namespace imprimatur
