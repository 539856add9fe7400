// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace imprimatur
{

/// The shapes of ui.md 3.4, drawn and not typed, so that they look the same in every font. Each fills `box`.
void paintEvidence(QPainter &painter, const QRectF &box, EvidenceState state, const Tokens &tokens);
/// Triangle must, diamond should, disc note.
void paintSeverity(QPainter &painter, const QRectF &box, Finding::Severity severity, const Tokens &tokens);

enum class Verdict { NotNeeded, Missing, Verified, NoClaim };
/// The person's column: a tick in a square, a small dot while there is no verdict, a dash where none is needed.
void paintVerdict(QPainter &painter, const QRectF &box, Verdict verdict, const Tokens &tokens, qreal scale);

/// The bar beside a sentence's lines: solid, dashed, dotted or double by state; none for the quiet states.
void paintEvidenceBar(QPainter &painter, const QRectF &bar, EvidenceState state, const Tokens &tokens);

} // namespace imprimatur
