// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "desk/spokenlanguage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace imprimatur;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QList<Command> allCommands()
{
    return checkCommands() + newsroomCommands() + intakeCommands() + readCommands() + reviewCommands() + actCommands()
        + exportCommands() + benchCommands();
}

void write(FILE *stream, const QString &text)
{
    QTextStream(stream) << text;
}

QString overview(const QList<Command> &commands)
{
    QString text =
        Text::tr("Usage: imprimatur-cli COMMAND [WORDS] [OPTIONS]\n\n"
                 "Quality-assures AI-generated news drafts against their sources, signs and publishes them.\n\n"
                 "Commands:\n");
    for (const Command &command : commands) {
        text += QStringLiteral("  %1 %2\n").arg(command.name.leftJustified(16), command.does);
    }
    return text
        + Text::tr(
               "\nimprimatur-cli COMMAND --help tells the options of a command; man imprimatur-cli has an example of "
               "each.\n");
}

/// The words before or between the options that every command has.
QStringList wordsOf(const QStringList &arguments)
{
    const QStringList withValue {QStringLiteral("--newsroom"),      QStringLiteral("--format"),
                                 QStringLiteral("--person"),        QStringLiteral("--key"),
                                 QStringLiteral("--passphrase-fd"), QStringLiteral("--passphrase-file")};
    QStringList words;
    for (qsizetype index = 1; index < arguments.size(); ++index) {
        if (withValue.contains(arguments[index])) {
            ++index;
        } else if (!arguments[index].startsWith(QLatin1String("--"))) {
            words.append(arguments[index]);
        }
    }
    return words;
}

/// The command that the first words name; two-word names first.
const Command *named(const QList<Command> &commands, const QStringList &words)
{
    for (const int length : {2, 1}) {
        const QString name = words.mid(0, length).join(QLatin1Char(' '));
        const auto found = std::ranges::find(commands, name, &Command::name);
        if (words.size() >= length && found != commands.end()) {
            return &*found;
        }
    }
    return nullptr;
}

int usage(const QString &message)
{
    write(stderr, message + QLatin1Char('\n'));
    return int(Exit::Usage);
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.does);
    parser.addPositionalArgument(command.name, command.does, command.name + QLatin1Char(' ') + command.words);
    parser.addOption(
        valueOption(QStringLiteral("newsroom"), Text::tr("The folder of the newsroom."), QStringLiteral("DIR")));
    parser.addOption(valueOption(QStringLiteral("format"), Text::tr("The form of the answer: text or json."),
                                 QStringLiteral("FORM")));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Shows this help."));
    parser.addOption(help);
    parser.addOptions(command.options);
    if (!parser.parse(arguments)) {
        return usage(parser.errorText());
    }
    if (parser.isSet(help)) {
        write(stdout, parser.helpText());
        return int(Exit::Done);
    }
    const QStringList words = parser.positionalArguments().mid(command.name.count(QLatin1Char(' ')) + 1);
    if (words.size() < command.least || (command.most >= 0 && words.size() > command.most)) {
        return usage(Text::tr("Usage: imprimatur-cli %1 %2 [OPTIONS]").arg(command.name, command.words));
    }
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("text") && format != QLatin1String("json")) {
        return usage(Text::tr("The format is text or json, not “%1”.").arg(format));
    }
    // A version that cannot be read must not pass for “the newest”: people sign on what they name.
    const QString version = QStringLiteral("version");
    if (parser.optionNames().contains(version) && parser.value(version).toInt() < 1) {
        return usage(Text::tr("“%1” is no version; the first is 1.").arg(parser.value(version)));
    }
    return int(command.run(Invocation(parser, words)));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("imprimatur"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IMPRIMATUR_VERSION));
    Language language;
    language.choose(LanguageChoice::System);

    const QList<Command> commands = allCommands();
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList words = wordsOf(arguments);
    if (const Command *command = named(commands, words)) {
        return run(*command, arguments);
    }
    const QString first = arguments.value(1);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        write(stdout, overview(commands));
        return int(Exit::Done);
    }
    if (first == QLatin1String("--version")) {
        write(stdout, QStringLiteral("imprimatur-cli " IMPRIMATUR_VERSION "\n"));
        return int(Exit::Done);
    }
    if (words.isEmpty()) {
        return usage(overview(commands));
    }
    return usage(Text::tr("There is no command “%1”. imprimatur-cli --help lists them.")
                     .arg(words.mid(0, 2).join(QLatin1Char(' '))));
}
