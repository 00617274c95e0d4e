// Purpose: what a painted widget tells about itself: items inside it (steps, segments, zones) or one value.
//          accessible.cpp turns this into QAccessible children and values; the unattended walk uses it too.
// Thread: UI thread.
// Units: places in widget pixels.
// Failure: none.
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

namespace stipple::ui {

class PaintedItems {
public:
    virtual ~PaintedItems() = default;
    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QRect itemPlace(int index) const = 0;
    [[nodiscard]] virtual QString itemName(int index) const = 0;
    [[nodiscard]] virtual QString itemDescription(int) const { return {}; }
    [[nodiscard]] virtual QAccessible::State itemState(int index) const = 0;
    [[nodiscard]] virtual QAccessible::Role itemRole() const = 0;
    [[nodiscard]] virtual QAccessible::Role groupRole() const { return QAccessible::Grouping; }
    [[nodiscard]] virtual QString groupName() const { return {}; } // empty: accessibleName()
    virtual void itemPress(int index) = 0;
};

struct ValueRange {
    double value = 0, minimum = 0, maximum = 0, step = 0;
};

class SpokenValue {
public:
    virtual ~SpokenValue() = default;
    [[nodiscard]] virtual QString spoken() const = 0;
    [[nodiscard]] virtual QAccessible::Role spokenRole() const = 0;
    [[nodiscard]] virtual ValueRange spokenRange() const = 0;
    virtual void setSpokenValue(double) {}
};

} // namespace stipple::ui
