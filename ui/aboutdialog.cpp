// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace imprimatur
{

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Imprimatur"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(56, 56));
    auto *name = new PlainLabel(TextRole::Title, this);
    name->setText(QStringLiteral("Imprimatur %1").arg(QStringLiteral(IMPRIMATUR_VERSION)));
    auto *text = new PlainLabel(TextRole::Body, this);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setText(tr("Quality assurance and sign-off of AI-generated news drafts, checked against their sources.\n\n"
                     "Free software under the GNU General Public License, version 3 or later. "
                     "Icons by Lucide (ISC licence)."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(mark);
    layout->addWidget(name);
    layout->addWidget(text);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

} // namespace imprimatur
