// Purpose: who the patient is, how to reach them, and the health notes: a new patient or a changed one.
// Thread: UI thread.
// Units: a birth date as the person types it; core/text decides what it means.
// Failure: a field that cannot be read is named below itself; nothing is saved then, nothing typed is lost.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

namespace stipple::ui {

class Button;
class Field;
class PhotoConsentCard;
class FootBar;
class ProblemStrip;
class SegmentedControl;

class PatientFormPage : public Page {
    Q_OBJECT
public:
    explicit PatientFormPage(const Services& services, QWidget* parent = nullptr);
    void applyMetrics(const Metrics& metrics) override;
    void edit(const ports::Patient& patient); // null id: a new one
    [[nodiscard]] const ports::Patient& patient() const { return m_patient; } // as it was before it was edited

signals:
    void saved(const stipple::ports::Patient& patient);
    void cancelled();

private:
    void submit();
    void finish(const ports::Patient& patient);
    [[nodiscard]] Field* add(QVBoxLayout* column, const QString& label, const char* name);
    [[nodiscard]] std::optional<ports::Patient> read();

    const Services& m_services;
    ports::Patient m_patient;
    QVBoxLayout* m_outer = nullptr;
    FootBar* m_foot = nullptr;
    Label* m_title = nullptr;
    Field *m_given = nullptr, *m_family = nullptr, *m_born = nullptr, *m_phone = nullptr, *m_email = nullptr,
          *m_allergies = nullptr, *m_flags = nullptr, *m_medicines = nullptr, *m_skincare = nullptr, *m_recent = nullptr,
          *m_reaction = nullptr, *m_address = nullptr, *m_emergency = nullptr, *m_history = nullptr;
    PhotoConsentCard* m_consent = nullptr;
    SegmentedControl* m_sex = nullptr;
    SegmentedControl* m_language = nullptr;
    ProblemStrip* m_problem = nullptr;
    Button* m_save = nullptr;
    bool m_busy = false;
    int m_edits = 0; // which time somebody is edited
};

} // namespace stipple::ui
