// One QApplication, dressed as the real one, around all Catch tests of a program.
#define CATCH_CONFIG_RUNNER
#include "ui/theme/apply.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR_ROUNDING_POLICY", "PassThrough");
    QApplication app(argc, argv);
    QAccessible::setActive(true); // else nothing is announced and nothing could be tested
    stipple::ui::applyTheme(app);
    return Catch::Session().run(argc, argv);
}
