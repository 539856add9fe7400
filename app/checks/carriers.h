// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/alignment.h"

#include <functional>
#include <optional>

namespace imprimatur
{

struct Galley;

/// A sentence that passages are looked for.
struct Carried
{
    const Reading &reading; ///< of the text it stands in
    Span sentence;
    const Alignment &alignment; ///< of the sentence
};

/// The passage that carries a sentence best among the sources that `counts` lets in; absent when they have none. Looks
/// at the alignment first and weighs every sentence of those sources only where it says nothing of them.
std::optional<Window> bestCarrier(const Galley &galley, const Carried &carried,
                                  const std::function<bool(qint32)> &counts);
/// The same for a sentence of the article, by its index in Galley::sentences.
std::optional<Window> bestCarrier(const Galley &galley, qsizetype sentence, const std::function<bool(qint32)> &counts);

} // namespace imprimatur
