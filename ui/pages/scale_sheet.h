// Purpose: rate a patient on a scale: which scale, who rates, the items, and the total as it comes about.
// Thread: UI thread.
// Units: as in core/clinical/score.h.
// Failure: nothing is saved while an item that counts is missing; what was chosen stays. Every save is a new score.
#pragma once

#include "core/clinical/scale.h"
#include "core/ports/assess.h"
#include "ui/pages/page.h"
#include "ui/shell/services.h"
#include "ui/widgets/side_sheet.h"

class QComboBox;
class QScrollArea;

namespace stipple::ui {

class Button;
class ProblemStrip;
class ScaleFormView;
class SegmentedControl;

class ScaleSheet : public SideSheet {
    Q_OBJECT
public:
    ScaleSheet(const Services& services, QWidget* host);
    // `scale`: shown first; empty: the last one used. `session`: in whose assessment it is made.
    void rate(PatientId patient, std::optional<SessionId> session, const std::string& scale = {});

signals:
    void saved(const stipple::ports::ScaleScore& score);

private:
    void build();
    void showScale();
    void refreshTotal();
    void submit();
    void save(const ports::ScaleScore& score);
    [[nodiscard]] const clinical::ScaleForm* form() const;
    [[nodiscard]] ports::ScaleScore blank() const;

    const Services& m_services;
    PatientId m_patient{};
    std::optional<SessionId> m_session;
    QComboBox* m_scale = nullptr;
    QComboBox* m_purpose = nullptr;
    SegmentedControl* m_rater = nullptr;
    Label* m_note = nullptr;
    ProblemStrip* m_problem = nullptr;
    QScrollArea* m_scroll = nullptr;
    ScaleFormView* m_form = nullptr;
    SegmentedControl* m_byHand = nullptr; // Fitzpatrick: the type without the questions
    QWidget* m_byHandBox = nullptr;
    Label *m_total = nullptr, *m_left = nullptr;
    Button* m_save = nullptr;
    bool m_busy = false;
};

} // namespace stipple::ui
