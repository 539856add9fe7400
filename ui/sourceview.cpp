// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourceview.h"

#include "ui/drafttext.h"
#include "ui/typefaces.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QVariantAnimation>

#include <algorithm>

namespace imprimatur
{

namespace
{

constexpr int motionMs = 120;
constexpr int air = 18;
constexpr int textMargin = 12; // room for the bar beside a passage

} // namespace

SourceView::SourceView(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_motion(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("source"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(textMargin);
    m_motion->setDuration(motionMs);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, verticalScrollBar(),
            [this](const QVariant &value) { verticalScrollBar()->setValue(value.toInt()); });
    connect(&theme, &Theme::changed, this, &SourceView::layOutAgain);
}

void SourceView::setSource(const Snapshot &source)
{
    m_motion->stop();
    m_source = source;
    m_passage.reset();
    m_cited.clear();
    setLayoutDirection(QLocale(source.language).textDirection());
    layOutAgain();
    verticalScrollBar()->setValue(0);
}

void SourceView::setTextSize(int pixels)
{
    m_textSize = pixels;
    layOutAgain();
    keepInSight();
}

void SourceView::setCited(const QList<Span> &spans)
{
    m_cited = spans;
    mark();
}

void SourceView::layOutAgain()
{
    const int place = verticalScrollBar()->value();
    QTextCharFormat face;
    face.setFont(readingFont(m_textSize));
    face.setForeground(m_theme.tokens().text);
    setPlainText(QString());
    QTextCursor cursor(document());
    cursor.insertText(shown(m_source.text), face);
    const bool titled = !m_source.title.isEmpty() && m_source.text.startsWith(m_source.title);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        // The empty line between two paragraphs is one character of the text: keep it, but small.
        const bool gap = block.length() <= 1;
        QTextBlockFormat format;
        format.setLineHeight(gap ? m_textSize * 0.9 : proportionalHeight(readingFont(m_textSize), 155),
                             gap ? QTextBlockFormat::FixedHeight : QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
    if (titled) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursorOn({0, m_source.title.size()}).mergeCharFormat(bold);
    }
    moveCursor(QTextCursor::Start);
    mark();
    verticalScrollBar()->setValue(place);
}

void SourceView::showPassage(Span span, Scroll scroll)
{
    const qsizetype end = m_source.text.size();
    m_passage = Span {std::clamp<qsizetype>(span.begin, 0, end), std::clamp<qsizetype>(span.end, 0, end)};
    mark();
    const QRect rect = passageRect();
    const int height = viewport()->height();
    const bool inSight = rect.top() >= 0 && rect.bottom() < height;
    if (inSight && scroll == Scroll::WhenHidden) {
        return;
    }
    scrollTo(placeOf(*m_passage));
}

/// Scroll value that puts a span a third from the top, or higher when it is long; its first line is never cut.
int SourceView::placeOf(Span span) const
{
    const QRect rect = rectOf(span);
    const int height = viewport()->height();
    const int top = std::max(0, std::min(height / 3, height - rect.height() - air));
    return verticalScrollBar()->value() + rect.top() - top;
}

void SourceView::clearPassage()
{
    m_passage.reset();
    mark();
}

void SourceView::scrollTo(int value)
{
    m_motion->stop();
    QScrollBar *bar = verticalScrollBar();
    const int wanted = std::clamp(value, bar->minimum(), bar->maximum());
    const bool near = std::abs(wanted - bar->value()) < viewport()->height();
    if (m_reducedMotion || !near || !isVisible()) {
        bar->setValue(wanted);
        return;
    }
    m_motion->setStartValue(bar->value());
    m_motion->setEndValue(wanted);
    m_motion->start();
}

QTextCursor SourceView::cursorOn(Span span) const
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(int(span.begin), last));
    cursor.setPosition(std::min(int(span.end), last), QTextCursor::KeepAnchor);
    return cursor;
}

QRect SourceView::rectOf(Span span) const
{
    QTextCursor first = cursorOn({span.begin, span.begin});
    QTextCursor last = cursorOn({std::max(span.begin, span.end - 1), std::max(span.begin, span.end - 1)});
    return cursorRect(first).united(cursorRect(last));
}

QRect SourceView::passageRect() const
{
    return m_passage ? rectOf(*m_passage) : QRect();
}

void SourceView::mark()
{
    QList<ExtraSelection> selections;
    for (const Span span : m_cited) {
        ExtraSelection cited;
        cited.cursor = cursorOn(span);
        cited.format.setBackground(m_theme.tokens().citedPassage);
        selections.append(cited);
    }
    if (m_passage) {
        ExtraSelection current;
        current.cursor = cursorOn(*m_passage);
        current.format.setBackground(m_theme.tokens().currentPassage);
        selections.append(current);
    }
    setExtraSelections(selections);
}

void SourceView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!m_passage) {
        return;
    }
    QPainter painter(viewport());
    const QRect rect = passageRect();
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 5 : 2;
    painter.fillRect(QRect(x, rect.top(), 3, rect.height()), m_theme.tokens().accent);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    setViewportMargins(4, 6, 4, 0);
    QTextEdit::resizeEvent(event);
    keepInSight();
}

void SourceView::keepInSight()
{
    if (m_passage) {
        m_motion->stop();
        verticalScrollBar()->setValue(placeOf(*m_passage));
    }
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

} // namespace imprimatur
