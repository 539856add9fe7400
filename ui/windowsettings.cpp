// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsettings.h"

#include <QSettings>

#include <algorithm>

namespace imprimatur
{

namespace
{

const QString themeName = QStringLiteral("window/theme");
const QString languageName = QStringLiteral("window/language");
const QString textSizeName = QStringLiteral("window/text-size");
const QString reducedMotionName = QStringLiteral("window/reduced-motion");
const QString geometryName = QStringLiteral("window/geometry");
const QString queueSplitterName = QStringLiteral("window/queue-splitter");
const QString reviewSplitterName = QStringLiteral("window/review-splitter");
const QString sideSplitterName = QStringLiteral("window/side-splitter");
const QString newsroomName = QStringLiteral("last/newsroom");
const QString articleName = QStringLiteral("last/article");
const QString personName = QStringLiteral("last/person");

} // namespace

WindowSettings readWindowSettings(const QSettings &settings)
{
    WindowSettings values;
    values.theme = themeChoiceFromText(settings.value(themeName).toString()).value_or(values.theme);
    values.language = languageChoiceFromText(settings.value(languageName).toString()).value_or(values.language);
    values.textSize = std::clamp(settings.value(textSizeName, normalText).toInt(), smallestText, largestText);
    values.reducedMotion = settings.value(reducedMotionName).toBool();
    values.geometry = settings.value(geometryName).toByteArray();
    values.queueSplitter = settings.value(queueSplitterName).toByteArray();
    values.reviewSplitter = settings.value(reviewSplitterName).toByteArray();
    values.sideSplitter = settings.value(sideSplitterName).toByteArray();
    values.newsroom = settings.value(newsroomName).toString();
    values.article = settings.value(articleName).toString();
    values.person = settings.value(personName).toString();
    return values;
}

void writeWindowSettings(QSettings &settings, const WindowSettings &values)
{
    settings.setValue(themeName, toText(values.theme));
    settings.setValue(languageName, toText(values.language));
    settings.setValue(textSizeName, values.textSize);
    settings.setValue(reducedMotionName, values.reducedMotion);
    settings.setValue(geometryName, values.geometry);
    settings.setValue(queueSplitterName, values.queueSplitter);
    settings.setValue(reviewSplitterName, values.reviewSplitter);
    settings.setValue(sideSplitterName, values.sideSplitter);
    settings.setValue(newsroomName, values.newsroom);
    settings.setValue(articleName, values.article);
    settings.setValue(personName, values.person);
}

} // namespace imprimatur
