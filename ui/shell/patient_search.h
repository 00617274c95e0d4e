// Purpose: what the search field of the head finds, in a sheet right below it, inside the window.
// Thread: UI thread; every key asks at once, late answers to older questions are dropped.
// Units: logical pixels.
// Failure: a search that failed says so in its place.
#pragma once

#include "ui/shell/services.h"

#include <QFrame>

class QLineEdit;
class QVBoxLayout;

namespace stipple::ui {

class PatientSearch : public QFrame {
    Q_OBJECT
public:
    PatientSearch(const Services& services, QLineEdit* field, QWidget* host);

signals:
    void chosen(stipple::PatientId patient);
    void newPatient();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void place();
    void show(const std::vector<ports::PatientHit>& hits);
    void showProblem(const Error& error);

    const Services& m_services;
    QLineEdit* m_field;
    QVBoxLayout* m_list = nullptr;
    int m_question = 0;
};

} // namespace stipple::ui
