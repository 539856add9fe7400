// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glyphs.h"

#include "ui/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace imprimatur
{

namespace
{

QRectF inset(const QRectF &box, qreal share)
{
    const qreal by = box.width() * share;
    return box.adjusted(by, by, -by, -by);
}

void paintCross(QPainter &painter, const QRectF &box)
{
    painter.drawEllipse(inset(box, 0.08));
    const QRectF arms = inset(box, 0.33);
    painter.drawLine(arms.topLeft(), arms.bottomRight());
    painter.drawLine(arms.topRight(), arms.bottomLeft());
}

void paintHalfDisc(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const QRectF disc = inset(box, 0.08);
    painter.drawEllipse(disc);
    painter.setBrush(colour);
    painter.drawPie(disc, 90 * 16, 180 * 16);
}

void paintDash(QPainter &painter, const QRectF &box)
{
    const QRectF middle = inset(box, 0.28);
    painter.drawLine(QPointF(middle.left(), middle.center().y()), QPointF(middle.right(), middle.center().y()));
}

void strokeBar(QPainter &painter, const QRectF &bar, const QPen &pen)
{
    painter.setPen(pen);
    painter.drawLine(QPointF(bar.center().x(), bar.top()), QPointF(bar.center().x(), bar.bottom()));
}

} // namespace

void paintEvidence(QPainter &painter, const QRectF &box, EvidenceState state, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = tokens.of(state);
    QPen pen(colour, qMax(1.4, box.width() / 9));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case EvidenceState::Supported:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(inset(box, 0.08));
        break;
    case EvidenceState::Partly:
        painter.setPen(pen);
        paintHalfDisc(painter, box, colour);
        break;
    case EvidenceState::Unsupported:
        pen.setDashPattern({1.9, 1.6});
        painter.setPen(pen);
        painter.drawEllipse(inset(box, 0.08));
        break;
    case EvidenceState::Contradicted:
        painter.setPen(pen);
        paintCross(painter, box);
        break;
    case EvidenceState::Unchecked:
        painter.setPen(pen);
        painter.drawRect(inset(box, 0.14));
        break;
    case EvidenceState::None:
        painter.setPen(pen);
        paintDash(painter, box);
        break;
    }
    painter.restore();
}

void paintSeverity(QPainter &painter, const QRectF &box, Finding::Severity severity, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.of(severity));
    const QPointF middle = box.center();
    switch (severity) {
    case Finding::Severity::Must: {
        const qreal foot = box.bottom() - box.height() * 0.08;
        painter.drawPolygon(
            QPolygonF {{middle.x(), box.top() + box.height() * 0.06}, {box.right(), foot}, {box.left(), foot}});
        break;
    }
    case Finding::Severity::Should:
        painter.drawPolygon(QPolygonF {
            {middle.x(), box.top()}, {box.right(), middle.y()}, {middle.x(), box.bottom()}, {box.left(), middle.y()}});
        break;
    case Finding::Severity::Note:
        painter.drawEllipse(inset(box, 0.14));
        break;
    }
    painter.restore();
}

void paintVerdict(QPainter &painter, const QRectF &box, Verdict verdict, const Tokens &tokens, qreal scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (verdict) {
    case Verdict::Verified:
        painter.drawPixmap(box.topLeft(),
                           iconPixmap(QStringLiteral("square-check-big"), tokens.text, qRound(box.width()), scale));
        break;
    case Verdict::Missing:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.control);
        painter.drawEllipse(inset(box, 0.39));
        break;
    case Verdict::NoClaim:
    case Verdict::NotNeeded:
        painter.setPen(QPen(verdict == Verdict::NoClaim ? tokens.text : tokens.muted, 1.5));
        paintDash(painter, box);
        break;
    }
    painter.restore();
}

void paintEvidenceBar(QPainter &painter, const QRectF &bar, EvidenceState state, const Tokens &tokens)
{
    painter.save();
    const QColor colour = tokens.of(state);
    switch (state) {
    case EvidenceState::Supported:
        painter.fillRect(bar, colour);
        break;
    case EvidenceState::Partly:
        strokeBar(painter, bar, QPen(QBrush(colour), bar.width(), Qt::DashLine, Qt::FlatCap));
        break;
    case EvidenceState::Unsupported:
        strokeBar(painter, bar, QPen(QBrush(colour), bar.width(), Qt::DotLine, Qt::FlatCap));
        break;
    case EvidenceState::Contradicted:
        painter.fillRect(QRectF(bar.left() - 1, bar.top(), 2, bar.height()), colour);
        painter.fillRect(QRectF(bar.left() + 3, bar.top(), 2, bar.height()), colour);
        break;
    case EvidenceState::Unchecked:
    case EvidenceState::None:
        break;
    }
    painter.restore();
}

} // namespace imprimatur
