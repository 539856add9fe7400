// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

constexpr int smallestSide = 320;
constexpr int largestSide = 8000;

void describe(QCommandLineParser &parser)
{
    const auto option = [&](const char *name, const QString &about, const QString &value = {}) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), about, value));
    };
    parser.setApplicationDescription(Text::tr("Quality assurance and sign-off of AI-generated news drafts."));
    option("newsroom", Text::tr("Opens the newsroom in this folder."), QStringLiteral("DIR"));
    option("article", Text::tr("Opens this article for review."), QStringLiteral("ID"));
    option("language", Text::tr("Language of the window: nb, en or system."), QStringLiteral("NAME"));
    option("theme", Text::tr("Colours: light, dark, high-contrast or system."), QStringLiteral("NAME"));
    option("demonstrate",
           Text::tr("Does the main job on a sample newsroom in this folder, without a display, and ends."),
           QStringLiteral("DIR"));
    option("picture", Text::tr("Paints the window into this PNG file without a display, and ends."),
           QStringLiteral("FILE"));
    option("size", Text::tr("Size of the picture, for example 1440x900."), QStringLiteral("WxH"));
    option("scale", Text::tr("Scale of the picture, for example 2."), QStringLiteral("FACTOR"));
    option("verbose", Text::tr("Says on the error stream what is missing on this machine."));
    option("help", Text::tr("Shows this help."));
    option("version", Text::tr("Shows the version."));
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    bool wide = false;
    bool high = false;
    const QSize size(sides.value(0).toInt(&wide), sides.value(1).toInt(&high));
    const QRect allowed(smallestSide, smallestSide, largestSide, largestSide);
    const bool sane = sides.size() == 2 && wide && high && allowed.contains(size.width(), size.height());
    return sane ? std::optional(size) : std::nullopt;
}

tl::unexpected<Error> wrong(const QCommandLineParser &parser, const char *option)
{
    const QString name = QString::fromLatin1(option);
    return failure(Error::Kind::Usage, Text::tr("“%2” does not suit --%1. See --help.").arg(name, parser.value(name)),
                   QStringLiteral("--") + name);
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        return failure(Error::Kind::Usage, parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return failure(Error::Kind::Usage,
                       Text::tr("“%1” is not understood. See --help.").arg(parser.positionalArguments().constFirst()));
    }
    const auto value = [&](const char *name) {
        return parser.value(QString::fromLatin1(name));
    };
    const auto given = [&](const char *name) {
        return parser.isSet(QString::fromLatin1(name));
    };
    Options options;
    options.newsroom = value("newsroom");
    options.article = value("article");
    options.demonstration = value("demonstrate");
    options.picture = value("picture");
    options.verbose = given("verbose");
    options.help = given("help");
    options.version = given("version");
    options.language = languageChoiceFromText(value("language"));
    options.theme = themeChoiceFromText(value("theme"));
    if (given("language") && !options.language) {
        return wrong(parser, "language");
    }
    if (given("theme") && !options.theme) {
        return wrong(parser, "theme");
    }
    if (given("size")) {
        const auto size = sizeFrom(value("size"));
        if (!size) {
            return wrong(parser, "size");
        }
        options.size = *size;
    }
    if (given("scale")) {
        options.scale = value("scale").toDouble();
        if (options.scale < 0.5 || options.scale > 4) {
            return wrong(parser, "scale");
        }
    }
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace imprimatur
