// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QListView>

namespace imprimatur
{

/// The sources of an article as a row of names that wraps, one of them chosen; as high as it needs to be, so that no
/// name is hidden behind an arrow.
class SourceList : public QListView
{
    Q_OBJECT
public:
    explicit SourceList(const Theme &theme, QWidget *parent = nullptr);
    void choose(int row);
    int chosen() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void reset() override;

Q_SIGNALS:
    void sourceChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace imprimatur
