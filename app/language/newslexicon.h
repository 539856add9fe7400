// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace imprimatur
{

/// A row of our own lexicon: expressions of one or more words that say the same in three languages. A cell may be empty.
struct NewsEntry
{
    QStringList norwegian;
    QStringList english;
    QStringList russian;

    bool operator==(const NewsEntry &) const = default;
};

/// Reads resources/language/news.tsv: "nb TAB en TAB ru TAB kind", alternatives parted by "|", "-" for none, lines that
/// begin with "#" and empty lines are left out. Refuses what is not UTF-8 and a row without a Norwegian expression or
/// without any other, naming the line.
Result<QList<NewsEntry>> readNewsLexicon(const QByteArray &bytes);

} // namespace imprimatur
