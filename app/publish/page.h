// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

/// The sentence of the AI label that names who answers for the text, already in the house's words.
struct Approval
{
    QString text; ///< "Kari Nordmann har kvalitetssikret teksten, og Ola Hansen har godkjent den."
    bool countersigned = true;
    bool sample = false; ///< prints "Eksempel" so that no sample page passes for a real one
};

/// The <article> fragment, UTF-8, that sign-off hashes and every export carries byte for byte: headline, lead, byline,
/// body, AI label with the approval, source list. Escaped by construction; links http, https and mailto only, any other
/// is printed as the words it lay on. An image is `<img src="media/sha256-<hex>">`, beside the page and without an
/// ending, because a block knows its file by hash alone; a file with any other name is not shown, only its alt text.
///
/// The bytes depend on the arguments and nothing else: no clock, locale, time zone table or setting. Our own words
/// ("Kilder") are in the article's language (words.h). Blank blocks print nothing. Not printed, and so not in the
/// bytes: salt, externalId, createdAt, publishAt, embargoUntil, generator, sources and citations (the source list
/// stands for them), place, keywords, subjects, genre, slugline and members we do not know.
QByteArray articleFragment(const Content &content, const Approval &approval);

/// Where a page looks for the image that a block names by its hash: "media/sha256-…", beside the page. Absent for any
/// other name, which could point anywhere.
std::optional<QString> mediaPath(const QString &file);

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
/// fragment byte for byte. No script runs, nothing is loaded from elsewhere. Times are printed in Norwegian time.
/// Without publications (a preview) there are no dates and no boxes.
QByteArray articlePage(const Content &content, const QByteArray &fragment, const PageFacts &facts);

/// The page that stands at the article's address after a withdrawal: that it was withdrawn, when and why; no text,
/// headline or name of it, nor its signers' names. Of `content` only the language is used.
QByteArray withdrawalPage(const Content &content, const PageFacts &facts, const QString &time, const QString &note);

/// "trainedAlgorithmicMedia", "compositeSynthetic" or "digitalCreation" (formats.md §5): digitalCreation without a
/// generator; compositeSynthetic when a block of `published` has fewer than half of its words from `original`, wherever
/// they stood there. Headings and related links are no passages and do not count. A text begun by hand that a model had
/// a part in later is compositeSynthetic.
QString digitalSourceType(const Content &original, const Content &published);

/// "iran-russland": from the slugline, else from the headline, else from the generator's id, else "sak"; a-z, 0-9 and
/// hyphens, at most 60 characters, cut at a word; æøå as ae, o, a. It follows the text: whoever publishes a correction
/// keeps the stem of the first publication.
QString fileStem(const Content &content);

} // namespace imprimatur
