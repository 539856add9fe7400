// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/gunzip.h"

#include <QCoreApplication>

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gunzip)
};

/// 32 KiB of window, and the gzip header must be there.
constexpr int gzipOnly = 15 + 16;
constexpr qsizetype firstGuess = 4;
constexpr qsizetype leastBuffer = 4096;

/// zlib's state, which frees itself.
class Inflation
{
public:
    explicit Inflation(const QByteArray &packed)
    {
        // zlib's interface is older than const: it does not write to its input.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_ready = inflateInit2(&m_stream, gzipOnly) == Z_OK;
    }
    ~Inflation() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflation)

    bool isReady() const { return m_ready; }

    /// Fills what is free in `buffer` behind `filled`, which moves on; zlib's answer.
    int into(QByteArray &buffer, qsizetype &filled)
    {
        const auto room = static_cast<uInt>(buffer.size() - filled);
        m_stream.next_out = reinterpret_cast<Bytef *>(buffer.data() + filled);
        m_stream.avail_out = room;
        const int answer = inflate(&m_stream, Z_NO_FLUSH);
        filled += room - m_stream.avail_out;
        return answer;
    }

    bool hasMoreInput() const { return m_stream.avail_in > 0; }

private:
    z_stream m_stream {};
    bool m_ready = false;
};

tl::unexpected<Error> damaged()
{
    return failure(Error::Kind::Input, Text::tr("The file is not packed with gzip, is cut off, or is damaged."));
}

tl::unexpected<Error> tooLarge()
{
    return failure(Error::Kind::Input, Text::tr("The file unpacks to more than anything of its kind could."));
}

} // namespace

Result<QByteArray> gunzip(const QByteArray &packed, qsizetype most)
{
    Inflation inflation(packed);
    if (!inflation.isReady() || packed.size() > std::numeric_limits<int>::max()) {
        return damaged();
    }
    QByteArray buffer(std::clamp(packed.size() * firstGuess, leastBuffer, most + 1), Qt::Uninitialized);
    qsizetype filled = 0;
    int answer = Z_OK;
    while (answer == Z_OK) {
        if (filled > most) {
            return tooLarge();
        }
        if (filled == buffer.size()) {
            buffer.resize(std::min(buffer.size() * 2, most + 1));
        }
        answer = inflation.into(buffer, filled);
    }
    if (answer != Z_STREAM_END || inflation.hasMoreInput()) {
        return damaged();
    }
    if (filled > most) {
        return tooLarge();
    }
    buffer.truncate(filled);
    return buffer;
}

} // namespace imprimatur
