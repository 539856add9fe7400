// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentencemodel.h"

#include "ui/passages.h"
#include "ui/wording.h"

namespace imprimatur
{

int SentenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SentenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SentenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return index.column() == NumberColumn ? QVariant(index.row() + 1)
                                              : QVariant(text(m_rows[index.row()], index.column()));
    }
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn) {
        return int(Qt::AlignTop | Qt::AlignRight);
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignTop | Qt::AlignLeft);
    }
    return {};
}

QVariant SentenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case NumberColumn:
        return tr("No.");
    case MachineColumn:
        return tr("Check");
    case PersonColumn:
        return tr("Person");
    case TextColumn:
        return tr("Sentence");
    case SourceColumn:
        return tr("Source");
    case FindingsColumn:
        return tr("Findings");
    case ColumnCount:
        break;
    }
    return {};
}

void SentenceModel::setArticle(const OpenArticle &article)
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < article.report.sentences.size(); ++i) {
        m_rows.append(rowOf(article, i));
    }
    endResetModel();
}

void SentenceModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

SentenceModel::Row SentenceModel::rowOf(const OpenArticle &article, int sentence)
{
    const JudgedSentence &judged = article.report.sentences[sentence];
    Row row {judged.sentence.text, judged.state};
    row.verdict = judged.sentence.claim ? Verdict::Missing : Verdict::NotNeeded;
    const auto verified = article.review.verified.constFind(article.sentenceKeys.value(sentence));
    if (verified != article.review.verified.cend()) {
        row.verdict = verified->noClaim ? Verdict::NoClaim : Verdict::Verified;
        row.verifiedBy = article.names.value(verified->person);
        row.verifiedAt = verified->at;
    }
    for (const ShownPassage &shown : passagesFor(article, sentence, -1)) {
        const Snapshot *source = sourceAt(article.version.content, shown.passage.source);
        if (source && !row.outlets.contains(source->outlet)) {
            row.outlets.append(source->outlet);
        }
    }
    for (const Finding &finding : article.report.findings) {
        const bool here = finding.block == judged.sentence.block && finding.span.overlaps(judged.sentence.span);
        if (!here || article.review.ignored.contains(finding.id)) {
            continue;
        }
        switch (finding.severity) {
        case Finding::Severity::Must:
            ++row.must;
            break;
        case Finding::Severity::Should:
            ++row.should;
            break;
        case Finding::Severity::Note:
            ++row.notes;
            break;
        }
    }
    return row;
}

QString SentenceModel::text(const Row &row, int column) const
{
    switch (Column(column)) {
    case MachineColumn:
        return wordFor(row.state);
    case PersonColumn:
        return row.verdict == Verdict::Verified ? (row.verifiedBy.isEmpty() ? tr("Verified") : row.verifiedBy)
            : row.verdict == Verdict::NoClaim   ? tr("No claim")
            : row.verdict == Verdict::NotNeeded ? tr("Not needed")
                                                : tr("Not verified");
    case TextColumn:
        return row.text.simplified();
    case SourceColumn:
        return row.outlets.join(QStringLiteral(", "));
    case FindingsColumn:
        return row.must + row.should + row.notes == 0 ? QString() : QString::number(row.must + row.should + row.notes);
    case NumberColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString SentenceModel::spoken(int row) const
{
    const Row &at = m_rows[row];
    QStringList parts {tr("Sentence %1 of %2").arg(row + 1).arg(rowCount()), wordFor(at.state).toLower(),
                       text(at, PersonColumn).toLower()};
    if (at.verdict == Verdict::Verified) {
        parts.last() = verdictText(row);
    }
    if (at.must > 0) {
        parts.append(tr("%n must-findings", nullptr, at.must));
    }
    if (at.should > 0) {
        parts.append(tr("%n should-findings", nullptr, at.should));
    }
    if (at.notes > 0) {
        parts.append(tr("%n notes", nullptr, at.notes));
    }
    return parts.join(QStringLiteral(", "));
}

QString SentenceModel::verdictText(int row) const
{
    const Row &at = m_rows[row];
    switch (at.verdict) {
    case Verdict::Verified:
        return at.verifiedBy.isEmpty() ? tr("Verified %1").arg(longTime(at.verifiedAt))
                                       : tr("Verified by %1, %2").arg(at.verifiedBy, longTime(at.verifiedAt));
    case Verdict::NoClaim:
        return at.verifiedBy.isEmpty() ? tr("Marked as no claim")
                                       : tr("Marked as no claim by %1, %2").arg(at.verifiedBy, longTime(at.verifiedAt));
    case Verdict::NotNeeded:
        return tr("Needs no verification");
    case Verdict::Missing:
        return tr("Not verified by anyone");
    }
    Q_UNREACHABLE();
}

} // namespace imprimatur
