// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/newslexicon.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(newslexicon)
};

/// Norwegian, English, Russian and the kind of word.
constexpr qsizetype columns = 4;

QStringList alternatives(QStringView cell)
{
    QStringList result;
    for (const QStringView part : cell.split(u'|')) {
        const QString expression = part.toString().simplified();
        if (!expression.isEmpty() && expression != QLatin1String("-")) {
            result.append(expression);
        }
    }
    return result;
}

bool isComment(QStringView line)
{
    return line.trimmed().isEmpty() || line.startsWith(u'#');
}

std::optional<NewsEntry> entryOf(QStringView line)
{
    const QList<QStringView> cells = line.split(u'\t');
    if (cells.size() != columns) {
        return std::nullopt;
    }
    const NewsEntry entry {alternatives(cells[0]), alternatives(cells[1]), alternatives(cells[2])};
    const bool says = !entry.norwegian.isEmpty() && !(entry.english.isEmpty() && entry.russian.isEmpty());
    return says ? std::optional(entry) : std::nullopt;
}

} // namespace

Result<QList<NewsEntry>> readNewsLexicon(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return failure(Error::Kind::Input, Text::tr("The news lexicon is not UTF-8."));
    }
    QList<NewsEntry> entries;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (isComment(line)) {
            continue;
        }
        const std::optional<NewsEntry> entry = entryOf(line);
        if (!entry) {
            return failure(Error::Kind::Input,
                           Text::tr("Line %1 of the news lexicon needs a Norwegian expression, an English, a Russian "
                                    "(one of them may be \"-\") and a kind, with tabs between.")
                               .arg(number));
        }
        entries.append(*entry);
    }
    return entries;
}

} // namespace imprimatur
