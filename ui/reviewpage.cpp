// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewpage.h"

#include "ui/articleheader.h"
#include "ui/banner.h"
#include "ui/commands.h"
#include "ui/draftview.h"
#include "ui/emptystate.h"
#include "ui/findingsmodel.h"
#include "ui/findingspane.h"
#include "ui/plainlabel.h"
#include "ui/sentencedelegate.h"
#include "ui/sentencemodel.h"
#include "ui/sourcemodel.h"
#include "ui/sourcespane.h"
#include "ui/wording.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace imprimatur
{

namespace
{

constexpr int caretRestMs = 60; // before the source follows the caret (ui.md (b))
constexpr int wideFrom = 1280 - 92; // px of page: below it the findings go under the sources
constexpr int tabKeys = 9;

} // namespace

ReviewPage::ReviewPage(const Theme &theme, Commands &commands, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_sentences(new SentenceModel(this))
    , m_findings(new FindingsModel(this))
    , m_sources(new SourceModel(this))
    , m_banner(new Banner(theme, this))
    , m_header(new ArticleHeader(theme))
    , m_draft(new DraftView(theme, *m_sentences))
    , m_table(new QTableView)
    , m_strip(new PlainLabel(TextRole::Strong))
    , m_stripPerson(new PlainLabel(TextRole::Body))
    , m_sourcesPane(new SourcesPane(theme, *m_sources))
    , m_findingsPane(new FindingsPane(theme, *m_findings))
    , m_splitter(new QSplitter)
    , m_side(new QSplitter)
    , m_none(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_debounce(new QTimer(this))
{
    m_side->addWidget(m_sourcesPane);
    m_side->addWidget(m_findingsPane);
    m_splitter->addWidget(makeDraftPane());
    m_splitter->addWidget(m_side);
    for (QSplitter *splitter : {m_splitter, m_side}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_splitter->setSizes({672, 700});
    m_side->setSizes({420, 290});
    m_sourcesPane->setMinimumSize(300, 180);
    m_findingsPane->setMinimumSize(220, 120);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(m_none);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(m_stack, 1);

    m_debounce->setSingleShot(true);
    m_debounce->setInterval(caretRestMs);
    connect(m_debounce, &QTimer::timeout, this, &ReviewPage::caretMoved);
    connect(m_draft, &DraftView::caretMoved, m_debounce, qOverload<>(&QTimer::start));
    connect(m_draft, &DraftView::sentenceClicked, this, &ReviewPage::goToSentence);
    connect(m_findingsPane, &FindingsPane::findingChosen, this, &ReviewPage::landOn);
    connect(m_none->button(), &QPushButton::clicked, this, &ReviewPage::queueWanted);
    makeTable();
    addCommands(commands);
    addSourceCommands(commands);
    clear();
    retranslate();
}

QWidget *ReviewPage::makeDraftPane()
{
    auto *views = new QWidget;
    m_views = new QStackedLayout(views);
    m_views->addWidget(m_draft);
    m_views->addWidget(m_table);
    auto *strip = new QWidget;
    auto *stripRow = new QVBoxLayout(strip);
    stripRow->setContentsMargins(20, 9, 16, 10);
    stripRow->setSpacing(3);
    m_strip->setElided(true);
    m_stripPerson->setElided(true);
    m_stripPerson->setMuted(true);
    stripRow->addWidget(m_strip);
    stripRow->addWidget(m_stripPerson);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(views, 1);
    column->addWidget(strip);
    pane->setMinimumWidth(420);
    return pane;
}

void ReviewPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("sentences"));
    m_table->setModel(m_sentences);
    m_table->setItemDelegate(new SentenceDelegate(m_theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SentenceModel::TextColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SentenceModel::SourceColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(SentenceModel::SourceColumn, 108);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const bool another = now.isValid() && now.row() != m_draft->currentSentence();
        if (another && m_views->currentWidget() == m_table) {
            goToSentence(now.row());
        }
    });
}

void ReviewPage::act(const std::function<void()> &what)
{
    if (m_article) {
        Q_EMIT wanted();
        what();
    }
}

void ReviewPage::addCommands(Commands &commands)
{
    const auto add = [&](const char *id, MenuName menu, std::function<QString()> text, const QKeySequence &key,
                         const std::function<void()> &what, bool separator = false) {
        QAction *action = commands.add(this, {QString::fromLatin1(id), menu, std::move(text), {key}, false, separator},
                                       [this, what](bool) { act(what); });
        m_articleActions.append(action);
    };
    add(
        "review.next-sentence", MenuName::Go, [] { return tr("&Next sentence"); }, Qt::ALT | Qt::Key_Down,
        [this] { stepSentence(1); }, true);
    add(
        "review.previous-sentence", MenuName::Go, [] { return tr("&Previous sentence"); }, Qt::ALT | Qt::Key_Up,
        [this] { stepSentence(-1); });
    add(
        "review.next-finding", MenuName::Findings, [] { return tr("&Next open finding"); }, Qt::Key_F8,
        [this] { stepFinding(1); });
    add(
        "review.previous-finding", MenuName::Findings, [] { return tr("&Previous open finding"); },
        Qt::SHIFT | Qt::Key_F8, [this] { stepFinding(-1); });
    QAction *table = commands.add(this,
                                  {QStringLiteral("review.table"),
                                   MenuName::View,
                                   [] { return tr("Sentences as a ta&ble"); },
                                   {QKeySequence(Qt::CTRL | Qt::Key_T)},
                                   true,
                                   true},
                                  [this](bool on) { act([this, on] { showTable(on); }); });
    m_articleActions.append(table);
}

void ReviewPage::addSourceCommands(Commands &commands)
{
    const auto add = [&](const QString &id, std::function<QString()> text, const QList<QKeySequence> &keys,
                         const std::function<void()> &what, bool separator = false) {
        QAction *action = commands.add(this, {id, MenuName::Sources, std::move(text), keys, false, separator},
                                       [this, what](bool) { act(what); });
        m_articleActions.append(action);
        return action;
    };
    add(
        QStringLiteral("review.next-passage"), [] { return tr("&Show the passage, or the next one"); }, {Qt::Key_F4},
        [this] { m_sourcesPane->cycle(1); });
    add(
        QStringLiteral("review.previous-passage"), [] { return tr("&Previous passage"); }, {Qt::SHIFT | Qt::Key_F4},
        [this] { m_sourcesPane->cycle(-1); });
    add(
        QStringLiteral("review.original"), [] { return tr("&Open the original on the web"); }, {},
        [this] {
            if (!m_sourcesPane->currentAddress().isEmpty()) {
                QDesktopServices::openUrl(QUrl(m_sourcesPane->currentAddress()));
            }
        });
    for (int i = 0; i < tabKeys; ++i) {
        const auto text = [this, i] {
            return i < m_sources->rowCount() ? withoutAccessKey(m_sources->index(i).data().toString()) : QString();
        };
        m_sourceActions.append(add(
            QStringLiteral("review.source-%1").arg(i + 1), text, {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i))},
            [this, i] { m_sourcesPane->chooseSource(i); }, i == 0));
    }
}

