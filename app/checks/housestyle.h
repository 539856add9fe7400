// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "domain/finding.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace imprimatur
{

/// A word or phrase that the house writes otherwise or not at all.
struct StyleTerm
{
    QString find; ///< as whole words, case ignored
    QString use; ///< what to write instead; empty = just not this
    Finding::Severity severity = Finding::Severity::Should;
    QString why; ///< for the journalist, in the house's language

    bool operator==(const StyleTerm &) const = default;
};

/// One newsroom's style as data (resources/style/*.json, "imprimatur-style/1").
struct HouseStyle
{
    QString id;
    QString name;
    QString language; ///< BCP 47 of the house's texts
    QString byline; ///< "Geopolitika"
    QString label; ///< AI label; %1 = the outlets, joined by comma and "og"
    QString labelWithoutSources; ///< AI label of a draft that names no source
    QString approval; ///< second sentence of the label; %1 = qa signer, %2 = sign-off signer
    QString approvalSingle; ///< the same when not countersigned; %1 = the one signer
    int headlineMax = 0; ///< UTF-16 units; 0 = no limit
    int leadMax = 0;
    int sentenceWordsMax = 0;
    int paragraphWordsMax = 0;
    bool doubleSpaces = true; ///< flag them
    QString quoteOpen; ///< "«"
    QString quoteClose; ///< "»"
    QString quoteDash; ///< "–": what a quote block begins with
    QList<StyleTerm> terms;
    Checklist checklist;
};

/// Error::Kind::Input with a JSON pointer for a file that is no house style.
Result<HouseStyle> readHouseStyle(const QByteArray &json);

} // namespace imprimatur
