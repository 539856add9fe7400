// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queuepage.h"

#include "ui/articledelegate.h"
#include "ui/articlepreview.h"
#include "ui/banner.h"
#include "ui/commands.h"
#include "ui/emptystate.h"
#include "ui/filterlist.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace imprimatur
{

namespace
{

constexpr int minuteMs = 60 * 1000;
constexpr int wideFrom = 1280 - 92; // px of page: below it the list gets what there is

} // namespace

QueuePage::QueuePage(const Theme &theme, Commands &commands, QWidget *parent)
    : Page(parent)
    , m_articles(new ArticleModel(this))
    , m_filtered(new FilteredArticles(this))
    , m_filters(new FilterModel(this))
    , m_banner(new Banner(theme, this))
    , m_filterTitle(new PlainLabel(TextRole::Strong))
    , m_filterList(new FilterList(theme))
    , m_title(new PlainLabel(TextRole::Title))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_empty(new EmptyState)
    , m_preview(new ArticlePreview(theme))
    , m_splitter(new QSplitter(this))
{
    m_filtered->setSourceModel(m_articles);
    auto *filters = new QWidget;
    filters->setBackgroundRole(QPalette::Button);
    filters->setAutoFillBackground(true);
    auto *filterColumn = new QVBoxLayout(filters);
    filterColumn->setContentsMargins(0, 16, 0, 0);
    filterColumn->setSpacing(10);
    m_filterTitle->setContentsMargins(16, 0, 16, 0);
    filterColumn->addWidget(m_filterTitle);
    filterColumn->addWidget(m_filterList, 1);
    m_filterList->setModel(m_filters);

    m_splitter->addWidget(filters);
    m_splitter->addWidget(makeList(theme));
    m_splitter->addWidget(m_preview);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({220, 680, 464});
    filters->setMinimumWidth(216);
    m_preview->setMinimumWidth(300);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);

    auto *clock = new QTimer(this);
    clock->start(minuteMs);
    connect(clock, &QTimer::timeout, m_articles, [this] { m_articles->setNow(QDateTime::currentDateTimeUtc()); });
    connect(m_filterList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid()) {
            m_filtered->setFilter(m_filters->filterAt(now.row()));
            showEmptiness();
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setSearch(text);
        showEmptiness();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePage::showPreview);
    connect(m_list, &QListView::doubleClicked, this, &QueuePage::open);
    connect(m_preview->startButton(), &QPushButton::clicked, this, &QueuePage::open);
    connect(m_empty->button(), &QPushButton::clicked, this, &QueuePage::clearFilters);
    addCommands(commands);
    retranslate();
}