void ReviewPage::setArticle(const OpenArticle &article)
{
    m_article = article;
    m_banner->say({});
    m_sentences->setArticle(article);
    m_findings->setArticle(article);
    m_sources->setArticle(article);
    m_header->setArticle(article);
    m_draft->setArticle(article);
    m_sourcesPane->setArticle(article);
    m_findingsPane->setUnverified(article.summary.claims - article.summary.verified);
    m_stack->setCurrentIndex(1);
    for (QAction *action : std::as_const(m_articleActions)) {
        action->setEnabled(true);
    }
    retranslate();
    // The work begins at the first open finding, not at the top.
    const int first = m_findings->next(-1, 1);
    if (first >= 0) {
        m_findingsPane->choose(first);
    } else {
        goToSentence(0);
    }
}

void ReviewPage::clear()
{
    m_article.reset();
    m_stack->setCurrentIndex(0);
    for (QAction *action : std::as_const(m_articleActions)) {
        action->setEnabled(false);
    }
    for (QAction *action : std::as_const(m_sourceActions)) {
        action->setVisible(false);
    }
}

void ReviewPage::fail(const QString &message)
{
    clear();
    m_banner->say(message);
}

int ReviewPage::openFindings() const
{
    return m_article ? m_findings->open() : 0;
}

void ReviewPage::setTextSize(int pixels)
{
    m_draft->setTextSize(pixels);
    m_sourcesPane->view()->setTextSize(pixels);
}

void ReviewPage::setReducedMotion(bool reduced)
{
    m_sourcesPane->view()->setReducedMotion(reduced);
}

int ReviewPage::sentenceAtCaret() const
{
    const auto place = m_draft->caretPlace();
    return place ? sentenceAt(m_article->report.sentences, place->block, place->offset) : -1;
}

void ReviewPage::caretMoved()
{
    if (!m_article) {
        return;
    }
    const auto place = m_draft->caretPlace();
    const int sentence = sentenceAtCaret();
    if (sentence >= 0) {
        setCurrent(sentence, passagesFor(*m_article, sentence, place->offset));
    }
}

