// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlepreview.h"

#include "ui/articlemodel.h"
#include "ui/plainlabel.h"
#include "ui/statebadge.h"
#include "ui/typefaces.h"
#include "ui/wording.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace imprimatur
{

namespace
{

constexpr int shownFindings = 4;

PlainLabel *sectionTitle(QWidget *parent)
{
    auto *label = new PlainLabel(TextRole::Strong, parent);
    label->setContentsMargins(0, 14, 0, 0);
    return label;
}

PlainLabel *paragraph(QWidget *parent)
{
    auto *label = new PlainLabel(TextRole::Body, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

CoverageBar::CoverageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CoverageBar::setVerified(int verified, int claims)
{
    m_verified = verified;
    m_claims = claims;
    update();
}

void CoverageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(tokens.control, tokens.border));
    painter.setBrush(tokens.paper);
    painter.drawRoundedRect(frame, 4, 4);
    if (m_claims > 0 && m_verified > 0) {
        QRectF filled = frame;
        filled.setWidth(frame.width() * m_verified / m_claims);
        painter.setBrush(tokens.accent);
        painter.setPen(QPen(tokens.accent, 1));
        painter.drawRoundedRect(filled, 4, 4);
    }
}

ArticlePreview::ArticlePreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(new QWidget)
    , m_headline(new PlainLabel(TextRole::Title, m_content))
    , m_badge(new StateBadge(theme, m_content))
    , m_meta(paragraph(m_content))
    , m_lead(paragraph(m_content))
    , m_coverageTitle(sectionTitle(m_content))
    , m_coverage(new CoverageBar(theme, m_content))
    , m_coverageWords(paragraph(m_content))
    , m_findingsTitle(sectionTitle(m_content))
    , m_findings(paragraph(m_content))
    , m_sourcesTitle(sectionTitle(m_content))
    , m_sources(paragraph(m_content))
    , m_start(new QPushButton(this))
{
    QFont headline = readingFont(22);
    headline.setWeight(QFont::Bold);
    m_headline->setFont(headline);
    m_headline->setWordWrap(true);
    m_lead->setFont(readingFont(15));
    m_meta->setMuted(true);
    m_coverageWords->setMuted(true);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 20, 20, 12);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_badge);
    column->addWidget(m_meta);
    column->addWidget(m_lead);
    column->addWidget(m_coverageTitle);
    column->addWidget(m_coverage);
    column->addWidget(m_coverageWords);
    column->addWidget(m_findingsTitle);
    column->addWidget(m_findings);
    column->addWidget(m_sourcesTitle);
    column->addWidget(m_sources);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    setBackgroundRole(QPalette::Button);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, 8, 20, 16);
    foot->addWidget(m_start);
    layout->addLayout(foot);
    m_start->setMinimumHeight(38);
    m_start->setDefault(true);
    connect(&theme, &Theme::changed, this, [this] { retranslate(); });
    clear();
}

void ArticlePreview::setSummary(const ArticleSummary &summary)
{
    m_summary = summary;
    if (m_article && m_article->summary.id != summary.id) {
        m_article.reset();
    }
    retranslate();
}

void ArticlePreview::setArticle(const OpenArticle &article)
{
    m_summary = article.summary;
    m_article = article;
    retranslate();
}

void ArticlePreview::clear()
{
    m_summary.reset();
    m_article.reset();
    retranslate();
}

void ArticlePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ArticlePreview::retranslate()
{
    m_start->setText(tr("Start the review"));
    m_coverageTitle->setText(tr("Verified by a person"));
    m_sourcesTitle->setText(tr("Sources"));
    m_content->setVisible(m_summary.has_value());
    m_start->setVisible(m_summary && m_summary->damage.isEmpty());
    if (m_summary) {
        writeMeta();
        writeFindings();
    }
}

void ArticlePreview::writeMeta()
{
    const ArticleSummary &summary = *m_summary;
    const bool damaged = !summary.damage.isEmpty();
    m_headline->setText(summary.headline.simplified());
    m_badge->say(damaged ? QStringLiteral("file-x") : iconFor(summary.state),
                 damaged ? tr("Cannot be read") : wordForArticle(summary.state));
    QStringList meta {tr("Version %1").arg(summary.version), tr("%n words", nullptr, summary.words),
                      languageName(summary.language)};
    if (m_article && !m_article->version.content.generator.model.isEmpty()) {
        meta.append(tr("drafted by %1").arg(m_article->version.content.generator.model));
    }
    meta.append(longTime(summary.changedAt));
    m_meta->setText(damaged ? summary.damage : meta.join(QStringLiteral(" · ")));
    const bool hasLead = m_article && m_article->version.content.lead;
    m_lead->setText(hasLead ? m_article->version.content.lead->text.simplified() : QString());
    m_lead->setVisible(hasLead);
    for (QWidget *part : QList<QWidget *> {m_coverageTitle, m_coverage, m_coverageWords, m_sourcesTitle, m_sources}) {
        part->setVisible(!damaged);
    }
    m_coverage->setVerified(summary.verified, summary.claims);
    m_coverageWords->setText(coverageText());
    m_sources->setText(outletBadges(summary).join(QLatin1Char('\n')));
}

QString ArticlePreview::coverageText() const
{
    QStringList parts {tr("%1 of %n sentences verified", nullptr, m_summary->claims).arg(m_summary->verified)};
    if (!m_article) {
        return parts.first();
    }
    for (const auto state : {EvidenceState::Supported, EvidenceState::Partly, EvidenceState::Unsupported,
                             EvidenceState::Contradicted, EvidenceState::Unchecked}) {
        const auto count = std::ranges::count(m_article->report.sentences, state, &JudgedSentence::state);
        if (count > 0) {
            parts.append(
                tr("%1 %2", "number and state of sentences: 3 supported").arg(count).arg(wordFor(state).toLower()));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

void ArticlePreview::writeFindings()
{
    QStringList lines;
    if (m_article) {
        for (const Finding &finding : m_article->report.findings) {
            const bool worth = finding.severity == Finding::Severity::Must && lines.size() < shownFindings;
            if (worth && !m_article->review.ignored.contains(finding.id)) {
                lines.append(QStringLiteral("▲ ") + wordForCheck(finding.check).word);
            }
        }
    }
    m_findingsTitle->setText(tr("Must be resolved (%1)").arg(m_summary->mustOpen));
    m_findingsTitle->setVisible(!lines.isEmpty());
    m_findings->setVisible(!lines.isEmpty());
    m_findings->setText(lines.join(QLatin1Char('\n')));
}

} // namespace imprimatur
