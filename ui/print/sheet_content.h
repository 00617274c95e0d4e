// Purpose: everything that stands on a printed aftercare sheet, as words ready to be painted.
// Thread: UI thread.
// Units: none; dates and depths are words already.
// Failure: a line without words in the chosen language is left out of no sheet: it appears in English.
#pragma once

#include "core/aftercare/aftercare.h"
#include "core/aftercare/aftercare_text.h"
#include "core/ports/records.h"
#include "ui/map/map_document.h"
#include "ui/map/zone_mark.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <set>
#include <vector>

namespace stipple::ui::print {

struct SheetItem {
    QString icon;
    bool forbid = false;
    QString words;
};
struct SheetBlock {
    QString heading, dates;
    std::vector<SheetItem> items;
};
struct SheetContent {
    QString language;
    QString clinic, address, phone, hours;
    QImage logo; // the clinic's own; null: Stipple's
    QString title, who;                  // "Elena Marsh · 12 May 2026 · session 2 of 4"
    QString treatedLabel, treated;
    std::vector<SheetBlock> blocks;
    QString callHeading;
    std::vector<SheetItem> call;         // boxed
    std::vector<SheetItem> emergency;    // white on black
    QString nextLabel, next;
    QString scan, qr;                    // beside the code, and inside it
    QString pageWords;                   // "page %1 of %2"
    QString footer, simulated;           // "SIMULATED – not a treatment record", empty for a real session
    QString mapView;
    std::set<QString> zones;
    QList<map::Lesion> marks; // the patient's own places to leave out, of that view
};

struct SheetRequest {
    const ports::Clinic* clinic = nullptr;
    const ports::Patient* patient = nullptr;
    const ports::SessionRecord* record = nullptr;
    std::optional<ports::Appointment> booked; // the next one; else the sheet says from when
    std::string language = "en";
    QString contentVersion;
    UtcMs printedAt{};
    std::function<QList<map::Lesion>(const map::MapDocument&)> marksOn{}; // the patient's own places, on the drawing that is printed
};
[[nodiscard]] SheetContent sheetContent(const aftercare::AftercareContent& content, const aftercare::AftercareText& text,
                                        const aftercare::AftercareSheet& sheet, const SheetRequest& request);

} // namespace stipple::ui::print
