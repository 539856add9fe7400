// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/meetings.h"

#include "checks/clippings.h"
#include "language/lexicon.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace imprimatur
{

namespace
{

constexpr double sameWord = 1.0;
constexpr double sameFold = 0.9; ///< "president" and «президент»; less than a stem, since short words collide
constexpr double nearFold = 0.7; ///< one letter off
constexpr double halfCompound = 0.7; ///< a part of a compound stands for so much of it
constexpr double otherFigures = 0.9; ///< rounded or converted
constexpr double figuresSayMore = 1.3; ///< than words of the same rarity
constexpr double unseenRarity = 1.0; ///< of a word that no source has, as a share of the rarest possible

double weightOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return 1;
    case Agreement::Rounded:
    case Agreement::Converted:
        return otherFigures;
    case Agreement::OtherKind:
    case Agreement::Different:
        return 0;
    }
    Q_UNREACHABLE();
}

double weightOf(DateAgreement agreement)
{
    switch (agreement) {
    case DateAgreement::Same:
        return 1;
    case DateAgreement::LessPrecise:
    case DateAgreement::MorePrecise:
        return otherFigures;
    case DateAgreement::Contradicts:
    case DateAgreement::Unrelated:
        return 0;
    }
    Q_UNREACHABLE();
}

qint32 rowOf(const std::pair<qint32, float> &entry)
{
    return entry.first;
}

} // namespace

double Meeting::in(qint32 first, qint32 last) const
{
    double best = 0;
    for (auto row = std::ranges::lower_bound(rows, first, {}, rowOf); row != rows.end() && row->first <= last; ++row) {
        best = std::max(best, double(row->second));
    }
    return best;
}

Encounter::Encounter(const Clippings &clippings, const Lexicon &lexicon)
    : m_clippings(clippings)
    , m_lexicon(lexicon)
    , m_weights(clippings.sentences().size())
    , m_greatest(std::log(double(clippings.sentences().size()) + 1.5))
{
    for (const QString &language : clippings.languages()) {
        if (const std::optional<Tongue> known = tongueOf(language)) {
            m_targets.push_back(*known);
        }
    }
}

Meeting Encounter::meet(const Word &word, std::optional<Tongue> tongue, const NameFact *name)
{
    for (const QString &id : name ? name->ids : QStringList()) {
        add(m_clippings.naming(id), sameWord);
    }
    add(word.fold, sameFold);
    for (const quint64 near : m_clippings.nearFolds(word.folded)) {
        add(near, nearFold);
    }
    if (tongue) {
        addTranslations(word.stem, *tongue, 1);
    }
    if (tongue == Tongue::Norwegian && m_touched.empty()) {
        for (const QString &part : m_lexicon.partsOf(word.token.lower)) {
            addTranslations(stemKey(part, *tongue), *tongue, halfCompound);
        }
    }
    return taken(word.stem);
}

void Encounter::addTranslations(quint64 stem, Tongue tongue, double weight)
{
    add(stem, sameWord * weight);
    for (const Tongue target : m_targets) {
        if (tongue != Tongue::Norwegian || target == tongue) {
            continue;
        }
        for (const Translation &translation : m_lexicon.translations(stem, target)) {
            add(translation.key, weight * double(translation.weight));
        }
    }
}

Meeting Encounter::meet(const Number &number)
{
    for (const PlacedNumber &placed : m_clippings.numbers()) {
        const double weight = weightOf(compare(number, *placed.number));
        if (weight > 0 && placed.row >= 0) {
            add(placed.row, float(weight));
        }
    }
    Meeting meeting = taken(textKey(QString::number(number.value)));
    meeting.rarity *= figuresSayMore;
    return meeting;
}

Meeting Encounter::meet(const DateFact &date, const QDateTime &appears)
{
    for (const PlacedDate &placed : m_clippings.dates()) {
        const QString &language = m_clippings.readings()[std::size_t(placed.source)].language;
        const double weight =
            weightOf(compare(date, appears, *placed.date, m_clippings.appearance(placed.source), language));
        if (weight > 0 && placed.row >= 0) {
            add(placed.row, float(weight));
        }
    }
    return taken(0);
}

void Encounter::add(quint64 key, double weight)
{
    add(m_clippings.holding(key), weight);
}

void Encounter::add(std::span<const qint32> rows, double weight)
{
    for (const qint32 row : rows) {
        add(row, float(weight));
    }
}

void Encounter::add(qint32 row, float weight)
{
    float &best = m_weights[std::size_t(row)];
    if (best == 0) {
        m_touched.push_back(row);
    }
    best = std::max(best, weight);
}

Meeting Encounter::taken(quint64 stem)
{
    std::ranges::sort(m_touched);
    Meeting meeting {stem, {}, m_greatest * unseenRarity};
    meeting.rows.reserve(m_touched.size());
    for (const qint32 row : m_touched) {
        meeting.rows.emplace_back(row, std::exchange(m_weights[std::size_t(row)], 0));
    }
    m_touched.clear();
    if (!meeting.rows.empty()) {
        meeting.rarity = m_greatest - std::log(double(meeting.rows.size()) + 0.5);
    }
    meeting.rarity = std::max(meeting.rarity, 0.1);
    return meeting;
}

} // namespace imprimatur
