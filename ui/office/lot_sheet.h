// Purpose: one lot of cartridges, anaesthetic, serum: entered from the box, or counted again.
// Thread: UI thread. Units: pieces; a calendar day, a month alone means its last day.
// Failure: what is missing or cannot be read is named below its field; the sheet stays.
#pragma once

#include "core/ports/care.h"
#include "ui/shell/services.h"
#include "ui/widgets/side_sheet.h"

class QComboBox;

namespace stipple::ui {

class Field;
class ProblemStrip;

class LotSheet : public SideSheet {
    Q_OBJECT
public:
    LotSheet(const Services& services, QWidget* host);
    void start(const ports::ProductLot& lot); // null id: a new one

signals:
    void saved();

private:
    void submit();

    const Services& m_services;
    ports::ProductLot m_lot;
    ProblemStrip* m_problem = nullptr;
    QComboBox* m_kind = nullptr;
    Field *m_name = nullptr, *m_number = nullptr, *m_expiry = nullptr, *m_quantity = nullptr, *m_detail = nullptr;
};

} // namespace stipple::ui
