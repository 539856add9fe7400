// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"
#include "ui/glyphs.h"

#include <QAbstractTableModel>

namespace imprimatur
{

/// The sentences of the open article: what the checks say and what a person said, in two columns that are never mixed.
/// Feeds the gutter and is its accessible twin.
class SentenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, MachineColumn, PersonColumn, TextColumn, SourceColumn, FindingsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setArticle(const OpenArticle &article);
    void retranslate();

    EvidenceState state(int row) const { return m_rows[row].state; }
    Verdict verdict(int row) const { return m_rows[row].verdict; }
    /// "Sentence 3 of 19, contradicted, not verified, 1 must-finding": what the painted gutter says.
    QString spoken(int row) const;
    /// "Verified by Kari Nordmann 23 November at 14.52", or that nobody has.
    QString verdictText(int row) const;

private:
    struct Row
    {
        QString text;
        EvidenceState state = EvidenceState::Unchecked;
        Verdict verdict = Verdict::Missing;
        QString verifiedBy;
        QString verifiedAt;
        QStringList outlets;
        int must = 0;
        int should = 0;
        int notes = 0;
    };
    static Row rowOf(const OpenArticle &article, int sentence);
    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace imprimatur
