// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace imprimatur
{

/// The words by which a language says who speaks. All in lower case.
struct CueWords
{
    QSet<QString> verbs; ///< finite forms: "sa", "sier", "said", "сказал"
    QHash<QString, QString> particles; ///< verbs that say something with a particle alone: "la" … "til"
    QList<QStringList> phrases; ///< "ifølge", "according to", "по словам"; the speaker follows
    QSet<QString> pronouns; ///< "han", "she", "он"
    QSet<QString> ownVoice; ///< subjects that belong to the quoted words: "jeg", "we", "мы"
    QSet<QString> notSubjects; ///< "ja", "at": what follows a verb of saying inside quoted words
    QSet<QString> prepositions; ///< end the name of a speaker: "i", "til", "at", "на"
    QSet<QString> roles; ///< written with a capital before names: "president", "minister"
    QSet<QString> works; ///< what a name of a work or an event stands after: "konferansen", "newspaper", "форум"
};

/// The words of `language` (primary subtag: nb, nn, en, ru); nullptr for another language.
const CueWords *cueWordsFor(const QString &language);

} // namespace imprimatur
