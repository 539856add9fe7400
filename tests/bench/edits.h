// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/corpora.h"
#include "checks/checks.h"
#include "domain/article.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <random>

namespace imprimatur::bench
{

/// One error put into a paragraph that was right.
struct Edit
{
    enum class Kind { NewNumber, ForeignName, NumberSwap, NameSwap, WordChanged, WordDropped, WordAdded };

    Kind kind = Kind::NewNumber;
    qsizetype paragraph = 0;
    Span span; ///< of what is replaced
    QString replacement;

    Span newSpan() const { return {span.begin, span.begin + replacement.size()}; }
};

QString toText(Edit::Kind kind); ///< "new number", "foreign name" …

/// A draft that is right, and what an error has to differ from to be one. The generator reads figures and names with
/// rules of its own, so that it does not find only what the program finds.
struct Story
{
    QString name;
    Content content;
    QString known; ///< all that the draft and its source say, in the draft's language and in English
    QStringList near; ///< for each paragraph what it and its counterpart say: what is swapped in must not stand here
    QString offers; ///< the text that figures and names to be swapped in are taken from
};

/// Figures, as they are written: "18,5", "1 000", "20.30". Not those that are part of a word or a score.
QList<Span> figuresIn(const QString &text);
/// Names in the middle of a sentence: capitalised words that follow a small letter or a comma.
QList<Span> namesIn(const QString &text);

/// At most `limit` errors of each kind, the same for the same story: new numbers stand in no text of the story and are
/// not within five per cent of one that does (a year or a day of a month is replaced by another); foreign names come
/// from `foreigners`; what is swapped is of the same sort.
QList<Edit> editsOf(const Story &story, const QStringList &foreigners, qsizetype limit);

/// One word of each span changed for one of `words`, dropped, and one added.
QList<Edit> wordEdits(const Story &story, qsizetype paragraph, Span span, const QStringList &words);

Content edited(Content content, const Edit &edit);

/// Must- and should-findings of the edited draft that touch the edit and that the untouched draft does not have at the
/// same place.
QList<Finding> newFindings(const Report &untouched, const Report &edited, const Edit &edit);

/// The same numbers for the same name, on every machine.
std::mt19937 diceFor(const QString &name);

} // namespace imprimatur::bench
