// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace imprimatur
{

namespace
{

QByteArray recoloured(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    return opened ? file.readAll().replace("currentColor", colour.name().toLatin1()) : QByteArray();
}

QPixmap drawn(const QString &name, const QColor &colour, int size, qreal scale)
{
    QSvgRenderer renderer(recoloured(name, colour));
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, const QColor &colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_name, shade(mode), size, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.center() - QPoint(size - 1, size - 1) / 2, pixmap);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks for device pixels here and divides by the scale itself.
        return iconPixmap(m_name, shade(mode), qRound(qMin(size.width(), size.height()) / scale), scale);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    QColor shade(QIcon::Mode mode) const
    {
        QColor colour = m_colour;
        colour.setAlphaF(mode == QIcon::Disabled ? 0.55F : 1.0F);
        return colour;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new IconEngine(name, colour));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal scale)
{
    const QString key = QStringLiteral("%1 %2 %3 %4").arg(name, colour.name(QColor::HexArgb)).arg(size).arg(scale);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, colour, size, scale);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon applicationIcon()
{
    return icon(QStringLiteral("imprimatur"), Qt::black);
}

} // namespace imprimatur
