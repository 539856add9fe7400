// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace imprimatur
{

class Commands;

/// All commands that have a key, from the one registry.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const Commands &commands, QWidget *parent);
};

} // namespace imprimatur