QWidget *QueuePage::makeList(const Theme &theme)
{
    m_list->setObjectName(QStringLiteral("articles"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new ArticleDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(false);
    m_search->setMaximumWidth(280);
    m_search->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->addWidget(m_title, 1);
    head->addWidget(m_search, 2);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(content, 1);
    middle->setMinimumWidth(380);
    return middle;
}

void QueuePage::addCommands(Commands &commands)
{
    commands.add(this,
                 {QStringLiteral("queue.search"),
                  MenuName::Edit,
                  [] { return tr("&Search the queue"); },
                  {QKeySequence(Qt::CTRL | Qt::Key_F)},
                  false,
                  true},
                 [this](bool) {
                     Q_EMIT wanted();
                     m_search->setFocus(Qt::ShortcutFocusReason);
                     m_search->selectAll();
                 });
}

void QueuePage::setNewsroom(std::shared_ptr<NewsroomSource> newsroom)
{
    m_newsroom = std::move(newsroom);
    m_banner->say({});
    m_newsroom->articles().then(this, [this, asked = m_newsroom](const Result<QList<ArticleSummary>> &articles) {
        if (asked == m_newsroom) {
            showArticles(articles);
        }
    });
}

void QueuePage::showArticles(const Result<QList<ArticleSummary>> &articles)
{
    if (!articles) {
        m_banner->say(articles.error().message);
    }
    const QString before = chosen();
    m_articles->setNow(QDateTime::currentDateTimeUtc());
    m_articles->setArticles(articles.value_or(QList<ArticleSummary>()));
    m_filters->setArticles(m_articles->articles(), m_filtered->filter());
    m_filterList->setCurrentIndex(m_filters->index(m_filters->rowOf(m_filtered->filter())));
    if (!choose(before) && m_filtered->rowCount() > 0) {
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    }
    showEmptiness();
    if (window()->focusWidget() == m_search && m_search->text().isEmpty() && m_filtered->rowCount() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT loaded();
    if (!m_list->currentIndex().isValid()) {
        Q_EMIT previewed();
    }
}

bool QueuePage::choose(const QString &id)
{
    const int row = m_articles->rowOf(id);
    if (row < 0) {
        return false;
    }
    if (!m_filtered->mapFromSource(m_articles->index(row)).isValid()) {
        clearFilters();
        m_filterList->setCurrentIndex(m_filters->index(m_filters->rowOf(ArticleFilter::All)));
    }
    m_list->setCurrentIndex(m_filtered->mapFromSource(m_articles->index(row)));
    return true;
}

QString QueuePage::chosen() const
{
    return m_list->currentIndex().data(ArticleModel::IdRole).toString();
}

void QueuePage::showPreview()
{
    const QString id = chosen();
    const int row = m_articles->rowOf(id);
    if (row < 0) {
        m_preview->clear();
        return;
    }
    const ArticleSummary &summary = m_articles->articles()[row];
    m_preview->setSummary(summary);
    if (!summary.damage.isEmpty()) {
        Q_EMIT previewed();
        return;
    }
    m_newsroom->article(id).then(this, [this, id](const Result<OpenArticle> &article) {
        if (id != chosen()) {
            return;
        }
        if (article) {
            m_preview->setArticle(*article);
        } else {
            m_banner->say(article.error().message);
        }
        Q_EMIT previewed();
    });
}

void QueuePage::showEmptiness()
{
    const bool nothingAtAll = m_articles->rowCount() == 0;
    if (nothingAtAll) {
        m_empty->say(tr("No drafts are waiting."), tr("Drafts appear here when they are imported into the newsroom."));
    } else {
        m_empty->say(tr("Nothing matches."), tr("No article passes this filter and search."), tr("Clear filters"));
    }
    m_stack->setCurrentIndex(m_filtered->rowCount() == 0 ? 1 : 0);
    if (m_filtered->rowCount() > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    }
}

void QueuePage::open()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && index.data(ArticleModel::DamageRole).toString().isEmpty()) {
        Q_EMIT opened(chosen());
    }
}

void QueuePage::clearFilters()
{
    m_search->clear();
    m_filterList->setCurrentIndex(m_filters->index(m_filters->rowOf(ArticleFilter::Open)));
    if (m_filtered->rowCount() == 0) {
        m_filterList->setCurrentIndex(m_filters->index(m_filters->rowOf(ArticleFilter::All)));
    }
    m_list->setFocus();
}

QList<Pane> QueuePage::panes() const
{
    QList<Pane> panes {{m_splitter->widget(0), m_filterList}};
    QWidget *list = m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_list) : m_search;
    panes.append(Pane {m_splitter->widget(1), list});
    if (m_preview->startButton()->isVisible()) {
        panes.append(Pane {m_preview, m_preview->startButton()});
    }
    return panes;
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && enter) {
        open();
        return true;
    }
    if (watched == m_search && (enter || key == Qt::Key_Down)) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape) {
        m_search->clear();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < wideFrom;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        const int filters = narrow ? 176 : 220;
        const int preview = narrow ? 312 : 464;
        m_splitter->setSizes({filters, width() - filters - preview, preview});
    }
    Page::resizeEvent(event);
}

void QueuePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

void QueuePage::retranslate()
{
    m_filterTitle->setText(tr("Filter"));
    m_filterList->setAccessibleName(tr("Filter"));
    m_title->setText(tr("Drafts"));
    m_search->setPlaceholderText(tr("Search  Ctrl+F"));
    m_search->setAccessibleName(tr("Search headlines and outlets"));
    m_list->setAccessibleName(tr("Articles"));
    m_articles->retranslate();
    m_filters->retranslate();
    showEmptiness();
}

} // namespace imprimatur
