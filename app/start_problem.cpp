#include "app/start_problem.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace stipple::app {

int showStartProblem(const QString& sentence)
{
    QWidget window;
    window.setObjectName("startProblem");
    window.setWindowTitle("Stipple");
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(24);
    auto* title = new QLabel(QObject::tr("Stipple cannot start"));
    title->setStyleSheet("font-size: 22px; font-weight: 600;");
    auto* words = new QLabel(sentence);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QPushButton(QObject::tr("Close"));
    close->setObjectName("startProblem.close");
    close->setMinimumHeight(56);
    QObject::connect(close, &QPushButton::clicked, &window, &QWidget::close);
    for (QWidget* each : std::initializer_list<QWidget*>{title, words, close})
        column->addWidget(each);
    window.resize(560, 260);
    window.show();
    return QApplication::exec();
}

} // namespace stipple::app
