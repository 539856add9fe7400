// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingdelegate.h"

#include "ui/findingsmodel.h"
#include "ui/glyphs.h"
#include "ui/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace imprimatur
{

namespace
{

constexpr int outer = 12; // around a card
constexpr int inner = 12; // inside it
constexpr int lineGap = 4;
constexpr int besideTitle = 20; // the severity before it, and the icon after it

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

/// The lines under the title of a card, in order; empty ones are left out.
QStringList details(const QModelIndex &index)
{
    QStringList lines {index.data(FindingsModel::MessageRole).toString()};
    const QString suggestion = index.data(FindingsModel::SuggestionRole).toString();
    if (!suggestion.isEmpty()) {
        lines.append(suggestion);
    }
    const QString standing = index.data(FindingsModel::StandingRole).toString();
    if (!standing.isEmpty()) {
        lines.append(standing);
    }
    return lines;
}

/// The width of a card, the same whether the list shows its scroll bar or not: else showing it would change the heights
/// that made it show.
int cardWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view) {
        return option.rect.width() - 2 * outer;
    }
    return qMax(120, view->width() - 2 * view->frameWidth() - view->verticalScrollBar()->sizeHint().width() - outer);
}

int textWidth(const QStyleOptionViewItem &option)
{
    return cardWidth(option) - 2 * inner;
}

/// Breaks at words, and inside one only where it is wider than the card: an address, say.
class Lines
{
public:
    Lines(const QString &text, const QFont &font, int width)
        : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }
    int height() const { return qCeil(m_height); }
    void draw(QPainter &painter, QPoint at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

Lines title(const QModelIndex &index, const QStyleOptionViewItem &option)
{
    return {index.data().toString(), bold(option.font), textWidth(option) - 2 * besideTitle - lineGap};
}

} // namespace

FindingDelegate::FindingDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(FindingsModel::HeadingRole).toBool()) {
        return {80, QFontMetrics(option.font).height() + 22};
    }
    int height = 2 * inner + title(index, option).height() + lineGap + QFontMetrics(small(option.font)).height();
    for (const QString &text : details(index)) {
        height += lineGap + Lines(text, option.font, textWidth(option)).height();
    }
    return {80, height + 8};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(FindingsModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
    } else {
        paintCard(*painter, option, index);
    }
    painter->restore();
}

void FindingDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    painter.setFont(bold(small(option.font)));
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(option.rect.adjusted(outer + 2, 0, -outer, -6), Qt::AlignLeft | Qt::AlignBottom,
                     index.data().toString());
}

void FindingDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto severity = Finding::Severity(index.data(FindingsModel::SeverityRole).toInt());
    const bool standing = !index.data(FindingsModel::StandingRole).toString().isEmpty();
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF card =
        QRectF(option.rect.left() + outer, option.rect.top(), cardWidth(option), option.rect.height() - 8)
            .adjusted(0.5, 0.5, -0.5, -0.5);
    const bool ringed = selected && option.state & QStyle::State_HasFocus;
    painter.setPen(QPen(ringed         ? tokens.accent
                            : selected ? tokens.of(severity)
                                       : tokens.divider,
                        ringed ? 2 : tokens.border));
    painter.setBrush(selected ? tokens.tintOf(severity) : tokens.paper);
    painter.drawRoundedRect(card, 6, 6);

    const int left = option.rect.left() + outer + inner;
    const int width = textWidth(option);
    int y = option.rect.top() + inner;
    const int line = QFontMetrics(option.font).height();
    const QColor ink = standing ? tokens.muted : tokens.text;
    paintSeverity(painter, QRectF(left, y + (line - 12) / 2.0, 12, 12), severity, tokens);
    painter.drawPixmap(left + width - 16, y + (line - 16) / 2,
                       iconPixmap(index.data(FindingsModel::IconRole).toString(), tokens.muted, 16,
                                  painter.device()->devicePixelRatioF()));
    painter.setPen(ink);
    const Lines heading = title(index, option);
    heading.draw(painter, {left + besideTitle, y});
    y += heading.height() + lineGap;
    painter.setFont(small(option.font));
    painter.setPen(selected ? tokens.text : tokens.muted);
    const int smallLine = painter.fontMetrics().height();
    painter.drawText(QRect(left, y, width, smallLine), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("%1 · %2").arg(index.data(FindingsModel::LetterRole).toString(),
                                                   index.data(FindingsModel::PlaceRole).toString()));
    y += smallLine;
    painter.setPen(ink);
    for (const QString &text : details(index)) {
        y += lineGap;
        const Lines lines(text, option.font, width);
        lines.draw(painter, {left, y});
        y += lines.height();
    }
}

} // namespace imprimatur
