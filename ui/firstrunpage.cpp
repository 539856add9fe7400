// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrunpage.h"

#include "ui/banner.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace imprimatur
{

FirstRunPage::FirstRunPage(const Theme &theme, bool hasSample, QWidget *parent)
    : Page(parent)
    , m_hasSample(hasSample)
    , m_banner(new Banner(theme, this))
    , m_title(new PlainLabel(TextRole::Display, this))
    , m_purpose(new PlainLabel(TextRole::Title, this))
    , m_state(new PlainLabel(TextRole::Body, this))
    , m_sample(new QPushButton(this))
    , m_sampleText(new PlainLabel(TextRole::Body, this))
    , m_open(new QPushButton(this))
    , m_openText(new PlainLabel(TextRole::Body, this))
    , m_languageText(new PlainLabel(TextRole::Body, this))
    , m_language(new QComboBox(this))
{
    auto *mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(72, 72));
    for (PlainLabel *quiet : {m_purpose, m_state, m_sampleText, m_openText}) {
        quiet->setMuted(true);
        quiet->setWordWrap(true);
    }
    m_purpose->setFont(font());
    QFont purpose = m_purpose->font();
    purpose.setPointSizeF(purpose.pointSizeF() * 1.24);
    m_purpose->setFont(purpose);
    for (QPushButton *button : {m_sample, m_open}) {
        button->setMinimumHeight(40);
        button->setMinimumWidth(260);
        button->setAutoDefault(true);
    }
    (hasSample ? m_sample : m_open)->setDefault(true);
    m_sample->setVisible(hasSample);
    m_sampleText->setVisible(hasSample);
    m_language->addItem(QStringLiteral("Norsk bokmål"), QStringLiteral("nb"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_languageText->setBuddy(m_language);

    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(20);
    ways->setVerticalSpacing(14);
    ways->addWidget(m_sample, 0, 0);
    ways->addWidget(m_sampleText, 0, 1);
    ways->addWidget(m_open, 1, 0);
    ways->addWidget(m_openText, 1, 1);
    ways->setColumnStretch(1, 1);
    auto *language = new QHBoxLayout;
    language->addWidget(m_languageText);
    language->addWidget(m_language);
    language->addStretch(1);

    auto *middle = new QWidget(this);
    middle->setFixedWidth(680);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(8);
    column->addWidget(mark);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addSpacing(28);
    column->addLayout(ways);
    column->addSpacing(28);
    column->addLayout(language);
    column->addWidget(m_state);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addStretch(2);
    layout->addWidget(middle, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_sample, &QPushButton::clicked, this, &FirstRunPage::sampleWanted);
    connect(m_open, &QPushButton::clicked, this, &FirstRunPage::openWanted);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(m_language->itemData(index).toString()); });
    retranslate();
}

QList<Pane> FirstRunPage::panes() const
{
    return {{const_cast<FirstRunPage *>(this), m_hasSample ? m_sample : m_open}};
}

void FirstRunPage::setSpoken(const QString &language)
{
    m_language->setCurrentIndex(m_language->findData(language));
}

void FirstRunPage::setBusy(bool busy)
{
    m_busy = busy;
    m_sample->setEnabled(!busy);
    m_open->setEnabled(!busy);
    retranslate();
}

void FirstRunPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

void FirstRunPage::retranslate()
{
    m_title->setText(QStringLiteral("Imprimatur"));
    m_purpose->setText(tr("Quality-assure AI drafts against their sources."));
    m_sample->setText(tr("Try the sample newsroom"));
    m_sampleText->setText(tr("Articles, sources and planted errors to practise on. No network, no set-up."));
    m_open->setText(tr("Open a newsroom…"));
    m_openText->setText(tr("Choose the folder where the newsroom's articles are kept."));
    m_languageText->setText(tr("Language:"));
    m_language->setAccessibleName(tr("Language of the window"));
    m_state->setText(m_busy ? tr("Opening the newsroom…") : QString());
}

} // namespace imprimatur
