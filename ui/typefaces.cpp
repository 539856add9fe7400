// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/typefaces.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Typefaces)
};

const QString interfaceFamily = QStringLiteral("Inter");
const QString readingFamily = QStringLiteral("Noto Serif");

} // namespace

QString installed(const QStringList &families)
{
    const auto found = std::ranges::find_if(families, [](const QString &family) {
        return QFontInfo(QFont(family)).family().compare(family, Qt::CaseInsensitive) == 0;
    });
    return found == families.end() ? QString() : *found;
}

QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString family = installed({interfaceFamily, QStringLiteral("Noto Sans")});
    if (!family.isEmpty()) {
        font.setFamily(family);
    }
    font.setPointSizeF(10.5);
    return font;
}

QFont readingFont(int pixels)
{
    const QString family = installed({readingFamily, QStringLiteral("Source Serif 4"), QStringLiteral("DejaVu Serif")});
    QFont font(family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont) : QFont(family));
    font.setPixelSize(std::clamp(pixels, smallestText, largestText));
    return font;
}

qreal proportionalHeight(const QFont &font, qreal percent)
{
    return percent * QFontInfo(font).pixelSize() / QFontMetricsF(font).height();
}

QStringList missingTypefaces()
{
    QStringList lines;
    for (const QString &family : {interfaceFamily, readingFamily}) {
        if (installed({family}).isEmpty()) {
            lines.append(Text::tr("The font %1 is not installed; another one is used.").arg(family));
        }
    }
    return lines;
}

} // namespace imprimatur
