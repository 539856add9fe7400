// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace imprimatur
{

/// What the user chose for the program's own words. The language of a draft is another matter.
enum class LanguageChoice { System, Bokmal, English };

QString toText(LanguageChoice choice); ///< "system", "nb", "en"
std::optional<LanguageChoice> languageChoiceFromText(const QString &text);

/// The language in force, installed into the application and its default locale. Switching sends LanguageChange to
/// every widget. One lives in each main; the window borrows it.
class Language
{
public:
    void choose(LanguageChoice choice);
    LanguageChoice choice() const { return m_choice; }

private:
    void install(const QString &name);

    LanguageChoice m_choice = LanguageChoice::System;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// "nb" or "en": what is spoken under `choice` on a desktop whose language is `system` (BCP 47).
QString spokenUnder(LanguageChoice choice, const QString &system);

} // namespace imprimatur
