// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"
#include "ui/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace imprimatur
{

class PlainLabel;
class StateBadge;

/// How the claim sentences of an article stand, as one bar: shapes of fill and not colour alone, and words below it.
class CoverageBar : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageBar(const Theme &theme, QWidget *parent = nullptr);
    void setVerified(int verified, int claims);
    QSize sizeHint() const override { return {100, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_verified = 0;
    int m_claims = 0;
};

/// What the queue shows of the chosen article: state, coverage, worst findings, sources, and the way in.
class ArticlePreview : public QWidget
{
    Q_OBJECT
public:
    explicit ArticlePreview(const Theme &theme, QWidget *parent = nullptr);
    void setSummary(const ArticleSummary &summary);
    void setArticle(const OpenArticle &article);
    void clear();
    QPushButton *startButton() const { return m_start; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void writeMeta();
    void writeFindings();
    QString coverageText() const;

    const Theme &m_theme;
    std::optional<ArticleSummary> m_summary;
    std::optional<OpenArticle> m_article;
    QWidget *m_content;
    PlainLabel *m_headline;
    StateBadge *m_badge;
    PlainLabel *m_meta;
    PlainLabel *m_lead;
    PlainLabel *m_coverageTitle;
    CoverageBar *m_coverage;
    PlainLabel *m_coverageWords;
    PlainLabel *m_findingsTitle;
    PlainLabel *m_findings;
    PlainLabel *m_sourcesTitle;
    PlainLabel *m_sources;
    QPushButton *m_start;
};

} // namespace imprimatur
