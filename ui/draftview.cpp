// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftview.h"

#include "ui/evidencegutter.h"
#include "ui/sentencemodel.h"
#include "ui/typefaces.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace imprimatur
{

namespace
{

constexpr int measureAtNormalSize = 584; // px at 17 px type: 66 to 70 characters (ui.md 3.6)

QTextCharFormat::UnderlineStyle underline(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Must:
        return QTextCharFormat::WaveUnderline;
    case Finding::Severity::Should:
        return QTextCharFormat::DashUnderline;
    case Finding::Severity::Note:
        return QTextCharFormat::DotLine;
    }
    Q_UNREACHABLE();
}

QTextCharFormat::UnderlineStyle underline(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Partly:
        return QTextCharFormat::DashUnderline;
    case EvidenceState::Unsupported:
        return QTextCharFormat::DotLine;
    case EvidenceState::Contradicted:
        return QTextCharFormat::WaveUnderline;
    case EvidenceState::Supported:
    case EvidenceState::Unchecked:
    case EvidenceState::None:
        return QTextCharFormat::NoUnderline;
    }
    Q_UNREACHABLE();
}

} // namespace

DraftView::DraftView(const Theme &theme, const SentenceModel &sentences, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_sentences(sentences)
    , m_gutter(new EvidenceGutter(theme, sentences, *this))
{
    setObjectName(QStringLiteral("draft"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::cursorPositionChanged, this, &DraftView::caretMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_gutter, qOverload<>(&QWidget::update));
    connect(m_gutter, &EvidenceGutter::sentenceClicked, this, &DraftView::sentenceClicked);
    connect(&theme, &Theme::changed, this, &DraftView::layOutAgain);
    setAccessibleName(tr("Draft"));
}

void DraftView::setArticle(const OpenArticle &article)
{
    const bool another = article.version.hash != m_article.version.hash;
    m_article = article;
    m_current = -1;
    layOutAgain();
    if (another) {
        moveCursor(QTextCursor::Start);
        verticalScrollBar()->setValue(0);
    }
}

void DraftView::setTextSize(int pixels)
{
    m_textSize = pixels;
    placeText();
    layOutAgain();
}

void DraftView::layOutAgain()
{
    const int caret = textCursor().position();
    const QSignalBlocker quiet(this);
    m_map = layOut(m_article.version.content, *document(), m_textSize, m_theme.tokens());
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(cursor);
    mark();
    m_gutter->update();
}

void DraftView::setCurrentSentence(int sentence)
{
    if (sentence == m_current) {
        return;
    }
    m_current = sentence;
    mark();
    m_gutter->update();
    setAccessibleDescription(sentence < 0 ? QString() : m_sentences.spoken(sentence));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void DraftView::goTo(const DraftPlace &place)
{
    const int position = m_map.positionOf(place.block, place.offset);
    if (position < 0) {
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(position);
    const QRect at = cursorRect(cursor);
    const bool visible = at.top() >= 0 && at.bottom() < viewport()->height();
    const int wanted = verticalScrollBar()->value() + at.top() - viewport()->height() / 3;
    setTextCursor(cursor);
    if (!visible) {
        verticalScrollBar()->setValue(wanted);
    }
}

std::optional<DraftPlace> DraftView::caretPlace() const
{
    return m_map.placeAt(textCursor().position());
}

Span DraftView::rangeOf(const QString &block, Span span) const
{
    const int begin = m_map.positionOf(block, span.begin);
    return begin < 0 ? Span {} : Span {begin, m_map.positionOf(block, span.end)};
}

QList<QRectF> DraftView::linesOf(int sentence) const
{
    const Sentence &at = m_article.report.sentences[sentence].sentence;
    const Span range = rangeOf(at.block, at.span);
    if (range.isEmpty()) {
        return {};
    }
    const QTextBlock block = document()->findBlock(int(range.begin));
    const QTextLayout *layout = block.layout();
    const QPointF origin = layout->position() - QPointF(0, verticalScrollBar()->value());
    QList<QRectF> lines;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const Span words {block.position() + line.textStart(), block.position() + line.textStart() + line.textLength()};
        if (words.overlaps(range)) {
            lines.append(line.rect().translated(origin));
        }
    }
    return lines;
}

void DraftView::resizeEvent(QResizeEvent *event)
{
    placeText();
    QTextEdit::resizeEvent(event);
    m_gutter->update();
}

/// Keeps the measure readable: the text never grows wider than the measure, the gutter stays beside it.
void DraftView::placeText()
{
    constexpr int air = 24;
    const int measure = measureAtNormalSize * m_textSize / normalText;
    const int room =
        width() - EvidenceGutter::columnsWidth - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const int spare = std::max(0, room - measure - 2 * air);
    const int left = EvidenceGutter::columnsWidth + spare / 2;
    setViewportMargins(left + air / 2, 20, std::max(air, spare - spare / 2), 0);
    m_gutter->setGeometry(left - EvidenceGutter::columnsWidth + frameWidth(), frameWidth() + 20,
                          EvidenceGutter::columnsWidth, height() - 2 * frameWidth() - 20);
}

void DraftView::keyPressEvent(QKeyEvent *event)
{
    // Alt with an arrow walks sentences (a command of the page); the caret must not move a word as well.
    if (event->modifiers() & Qt::AltModifier) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void DraftView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Draft"));
        layOutAgain();
    }
    QTextEdit::changeEvent(event);
}

QTextEdit::ExtraSelection DraftView::selection(const QString &block, Span span) const
{
    const Span range = rangeOf(block, span);
    ExtraSelection marked;
    marked.cursor = QTextCursor(document());
    marked.cursor.setPosition(int(range.begin));
    marked.cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    return marked;
}

void DraftView::mark()
{
    QList<ExtraSelection> selections;
    if (m_current >= 0) {
        const Sentence &sentence = m_article.report.sentences[m_current].sentence;
        ExtraSelection current = selection(sentence.block, sentence.span);
        current.format.setBackground(m_theme.tokens().currentSentence);
        selections.append(current);
    }
    for (const JudgedSentence &judged : m_article.report.sentences) {
        if (underline(judged.state) != QTextCharFormat::NoUnderline) {
            ExtraSelection evidence = selection(judged.sentence.block, judged.sentence.span);
            evidence.format.setUnderlineStyle(underline(judged.state));
            evidence.format.setUnderlineColor(m_theme.tokens().of(judged.state));
            selections.append(evidence);
        }
    }
    markFindings(selections);
    setExtraSelections(selections);
}

void DraftView::markFindings(QList<ExtraSelection> &selections) const
{
    for (const Finding &finding : m_article.report.findings) {
        if (finding.block.isEmpty() || finding.span.isEmpty() || m_article.review.ignored.contains(finding.id)) {
            continue;
        }
        ExtraSelection marked = selection(finding.block, finding.span);
        marked.format.setUnderlineStyle(underline(finding.severity));
        marked.format.setUnderlineColor(m_theme.tokens().of(finding.severity));
        selections.append(marked);
    }
}

} // namespace imprimatur
