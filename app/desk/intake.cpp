// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/intake.h"

#include "desk/ledger.h"
#include "domain/contenthash.h"
#include "store/articlestore.h"
#include "store/database.h"
#include "store/payloadstore.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(intake)
};

/// "a, b og c": a list as a Norwegian sentence writes it; the label is in the language of the house.
QString enumerated(const QStringList &words, const QString &language)
{
    const QString lastSeparator =
        language.startsWith(QLatin1String("en")) ? QStringLiteral(" and ") : QStringLiteral(" og ");
    if (words.size() < 2) {
        return words.value(0);
    }
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + lastSeparator + words.last();
}

QStringList outletsOf(const QList<Snapshot> &sources)
{
    QStringList outlets;
    for (const Snapshot &source : sources) {
        const QString outlet = source.outlet.isEmpty() ? source.title : source.outlet;
        if (!outlet.isEmpty() && !outlets.contains(outlet)) {
            outlets.append(outlet);
        }
    }
    return outlets;
}

QList<SourceLine> sourceListOf(const QList<Snapshot> &sources)
{
    QList<SourceLine> lines;
    for (const Snapshot &source : sources) {
        lines.append({source.outlet, source.title, source.url, source.publishedAt, source.stateControlled});
    }
    return lines;
}

QString labelOf(const Content &content, const HouseStyle &style)
{
    const QStringList outlets = outletsOf(content.sources);
    if (content.generator.isEmpty()) {
        return {};
    }
    return outlets.isEmpty() ? style.labelWithoutSources : style.label.arg(enumerated(outlets, style.language));
}

/// Whatever a file says of itself: here nobody has matched or drawn anything yet, so its citations are the model's word.
Content asReceived(Content content)
{
    const auto distrust = [](Block &block) {
        std::ranges::for_each(block.citations, [](Citation &each) { each.origin = Citation::Origin::Model; });
    };
    distrust(content.headline);
    if (content.lead) {
        distrust(*content.lead);
    }
    std::ranges::for_each(content.body, distrust);
    return content;
}

/// Whether a draft says what is stored, once both are printed by the house.
bool isTheSame(const Content &draft, const Content &stored, const HouseStyle &style)
{
    return saysTheSame(asPrinted(asReceived(draft), style), stored);
}

Result<void> keepImages(Connection &connection, const DraftFile &draft)
{
    for (const QByteArray &image : draft.media) {
        if (const Result<void> kept = addPayload(connection, QStringLiteral("image"), image); !kept) {
            return kept;
        }
    }
    return {};
}

Result<Done> store(Connection &connection, const DraftFile &draft, const Content &content, const Actor &actor)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Version version {id, 1, contentHash(content), {}, actor.person, actor.now, Version::Cause::Import, content};
    const auto work = [&]() -> Result<void> {
        if (const Result<void> added = addArticle(connection, {id, content.externalId, actor.now}); !added) {
            return added;
        }
        if (const Result<void> kept = keepImages(connection, draft); !kept) {
            return kept;
        }
        return enterVersion(connection, version);
    };
    const Result<void> stored = inTransaction(connection, work);
    if (!stored) {
        return failure(stored.error());
    }
    return Done {{}, id, 1};
}

} // namespace

Content asPrinted(Content content, const HouseStyle &style)
{
    if (content.salt.isEmpty()) {
        content.salt = freshSalt();
    }
    if (content.byline.isEmpty()) {
        content.byline = style.byline;
    }
    if (content.label.isEmpty()) {
        content.label = labelOf(content, style);
    }
    if (content.sourceList.isEmpty()) {
        content.sourceList = sourceListOf(content.sources);
    }
    return content;
}

Result<Done> importDraft(Connection &connection, const House &house, const DraftFile &draft, const Actor &actor)
{
    const QString &externalId = draft.content.externalId;
    if (!externalId.isEmpty()) {
        const Result<std::optional<ArticleRow>> known = articleByExternalId(connection, externalId);
        if (!known) {
            return failure(known.error());
        }
        if (*known) {
            const Result<Version> first = version(connection, (*known)->id, 1);
            if (!first) {
                return failure(first.error());
            }
            if (!isTheSame(draft.content, first->content, house.style)) {
                return failure(
                    Error::Kind::Input,
                    Text::tr("The id “%1” belongs to a stored article with another text (%2). A generator must "
                             "give each draft an id of its own.")
                        .arg(externalId, (*known)->id),
                    QStringLiteral("/id"));
            }
            // The first time its images may have been missing.
            const Result<void> kept = inTransaction(connection, [&] { return keepImages(connection, draft); });
            if (!kept) {
                return failure(kept.error());
            }
            return Done {{}, (*known)->id, 1, {}, false};
        }
    }
    return store(connection, draft, asPrinted(asReceived(draft.content), house.style), actor);
}

} // namespace imprimatur
