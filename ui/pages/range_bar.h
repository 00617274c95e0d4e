// Purpose: a depth range on the whole scale of the device, with its typical value; only looked at.
// Thread: UI thread.
// Units: µm.
// Failure: none.
#pragma once

#include "core/units/units.h"

#include <QWidget>

#include <optional>

namespace stipple::ui {

class RangeBar : public QWidget {
    Q_OBJECT
public:
    RangeBar(Micrometres min, std::optional<Micrometres> typical, Micrometres max, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {180, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Micrometres m_min, m_max;
    std::optional<Micrometres> m_typical;
};

} // namespace stipple::ui
