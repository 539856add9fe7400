// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workflow.h"

#include <QString>

namespace imprimatur::test
{

/// A newsroom and one article told in acts, without keys: statements as signoff/signature.h would have verified them.
/// People are Ola (chief editor, founder), Kari and Per (journalists), Eva (chief editor).
class Story
{
public:
    explicit Story(const QString &mode = QStringLiteral("two-person"))
    {
        Statement found = statement(Statement::Kind::Found, QStringLiteral("ola"));
        found.mode = mode;
        found.role = toText(Role::ChiefEditor);
        found.key = QStringLiteral("ola");
        add(found, {QStringLiteral("ola")});
    }

    static Story withStaff()
    {
        Story story;
        story.enrol(QStringLiteral("kari"), Role::Journalist);
        story.enrol(QStringLiteral("per"), Role::Journalist, QStringLiteral("kari"));
        story.enrol(QStringLiteral("eva"), Role::ChiefEditor, QStringLiteral("kari"));
        story.save();
        return story;
    }

    QString enrol(const QString &who, Role role, const QString &witness = {})
    {
        Statement enrolment = statement(Statement::Kind::Enrol, QStringLiteral("ola"));
        enrolment.role = toText(role);
        enrolment.key = who;
        enrolment.witness = witness;
        QStringList signedBy {QStringLiteral("ola"), who};
        if (!witness.isEmpty()) {
            signedBy.append(witness);
        }
        return add(enrolment, signedBy);
    }

    int save()
    {
        const int number = int(m_history.versions.size()) + 1;
        const QString base = m_history.versions.isEmpty() ? QString() : m_history.versions.last().hash;
        m_history.versions.append({number, QStringLiteral("v%1").arg(number), base, m_embargo, number == 1});
        return number;
    }

    void embargo(const QString &until) { m_embargo = until; }

    QString act(Statement::Kind kind, const QString &who, int version = 0)
    {
        return add(about(kind, who, version), {who});
    }
    QString qa(const QString &who, int version = 0) { return act(Statement::Kind::Qa, who, version); }
    QString signoff(const QString &who, const QString &qaId, int version = 0)
    {
        Statement signoff = about(Statement::Kind::Signoff, who, version);
        signoff.qa = qaId;
        signoff.fragment = QStringLiteral("fragment of ") + signoff.content;
        return add(signoff, {who});
    }
    QString publish(const QString &who, const QString &signoffId, const QString &kind = QStringLiteral("first"),
                    int version = 0)
    {
        Statement publication = about(Statement::Kind::Publish, who, version);
        publication.signoff = signoffId;
        publication.publication = kind;
        publication.fragment = QStringLiteral("fragment of ") + publication.content;
        return add(publication, {who});
    }

    /// A statement that knows only `buildsOn`: what a desk that had seen no more would write.
    QString addKnowing(Statement statement, const QStringList &signedBy, const QStringList &buildsOn)
    {
        statement.buildsOn = buildsOn;
        const QString id = QStringLiteral("s%1").arg(m_history.statements.size() + 1, 3, 10, QLatin1Char('0'));
        m_history.statements.append({id, statement, signedBy});
        return id;
    }
    Statement about(Statement::Kind kind, const QString &who, int version = 0) const
    {
        Statement made = statement(kind, who);
        const int number = version == 0 ? int(m_history.versions.size()) : version;
        made.article = QStringLiteral("article");
        made.version = QString::number(number);
        made.content = QStringLiteral("v%1").arg(number);
        return made;
    }

    History &history() { return m_history; }
    State state() const { return derive(m_history); }
    QStringList refused(const Intent &intent) const
    {
        QStringList reasons;
        for (const Refusal &refusal : refusals(m_history, intent)) {
            reasons.append(toText(refusal.reason));
        }
        return reasons;
    }

private:
    static Statement statement(Statement::Kind kind, const QString &who)
    {
        Statement made;
        made.kind = kind;
        made.newsroom = QStringLiteral("newsroom");
        made.signer = who;
        return made;
    }
    QString add(const Statement &made, const QStringList &signedBy)
    {
        return addKnowing(made, signedBy, heads(m_history.statements));
    }

    History m_history;
    QString m_embargo;
};

} // namespace imprimatur::test
