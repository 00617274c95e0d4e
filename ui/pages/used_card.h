// Purpose: what the treatment was given with: cartridge, pen or roller, anaesthetic, each with its lot.
// Thread: UI thread. Units: as on the label.
// Failure: nothing recorded says so.
#pragma once

#include "core/clinical/catalogue.h"
#include "core/ports/care.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace stipple::ui {

class UsedCard : public Card {
    Q_OBJECT
public:
    explicit UsedCard(const clinical::ClinicalCatalogue& catalogue, QWidget* parent = nullptr);
    void show(const ports::SessionRecord& record, const std::vector<ports::Numbing>& numbings);

private:
    void add(const QString& icon, const QString& title, const QString& detail);

    const clinical::ClinicalCatalogue& m_catalogue;
    QGridLayout* m_grid = nullptr;
};

} // namespace stipple::ui
