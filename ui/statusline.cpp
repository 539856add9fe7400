// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace imprimatur
{

namespace
{

/// Text that can have the keyboard, with a ring that shows it.
class StatusText : public PlainLabel
{
public:
    StatusText(const Theme &theme, QWidget *parent)
        : PlainLabel(TextRole::Small, parent)
        , m_theme(theme)
    {
        setFocusPolicy(Qt::StrongFocus);
        setContentsMargins(6, 3, 6, 3);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        PlainLabel::paintEvent(event);
        if (hasFocus()) {
            QPainter painter(this);
            painter.setPen(QPen(m_theme.tokens().accent, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
    void focusInEvent(QFocusEvent *event) override
    {
        PlainLabel::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        PlainLabel::focusOutEvent(event);
        update();
    }

private:
    const Theme &m_theme;
};

QString roleWord(Role role)
{
    return role == Role::ChiefEditor ? StatusLine::tr("responsible editor") : StatusLine::tr("journalist");
}

} // namespace

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new StatusText(theme, this))
    , m_person(new QToolButton(this))
{
    setObjectName(QStringLiteral("status"));
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setMenu(new QMenu(m_person));
    m_person->setFocusPolicy(Qt::StrongFocus);
    m_person->setIconSize(QSize(15, 15));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 2);
    layout->addWidget(m_text, 0);
    layout->addStretch(1);
    layout->addWidget(m_person);
    connect(&theme, &Theme::changed, this, &StatusLine::retranslate);
    retranslate();
}

void StatusLine::setNewsroom(const NewsroomFacts &facts)
{
    m_facts = facts;
    retranslate();
}

void StatusLine::setArticles(int count)
{
    m_articles = count;
    retranslate();
}

void StatusLine::setArticle(const std::optional<ArticleSummary> &article, int openFindings)
{
    m_article = article;
    m_findings = openFindings;
    retranslate();
}

void StatusLine::setPeople(const QList<NamedPerson> &people, const QString &current)
{
    m_people = people;
    const bool known = std::ranges::any_of(people, [&](const NamedPerson &p) { return p.person.key == current; });
    m_current = known ? current : (people.isEmpty() ? QString() : people.first().person.key);
    fillPeople();
    retranslate();
}

void StatusLine::fillPeople()
{
    QMenu *menu = m_person->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const NamedPerson &named : std::as_const(m_people)) {
        QAction *action = menu->addAction(
            withoutAccessKey(tr("%1 – %2", "person and role").arg(named.name, roleWord(named.person.role))));
        action->setCheckable(true);
        action->setChecked(named.person.key == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = named.person.key] {
            m_current = key;
            retranslate();
            Q_EMIT personChosen(key);
        });
    }
}

QWidget *StatusLine::text() const
{
    return m_text;
}

void StatusLine::choosePerson()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
    if (!m_people.isEmpty()) {
        // The button ends where the window does: the list hangs from its right edge.
        const QSize list = m_person->menu()->sizeHint();
        m_person->menu()->popup(m_person->mapToGlobal(QPoint(m_person->width() - list.width(), -list.height())));
    }
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillPeople();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), m_theme.tokens().divider);
}

void StatusLine::retranslate()
{
    QStringList parts;
    if (m_articles >= 0) {
        parts.append(m_facts.sample ? tr("%1 (sample)").arg(m_facts.name) : m_facts.name);
        parts.append(tr("%n articles", nullptr, m_articles));
    }
    if (m_article) {
        parts.append(tr("%1/%n sentences verified", nullptr, m_article->claims).arg(m_article->verified));
        parts.append(tr("%n open findings", nullptr, m_findings));
        parts.append(languageName(m_article->language));
    }
    const QString text = parts.isEmpty() ? tr("No newsroom is open") : parts.join(QStringLiteral(" · "));
    m_text->setText(text);
    m_text->setAccessibleName(text);

    const auto sitting =
        std::ranges::find_if(m_people, [this](const NamedPerson &p) { return p.person.key == m_current; });
    const QString name = sitting == m_people.end() ? tr("Nobody is enrolled") : sitting->name;
    m_person->setVisible(m_articles >= 0);
    m_person->setText(withoutAccessKey(tr("%1 – switch person").arg(name)));
    m_person->setAccessibleName(tr("Switch person, now %1").arg(name));
    m_person->setIcon(icon(QStringLiteral("user-round"), m_theme.tokens().text));
}

} // namespace imprimatur
