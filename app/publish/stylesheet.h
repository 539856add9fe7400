// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace imprimatur
{

/// The look of every page we publish: one column of about 66 characters, light and dark by the reader's own setting, a
/// print form; system fonts only. The page's policy names this text by its hash, so a changed style is a changed page.
std::string_view stylesheet();

} // namespace imprimatur
