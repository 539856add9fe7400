// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/material.h"

#include "checks/sourcesuspect.h"

namespace imprimatur
{

Material::Material(const QList<Snapshot> &theSources, const QString &theLanguage)
    : sources(theSources)
    , language(theLanguage)
    , clippings(sources)
    , outlets(sources)
    , names(clippings, sources)
    , originals(sources, language)
    , words(sourceWordsOf(clippings, sources))
    , suspicions(suspicionsOf(sources))
{
}

bool Material::isOf(const QList<Snapshot> &others, const QString &otherLanguage) const
{
    return language == otherLanguage && (sources.isSharedWith(others) || sources == others);
}

} // namespace imprimatur
