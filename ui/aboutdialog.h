// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace imprimatur
{

/// Name, version, licence, and whose icons these are.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace imprimatur
