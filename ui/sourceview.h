// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/source.h"
#include "domain/span.h"
#include "ui/theme.h"

#include <QTextEdit>

#include <optional>

class QVariantAnimation;

namespace imprimatur
{

/// One frozen source text. Document positions are offsets into the snapshot's text, so a span is marked exactly.
class SourceView : public QTextEdit
{
    Q_OBJECT
public:
    enum class Scroll {
        WhenHidden, ///< stays where it is while the passage is wholly in sight
        Always,
    };

    explicit SourceView(const Theme &theme, QWidget *parent = nullptr);

    void setSource(const Snapshot &source);
    void setTextSize(int pixels);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    void setCited(const QList<Span> &spans);

    /// Marks the passage and brings it to a third from the top.
    void showPassage(Span span, Scroll scroll);
    void clearPassage();

    std::optional<Span> passage() const { return m_passage; }
    /// Where the marked passage stands in the viewport, top to bottom; for the bar and the tests.
    QRect passageRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOutAgain();
    void mark();
    void scrollTo(int value);
    QTextCursor cursorOn(Span span) const;
    QRect rectOf(Span span) const;
    int placeOf(Span span) const;
    void keepInSight();

    const Theme &m_theme;
    QVariantAnimation *m_motion;
    Snapshot m_source;
    QList<Span> m_cited;
    std::optional<Span> m_passage;
    int m_textSize = 17;
    bool m_reducedMotion = false;
};

} // namespace imprimatur
