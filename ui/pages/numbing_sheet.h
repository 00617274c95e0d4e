// Purpose: put numbing cream on and take it off: product and tube, amount, zones and area against the label, times.
// Thread: UI thread.
// Units: grams as typed, cm², kilograms, the clock of the clinic.
// Failure: everything that stands against it is said before it can be put on; what was typed stays.
#pragma once

#include "core/clinical/numbing.h"
#include "ui/pages/page.h"
#include "ui/widgets/side_sheet.h"

class QComboBox;
class QPlainTextEdit;

namespace stipple::ui {

class Button;
class Chip;
class Field;
class NumbingList;
class ProblemStrip;
class SessionFlow;

class NumbingSheet : public SideSheet {
    Q_OBJECT
public:
    NumbingSheet(SessionFlow& flow, QWidget* host);
    void start();

private:
    void buildForm(QVBoxLayout* to);
    void showProduct();
    void refresh();
    void submit();
    void buildZones();
    [[nodiscard]] bool read(clinical::NumbingRequest& request, UtcMs& at);
    [[nodiscard]] int areaOfChosen() const;
    [[nodiscard]] QString problemsOf(const std::vector<clinical::NumbingProblem>& problems) const;

    SessionFlow& m_flow;
    NumbingList* m_list = nullptr;
    Label* m_listTitle = nullptr;
    ProblemStrip* m_problem = nullptr;
    QComboBox* m_product = nullptr;
    Label* m_about = nullptr;
    Field *m_lot = nullptr, *m_expiry = nullptr, *m_grams = nullptr, *m_weight = nullptr, *m_at = nullptr;
    Chip* m_covered = nullptr;
    QLayout* m_zoneRow = nullptr;
    std::vector<std::pair<std::string, Chip*>> m_zones;
    Label* m_area = nullptr;
    QWidget* m_reasonBox = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    Label* m_against = nullptr;
    Button* m_on = nullptr;
    QWidget* m_form = nullptr;
};

[[nodiscard]] QString numbingProblemWords(clinical::NumbingProblem problem);

} // namespace stipple::ui
