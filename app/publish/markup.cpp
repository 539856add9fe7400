// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/markup.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace imprimatur::html
{
namespace
{

constexpr QChar replacement(QChar::ReplacementCharacter);

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool isForbiddenControl(QChar c)
{
    const bool isControl = c < u' ' || (c >= u'\x7f' && c <= u'\x9f');
    return isControl && c != u'\t' && c != u'\n';
}

bool isPair(const QString &text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

/// One code point that starts at `at`, or what stands for it.
QString printableAt(const QString &text, qsizetype at)
{
    if (isPair(text, at)) {
        const bool isCharacter = !QChar::isNonCharacter(QChar::surrogateToUcs4(text[at], text[at + 1]));
        return isCharacter ? text.mid(at, 2) : QString(replacement);
    }
    const QChar c = text[at];
    return isForbiddenControl(c) || c.isSurrogate() || QChar::isNonCharacter(c.unicode()) ? QString(replacement)
                                                                                          : QString(c);
}

bool isSuspect(QChar c)
{
    return isForbiddenControl(c) || c.isSurrogate() || c >= u'\ufdd0';
}

QByteArray escaped(const QString &text)
{
    QByteArray out;
    const QByteArray utf8 = printable(text).toUtf8();
    out.reserve(utf8.size() + utf8.size() / 16);
    for (const char c : utf8) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

QByteArray startTag(Name name, const QList<Attribute> &attributes)
{
    QByteArray out = '<' + bytesOf(name.text());
    for (const Attribute &attribute : attributes) {
        out += ' ' + bytesOf(attribute.name.text()) + "=\"" + escaped(attribute.value) + '"';
    }
    return out + '>';
}

bool turnsDirection(uint c)
{
    constexpr std::array turning {QChar::DirR,   QChar::DirAL,  QChar::DirLRE, QChar::DirLRO,
                                  QChar::DirRLE, QChar::DirRLO, QChar::DirPDF, QChar::DirLRI,
                                  QChar::DirRLI, QChar::DirFSI, QChar::DirPDI};
    constexpr uint leftToRightMark = 0x200e;
    return c == leftToRightMark || std::ranges::find(turning, QChar::direction(c)) != turning.end();
}

bool turnsDirection(const QString &text)
{
    constexpr QChar firstHebrew(0x0590);
    if (std::ranges::none_of(text, [](QChar c) { return c >= firstHebrew; })) {
        return false;
    }
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return turnsDirection(c); });
}

bool hasNoPlaceInAddress(QChar c)
{
    constexpr QStringView never = u"\"'<>\\`{}|^";
    return c <= u' ' || c.isSpace() || isSuspect(c) || c.category() == QChar::Other_Format || never.contains(c);
}

} // namespace

Markup &Markup::operator+=(const Markup &other)
{
    m_bytes += other.m_bytes;
    return *this;
}

Markup doctype()
{
    return Markup("<!DOCTYPE html>\n");
}

Markup text(const QString &text)
{
    return Markup(escaped(text));
}

Markup prose(const QString &text)
{
    QByteArray out = escaped(text);
    out.replace("\u2028", "\n").replace("\u2029", "\n");
    return Markup(out.replace("\n", "<br>\n"));
}

Markup isolated(const QString &text)
{
    return turnsDirection(text) ? element("bdi", {}, prose(text)) : prose(text);
}

Markup opened(Name name, const QList<Attribute> &attributes)
{
    return Markup(startTag(name, attributes));
}

Markup element(Name name, const QList<Attribute> &attributes, const Markup &inside)
{
    return Markup(startTag(name, attributes) + inside.bytes() + "</" + bytesOf(name.text()) + '>');
}

Markup line(Name name, const QList<Attribute> &attributes, const Markup &inside)
{
    return element(name, attributes, inside) + text(QStringLiteral("\n"));
}

Markup group(Name name, const QList<Attribute> &attributes, const Markup &lines)
{
    return line(name, attributes, text(QStringLiteral("\n")) + lines);
}

Markup dataBlock(const QJsonObject &data)
{
    QByteArray json = QJsonDocument(data).toJson(QJsonDocument::Indented);
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    return Markup("<script type=\"application/ld+json\">\n" + json + "</script>\n");
}

Markup styleBlock(std::string_view css)
{
    Q_ASSERT(css.find("</") == std::string_view::npos);
    return Markup("<style>" + bytesOf(css) + "</style>\n");
}

QString printable(const QString &text)
{
    if (std::ranges::none_of(text, isSuspect)) {
        return text;
    }
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString out;
    out.reserve(lines.size());
    for (qsizetype at = 0; at < lines.size(); at += isPair(lines, at) ? 2 : 1) {
        out += printableAt(lines, at);
    }
    return out;
}

QList<Attribute> direction(const QString &text)
{
    return turnsDirection(text) ? QList<Attribute> {{"dir", QStringLiteral("auto")}} : QList<Attribute> {};
}

std::optional<QString> linkable(const QString &url)
{
    if (std::ranges::any_of(url, hasNoPlaceInAddress)) {
        return std::nullopt;
    }
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    const bool isWeb = (scheme == u"https" || scheme == u"http") && !parsed.host().isEmpty();
    const bool isMail = scheme == u"mailto" && !parsed.path().isEmpty();
    return parsed.isValid() && (isWeb || isMail) ? std::optional(url) : std::nullopt;
}

} // namespace imprimatur::html
