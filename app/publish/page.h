// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace imprimatur
{

/// The sentence of the AI label that names who answers for the text, already in the house's words.
struct Approval
{
    QString text; ///< "Kari Nordmann har kvalitetssikret teksten, og Ola Hansen har godkjent den."
    bool countersigned = true;
    bool sample = false; ///< prints "Eksempel" so that no sample page passes for a real one
};

/// The <article> fragment, UTF-8, that sign-off hashes and every export carries byte for byte: headline, byline, lead,
/// body, AI label with the approval, source list. Escaped by construction; links http, https and mailto only.
QByteArray articleFragment(const Content &content, const Approval &approval);

/// One publication in the chain of an article.
struct PublicationFact
{
    enum class Kind { First, Correction, Update };

    Kind kind = Kind::First;
    int version = 0;
    QString time; ///< RFC 3339, UTC, from the publish statement
    QString note; ///< what was corrected or updated, in the house's language
};

/// What the page around the fragment needs. Names are as printed.
struct PageFacts
{
    QString newsroom; ///< publisher
    QString site; ///< "https://…" of the newsroom, may be empty
    QString principles; ///< URL of the publishing principles, may be empty
    QString qaName;
    QString signoffName; ///< the accountable person
    QList<PublicationFact> publications; ///< oldest first, the one being made last
    QString digitalSourceType; ///< term, from digitalSourceType()
    bool sample = false;
    bool countersigned = true;
};

/// The whole page: doctype, head with CSP, meta ai-disclosure, JSON-LD NewsArticle, style; dated correction boxes; the
/// fragment byte for byte. No script runs, nothing is loaded from elsewhere.
QByteArray articlePage(const Content &content, const QByteArray &fragment, const PageFacts &facts);

/// The page that stands at the article's address after a withdrawal: that it was withdrawn, when and why; no text of
/// it.
QByteArray withdrawalPage(const Content &content, const PageFacts &facts, const QString &time, const QString &note);

/// "trainedAlgorithmicMedia", "compositeSynthetic" or "digitalCreation" (formats.md §5): digitalCreation without a
/// generator; compositeSynthetic when a block of `published` has fewer than half of its words from `original`.
QString digitalSourceType(const Content &original, const Content &published);

/// "iran-russland": from the slugline, else from the headline; ASCII, at most 60 characters; æøå as ae, o, a.
QString fileStem(const Content &content);

} // namespace imprimatur
