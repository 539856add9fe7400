// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/support.h"

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

} // namespace

double SupportModel::support(const QList<Feature> &features) const
{
    double sum = bias;
    for (const Feature &feature : features) {
        const auto weight = std::ranges::find(weights, feature.name, &Feature::name);
        sum += weight == weights.end() ? 0 : weight->value * feature.value;
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
    model.bias = members.number(Name("bias"));
    model.weights = members.member(Name("weights"), weightsOf);
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

QList<Feature> featuresOf(const Alignment &alignment)
{
    if (alignment.best.isEmpty()) {
        return {};
    }
    const Window &best = alignment.best.first();
    return {{QStringLiteral("coverage"), best.coverage},
            {QStringLiteral("likeness"), best.likeness},
            {QStringLiteral("together"), alignment.trace.together},
            {QStringLiteral("neighbours"), alignment.trace.neighbours},
            {QStringLiteral("breaks"), alignment.trace.breaks},
            {QStringLiteral("rarest"), alignment.trace.rarest}};
}

} // namespace imprimatur
