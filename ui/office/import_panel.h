// Purpose: patients from a CSV file: choose, look at the preview, correct what was guessed, import.
// Thread: UI thread; reading and matching are the store's.
// Units: files up to kMostBytes.
// Failure: a file that cannot be read as a table is said and nothing is imported; rows with a problem are left out and
//          marked. Where day and month could be either, the import waits for an answer.
#pragma once

#include "core/ports/patient_import.h"
#include "ui/pages/page.h"

#include <cstdint>

class QBoxLayout;
class QCheckBox;
class QTableView;

namespace stipple::ui {

class Button;
class Card;
class ImportTable;
class ProblemStrip;
class SegmentedControl;
struct Services;

class ImportPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr std::int64_t kMostBytes = 64 * 1024 * 1024;
    explicit ImportPanel(const Services& services, QWidget* parent = nullptr);
    void clear();
    void open(const QString& file); // what the file dialog calls
    void setNarrow(bool narrow);

private:
    [[nodiscard]] QWidget* buildOptions();
    void preview();
    void show(const ports::ImportPreview& preview);
    void showColumns();
    void refresh();
    void import();

    const Services& m_services;
    std::vector<std::uint8_t> m_bytes;
    ports::ImportOptions m_options;
    ports::ImportPreview m_preview;
    bool m_dateAnswered = false, m_busy = false, m_ready = false;
    int m_question = 0;
    ProblemStrip* m_problem = nullptr;
    Label *m_file = nullptr, *m_sum = nullptr;
    QBoxLayout* m_choices = nullptr;
    QWidget *m_rest = nullptr, *m_columns = nullptr, *m_ask = nullptr;
    SegmentedControl *m_encoding = nullptr, *m_separator = nullptr, *m_dates = nullptr;
    QTableView* m_view = nullptr;
    ImportTable* m_table = nullptr;
    QCheckBox* m_with = nullptr;
    Button *m_choose = nullptr, *m_import = nullptr;
};

} // namespace stipple::ui