void ReviewPage::setCurrent(int sentence, const QList<ShownPassage> &passages)
{
    m_draft->setCurrentSentence(sentence);
    const bool claim = m_article->report.sentences[sentence].sentence.claim;
    m_sourcesPane->setPassages(passages, claim);
    m_table->selectRow(sentence);
    writeStrip();
}

void ReviewPage::goToSentence(int sentence)
{
    if (!m_article || sentence < 0 || sentence >= m_article->report.sentences.size()) {
        return;
    }
    const Sentence &to = m_article->report.sentences[sentence].sentence;
    m_draft->goTo({to.block, to.span.begin});
    m_debounce->stop();
    setCurrent(sentence, passagesFor(*m_article, sentence, -1));
}

void ReviewPage::stepSentence(int step)
{
    const int last = m_sentences->rowCount() - 1;
    const int from = m_draft->currentSentence() >= 0 ? m_draft->currentSentence() : sentenceAtCaret();
    goToSentence(qBound(0, from + step, last));
    QWidget *view = m_views->currentWidget();
    view->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::stepFinding(int step)
{
    const int row = m_findings->next(m_findingsPane->chosen(), step);
    if (row < 0) {
        return;
    }
    m_findingsPane->choose(row);
    landOn(row);
    m_findingsPane->list()->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::landOn(int row)
{
    const Finding *finding = m_findings->findingAt(row);
    if (!finding) {
        return;
    }
    m_draft->goTo({finding->block, finding->span.begin});
    m_debounce->stop();
    const int sentence = sentenceAt(m_article->report.sentences, finding->block, finding->span.begin);
    const QList<ShownPassage> passages = passagesFor(*m_article, sentence, *finding);
    if (sentence >= 0) {
        setCurrent(sentence, passages);
    } else {
        leaveSentence(passages);
    }
}

/// For a finding about a source, a picture or the whole article: what a sentence rests on would be taken for its proof.
void ReviewPage::leaveSentence(const QList<ShownPassage> &passages)
{
    m_draft->setCurrentSentence(-1);
    m_table->setCurrentIndex({});
    if (passages.isEmpty()) {
        m_sourcesPane->forgetPassages();
    } else {
        m_sourcesPane->setPassages(passages, true);
    }
    writeStrip();
}

void ReviewPage::showTable(bool table)
{
    m_views->setCurrentIndex(table ? 1 : 0);
    m_views->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (table && m_draft->currentSentence() >= 0) {
        m_table->scrollTo(m_sentences->index(m_draft->currentSentence(), 0), QAbstractItemView::PositionAtCenter);
    }
}

void ReviewPage::writeStrip()
{
    const int current = m_draft->currentSentence();
    if (!m_article || current < 0) {
        m_strip->setText({});
        m_stripPerson->setText({});
        return;
    }
    const QString state = wordFor(m_sentences->state(current));
    m_strip->setText(tr("Sentence %1 of %2 · %3").arg(current + 1).arg(m_sentences->rowCount()).arg(state));
    m_stripPerson->setText(m_sentences->verdictText(current));
}

QList<Pane> ReviewPage::panes() const
{
    if (!m_article) {
        return {Pane {m_none, m_none->button()}};
    }
    QList<Pane> panes {Pane {m_splitter->widget(0), m_views->currentWidget()}};
    if (m_sources->rowCount() > 0) {
        panes.append(Pane {m_sourcesPane, m_sourcesPane->view()});
    }
    if (m_findings->rowCount() > 0) {
        panes.append(Pane {m_findingsPane, m_findingsPane->list()});
    }
    return panes;
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = width() < wideFrom ? Qt::Vertical : Qt::Horizontal;
    if (m_side->orientation() != wanted) {
        m_side->setOrientation(wanted);
        m_side->setSizes(wanted == Qt::Vertical ? QList<int> {380, 240} : QList<int> {420, 290});
    }
    Page::resizeEvent(event);
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_sentences->retranslate();
        m_sources->retranslate();
        retranslate();
    }
    Page::changeEvent(event);
}

void ReviewPage::retranslate()
{
    m_none->say(tr("No article is open."), tr("Choose one in the queue and press Enter."), tr("Go to the queue"));
    m_table->setAccessibleName(tr("Sentences"));
    for (int i = 0; i < m_sourceActions.size(); ++i) {
        const bool there = m_article && i < m_sources->rowCount();
        m_sourceActions[i]->setVisible(there);
        m_sourceActions[i]->setText(there ? withoutAccessKey(m_sources->index(i).data().toString()) : QString());
    }
    writeStrip();
}

} // namespace imprimatur
