// Purpose: how the skin is after the treatment, what was put on it, a note; the treated zones on a small face beside it.
// Thread: UI thread. Units: logical pixels.
// Failure: a drawing that cannot be read says so; the chips work without it.
#pragma once

#include "core/ports/records.h"
#include "core/session/summary.h"
#include "ui/widgets/card.h"

#include <string>
#include <utility>
#include <vector>

class QLineEdit;

namespace stipple::ui {

namespace map {
class ZoneMapView;
}
class Chip;

class SkinAfterCard : public Card {
    Q_OBJECT
public:
    explicit SkinAfterCard(QWidget* parent = nullptr);
    void show(const ports::SessionRecord& record, const session::Summary& summary, bool locked);
    void collect(ports::SessionRecord& into) const; // what is chosen and typed now

signals:
    void changed(); // by hand, never by show()

private:
    using Chips = std::vector<std::pair<std::string, Chip*>>;
    void showMap(const ports::SessionRecord& record, const session::Summary& summary);

    map::ZoneMapView* m_map = nullptr;
    Chips m_skin, m_given;
    QLineEdit* m_note = nullptr;
};

} // namespace stipple::ui
