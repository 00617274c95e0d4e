// Purpose: the clinical content as a list for review: file by file, each entry with its values, sources and mark.
// Thread: any; built from the immutable catalogue.
// Units: as shown.
// Failure: none; the catalogue was validated when it was loaded.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace stipple::clinical {
class ClinicalCatalogue;
}
namespace stipple::aftercare {
class AftercareText;
}

namespace stipple::ui {

struct ReviewEntry {
    QString title;   // "Forehead"
    QString detail;  // "0.25–0.75 mm · 2–3 passes"
    QString sources; // "S4, GK"
    bool verify = false;   // no page supports it: a clinician must check it
    bool proposed = false; // chosen for this software
};

struct ReviewFile {
    QString path;   // "zones.csv"
    QString title;  // "Zones and their depths"
    QString sha256; // first eight digits
    std::vector<ReviewEntry> entries;
    [[nodiscard]] int toVerify() const;
};

[[nodiscard]] std::vector<ReviewFile> reviewFiles(const clinical::ClinicalCatalogue& catalogue, const aftercare::AftercareText& sheet);

} // namespace stipple::ui
