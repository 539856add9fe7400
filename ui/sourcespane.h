// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passages.h"
#include "ui/sourceview.h"

#include <QWidget>

class QToolButton;

namespace imprimatur
{

class EmptyState;
class PlainLabel;
class SourceList;
class SourceModel;

/// The sources of the open article, one tab each, and the passages of the current sentence in them.
class SourcesPane : public QWidget
{
    Q_OBJECT
public:
    SourcesPane(const Theme &theme, SourceModel &sources, QWidget *parent = nullptr);

    void setArticle(const OpenArticle &article);
    /// The passages of the current sentence, best first; shows the first one. `claim` false: needs none.
    void setPassages(const QList<ShownPassage> &passages, bool claim);
    /// Goes `step` passages on, round about; always scrolls.
    void cycle(int step);
    /// No sentence is current: nothing is marked, and nothing is said to be missing.
    void forgetPassages();
    void chooseSource(int row);
    QString currentAddress() const; ///< of the original on the web; empty when there is none

    SourceView *view() const { return m_view; }
    SourceList *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSource(int row);
    void show(const ShownPassage &passage, SourceView::Scroll scroll);
    void writeState();
    QWidget *makeHead();

    const Theme &m_theme;
    SourceModel &m_sources;
    OpenArticle m_article;
    QList<ShownPassage> m_passages;
    int m_current = 0;
    bool m_claim = true;
    bool m_asked = false; ///< a sentence has been chosen
    PlainLabel *m_title;
    SourceList *m_list;
    PlainLabel *m_meta;
    QToolButton *m_original;
    PlainLabel *m_state;
    QToolButton *m_previous;
    QToolButton *m_next;
    SourceView *m_view;
    EmptyState *m_none;
};

} // namespace imprimatur
