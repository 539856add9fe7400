// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/theme.h"

class QComboBox;
class QPushButton;

namespace imprimatur
{

class Banner;
class PlainLabel;

/// What is shown while no newsroom is open: the ways in, and the language.
class FirstRunPage : public Page
{
    Q_OBJECT
public:
    FirstRunPage(const Theme &theme, bool hasSample, QWidget *parent = nullptr);
    QList<Pane> panes() const override;
    Banner *banner() const { return m_banner; }
    void setSpoken(const QString &language); ///< "nb" or "en", as it is now
    void setBusy(bool busy); ///< a newsroom is being opened

Q_SIGNALS:
    void sampleWanted();
    void openWanted();
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const bool m_hasSample;
    bool m_busy = false;
    Banner *m_banner;
    PlainLabel *m_title;
    PlainLabel *m_purpose;
    PlainLabel *m_state;
    QPushButton *m_sample;
    PlainLabel *m_sampleText;
    QPushButton *m_open;
    PlainLabel *m_openText;
    PlainLabel *m_languageText;
    QComboBox *m_language;
};

} // namespace imprimatur
