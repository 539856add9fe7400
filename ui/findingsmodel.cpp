// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingsmodel.h"

#include "ui/passages.h"
#include "ui/wording.h"

#include <algorithm>

namespace imprimatur
{

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    const bool isHeading = row.heading >= 0;
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? heading(row) : wordForCheck(row.finding.check).word;
    case Qt::AccessibleTextRole:
        return isHeading ? heading(row) : spoken(row);
    case HeadingRole:
        return isHeading;
    case SeverityRole:
        return int(row.finding.severity);
    case WordRole:
        return wordForCheck(row.finding.check).word;
    case LetterRole:
        return wordForCheck(row.finding.check).letter;
    case IconRole:
        return wordForCheck(row.finding.check).icon;
    case PlaceRole:
        return place(row);
    case MessageRole:
        return row.finding.message.simplified();
    case SuggestionRole:
        return suggestion(row);
    case StandingRole:
        return row.standing ? standing(row) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return m_rows[index.row()].heading >= 0 ? Qt::NoItemFlags
                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void FindingsModel::setArticle(const OpenArticle &article)
{
    QList<Row> groups[4];
    for (const Finding &finding : article.report.findings) {
        Row row {finding};
        row.sentence = sentenceAt(article.report.sentences, finding.block, finding.span.begin) + 1;
        const auto ignored = article.review.ignored.constFind(finding.id);
        row.standing = ignored != article.review.ignored.cend();
        if (row.standing) {
            row.reason = ignored->reason;
            row.by = article.names.value(ignored->person);
        }
        groups[row.standing ? 3 : int(Finding::Severity::Must) - int(finding.severity)].append(row);
    }
    beginResetModel();
    m_rows.clear();
    std::ranges::for_each(groups, [this](const QList<Row> &rows) { addGroup(rows); });
    m_open = int(groups[0].size() + groups[1].size() + groups[2].size());
    endResetModel();
}

void FindingsModel::addGroup(const QList<Row> &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    Row title = rows.first();
    title.heading = int(rows.size());
    m_rows.append(title);
    m_rows.append(rows);
}

void FindingsModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const Finding *FindingsModel::findingAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].heading < 0 ? &m_rows[row].finding : nullptr;
}

int FindingsModel::next(int row, int step) const
{
    const int count = rowCount();
    const int start = row < 0 ? (step > 0 ? -1 : count) : row;
    for (int walked = 1; walked <= count; ++walked) {
        const int at = ((start + walked * step) % count + count) % count;
        if (m_rows[at].heading < 0 && !m_rows[at].standing) {
            return at;
        }
    }
    return -1;
}

QString FindingsModel::heading(const Row &row) const
{
    const QString word = row.standing ? tr("Left standing") : wordFor(row.finding.severity);
    return tr("%1 (%2)").arg(word).arg(row.heading);
}

QString FindingsModel::place(const Row &row) const
{
    if (row.sentence > 0) {
        return tr("sentence %1").arg(row.sentence);
    }
    return row.finding.evidence.isEmpty() ? tr("the whole article") : tr("a source");
}

QString FindingsModel::standing(const Row &row) const
{
    return row.by.isEmpty() ? reasonWord(row.reason) : tr("%1 – %2").arg(reasonWord(row.reason), row.by);
}

QString FindingsModel::suggestion(const Row &row) const
{
    const QString &text = row.finding.suggestion;
    if (text.isEmpty()) {
        return {};
    }
    return text.trimmed().isEmpty() ? tr("Suggestion: one space") : tr("Suggestion: %1").arg(text);
}

QString FindingsModel::spoken(const Row &row) const
{
    QStringList parts {row.standing ? tr("Left standing") : wordFor(row.finding.severity),
                       wordForCheck(row.finding.check).word, place(row), row.finding.message.simplified()};
    if (!row.finding.suggestion.isEmpty()) {
        parts.append(suggestion(row));
    }
    if (row.standing) {
        parts.append(standing(row));
    }
    return parts.join(QStringLiteral(". "));
}

} // namespace imprimatur
