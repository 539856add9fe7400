// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articledelegate.h"

#include "ui/articlemodel.h"
#include "ui/glyphs.h"
#include "ui/icons.h"

#include <QPainter>

namespace imprimatur
{

namespace
{

constexpr int side = 16;
constexpr int gap = 8;
constexpr int roomForCounts = 110; // two shapes with numbers
constexpr int badgeGap = 6;
constexpr int widestBadge = 150;

QFont scaled(const QFont &font, qreal factor, QFont::Weight weight)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(weight);
    return result;
}

int rowHeight(const QFont &font)
{
    return qMax(56, 2 * QFontMetrics(font).height() + 22);
}

int badgeWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 14 + badgeGap;
}

} // namespace

ArticleDelegate::ArticleDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, rowHeight(option.font)};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, tokens.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), tokens.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, tokens.currentSentence);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.divider);
    const QRect inner = option.rect.adjusted(side, 7, -side, -8);
    const int half = inner.height() / 2;
    paintFirstLine(*painter, QRect(inner.left(), inner.top(), inner.width(), half), index);
    paintSecondLine(*painter, QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half), index);
    painter->restore();
}

void ArticleDelegate::paintFirstLine(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const QFont font = painter.font();
    const QString age = index.data(ArticleModel::AgeRole).toString();
    const bool old = index.data(ArticleModel::OldRole).toBool();
    painter.setFont(scaled(font, 0.92, old ? QFont::Bold : QFont::Normal));
    painter.setPen(old ? m_theme.tokens().text : m_theme.tokens().muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, age);
    const int ageWidth = painter.fontMetrics().horizontalAdvance(age) + 2 * gap;
    painter.setFont(scaled(font, 1.05, QFont::DemiBold));
    painter.setPen(m_theme.tokens().text);
    const QRect room = line.adjusted(0, 0, -ageWidth, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter.setFont(font);
}

void ArticleDelegate::paintSecondLine(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QString damage = index.data(ArticleModel::DamageRole).toString();
    const QColor ink = damage.isEmpty() ? tokens.muted : tokens.contradicted;
    const QFont small = scaled(painter.font(), 0.92, QFont::Normal);
    painter.setFont(small);
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(line.left(), line.center().y() - 7,
                       iconPixmap(index.data(ArticleModel::StateIconRole).toString(), ink, 15, scale));
    const QString stateWord = index.data(ArticleModel::StateWordRole).toString();
    const int words = line.left() + 15 + gap + painter.fontMetrics().horizontalAdvance(stateWord);
    const int right =
        paintBadges(painter, words + roomForCounts, line, index.data(ArticleModel::OutletsRole).toStringList());
    int left = line.left() + 15 + gap;
    const QString text = damage.isEmpty() ? stateWord : stateWord + QStringLiteral(": ") + damage;
    painter.setPen(ink);
    painter.drawText(QRect(left, line.top(), right - left, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, right - left));
    left += painter.fontMetrics().horizontalAdvance(text) + 2 * gap;
    left = paintCount(painter, left, line, Finding::Severity::Must, index.data(ArticleModel::MustRole).toInt());
    paintCount(painter, left, line, Finding::Severity::Should, index.data(ArticleModel::ShouldRole).toInt());
}

int ArticleDelegate::paintCount(QPainter &painter, int left, const QRect &line, Finding::Severity severity,
                                int count) const
{
    if (count == 0) {
        return left;
    }
    paintSeverity(painter, QRectF(left, line.center().y() - 5, 11, 11), severity, m_theme.tokens());
    const QString number = QString::number(count);
    painter.setPen(m_theme.tokens().text);
    const int width = painter.fontMetrics().horizontalAdvance(number);
    painter.drawText(QRect(left + 15, line.top(), width + 2, line.height()), Qt::AlignLeft | Qt::AlignVCenter, number);
    return left + 15 + width + gap + 4;
}

/// Draws the badges of the outlets flush right, the first ones when not all fit, and how many more there are. Returns
/// where they begin.
int ArticleDelegate::paintBadges(QPainter &painter, int left, const QRect &line, const QStringList &outlets) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    QStringList texts;
    int width = 0;
    for (const QString &outlet : outlets) {
        // The word "state" stands last and must stay.
        const QString text = metrics.elidedText(outlet, Qt::ElideMiddle, widestBadge);
        const int more = texts.size() + 1 < outlets.size() ? badgeWidth(metrics, QStringLiteral("+9")) : 0;
        if (line.right() - width - badgeWidth(metrics, text) - more < left) {
            break;
        }
        texts.append(text);
        width += badgeWidth(metrics, text);
    }
    if (texts.size() < outlets.size()) {
        texts.append(QStringLiteral("+%1").arg(outlets.size() - texts.size()));
        width += badgeWidth(metrics, texts.last());
    }
    int x = line.right() - width;
    for (const QString &text : texts) {
        paintBadge(painter, QRect(x + badgeGap, line.center().y() - 10, badgeWidth(metrics, text) - badgeGap, 20),
                   text);
        x += badgeWidth(metrics, text);
    }
    return line.right() - width;
}

void ArticleDelegate::paintBadge(QPainter &painter, const QRect &rect, const QString &text) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(QPen(tokens.divider, tokens.border));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(tokens.text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace imprimatur
