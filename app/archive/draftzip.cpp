// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/draftzip.h"

#include "domain/draftpackage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DraftZip)
};

constexpr qsizetype unpackedByteLimit = 64 * 1024 * 1024; ///< formats.md §1
constexpr zip_int64_t entryLimit = 1000; ///< an article has a handful; more only keep the reader busy
constexpr zip_uint16_t firstDosDate = (1 << 5) | 1; ///< 1 January 1980: the same version gives the same bytes

struct ArchiveCloser
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct EntryCloser
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
struct SourceCloser
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;
using Entry = std::unique_ptr<zip_file_t, EntryCloser>;
using Source = std::unique_ptr<zip_source_t, SourceCloser>;

/// One file of an archive. `name` is safe: relative, with forward slashes, inside the archive.
struct Packed
{
    QString name;
    QByteArray bytes;
};

tl::unexpected<Error> refused(const QString &reason, const QString &entry = {})
{
    return failure(Error::Kind::Input, reason, entry);
}

tl::unexpected<Error> unreadable(const QString &entry = {})
{
    return refused(Text::tr("The archive is damaged: it cannot be unpacked. Ask for it to be sent again."), entry);
}

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"); // a file, or the end of an empty archive
}

Archive opened(const QByteArray &bytes)
{
    Source source(zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr));
    Archive archive(source ? zip_open_from_source(source.get(), ZIP_RDONLY, nullptr) : nullptr);
    if (archive) {
        source.release(); // the archive's now
    }
    return archive;
}

/// A path that could land outside the folder it is unpacked into, on any system.
bool leavesTheArchive(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.contains(QChar(0))) {
        return true;
    }
    const QStringList steps = name.chopped(name.endsWith(u'/') ? 1 : 0).split(u'/');
    return std::ranges::any_of(steps, [](const QString &step) {
        return step.isEmpty() || step == QLatin1String(".") || step == QLatin1String("..");
    });
}

/// Anything but a plain file or folder by its Unix mode: a link, a device. Whatever system the entry says it is from,
/// since unpackers differ in whether they look.
bool isSpecial(zip_t *archive, zip_uint64_t index)
{
    constexpr zip_uint32_t typeMask = 0170000;
    constexpr zip_uint32_t plainFile = 0100000;
    constexpr zip_uint32_t folder = 0040000;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(archive, index, 0, &system, &attributes);
    const zip_uint32_t type = (attributes >> 16) & typeMask;
    return type != 0 && type != plainFile && type != folder;
}

/// Inflates one entry, at most `budget` bytes of it: what the archive claims about sizes is not asked.
Result<QByteArray> inflated(zip_t *archive, zip_uint64_t index, const QString &name, qsizetype budget)
{
    const Entry entry(zip_fopen_index(archive, index, 0));
    if (!entry) {
        return unreadable(name);
    }
    QByteArray bytes;
    std::array<char, 64 * 1024> chunk;
    while (true) {
        const zip_int64_t got = zip_fread(entry.get(), chunk.data(), chunk.size());
        if (got < 0) {
            return unreadable(name);
        }
        if (got == 0) {
            return bytes;
        }
        if (bytes.size() + got > budget) {
            return refused(Text::tr("The archive unpacks to more than 64 MiB."), name);
        }
        bytes.append(chunk.data(), qsizetype(got));
    }
}

Result<QString> checkedName(zip_t *archive, zip_uint64_t index, QSet<QString> &names)
{
    zip_stat_t about;
    if (zip_stat_index(archive, index, 0, &about) != 0 || !(about.valid & ZIP_STAT_NAME)) {
        return unreadable();
    }
    const QString name = QString::fromUtf8(about.name);
    if (leavesTheArchive(name)) {
        return refused(Text::tr("The archive holds a path that leads out of it."), name);
    }
    if (names.contains(name)) {
        return refused(Text::tr("The archive holds this file twice."), name);
    }
    names.insert(name);
    if (isSpecial(archive, index)) {
        return refused(Text::tr("The archive holds a link: send the file itself."), name);
    }
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE) {
        return refused(Text::tr("The archive is locked with a password: send it without one."), name);
    }
    return name;
}

Result<QList<Packed>> unpacked(zip_t *archive)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > entryLimit) {
        return refused(Text::tr("The archive holds more than %1 files.").arg(entryLimit));
    }
    QList<Packed> files;
    QSet<QString> names;
    qsizetype budget = unpackedByteLimit;
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        const Result<QString> name = checkedName(archive, index, names);
        if (!name) {
            return failure(name.error());
        }
        const Result<QByteArray> bytes = inflated(archive, index, *name, budget);
        if (!bytes) {
            return failure(bytes.error());
        }
        budget -= bytes->size();
        files.append({*name, *bytes});
    }
    return files;
}

/// A package lies at the top of its archive; other files there, and folders a packing program adds, mean nothing.
bool isPackage(const QString &name)
{
    return !name.contains(u'/') && name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

Result<QByteArray> packageIn(const QList<Packed> &files)
{
    std::optional<QByteArray> package;
    for (const Packed &file : files) {
        if (!isPackage(file.name)) {
            continue;
        }
        if (package) {
            return refused(Text::tr("The archive holds more than one package: pack each draft by itself."), file.name);
        }
        package = file.bytes;
    }
    if (!package) {
        return refused(Text::tr("The archive holds no package: a file *.draft.json must lie at its top."));
    }
    return *package;
}

QString hashOf(const QByteArray &bytes)
{
    return QLatin1String("sha256:")
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QHash<QString, QByteArray>> mediaIn(const QList<Packed> &files)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("media/sha256-([0-9a-f]{64})\\.[A-Za-z0-9]{1,8}")));
    QHash<QString, QByteArray> media;
    for (const Packed &file : files) {
        if (!file.name.startsWith(QLatin1String("media/")) || file.name.endsWith(u'/')) {
            continue;
        }
        const QRegularExpressionMatch match = form.match(file.name);
        if (!match.hasMatch()) {
            return refused(Text::tr("An image must be named by its hash: media/sha256-….jpg."), file.name);
        }
        const QString hash = QLatin1String("sha256:") + match.captured(1);
        if (hashOf(file.bytes) != hash) {
            return refused(Text::tr("The image is not the one that its name says: its bytes have another hash."),
                           file.name);
        }
        media.insert(hash, file.bytes);
    }
    return media;
}

