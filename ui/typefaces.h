// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace imprimatur
{

/// The first of `families` that is really installed, as QFontInfo sees it; empty when none is.
QString installed(const QStringList &families);

/// The frame's font: Inter 10.5 pt, else what the desktop uses.
QFont interfaceFont();
/// The font that drafts and sources are read in, in px: Noto Serif, else another serif with Latin and Cyrillic.
QFont readingFont(int pixels);

/// Which of the wished fonts are missing, one line each; for --verbose.
QStringList missingTypefaces();

/// `percent` of the type size as Qt wants line heights: in per cent of what the font itself asks for.
qreal proportionalHeight(const QFont &font, qreal percent);

inline constexpr int smallestText = 13; ///< px
inline constexpr int normalText = 17;
inline constexpr int largestText = 28;

} // namespace imprimatur
