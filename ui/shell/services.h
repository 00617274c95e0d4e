// Purpose: everything the window is given by app/. The window knows ports, clinical content and time, nothing else.
// Thread: UI thread. All references must outlive the MainWindow.
// Units: as in the ports.
// Failure: none; a Services with an empty function is a programming error and asserts in MainWindow.
#pragma once

#include "core/ports/care.h"
#include "core/ports/clinic.h"
#include "core/ports/assess.h"
#include "core/ports/pen.h"
#include "core/ports/records.h"
#include "core/units/units.h"

#include <cstdint>
#include <functional>
#include <string>

namespace stipple::ports {
class PlanningPort;
struct ContentEdit;
}
namespace stipple::clinical {
class ClinicalCatalogue;
}
namespace stipple::aftercare {
struct AftercareContent;
class AftercareText;
}

namespace stipple::ui {

struct Services {
    ports::RecordsPort& records;
    ports::PenPort& pen;
    ports::ClinicPort& clinic; // accounts, keys, backups, audit, photos, import, corrections
    ports::CarePort& care;     // consents, numbing, follow-ups, lots, drafts
    ports::AssessPort& assess;
    const clinical::ClinicalCatalogue& catalogue;
    const aftercare::AftercareContent& aftercare;
    const aftercare::AftercareText& aftercareText;

    std::function<UtcMs()> utcNow{};                     // wall time; shown in the computer's time zone
    std::function<MonoTime()> monoNow{};                 // the clock of PenLive::receivedAt
    // Cartridges that other sessions used, from the records; may be empty (then only the pen knows). HAZ-008
    std::function<void(SessionId except, ports::Answer<std::vector<ports::CartridgeUid>>)> usedCartridges{};

    bool demo = false;                                   // demo clinic: SIMULATED badge always in sight
    std::string demoPassword{};                           // shown as a hint at sign-in; only ever used with `demo`
    std::string dataFolder{};                            // of this clinic; backups go beside the records unless told
    std::string outputFolder{};                           // offered first when a PDF is saved
    std::string version{};                               // of Stipple, for the about line and printed footers
    // Exclusions, protocols, content edits; without it the window has none of them to offer.
    ports::PlanningPort* planning = nullptr;
    // The clinic's own edits of the content, after sign-in: `catalogue` is the clinic's copy once it answers well.
    std::function<void(ports::Answer<std::string>)> readContent{};
    // Tries the edit on the whole content first, then keeps it; once it answers well, `catalogue` is the new copy.
    std::function<void(ports::ContentEdit, ports::Answer<ports::ContentEdit>)> editContent{};
    // False: what a treatment delivered does not reach the records; the pen gets no permit until it does. HAZ-016
    std::function<void(bool healthy)> recordsHealthy{};
    int idleLockMinutes = 10;                            // 0: never locks by itself
};

} // namespace stipple::ui