/// The JSON pointer of the first image without its bytes, if there is one.
std::optional<QString> missingImage(const Content &content, const QHash<QString, QByteArray> &media)
{
    for (qsizetype at = 0; at < content.body.size(); ++at) {
        const Block &block = content.body[at];
        if (block.kind == Block::Kind::Image && !media.contains(block.file)) {
            return QStringLiteral("/body/%1/file").arg(at);
        }
    }
    return std::nullopt;
}

Result<DraftFile> readArchive(const QByteArray &bytes)
{
    const Archive archive = opened(bytes);
    if (!archive) {
        return unreadable();
    }
    const Result<QList<Packed>> files = unpacked(archive.get());
    if (!files) {
        return failure(files.error());
    }
    const Result<QByteArray> package = packageIn(*files);
    if (!package) {
        return failure(package.error());
    }
    const Result<QHash<QString, QByteArray>> media = mediaIn(*files);
    if (!media) {
        return failure(media.error());
    }
    const Result<Content> content = readDraftPackage(*package);
    if (!content) {
        return failure(content.error());
    }
    if (const std::optional<QString> missing = missingImage(*content, *media)) {
        return refused(Text::tr("The image that is named here is not in the archive."), *missing);
    }
    return DraftFile {*content, *media};
}

/// By the first bytes; the name only helps people, readers go by the bytes.
QString endingFor(const QByteArray &image)
{
    if (image.startsWith("\xff\xd8\xff")) {
        return QStringLiteral("jpg");
    }
    if (image.startsWith("\x89PNG")) {
        return QStringLiteral("png");
    }
    if (image.startsWith("GIF8")) {
        return QStringLiteral("gif");
    }
    return image.startsWith("RIFF") && image.mid(8, 4) == "WEBP" ? QStringLiteral("webp") : QStringLiteral("bin");
}

/// The package first, then the images that its blocks name, each once.
QList<Packed> filesOf(const DraftFile &draft)
{
    QList<Packed> files {{QStringLiteral("article.draft.json"), writeDraftPackage(draft.content)}};
    QSet<QString> done;
    for (const Block &block : draft.content.body) {
        if (block.kind != Block::Kind::Image || done.contains(block.file)) {
            continue;
        }
        done.insert(block.file);
        const QByteArray image = draft.media.value(block.file);
        const QString hex = block.file.sliced(block.file.indexOf(u':') + 1);
        files.append({QStringLiteral("media/sha256-%1.%2").arg(hex, endingFor(image)), image});
    }
    return files;
}

qsizetype bytesIn(const QList<Packed> &files)
{
    qsizetype bytes = 0;
    for (const Packed &file : files) {
        bytes += file.bytes.size();
    }
    return bytes;
}

/// Borrows the bytes of `file` until the archive is closed.
bool add(zip_t *archive, const Packed &file)
{
    Source source(zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0));
    if (!source) {
        return false;
    }
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        return false;
    }
    source.release(); // the archive's now
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDosDate, 0) == 0;
}

/// What was written into `buffer`; absent when it cannot be read.
std::optional<QByteArray> bytesOf(zip_source_t *buffer)
{
    zip_stat_t about;
    if (zip_source_stat(buffer, &about) != 0 || zip_source_open(buffer) != 0) {
        return std::nullopt;
    }
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(buffer, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(buffer);
    return got == bytes.size() ? std::optional(bytes) : std::nullopt;
}

std::optional<QByteArray> packed(const QList<Packed> &files)
{
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!buffer) {
        return std::nullopt;
    }
    Archive archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        return std::nullopt;
    }
    zip_source_keep(buffer.get()); // one count is the archive's, one is ours
    if (!std::ranges::all_of(files, [&](const Packed &file) { return add(archive.get(), file); })) {
        return std::nullopt;
    }
    if (zip_close(archive.get()) != 0) {
        return std::nullopt;
    }
    archive.release(); // closed
    return bytesOf(buffer.get());
}

} // namespace

Result<DraftFile> readDraft(const QByteArray &bytes)
{
    if (isArchive(bytes)) {
        return readArchive(bytes);
    }
    const Result<Content> content = readDraftPackage(bytes);
    if (!content) {
        return failure(content.error());
    }
    return DraftFile {*content, {}};
}

Result<QByteArray> writeDraftZip(const DraftFile &draft)
{
    if (const std::optional<QString> missing = missingImage(draft.content, draft.media)) {
        return refused(Text::tr("The image that is named here is not at hand."), *missing);
    }
    const QList<Packed> files = filesOf(draft);
    if (bytesIn(files) > unpackedByteLimit) {
        return refused(Text::tr("The draft and its images are larger than 64 MiB: use smaller images."));
    }
    const std::optional<QByteArray> bytes = packed(files);
    if (!bytes) {
        return failure(Error::Kind::Store, Text::tr("The archive could not be packed: is there enough memory?"));
    }
    return *bytes;
}

} // namespace imprimatur
