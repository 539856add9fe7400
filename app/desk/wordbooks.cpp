// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/wordbooks.h"

#include <QStandardPaths>

namespace imprimatur
{

std::shared_ptr<const Lexicon> installedLexicon()
{
    const QString cache =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/imprimatur/lexicon");
    const auto lexicon = Lexicon::load(QStringLiteral("/usr/share/dictd"), cache);
    return lexicon ? *lexicon : Lexicon::own();
}

} // namespace imprimatur
