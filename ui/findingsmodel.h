// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"

#include <QAbstractListModel>

namespace imprimatur
{

/// The findings of the open article as cards: must, should, notes, then what has been left standing; inside a group in
/// reading order. The headings of the groups are rows of their own, which cannot be chosen.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool
        SeverityRole, ///< int of Finding::Severity
        WordRole, ///< "Wrong figure"
        LetterRole,
        IconRole,
        PlaceRole, ///< "sentence 4"
        MessageRole,
        SuggestionRole, ///< "Suggestion: Tasjkent"; empty when there is none
        StandingRole, ///< why it was left standing; empty for open ones
    };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setArticle(const OpenArticle &article);
    void retranslate();

    int open() const { return m_open; }
    const Finding *findingAt(int row) const; ///< nullptr for a heading
    /// The open finding after (before) `row`, going round; -1 when there is none.
    int next(int row, int step) const;

private:
    struct Row
    {
        Finding finding;
        int heading = -1; ///< what the group holds; -1 = a card
        bool standing = false;
        QString reason;
        QString by;
        int sentence = 0; ///< from 1; 0 = not in a sentence
    };
    void addGroup(const QList<Row> &rows);
    QString heading(const Row &row) const;
    QString place(const Row &row) const;
    QString standing(const Row &row) const;
    QString suggestion(const Row &row) const;
    QString spoken(const Row &row) const;

    QList<Row> m_rows;
    int m_open = 0;
};

} // namespace imprimatur
