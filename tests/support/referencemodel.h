// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace imprimatur::test
{

enum class Act { Save, Review, Qa, SignOff, Return, Spike, Unspike, Publish, Correct, Update, Withdraw };

/// What someone tries to do to an article.
struct Attempt
{
    Act act = Act::Save;
    int who = 0; ///< 0 and 1 are chief editors, 2 and 3 journalists, 4 is a stranger
    int key = 0; ///< whose key signs
    int version = 0; ///< save, qa, sign-off, publish, correct, update: the one that the person has read; 0 = the newest
    int text = 0; ///< save: which wording; wording 2 is under embargo
    bool note = false;
    bool late = false; ///< after the embargo
};

/// Who works in a newsroom: the people from 0 to `size` - 1.
struct Staff
{
    int size = 4;
    bool onePerson = false; ///< founded as a one-person newsroom, whatever became of it

    /// Then one may sign alone, "not countersigned".
    bool isAlone() const { return onePerson && size == 1; }
};

/// The specification: product.md, "Workflow", and trust.md §2 for one draft of a model, as a machine that has the states
/// and changes them. The program has no states and derives them from statements; the two have to agree.
///
/// Where those leave it open: anyone enrolled may do what is not a chief editor's; what was ever published is put up
/// again as a correction or an update, never as a first publication; a sign-off closes a version to further qa; a spiked
/// article can still be taken down.
class ReferenceModel
{
public:
    explicit ReferenceModel(const Staff &staff)
        : m_staff(staff)
    {
    }

    /// Why it may not be done; empty: it may.
    QString refusal(const Attempt &a) const
    {
        const bool signsOff = a.act == Act::SignOff, returns = a.act == Act::Return, publishes = isPublication(a.act);
        const bool corrects = publishes && a.act != Act::Publish, withdraws = a.act == Act::Withdraw;
        const bool aims = a.act == Act::Save || a.act == Act::Qa || signsOff || publishes;
        const Draft &draft = m_drafts.last();
        const QList<std::pair<bool, const char *>> rules {
            {a.who >= m_staff.size, "not-enrolled"},
            {(signsOff || returns) && a.who > 1, "not-chief-editor"},
            {m_spiked && a.act != Act::Unspike && !withdraws, "spiked"},
            {!m_spiked && a.act == Act::Unspike, "not-spiked"},
            {aims && a.act != Act::Save && a.version > newest(), "no-version"},
            {aims && a.version != 0 && a.version != newest(), "not-newest"},
            {(returns || corrects || withdraws) && !a.note, "no-note"},
            {a.act == Act::Qa && !m_reviewed.contains(draft.text), "unreviewed"},
            {(a.act == Act::Qa || signsOff) && draft.signer, "already-signed-off"},
            {a.act == Act::Qa && draft.qas.contains(a.who), "already-quality-assured"},
            {signsOff && draft.qas.isEmpty(), "not-quality-assured"},
            {signsOff && !m_staff.isAlone() && draft.qas == QList {a.who}, "same-person"},
            {returns && draft.qas.isEmpty(), "nothing-to-return"},
            {a.act == Act::Spike && m_out, "still-published"},
            {a.act == Act::Publish && m_published, "already-published"},
            {(corrects || withdraws) && !m_published, "not-published"},
            {withdraws && !m_out, "withdrawn"},
            {corrects && m_out && m_published == newest(), "nothing-new"},
            {publishes && !draft.signer, "not-signed-off"},
            {publishes && draft.text == 2 && !a.late, "held"},
            {a.act != Act::Save && a.act != Act::Review && a.key != a.who, "wrong-key"},
        };
        const auto broken = std::ranges::find_if(rules, [](const auto &rule) { return rule.first; });
        return broken == rules.end() ? QString() : QLatin1String(broken->second);
    }

    /// Does what was not refused.
    void apply(const Attempt &a)
    {
        Draft &draft = m_drafts.last();
        switch (a.act) {
        case Act::Save: // a change has no approvals, also when it brings an earlier text back; no change is no version
            if (a.text != draft.text) {
                m_drafts.append(Draft {a.text});
            }
            return;
        case Act::Review: // of a wording, not of a version
            m_reviewed.insert(draft.text);
            return;
        case Act::Qa:
            draft.qas.append(a.who);
            draft.sentBack = false;
            return;
        case Act::SignOff:
            draft.signer = a.who;
            draft.assurer = *std::find_if(draft.qas.rbegin(), draft.qas.rend(),
                                          [&](int qa) { return qa != a.who || m_staff.isAlone(); });
            return;
        case Act::Return:
            draft = Draft {draft.text, {}, {}, -1, true};
            return;
        case Act::Spike:
        case Act::Unspike:
            m_spiked = a.act == Act::Spike;
            return;
        case Act::Publish:
        case Act::Correct:
        case Act::Update:
            m_published = newest();
            m_out = a.act;
            return;
        case Act::Withdraw: // putting up again needs two people again
            m_out.reset();
            draft.signer.reset();
        }
    }

    int newest() const { return int(m_drafts.size()); }
    int published() const { return m_published; } ///< the version that is out or was out last; 0 = none
    int textOfNewest() const { return m_drafts.last().text; }
    bool isReviewed() const { return m_reviewed.contains(textOfNewest()); }
    QList<int> qas() const { return m_drafts.last().qas; }
    std::optional<int> signer() const { return m_drafts.last().signer; }
    std::optional<int> assurer() const { return signer() ? std::optional(m_drafts.last().assurer) : std::nullopt; }
    bool isCountersigned() const { return !signer() || assurer() != signer(); }

    QString work() const
    {
        const Draft &draft = m_drafts.last();
        const bool untouched = newest() == 1 && m_reviewed.isEmpty();
        return QLatin1String(m_spiked                   ? "spiked"
                                 : draft.signer         ? "signed-off"
                                 : !draft.qas.isEmpty() ? "quality-assured"
                                 : draft.sentBack       ? "sent-back"
                                 : untouched            ? "ai-draft"
                                                        : "in-review");
    }
    QString publication() const
    {
        const bool held = signer() && textOfNewest() == 2;
        return QLatin1String(m_out             ? (*m_out == Act::Correct ? "corrected" : "published")
                                 : m_published ? "withdrawn"
                                 : held        ? "held"
                                               : "not-published");
    }

private:
    struct Draft
    {
        int text = 0;
        QList<int> qas; ///< who, oldest first
        std::optional<int> signer; ///< of the sign-off
        int assurer = -1; ///< whose qa the sign-off rests on
        bool sentBack = false;
    };

    static bool isPublication(Act act) { return act == Act::Publish || act == Act::Correct || act == Act::Update; }

    Staff m_staff;
    QList<Draft> m_drafts {Draft {}};
    QSet<int> m_reviewed; ///< wordings
    bool m_spiked = false;
    std::optional<Act> m_out; ///< by which act
    int m_published = 0;
};

} // namespace imprimatur::test
