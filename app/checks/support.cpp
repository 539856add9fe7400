// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/support.h"

#include "checks/clippings.h"
#include "checks/footing.h"
#include "domain/json.h"
#include "domain/jsonmembers.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(support)
};

using Name = QLatin1String;

QList<Feature> weightsOf(JsonMembers &members)
{
    QList<Feature> weights;
    const QStringList names = members.unknown().keys();
    for (const QString &name : names) {
        const QByteArray latin = name.toLatin1();
        weights.append({name, members.number(Name(latin.constData(), latin.size()))});
    }
    return weights;
}

Weights weightsAndBiasOf(JsonMembers &members)
{
    Weights weights;
    weights.bias = members.number(Name("bias"));
    weights.weights = members.member(Name("weights"), weightsOf);
    members.refuseUnknown();
    return weights;
}

} // namespace

const Weights &SupportModel::weightsFor(const Features &features) const
{
    return features.isSameLanguage ? sameLanguage : otherLanguage;
}

QList<Contribution> SupportModel::contributions(const Features &features) const
{
    const QList<Feature> &weights = weightsFor(features).weights;
    QList<Contribution> contributions;
    for (const Feature &feature : features.values) {
        const auto weight = std::ranges::find(weights, feature.name, &Feature::name);
        contributions.append({feature.name, feature.value, weight == weights.end() ? 0 : weight->value});
    }
    return contributions;
}

double SupportModel::support(const Features &features) const
{
    double sum = weightsFor(features).bias;
    const QList<Contribution> added = contributions(features);
    for (const Contribution &each : added) {
        sum += each.weight * each.value;
    }
    return 1 / (1 + std::exp(-sum));
}

Result<SupportModel> readSupportModel(const QByteArray &json)
{
    const Result<QJsonValue> value = readJson(json);
    if (!value) {
        return failure(value.error());
    }
    Fault fault;
    JsonMembers members(*value, {}, fault);
    if (members.requiredText(Name("format")) != Name("imprimatur-support/1")) {
        members.refuse(Name("format"), Text::tr("The format must be “imprimatur-support/1”."));
    }
    SupportModel model;
    model.sameLanguage = members.member(Name("same_language"), weightsAndBiasOf);
    model.otherLanguage = members.member(Name("other_language"), weightsAndBiasOf);
    model.supported = members.number(Name("supported"));
    model.partly = members.number(Name("partly"));
    model.unsupported = members.number(Name("unsupported"));
    if (model.unsupported > model.partly || model.partly > model.supported) {
        members.refuse(Name("partly"), Text::tr("“partly” must lie between “unsupported” and “supported”."));
    }
    members.refuseUnknown();
    if (fault) {
        return failure(*fault);
    }
    return model;
}

const SupportModel &standardSupportModel()
{
    static const SupportModel model = [] {
        QFile file(QStringLiteral(":/checks/support.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        const Result<SupportModel> read = readSupportModel(open ? file.readAll() : QByteArray());
        // It is part of the program, and a test reads it.
        Q_ASSERT(read);
        return read.value_or(SupportModel {});
    }();
    return model;
}

Features featuresOf(const Reading &draft, Span sentence, const Alignment &alignment, const Clippings &clippings,
                    const Lexicon &lexicon, const QDateTime &appears)
{
    if (alignment.best.isEmpty()) {
        return {};
    }
    const Window &best = alignment.best.first();
    const Footing footing = footingOf(draft, sentence, alignment, clippings, lexicon, appears);
    if (draft.language == clippings.readings()[std::size_t(best.source)].language) {
        return {true,
                {{QStringLiteral("coverage"), best.coverage},
                 {QStringLiteral("likeness"), best.likeness},
                 {QStringLiteral("breaks"), alignment.trace.breaks},
                 {QStringLiteral("close"), footing.close},
                 {QStringLiteral("subject"), footing.subject},
                 {QStringLiteral("ending"), footing.ending},
                 {QStringLiteral("joined"), footing.joined},
                 {QStringLiteral("repeated"), footing.repeated},
                 {QStringLiteral("doubled"), footing.doubled}}};
    }
    return {false,
            {{QStringLiteral("coverage"), best.coverage},
             {QStringLiteral("known"), footing.known},
             {QStringLiteral("returned"), footing.returned},
             {QStringLiteral("order"), footing.order},
             {QStringLiteral("matter"), footing.matter},
             {QStringLiteral("stray numbers"), footing.strayNumbers},
             {QStringLiteral("stray names"), footing.strayNames}}};
}

} // namespace imprimatur
