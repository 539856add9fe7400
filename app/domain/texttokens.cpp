// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/texttokens.h"

#include <QChar>

namespace imprimatur
{

namespace
{

Texture textureOf(char32_t letter)
{
    if (QChar::isLetterOrNumber(letter) || QChar::isMark(letter)) {
        return Texture::Word;
    }
    return QChar::isSpace(letter) ? Texture::Space : Texture::Sign;
}

/// The code point at `at`; half a surrogate pair stands for itself.
char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    }
    return unit.unicode();
}

} // namespace

TextTokens tokensOf(QStringView text)
{
    TextTokens tokens {text, {}, {}};
    tokens.list.reserve(size_t(text.size()) / 3);
    Texture last = Texture::Sign;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t letter = codePointAt(text, at);
        const qsizetype next = at + (letter > 0xffff ? 2 : 1);
        const Texture texture = textureOf(letter);
        if (texture != Texture::Sign && texture == last) {
            tokens.list.back().span.end = next;
        } else {
            tokens.list.push_back({{at, next}, texture});
        }
        last = texture;
        at = next;
    }
    for (int at = 0; at < tokens.size(); ++at) {
        if (tokens.list[size_t(at)].texture == Texture::Word) {
            tokens.words.push_back(at);
        }
    }
    return tokens;
}

} // namespace imprimatur
