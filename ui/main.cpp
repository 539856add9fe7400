// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colorscheme.h"
#include "ui/demonstration.h"
#include "ui/framestyle.h"
#include "ui/mainwindow.h"
#include "ui/options.h"
#include "ui/picture.h"
#include "ui/samplenewsroom.h"
#include "ui/typefaces.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

#include <cstdlib>

namespace
{

using namespace imprimatur;

// formats.md §2
constexpr int usageError = 2;
constexpr int storeFailure = 4;

/// The offscreen platform has no window manager, says so for each window, and nobody needs to hear it. All else is said.
void withoutPlatformNoise(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (!message.contains(QLatin1String("propagateSizeHints"))) {
        QTextStream(stderr) << "imprimatur: " << message << Qt::endl;
    }
    if (type == QtFatalMsg) {
        std::abort();
    }
}

/// What Qt reads from the environment must stand there before the application object does.
void prepareEnvironment(const Options &options)
{
    if (!options.picture.isEmpty()) {
        qInstallMessageHandler(withoutPlatformNoise);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    }
}

int answer(const QString &text, FILE *stream, int code)
{
    QTextStream(stream) << text << Qt::endl;
    return code;
}

int answerWithoutWindow(int argc, char *argv[], const Options &options)
{
    const QCoreApplication app(argc, argv);
    Language language;
    language.choose(options.language.value_or(LanguageChoice::System));
    return options.help ? answer(optionsHelp(), stdout, 0)
                        : answer(QStringLiteral("Imprimatur " IMPRIMATUR_VERSION), stdout, 0);
}

/// Reads them once more for the words: only an application object lets them be said in the user's language.
int refuseOptions(int argc, char *argv[], const QStringList &arguments)
{
    const QCoreApplication app(argc, argv);
    Language language;
    language.choose(LanguageChoice::System);
    return answer(QStringLiteral("imprimatur: ") + readOptions(arguments).error().message, stderr, usageError);
}

int demonstrateWithoutWindow(int argc, char *argv[], const Options &options)
{
    const QCoreApplication app(argc, argv);
    Language language;
    language.choose(options.language.value_or(LanguageChoice::System));
    const Result<void> done = demonstrate(options.demonstration, [](const QString &line) { answer(line, stdout, 0); });
    return done ? 0 : answer(QStringLiteral("imprimatur: ") + done.error().message, stderr, storeFailure);
}

/// Opens an article once, as soon as its newsroom is there; choosing it in the list announces the newsroom again.
void openAtFirst(MainWindow &window, const QString &article)
{
    if (article.isEmpty()) {
        return;
    }
    auto *once = new QObject(&window);
    QObject::connect(&window, &MainWindow::newsroomOpened, once, [&window, once, article] {
        QObject::disconnect(&window, nullptr, once, nullptr);
        once->deleteLater();
        window.openArticle(article);
    });
}

int run(QApplication &app, const Options &options)
{
    // A picture shows what it was asked for and nothing that this user happened to choose earlier.
    const bool picturing = !options.picture.isEmpty();
    QSettings store;
    WindowSettings settings = picturing ? WindowSettings {} : readWindowSettings(store);
    settings.reducedMotion = settings.reducedMotion || picturing;
    Language language;
    language.choose(options.language.value_or(settings.language));
    QApplication::setFont(interfaceFont());
    Theme theme;
    theme.setSystemDark(!picturing && looksDark(QApplication::palette()));
    theme.choose(options.theme.value_or(settings.theme));
    ColorScheme scheme;
    QObject::connect(&scheme, &ColorScheme::darkChanged, &theme, &Theme::setSystemDark);
    if (options.verbose) {
        for (const QString &line : missingTypefaces()) {
            answer(line, stderr, 0);
        }
    }

    MainWindow window({theme, language, &openNewsroom, &openSampleNewsroom}, settings);
    const QString newsroom = options.newsroom.isEmpty() && !picturing ? settings.newsroom : options.newsroom;
    if (picturing) {
        window.resize(options.size);
        new Picture(window, options);
    } else {
        scheme.follow();
        openAtFirst(window, options.article);
        QObject::connect(&window, &MainWindow::closing, &app, [&] { writeWindowSettings(store, window.settings()); });
    }
    if (!newsroom.isEmpty()) {
        window.openNewsroom(newsroom);
    }
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const Result<Options> options = readOptions(arguments);
    if (!options) {
        return refuseOptions(argc, argv, arguments);
    }
    QCoreApplication::setOrganizationName(QStringLiteral("Imprimatur"));
    QCoreApplication::setApplicationName(QStringLiteral("imprimatur"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IMPRIMATUR_VERSION));
    if (options->help || options->version) {
        return answerWithoutWindow(argc, argv, *options);
    }
    if (!options->demonstration.isEmpty()) {
        return demonstrateWithoutWindow(argc, argv, *options);
    }
    prepareEnvironment(*options);
    QApplication::setStyle(new FrameStyle);
    QApplication app(argc, argv);
    return run(app, *options);
}
