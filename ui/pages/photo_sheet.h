// Purpose: the patient's photos large, one after the other or beside the first of the same view; and adding one.
// Thread: UI thread.
// Failure: a file that is no picture, a patient who refused photos, a store that cannot write: said in the sheet, nothing lost.
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/side_sheet.h"

class QCheckBox;
class QComboBox;

namespace stipple::ui {

class Button;
class Field;
class Label;
class PhotoView;
class ProblemStrip;
class SegmentedControl;

class PhotoSheet : public SideSheet {
    Q_OBJECT
public:
    PhotoSheet(const Services& services, QWidget* host);
    // photos: newest first. None chosen: the newest, with the form to add one below.
    void start(PatientId patient, const std::vector<ports::Photo>& photos, std::optional<EntryId> chosen);
    void keep(const QByteArray& file); // as the file dialog hands it over

signals:
    void added();

private:
    void buildView(class QVBoxLayout* to);
    void buildForm(class QVBoxLayout* to);
    void step(int by); // +1: older
    void refresh();
    [[nodiscard]] std::optional<ports::Day> takenOn(); // as typed; none: said beside it
    [[nodiscard]] const ports::Photo* firstOfView() const; // older than the one shown; nullptr: there is none

    const Services& m_services;
    PatientId m_patient{};
    std::vector<ports::Photo> m_photos;
    std::size_t m_index = 0;
    int m_question = 0;
    ProblemStrip* m_problem = nullptr;
    QWidget* m_viewBox = nullptr;
    PhotoView* m_view = nullptr;
    Label* m_place = nullptr;
    Button *m_older = nullptr, *m_newer = nullptr, *m_choose = nullptr;
    QCheckBox* m_beside = nullptr;
    SegmentedControl* m_kind = nullptr;
    QComboBox* m_viewOf = nullptr;
    Field* m_taken = nullptr;
};

} // namespace stipple::ui
