// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// Words that a text gives as someone's own. Spans count in the text.
struct Quotation
{
    enum class Kind {
        Speech, ///< whole clauses: a line of speech, a quotation with its cue
        Fragment, ///< a part of the writer's sentence: he saw «no reason to wait»
        Term, ///< one to three words without a cue, the name of a work or an event: not to be held to a speaker
    };

    Kind kind = Kind::Term;
    QList<Span> parts; ///< the words without their marks, at least one; more where a cue interrupts
    Span cue; ///< the verb or phrase that gives them to someone; empty when none
    Span speaker; ///< the words for the speaker beside the cue, be they a name, a pronoun or a role; empty when none
    QString speakerName; ///< as the text writes it; of a pronoun the last named speaker; empty when not clear

    Span whole() const { return {parts.first().begin, parts.last().end}; }
    bool operator==(const Quotation &) const = default;
};

/// The quotations of a text in order, none inside another: between « » “ ” „ " ‹ › ‘ ’, in lines of speech that open with
/// a dash, and in transcripts ("Ivan Petrov: We agree."). `language` decides by its primary subtag; where we have no
/// words for it, quotation marks count alone and nobody speaks. Pure; any thread.
QList<Quotation> quotationsIn(const QString &text, const QString &language);

/// The quoted words of one quotation, its parts joined by a space.
QString wordsOf(const Quotation &quotation, const QString &text);

/// Whether the whole span lies inside a quotation of any kind.
bool isQuoted(const QList<Quotation> &quotations, Span span);

} // namespace imprimatur
