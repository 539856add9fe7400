// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>

#include <vector>

namespace imprimatur
{

/// An entry of a dictionary in the form of dictd(8). The views look into the bytes that were read.
struct DictdEntry
{
    QByteArrayView key; ///< as the index has it, often folded: the headword proper begins the body
    QByteArrayView body;

    bool operator==(const DictdEntry &other) const { return key == other.key && body == other.body; }
};

/// Finds the entries that `index` (lines "key TAB offset TAB length", numbers in base 64) names in `data`, the unpacked
/// *.dict. Entries about the dictionary itself (00database…, 00-database…) are left out; an entry that has two keys comes
/// once, under the first. Refuses a line without its three columns, a figure that is none, a place outside `data`, and an
/// index without entries. Both byte arrays must outlive the entries.
Result<std::vector<DictdEntry>> readDictd(QByteArrayView index, QByteArrayView data);

} // namespace imprimatur
