// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace imprimatur
{

class DraftView;
class SentenceModel;

/// Two columns beside the draft: what the checks found, and what a person said. Painted; the draft's accessible
/// description and the table of sentences say the same in words.
class EvidenceGutter : public QWidget
{
    Q_OBJECT
public:
    static constexpr int columnsWidth = 52;

    EvidenceGutter(const Theme &theme, const SentenceModel &sentences, DraftView &draft);

Q_SIGNALS:
    void sentenceClicked(int sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override; ///< tool tips

private:
    struct Mark
    {
        int sentence;
        QRectF line; ///< where its two glyphs stand
        QRectF bar; ///< the lines it covers
    };
    QList<Mark> marks() const;
    int sentenceAt(const QPointF &at) const;
    void paint(QPainter &painter, const Mark &mark) const;

    const Theme &m_theme;
    const SentenceModel &m_sentences;
    DraftView &m_draft;
};

} // namespace imprimatur
