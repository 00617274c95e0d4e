// Purpose: the clinic's data as a form: at set-up and later under Clinic.
// Thread: UI thread.
// Units: as in ports::Clinic.
// Failure: read() marks what is missing below its field and gives nothing; nothing typed is lost.
#pragma once

#include "core/ports/records.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace stipple::ui {

class Field;
class LogoPicker;
class SegmentedControl;

class ClinicForm : public QWidget {
    Q_OBJECT
public:
    explicit ClinicForm(QWidget* parent = nullptr);
    void load(const ports::Clinic& clinic);
    [[nodiscard]] std::optional<ports::Clinic> read(); // the loaded clinic with what the form says
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    void changed();
    void submitted(); // Enter in a field

private:
    [[nodiscard]] Field* add(QVBoxLayout* column, const QString& label, const char* name);
    ports::Clinic m_clinic;
    Field *m_name = nullptr, *m_address = nullptr, *m_phone = nullptr, *m_emergency = nullptr, *m_hours = nullptr;
    SegmentedControl *m_paper = nullptr, *m_language = nullptr;
    LogoPicker* m_logo = nullptr;
};

} // namespace stipple::ui
