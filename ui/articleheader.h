// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"
#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace imprimatur
{

class PlainLabel;
class StateBadge;

/// The line above the open article: headline, state, version, who signed what.
class ArticleHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ArticleHeader(const Theme &theme, QWidget *parent = nullptr);
    void setArticle(const OpenArticle &article);
    void add(QWidget *tool); ///< at its right end

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    std::optional<OpenArticle> m_article;
    PlainLabel *m_headline;
    StateBadge *m_badge;
    PlainLabel *m_meta;
    QHBoxLayout *m_tools;
};

/// "Version 3 · quality-assured by Kari Nordmann · signed off by Ola Hansen".
QString signedBy(const OpenArticle &article);

} // namespace imprimatur
