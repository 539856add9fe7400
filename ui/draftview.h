// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"
#include "ui/drafttext.h"

#include <QTextEdit>

namespace imprimatur
{

class EvidenceGutter;
class SentenceModel;

/// The draft as in print, to be read and walked through with a text caret; marks the current sentence and the findings.
/// The gutter at its left shows machine and person. Never scrolls but for what the reader does in it.
class DraftView : public QTextEdit
{
    Q_OBJECT
public:
    DraftView(const Theme &theme, const SentenceModel &sentences, QWidget *parent = nullptr);

    void setArticle(const OpenArticle &article);
    void setTextSize(int pixels);
    /// Marks a sentence as the current one; -1 = none. Does not move the caret.
    void setCurrentSentence(int sentence);
    int currentSentence() const { return m_current; }

    /// Puts the caret at the place and brings it into sight, a third from the top when it was out of it.
    void goTo(const DraftPlace &place);
    std::optional<DraftPlace> caretPlace() const;

    /// Where a sentence stands in the viewport, line by line; for the gutter and the tests.
    QList<QRectF> linesOf(int sentence) const;
    /// Document range of a span of a block.
    Span rangeOf(const QString &block, Span span) const;

Q_SIGNALS:
    void caretMoved();
    void sentenceClicked(int sentence); ///< in the gutter

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOutAgain();
    void placeText();
    void mark();
    void markFindings(QList<ExtraSelection> &selections) const;
    ExtraSelection selection(const QString &block, Span span) const;

    const Theme &m_theme;
    const SentenceModel &m_sentences;
    EvidenceGutter *m_gutter;
    OpenArticle m_article;
    DraftMap m_map;
    int m_textSize = 17;
    int m_current = -1;
};

} // namespace imprimatur
