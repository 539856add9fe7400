// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace imprimatur
{

struct Content;
struct Snapshot;

/// "sha256:" and 64 lower-case hex digits over the bytes that `contentBytes` returns.
QString contentHash(const Content &content);

/// The bytes under the content hash: "imprimatur-content-v1\n", then for each field, in the order below, the length of
/// its name (LE64), the name, the length of its value (LE64), the value in UTF-8 as stored. No normalisation.
///
/// Fields in order; a field that is empty is left out, list members are numbered from 0, BLOCK stands for "headline",
/// "lead" and "body/N" in reading order:
///   salt (16 raw bytes) · language · BLOCK/type · BLOCK/text · BLOCK/speaker · BLOCK/url · BLOCK/file · BLOCK/alt ·
///   BLOCK/caption · BLOCK/credit · BLOCK/marks/N/{type,start,end,url} · BLOCK/citations/N/{source,quote,origin,start,end}
///   · byline · label · source-list/N/{outlet,title,url,published,state-controlled} · sources/N/{id,hash} · embargo
/// Numbers are decimal ASCII, yes is "yes". BLOCK/type is written for every block, so that an empty block counts.
QByteArray contentBytes(const Content &content);

/// "sha256:…" over "imprimatur-snapshot-v1\n" and, coded in the same way: outlet · state-controlled · kind · url · title ·
/// author · language · published · fetched · text · other (compact JSON with sorted names).
QString snapshotHash(const Snapshot &snapshot);

/// "sha256:…" of any bytes.
QString sha256(const QByteArray &bytes);

} // namespace imprimatur
