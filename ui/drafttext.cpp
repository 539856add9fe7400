// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafttext.h"

#include "ui/typefaces.h"

#include <QCoreApplication>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

constexpr QChar badge(0x25AF); // ▯

bool reorders(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
}

bool hides(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x200B || (u >= 0x2060 && u <= 0x2064) || u == 0xFEFF || u == 0x00AD;
}

/// Joiners build emoji and belong to several scripts; inside Latin, Greek or Cyrillic words they only hide something.
bool joinsPlainLetters(const QString &text, qsizetype at)
{
    const ushort u = text[at].unicode();
    if ((u != 0x200C && u != 0x200D) || at == 0 || at + 1 == text.size()) {
        return false;
    }
    const auto plain = [](QChar c) {
        return c.isDigit() || c.script() == QChar::Script_Latin || c.script() == QChar::Script_Cyrillic
            || c.script() == QChar::Script_Greek;
    };
    return plain(text[at - 1]) && plain(text[at + 1]);
}

bool isTagCharacter(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    const qsizetype high = c.isLowSurrogate() ? at - 1 : at;
    return c.isSurrogate() && high >= 0 && text[high].unicode() == 0xDB40;
}

/// The document's own separators and objects; "\n" may stay.
bool meansLayout(QChar c)
{
    const ushort u = c.unicode();
    return (u < 0x20 && u != '\n' && u != '\t') || u == 0x2028 || u == 0x2029 || u == 0xFDD0 || u == 0xFDD1
        || u == 0xFFFC;
}

/// Writes blocks into a document one below the other and remembers where their stated text lies.
class Printer
{
public:
    Printer(QTextDocument &document, int textSize, const Tokens &tokens)
        : m_cursor(&document)
        , m_size(textSize)
        , m_tokens(tokens)
    {
    }

    void print(const BlockAt &at);
    DraftMap map() const { return m_map; }

private:
    QTextCharFormat face(double factor, QFont::Weight weight = QFont::Normal) const;
    QTextCharFormat meta() const;
    void begin(double above, double lineHeight = 155);
    void state(const BlockAt &at, const QTextCharFormat &format);
    void printImage(const BlockAt &at);
    void markUp(const Block &block, int position);

    QTextCursor m_cursor;
    int m_size;
    const Tokens &m_tokens;
    DraftMap m_map;
    bool m_first = true;
};

QTextCharFormat Printer::face(double factor, QFont::Weight weight) const
{
    QTextCharFormat format;
    QFont font = readingFont(m_size);
    font.setPixelSize(qRound(m_size * factor));
    font.setWeight(weight);
    format.setFont(font);
    format.setForeground(m_tokens.text);
    return format;
}

QTextCharFormat Printer::meta() const
{
    QTextCharFormat format;
    QFont font = interfaceFont();
    font.setPixelSize(qRound(m_size * 0.8));
    format.setFont(font);
    format.setForeground(m_tokens.muted);
    return format;
}

void Printer::begin(double above, double lineHeight)
{
    QTextBlockFormat format;
    format.setTopMargin(m_first ? 0 : m_size * above);
    format.setLineHeight(proportionalHeight(readingFont(m_size), lineHeight), QTextBlockFormat::ProportionalHeight);
    if (m_first) {
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format, QTextCharFormat());
    }
    m_first = false;
}

void Printer::state(const BlockAt &at, const QTextCharFormat &format)
{
    const QString &text = at.block->statedText();
    m_map.add(at.address, m_cursor.position(), text.size());
    const int position = m_cursor.position();
    m_cursor.insertText(shown(text), format);
    markUp(*at.block, position);
}

void Printer::markUp(const Block &block, int position)
{
    for (const Mark &mark : block.marks) {
        QTextCharFormat format;
        if (mark.kind == Mark::Kind::Emphasis) {
            format.setFontItalic(true);
        } else {
            format.setForeground(m_tokens.accent);
        }
        QTextCursor marked(m_cursor.document());
        marked.setPosition(position + int(mark.span.begin));
        marked.setPosition(position + int(mark.span.end), QTextCursor::KeepAnchor);
        marked.mergeCharFormat(format);
    }
}

void Printer::printImage(const BlockAt &at)
{
    begin(1.2);
    const QString alt = shown(at.block->alt).simplified();
    m_cursor.insertText(alt.isEmpty() ? Text::tr("Picture") : Text::tr("Picture: %1").arg(alt), meta());
    begin(0.15, 140);
    QTextCharFormat caption = face(0.88);
    state(at, caption);
    if (!at.block->credit.isEmpty()) {
        m_cursor.insertText(QStringLiteral("  ") + Text::tr("Photo: %1").arg(shown(at.block->credit).simplified()),
                            meta());
    }
}

void Printer::print(const BlockAt &at)
{
    switch (at.block->kind) {
    case Block::Kind::Headline:
        begin(0, 122);
        return state(at, face(1.75, QFont::Bold));
    case Block::Kind::Lead:
        begin(0.8, 148);
        return state(at, face(1.12, QFont::DemiBold));
    case Block::Kind::Paragraph:
    case Block::Kind::Quote:
        begin(0.9);
        return state(at, face(1));
    case Block::Kind::Heading:
        begin(1.5, 130);
        return state(at, face(1.2, QFont::Bold));
    case Block::Kind::Related: {
        begin(0.9);
        m_cursor.insertText(Text::tr("Read also:") + QLatin1Char(' '), meta());
        QTextCharFormat link = face(1);
        link.setForeground(m_tokens.accent);
        return state(at, link);
    }
    case Block::Kind::Image:
        return printImage(at);
    }
    Q_UNREACHABLE();
}

} // namespace

void DraftMap::add(const QString &block, int position, qsizetype length)
{
    m_pieces.append({block, position, length});
}

int DraftMap::positionOf(const QString &block, qsizetype offset) const
{
    const auto piece = std::ranges::find(m_pieces, block, &Piece::block);
    return piece == m_pieces.end() ? -1 : piece->position + int(std::clamp<qsizetype>(offset, 0, piece->length));
}

std::optional<DraftPlace> DraftMap::placeAt(int position) const
{
    std::optional<DraftPlace> place;
    for (const Piece &piece : m_pieces) {
        if (piece.position > position) {
            break;
        }
        place = DraftPlace {piece.block, std::min<qsizetype>(position - piece.position, piece.length)};
    }
    return place;
}

QString shown(const QString &text)
{
    QString safe = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (meansLayout(c)) {
            safe[i] = QLatin1Char(' ');
        } else if (reorders(c) || hides(c) || joinsPlainLetters(text, i) || isTagCharacter(text, i)) {
            safe[i] = badge;
        }
    }
    return safe;
}

DraftMap layOut(const Content &content, QTextDocument &document, int textSize, const Tokens &tokens)
{
    document.clear();
    Printer printer(document, textSize, tokens);
    for (const BlockAt &at : blocksOf(content)) {
        printer.print(at);
    }
    return printer.map();
}

} // namespace imprimatur
