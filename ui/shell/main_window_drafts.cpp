#include "ui/shell/main_window_parts.h"

#include "ui/pages/chart_page.h"
#include "ui/pages/hand_page.h"
#include "ui/pages/patient_form_page.h"
#include "ui/shell/draft_keeper.h"
#include "ui/text/date_text.h"
#include "ui/widgets/side_sheet.h"

#include <array>

// What is typed and not saved yet. Screening, plan, goals, summary and what happens in a treatment are in the records
// within half a second by themselves; everything else that a clinician fills in stands here.
namespace stipple::ui {

namespace {
struct Form {
    const char* sheet; // object name
    const char* code;
    bool mine; // of the patient whose chart or session it lies in
};
constexpr bool kMine = true, kNobodys = false;
constexpr std::array kForms = {
    Form{"answerSheet", "answer", kMine},  Form{"goalSheet", "goal", kMine},      Form{"handToolSheet", "hand_tool", kMine},
    Form{"noteSheet", "note", kMine},      Form{"numbingSheet", "numbing", kMine}, Form{"plan.mark", "mark", kMine},
    Form{"review", "review", kMine},       Form{"scaleSheet", "scale", kMine},     Form{"addVisit", "visit", kNobodys},
    Form{"visitSheet", "visit_change", kNobodys},
    Form{"recordSheet", "record_note", kMine}, Form{"careSheet", "care", kMine}, Form{"photoSheet", "photo", kMine},
    Form{"lotSheet", "lot", kNobodys}, Form{"plan.source", "preset", kMine},
    Form{"protocols.sheet", "protocol", kNobodys}, Form{"plan.series", "series", kMine},
    Form{"content.sheet", "content", kNobodys},
};
constexpr auto kPatientForm = "patient";
constexpr auto kHandForm = "by_hand";
} // namespace

void MainWindow::connectDrafts()
{
    const auto ofSession = [this] { return m->flow->isOpen() ? std::optional(m->flow->chart().patient.id) : std::nullopt; };
    const auto ofChart = [this] { return m->pages->chart->patient(); };
    m->drafts = new DraftKeeper(m->services.care, this);
    for (auto* sheet : findChildren<SideSheet*>()) {
        const DraftKeeper::Whose whose = m->pages->chart->isAncestorOf(sheet) ? DraftKeeper::Whose(ofChart) : ofSession;
        for (const Form& form : kForms)
            if (sheet->objectName() == QLatin1String(form.sheet))
                m->drafts->watch(*sheet, QLatin1String(form.code), form.mine ? whose : DraftKeeper::Whose());
    }
    connect(m->drafts, &DraftKeeper::failed, this, &MainWindow::showProblem);
    connect(m->drafts, &DraftKeeper::restored, this, [this](UtcMs at, bool whole) {
        auto words = tr("What was typed here on %1 at %2 and not saved is back.").arg(text::dayLong(text::localDay(at)), text::clock(at));
        if (!whole)
            words += QLatin1Char(' ') + tr("Fields that were changed in the records since then stayed as they are: look through them.");
        m->problem->say(words);
        placeProblem();
    });
    const auto done = [this] { m->drafts->end(*m->pages->form); };
    connect(m->pages->form, &PatientFormPage::saved, this, done);
    connect(m->pages->form, &PatientFormPage::cancelled, this, done);
    connect(m->flow, &SessionFlow::stepChanged, this, [this] {
        if (m->flow->step() > FlowStep::Treat)
            m->drafts->end(*m->pages->hand);
    });
}

// What lies open over the pages of a session is about that session's patient and no other. HAZ-011
void MainWindow::putSessionSheetsAway()
{
    const auto* pages = m->pages;
    for (const QWidget* page : {static_cast<QWidget*>(pages->assess), static_cast<QWidget*>(pages->zones), static_cast<QWidget*>(pages->preflight),
                                static_cast<QWidget*>(pages->hand), static_cast<QWidget*>(pages->summary), static_cast<QWidget*>(pages->aftercare),
                                static_cast<QWidget*>(m->cockpit)})
        for (auto* sheet : page->findChildren<SideSheet*>())
            sheet->putAway();
}

void MainWindow::keepDraftsOf(const Page* page)
{
    if (page == m->pages->form) {
        const auto id = m->pages->form->patient().id;
        m->drafts->begin(*m->pages->form, QLatin1String(kPatientForm), id.isNull() ? std::nullopt : std::optional(id));
    } else if (page == m->pages->hand && m->flow->isOpen()) {
        m->drafts->begin(*m->pages->hand, QLatin1String(kHandForm), m->flow->chart().patient.id, qs(toString(m->flow->record().id)));
    }
}

} // namespace stipple::ui
