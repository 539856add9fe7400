// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

/// The tie between words of a draft and words of a source.
struct Citation
{
    enum class Origin {
        Model, ///< the drafting model claims it; counts only when its words stand in the snapshot
        Matched, ///< found by our alignment
        Person, ///< drawn by a journalist
    };

    QString source; ///< id of the source inside the article ("s1")
    QString quote; ///< verbatim words of the source
    std::optional<Span> span; ///< in the text of the block (of an image: its caption); absent = the whole block
    Origin origin = Origin::Model;
    QJsonObject other; ///< members we do not know, written back as they came

    bool operator==(const Citation &) const = default;
};

/// `citations` of a block whose text went from `before` to `after`: spans follow the words they stood on (by the word
/// diff of textdiff.h), shrink to what is left of them, and a citation whose words are all gone is dropped.
QList<Citation> reanchored(const QList<Citation> &citations, const QString &before, const QString &after);

/// Where a span of `before` lies in `after`, by the same rule; absent when nothing of it is left.
std::optional<Span> reanchored(Span span, const QString &before, const QString &after);

} // namespace imprimatur
