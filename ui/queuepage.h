// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articlemodel.h"
#include "ui/newsroomsource.h"
#include "ui/page.h"
#include "ui/theme.h"

class QLineEdit;
class QListView;
class QSplitter;
class QStackedLayout;

namespace imprimatur
{

class ArticlePreview;
class Banner;
class Commands;
class EmptyState;
class FilterList;
class FilterModel;
class PlainLabel;

/// The queue (Kø): filters, the list of articles, and what the chosen one looks like.
class QueuePage : public Page
{
    Q_OBJECT
public:
    QueuePage(const Theme &theme, Commands &commands, QWidget *parent = nullptr);

    void setNewsroom(std::shared_ptr<NewsroomSource> newsroom);
    /// Chooses an article; false when the list does not have it.
    bool choose(const QString &id);
    QString chosen() const;
    const ArticleModel &articles() const { return *m_articles; }
    QSplitter *splitter() const { return m_splitter; }
    Banner *banner() const { return m_banner; }
    QList<Pane> panes() const override;

Q_SIGNALS:
    void loaded(); ///< the list is there, or the banner says why not
    void previewed(); ///< the chosen article's preview is complete, or nothing is chosen
    void opened(const QString &id); ///< the journalist wants to review it

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCommands(Commands &commands);
    QWidget *makeList(const Theme &theme);
    void retranslate();
    void showArticles(const Result<QList<ArticleSummary>> &articles);
    void showPreview();
    void showEmptiness();
    void open();
    void clearFilters();

    std::shared_ptr<NewsroomSource> m_newsroom;
    ArticleModel *m_articles;
    FilteredArticles *m_filtered;
    FilterModel *m_filters;
    Banner *m_banner;
    PlainLabel *m_filterTitle;
    FilterList *m_filterList;
    PlainLabel *m_title;
    QLineEdit *m_search;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    ArticlePreview *m_preview;
    QSplitter *m_splitter;
    bool m_narrow = false;
};

} // namespace imprimatur
