// Purpose: the clinic's lots: what is there, what expires, who was treated with one (a recall).
// Thread: UI thread; read again on entering.
// Units: pieces; calendar days.
// Failure: the problem strip; what stood there stays.
#pragma once

#include "core/ports/care.h"
#include "ui/office/office_page.h"

namespace stipple::ui {

class Button;
class Card;
class LotSheet;

class StockPage : public OfficePage {
    Q_OBJECT
public:
    explicit StockPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;

signals:
    void openChart(stipple::PatientId patient);

private:
    void read();
    void show(const std::vector<ports::ProductLot>& lots);
    void addRow(const ports::ProductLot& lot);
    void askTreated(const ports::ProductLot& lot);
    void showTreated(const std::string& lot, const std::vector<ports::PatientHit>& patients);

    Button* m_add = nullptr;
    QVBoxLayout *m_rows = nullptr, *m_treated = nullptr;
    Card* m_recall = nullptr;
    LotSheet* m_sheet = nullptr;
    int m_question = 0;
};

} // namespace stipple::ui
