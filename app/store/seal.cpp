// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal.h"

#include "domain/contenthash.h"

#include <QByteArray>
#include <QtEndian>

namespace imprimatur
{

QString sealOf(QLatin1String form, const QStringList &fields)
{
    QByteArray bytes(form.data(), form.size());
    bytes += '\n';
    for (const QString &field : fields) {
        const QByteArray value = field.toUtf8();
        const quint64 length = qToLittleEndian(quint64(value.size()));
        bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
        bytes += value;
    }
    return sha256(bytes);
}

} // namespace imprimatur
