// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace imprimatur
{

/// The icon resources/icons/<name>.svg drawn in `colour`, sharp at every size and scale; disabled = 55 % of it.
QIcon icon(const QString &name, const QColor &colour);

/// The same as a picture of `size` logical px. Kept in Qt's pixmap cache by name, colour, size and scale.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal scale);

/// The application's own mark.
QIcon applicationIcon();

} // namespace imprimatur
