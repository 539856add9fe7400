// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

/// What the readers of numbers and dates read: words, figures and single signs, white space left out.
struct Lexeme
{
    enum class Kind { Word, Figure, Sign };

    Kind kind = Kind::Sign;
    Span span; ///< UTF-16, in the text
    QString lower; ///< lower case; é as e, ё as е, no soft hyphens. Of a figure as written
    bool isGlued = false; ///< nothing stands between it and the lexeme before
    bool opensParagraph = false; ///< a line break stands before it
    bool isCapital = false; ///< of a word: begins with a capital
    bool isUpper = false; ///< of a word: all capitals
    double value = 0; ///< of a figure
    std::optional<double> otherValue; ///< of a figure that the other convention reads otherwise: nb "1,234"
    int decimals = 0; ///< of a figure: places written after the decimal sign
    bool isGrouped = false; ///< of a figure: thousands are set apart

    bool isWord() const { return kind == Kind::Word; }
    bool isFigure() const { return kind == Kind::Figure; }
    bool isSign(QChar sign) const { return kind == Kind::Sign && lower.size() == 1 && lower.front() == sign; }
    /// A figure without grouping, fraction or decimals, as days, hours and years are written.
    bool isPlainFigure() const { return isFigure() && decimals == 0 && !isGrouped && value == qint64(value); }
};

/// The lexemes of a text in order. `language` (primary subtag) decides how figures are read: in English the comma sets
/// thousands apart and the point decimals, elsewhere the other way round; spaces of every width set thousands apart,
/// in English only the narrow and unbreakable ones. What can mean one thing only is read so everywhere.
QList<Lexeme> lexemesOf(const QString &text, const QString &language);

/// `word` as lexemes and tables compare words.
QString foldedWord(QStringView word);

} // namespace imprimatur
