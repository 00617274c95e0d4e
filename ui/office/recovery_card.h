// Purpose: the recovery code once on screen, printed or saved, and the confirmation that it is on paper.
// Thread: UI thread. The code is wiped from the widget by clear().
// Units: none.
// Failure: no printer: says so and offers the PDF; a file that cannot be written is said in the card.
#pragma once

#include "core/error.h"
#include "ui/print/recovery_sheet.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace stipple::ui {

class Button;
class Label;
class ProblemStrip;
struct Services;

class RecoveryCard : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryCard(const Services& services, QWidget* parent = nullptr);
    void show(const print::RecoverySheet& sheet, const print::PageSize& page);
    void clear();
    [[nodiscard]] bool confirmed() const;
    void savePdf(const QString& path); // what the file dialog calls

signals:
    void confirmedChanged();

private:
    void print();
    void askPath();
    void done(const QString& words);

    const Services& m_services;
    print::RecoverySheet m_sheet;
    print::PageSize m_page;
    QGridLayout* m_groups = nullptr;
    Label* m_result = nullptr;
    QCheckBox* m_kept = nullptr;
    Button* m_print = nullptr;
    ProblemStrip* m_problem = nullptr;
};

} // namespace stipple::ui
