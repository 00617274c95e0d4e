// Stipple: plan, run and document microneedling, with the pen on the cable.
// Copyright (C) 2026 the Stipple authors. GPL-3.0-or-later, see LICENSE.
#include "app/composition.h"
#include "app/options.h"
#include "app/replay_command.h"
#include "app/start_problem.h"
#include "app/verbs.h"
#include "app/walk/walk.h"
#include "app/window_language.h"
#include "ui/text/error_text.h"
#include "ui/text/translator.h"
#include "ui/theme/apply.h"

#include <QApplication>

#include <csignal>
#include <cstdio>

namespace {

using namespace stipple;

constexpr int kWrongCommandLine = 2;
constexpr int kCannotStart = 3;

void print(FILE* to, const QString& text) { std::fprintf(to, "%s\n", qUtf8Printable(text)); }

QString words(const Error& error)
{
    const QString detail = error.context.empty() ? QString() : QStringLiteral(" [%1]").arg(QString::fromStdString(error.context));
    return ui::text::wordsFor(error).whole() + detail;
}

int runWindow(int argc, char** argv, const app::Options& options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName("stipple");
    QApplication::setApplicationVersion(STIPPLE_VERSION);
    ui::applyTheme(application);
    const QString remembered = app::rememberedLanguage(options.dataDir());
    ui::text::setLanguage(!options.language.isEmpty() ? options.language : !remembered.isEmpty() ? remembered : QLocale().name());

    app::Composition house(options);
    QObject::connect(&house, &app::Composition::failed, &application, [&options](const Error& error) {
        print(stderr, words(error));
        if (options.walkDir)
            QApplication::exit(kCannotStart);
    });
    std::unique_ptr<app::Walk> walk;
    if (options.walkDir) {
        walk = std::make_unique<app::Walk>(house);
        QObject::connect(&house, &app::Composition::opened, walk.get(), &app::Walk::start);
    }
    if (const auto opened = house.open(); !opened) {
        print(stderr, words(opened.error()));
        if (options.walkDir || QGuiApplication::platformName() == "offscreen")
            return kCannotStart;
        app::showStartProblem(words(opened.error()));
        return kCannotStart;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = app::parseOptions(arguments);
    if (!options) {
        print(stderr, QStringLiteral("stipple: %1 See stipple --help.").arg(options.error()));
        return kWrongCommandLine;
    }
    if (options->help) {
        print(stdout, app::helpText() + app::exitCodesText());
        return 0;
    }
    if (options->version) {
        print(stdout, app::versionText());
        return 0;
    }
    if (options->replayFile)
        return app::replayHeadless(options->replayFile->toStdString());
    if (options->verb != app::Verb::None) {
        const QCoreApplication application(argc, argv); // database drivers are plugins
        ui::text::setLanguage(options->language.isEmpty() ? QLocale().name() : options->language);
        return app::runVerb(*options);
    }
    return runWindow(argc, argv, *options);
}
