// Purpose: what the map is told about each zone: order, state, depth, and why it may not be touched.
// Thread: any. Values.
// Units: level 0…1 of the running pass.
// Failure: none.
#pragma once

#include <QPointF>
#include <QString>

namespace stipple::ui::map {

enum class ZoneState { NotInPlan, Planned, Running, Done, Partly, Excluded };

struct ZoneMark {
    QString id;
    int number = 0;        // 1…; 0 = none
    ZoneState state = ZoneState::NotInPlan;
    QString depth;         // "1.50", without unit
    double level = 0;      // amount done, shown as fill from below
    bool proposed = false; // the values are still only a proposal
    bool linked = false;   // twin of the selected zone
    QString name;          // "Cheek, left"
    QString shortName;     // "Cheek L"
    QString reason;        // of a patient's exclusion: "Excluded until 20 May: filler 6 May"
    friend bool operator==(const ZoneMark&, const ZoneMark&) = default;
};

// A mole, tattoo, filler site …: hatched disc with a dot and a 5 mm margin.
struct Lesion {
    QString id;
    QPointF centre;        // map units
    double radius = 12;    // map units, margin included
    QString reason;
};

} // namespace stipple::ui::map
