// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/newsroom.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace imprimatur
{

class PlainLabel;

/// The plain line at the foot of the window: what there is, how far it has come, and who sits here. The text takes the
/// keyboard, so that a screen reader can be sent to it.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void setNewsroom(const NewsroomFacts &facts);
    void setArticles(int count);
    void setArticle(const std::optional<ArticleSummary> &article, int openFindings);
    void setPeople(const QList<NamedPerson> &people, const QString &current);
    QString person() const { return m_current; } ///< key of the person who sits here; empty when nobody is enrolled
    QWidget *text() const;
    QToolButton *personButton() const { return m_person; }
    void choosePerson(); ///< opens the list of people

Q_SIGNALS:
    /// The seam for sessions: whoever signs later asks this person for the passphrase, and nobody else.
    void personChosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fillPeople();

    const Theme &m_theme;
    NewsroomFacts m_facts;
    int m_articles = -1;
    std::optional<ArticleSummary> m_article;
    int m_findings = 0;
    QList<NamedPerson> m_people;
    QString m_current;
    PlainLabel *m_text;
    QToolButton *m_person;
};

} // namespace imprimatur
