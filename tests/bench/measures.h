// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "checks/housestyle.h"
#include "domain/result.h"
#include "language/lexicon.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace imprimatur::bench
{

/// How much is run: the smallest that says something, what fits in two minutes, everything.
enum class Size { Small, Usual, Large };

/// Holds a draft against its sources. Any thread.
using Judge = std::function<Report(const Content &)>;

/// The words that drafts and sources in different languages are compared through.
struct Vocabulary
{
    QString name; ///< "dictionaries": with all that are installed; "own lexicon"
    std::shared_ptr<const Lexicon> lexicon;
};

struct Bench
{
    QString data; ///< folder of the development data
    QString project; ///< folder of this project
    QString cli; ///< the command line program that the annotated cases are run with
    HouseStyle style;
    QList<Vocabulary> vocabularies; ///< at least one; the first is what a newsroom has
    Size size = Size::Usual;

    /// The checks with that style and vocabulary.
    Judge judgeWith(const Vocabulary &vocabulary) const;
    Judge judge() const { return judgeWith(vocabularies.first()); }
};

/// Figures of one measure on one split of the data, in the order in which they are printed.
struct Figures
{
    QString measure;
    QString of; ///< "nb→en", "CNN/DM" …
    QString split; ///< "ntrex-dev, 1,081 sentences, 65 documents"
    QList<std::pair<QString, double>> values;
};

struct Outcome
{
    QList<Figures> figures;
    QStringList listing; ///< every miss and false alarm, with its text
    QStringList skipped; ///< what could not be measured, and why
};

/// What could not be read.
Outcome skipped(const Error &error);

struct Measure
{
    QString name;
    QString says; ///< one line for --help
    std::function<Outcome(const Bench &)> run;
};

/// align@1: the best evidence of a draft sentence is the sentence of the source that it translates (isRightPassage).
/// The draft is the Norwegian document, the source the same document in English or Russian; nothing is cited.
Outcome measureAlignment(const Bench &bench);

/// Unsupported or not: each row's support against its whole document (positive) and against the document without the
/// sentence that it translates (negative); AUC. A row with two sentences is its longer one.
Outcome measureUnsupported(const Bench &bench);

/// Summaries of English news that people judged: faithful (factuality 1) or not by the least support of a sentence. AUC,
/// and balanced accuracy over two halves of the articles, each with the threshold that suits the other best.
Outcome measureFrank(const Bench &bench);

/// Single errors put into texts that are right: a number or name from nowhere, or one of the same sort from elsewhere in
/// the document. Caught: a must- or should-finding of `number` or `date` (`name`) touches the edit and was not there
/// before. At most five of each kind and document unless large.
Outcome measureEdits(const Bench &bench);

/// Quotations held against a source in their own language: a word changed, dropped or added; untouched ones are false
/// alarms. Caught by `quote-altered` or `quote-unfound` touching the edit.
Outcome measureQuotations(const Bench &bench);

/// Alarms on texts that are right. Norwegian news against its own translation: number and date findings a row. English
/// summaries that people found wholly true against their article: findings a sentence. `must` is must-findings alone,
/// `findings` must and should together.
Outcome measureAlarms(const Bench &bench);

/// The annotated cases, built and scored by the scripts beside the data: errors caught at the place under their own id
/// or an accepted neighbour's, findings on the untouched articles, right passages with and without citations given.
Outcome measureCases(const Bench &bench);

/// The errors that we planted in our own sample newsroom, found by their own check (a note counts where the check is one)
/// with the right passage beside them; and the known problems of one published page.
Outcome measurePlanted(const Bench &bench);

/// A draft of 600 words against 1, 20 and 200 sources of 800 words, one thread, median of 15 runs after one that is not
/// counted: cold, with the peak of resident memory, and with prepared sources; and many packages on all threads.
Outcome measureSpeed(const Bench &bench);

} // namespace imprimatur::bench
