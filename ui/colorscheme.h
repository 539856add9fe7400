// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace imprimatur
{

/// Follows the desktop's choice of light or dark through the XDG settings portal (org.freedesktop.appearance
/// color-scheme). Asks without blocking; says nothing at all where there is no portal.
class ColorScheme : public QObject
{
    Q_OBJECT
public:
    explicit ColorScheme(QObject *parent = nullptr);
    void follow();

Q_SIGNALS:
    void darkChanged(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void report(const QVariant &value);
};

/// The portal's number: 1 = dark, 2 = light, 0 and anything else = no preference.
std::optional<bool> darkFromPortal(const QVariant &value);

} // namespace imprimatur
