// Purpose: the clinic's data after set-up: name, address, phones, logo, paper, language, how long records are kept.
// Thread: UI thread.
// Units: years of retention after the last session.
// Failure: said in the page; nothing typed is lost. A role that may not change it reads it.
#pragma once

#include "ui/office/office_page.h"

namespace stipple::ui {

class Button;
class ClinicForm;
class Field;

class ClinicPage : public OfficePage {
    Q_OBJECT
public:
    explicit ClinicPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;

signals:
    void clinicChanged(const stipple::ports::Clinic& clinic);

private:
    void submit();
    void saveYears(int years);
    ClinicForm* m_form = nullptr;
    Field* m_years = nullptr;
    Button* m_save = nullptr;
    int m_yearsNow = 0;
    bool m_busy = false;
};

} // namespace stipple::ui
