// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

/// HTML that is escaped by construction. A QString enters as text or as the value of an attribute, never as markup; the
/// names of elements and attributes are literals of ours, which the compiler enforces.
///
/// What HTML cannot carry is replaced where a reader sees it, not dropped: a control character other than tab and line
/// feed, a noncharacter or half a surrogate pair becomes U+FFFD. CR and CR LF become LF. All else, bidi controls,
/// zero-width and non-BMP characters included, is written as it stands.
namespace imprimatur::html
{

/// The name of an element or attribute, known when we compile.
class Name
{
public:
    consteval Name(const char *literal)
        : m_text(literal)
    {
    }
    std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

struct Attribute
{
    Name name;
    QString value;
};

/// Finished markup, UTF-8.
class Markup
{
public:
    Markup() = default;

    /// The one way past the escaping: bytes of which a hash was signed, so that not one of them may change.
    static Markup signedBytes(const QByteArray &bytes) { return Markup(bytes); }

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    Markup &operator+=(const Markup &other);
    friend Markup operator+(Markup left, const Markup &right) { return left += right; }

private:
    explicit Markup(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    friend Markup doctype();
    friend Markup text(const QString &text);
    friend Markup prose(const QString &text);
    friend Markup opened(Name name, const QList<Attribute> &attributes);
    friend Markup element(Name name, const QList<Attribute> &attributes, const Markup &inside);
    friend Markup dataBlock(const QJsonObject &data);
    friend Markup styleBlock(std::string_view css);

    QByteArray m_bytes;
};

Markup doctype();
Markup text(const QString &text); ///< a line end stays white space
Markup prose(const QString &text); ///< a line end becomes <br>, U+2028 and U+2029 too
Markup isolated(const QString &text); ///< prose, in <bdi> when it could turn the direction of what stands around it
Markup opened(Name name, const QList<Attribute> &attributes = {}); ///< an element that has no end tag, as <meta>
Markup element(Name name, const QList<Attribute> &attributes, const Markup &inside); ///< within a line
Markup line(Name name, const QList<Attribute> &attributes, const Markup &inside); ///< on a line of its own
Markup group(Name name, const QList<Attribute> &attributes, const Markup &lines); ///< around lines
/// <script type="application/ld+json">: data, never run. `<`, `>` and `&` are written \u003c …, so nothing ends it
/// early.
Markup dataBlock(const QJsonObject &data);
Markup styleBlock(std::string_view css); ///< a stylesheet of ours; asserts that nothing in it ends the element

/// `text` with the replacements above, for places that are not HTML but travel in it (JSON-LD).
QString printable(const QString &text);

/// `dir="auto"` for a block whose text has right-to-left letters or bidi controls; nothing for all others.
QList<Attribute> direction(const QString &text);

/// An address that may stand in a link: http and https with a host, mailto with a recipient, no white space, controls,
/// quotes, angle brackets or backslashes in it. Absent for everything else, which is then printed as plain text.
std::optional<QString> linkable(const QString &url);

} // namespace imprimatur::html
