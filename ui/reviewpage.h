// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"
#include "ui/page.h"
#include "ui/passages.h"
#include "ui/theme.h"

#include <functional>
#include <optional>

class QSplitter;
class QStackedLayout;
class QTableView;
class QTimer;

namespace imprimatur
{

class ArticleHeader;
class Banner;
class Commands;
class DraftView;
class EmptyState;
class FindingsModel;
class FindingsPane;
class PlainLabel;
class SentenceModel;
class SourceModel;
class SourcesPane;

/// The review (Gjennomgang): the draft beside its sources and findings. The caret decides the current sentence, the
/// current sentence decides the passage on screen; the draft never moves because of a source.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    ReviewPage(const Theme &theme, Commands &commands, QWidget *parent = nullptr);

    void setArticle(const OpenArticle &article);
    void clear();
    void fail(const QString &message); ///< an article that could not be read
    const std::optional<OpenArticle> &article() const { return m_article; }
    int openFindings() const;
    void setTextSize(int pixels);
    void setReducedMotion(bool reduced);

    DraftView *draft() const { return m_draft; }
    SourcesPane *sources() const { return m_sourcesPane; }
    FindingsPane *findings() const { return m_findingsPane; }
    Banner *banner() const { return m_banner; }
    QSplitter *splitter() const { return m_splitter; }
    QSplitter *side() const { return m_side; }
    QList<Pane> panes() const override;

public Q_SLOTS:
    void stepSentence(int step);
    void stepFinding(int step);
    void goToSentence(int sentence);

Q_SIGNALS:
    void queueWanted(); ///< from the page without an article

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCommands(Commands &commands);
    void addSourceCommands(Commands &commands);
    QWidget *makeDraftPane();
    void makeTable();
    void retranslate();
    void act(const std::function<void()> &what);
    void caretMoved();
    void setCurrent(int sentence, const QList<ShownPassage> &passages);
    void leaveSentence(const QList<ShownPassage> &passages);
    void landOn(int finding);
    void showTable(bool table);
    void writeStrip();
    int sentenceAtCaret() const;

    const Theme &m_theme;
    std::optional<OpenArticle> m_article;
    SentenceModel *m_sentences;
    FindingsModel *m_findings;
    SourceModel *m_sources;
    Banner *m_banner;
    ArticleHeader *m_header;
    DraftView *m_draft;
    QTableView *m_table;
    PlainLabel *m_strip;
    PlainLabel *m_stripPerson;
    SourcesPane *m_sourcesPane;
    FindingsPane *m_findingsPane;
    QSplitter *m_splitter;
    QSplitter *m_side;
    EmptyState *m_none;
    QStackedLayout *m_stack;
    QStackedLayout *m_views = nullptr;
    QTimer *m_debounce;
    QList<QAction *> m_sourceActions;
    QList<QAction *> m_articleActions;
};

} // namespace imprimatur
