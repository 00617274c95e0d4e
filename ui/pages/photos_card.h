// Purpose: the patient's photos on the chart, the newest two days of them, and the way to the rest. Without portraits.
// Thread: UI thread; pictures come one by one.
// Units: logical pixels, three tiles in a row.
// Failure: photos that cannot be read say so in the card.
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/card.h"

namespace stipple::ui {

class PhotoTile;

class PhotosCard : public Card {
    Q_OBJECT
public:
    explicit PhotosCard(const Services& services, QWidget* parent = nullptr);
    void load(PatientId patient);
    void clear(); // at once: another patient comes
    [[nodiscard]] const std::vector<ports::Photo>& photos() const { return m_photos; } // newest first

signals:
    void add();
    void chosen(stipple::EntryId photo);

private:
    void show();
    void addHead();

    const Services& m_services;
    PatientId m_patient{};
    std::vector<ports::Photo> m_photos;
};

// Asks for the picture and puts it on the tile when it comes.
void fillTile(const Services& services, EntryId photo, PhotoTile* tile);

} // namespace stipple::ui
