// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidencegutter.h"

#include "ui/draftview.h"
#include "ui/sentencemodel.h"
#include "ui/wording.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace imprimatur
{

namespace
{

constexpr qreal glyph = 14;
constexpr qreal machineX = 10;
constexpr qreal personX = 32;

} // namespace

EvidenceGutter::EvidenceGutter(const Theme &theme, const SentenceModel &sentences, DraftView &draft)
    : QWidget(&draft)
    , m_theme(theme)
    , m_sentences(sentences)
    , m_draft(draft)
{
    setObjectName(QStringLiteral("gutter"));
    setCursor(Qt::PointingHandCursor);
}

/// Each sentence gets the first of its lines that no earlier one has taken; a short one inside a taken line shares it.
QList<EvidenceGutter::Mark> EvidenceGutter::marks() const
{
    QList<Mark> found;
    qreal taken = -1e9;
    for (int sentence = 0; sentence < m_sentences.rowCount(); ++sentence) {
        const QList<QRectF> lines = m_draft.linesOf(sentence);
        if (lines.isEmpty()) {
            continue;
        }
        QRectF line = lines.last();
        for (const QRectF &candidate : lines) {
            if (candidate.top() > taken + 1) {
                line = candidate;
                break;
            }
        }
        taken = line.top();
        found.append({sentence, line, QRectF(1, line.top() + 3, 3, lines.last().bottom() - line.top() - 5)});
    }
    return found;
}

void EvidenceGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Mark &mark : marks()) {
        if (mark.line.bottom() < 0 || mark.line.top() > height()) {
            continue;
        }
        paint(painter, mark);
    }
}

void EvidenceGutter::paint(QPainter &painter, const Mark &mark) const
{
    const Tokens &tokens = m_theme.tokens();
    const EvidenceState state = m_sentences.state(mark.sentence);
    // Proportional line height puts its air above the letters: aim below the middle of the line.
    const qreal top = mark.line.top() + mark.line.height() * 0.60 - glyph / 2;
    if (mark.sentence == m_draft.currentSentence()) {
        painter.fillRect(QRectF(4, mark.line.top() + 2, columnsWidth - 6, mark.line.height() - 2),
                         tokens.currentSentence);
    }
    paintEvidenceBar(painter, mark.bar, state, tokens);
    if (mark.sentence == m_draft.currentSentence()) {
        painter.fillRect(QRectF(0, mark.bar.top(), 3, mark.bar.height()), tokens.accent);
    }
    paintEvidence(painter, QRectF(machineX, top, glyph, glyph), state, tokens);
    paintVerdict(painter, QRectF(personX, top, glyph, glyph), m_sentences.verdict(mark.sentence), tokens,
                 devicePixelRatioF());
}

int EvidenceGutter::sentenceAt(const QPointF &at) const
{
    for (const Mark &mark : marks()) {
        if (at.y() >= mark.line.top() && at.y() < qMax(mark.bar.bottom(), mark.line.bottom())) {
            return mark.sentence;
        }
    }
    return -1;
}

void EvidenceGutter::mousePressEvent(QMouseEvent *event)
{
    const int sentence = sentenceAt(event->position());
    if (event->button() == Qt::LeftButton && sentence >= 0) {
        Q_EMIT sentenceClicked(sentence);
    }
}

bool EvidenceGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int sentence = sentenceAt(help->pos());
    if (sentence < 0) {
        QToolTip::hideText();
        return true;
    }
    const QString text = wordFor(m_sentences.state(sentence)) + QLatin1Char('\n') + m_sentences.verdictText(sentence);
    QToolTip::showText(help->globalPos(), QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped()),
                       this);
    return true;
}

} // namespace imprimatur
