// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Snapshot;

/// One should-finding for each kind of thing in a source's text or title that hides something from a reader or speaks
/// to a machine: invisible characters, controls of the writing direction, words that mix Latin and Cyrillic letters that
/// look alike, instructions to a language model (phrases and markers as data: resources/checks/instructions.json).
/// The evidence names the places in the text, at most 20. Left alone: what emoji, flags and scripts that need joiners
/// are written with, direction marks where a text has Hebrew or Arabic letters, Russian endings on Latin names.
QList<Finding> suspicionsOf(const QList<Snapshot> &sources);

} // namespace imprimatur
