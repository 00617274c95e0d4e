#include "ui/pages/book_review_sheet.h"

#include "core/plan/schedule.h"
#include "ui/pages/appointment_fields.h"
#include "ui/pages/page.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/sheet_lines.h"
#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"

#include <QPointer>

namespace stipple::ui {

BookReviewSheet::BookReviewSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Book review"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("review"));
    setWide(520);
    auto* content = new QWidget;
    auto* form = bare<QVBoxLayout>(content, 12);
    m_problem = new ProblemStrip;
    form->addWidget(m_problem);
    m_why = named(wrapped({}), "review.why");
    form->addWidget(m_why);
    m_when = new AppointmentFields(QStringLiteral("review"));
    form->addWidget(m_when);
    form->addWidget(wrapped(tr("It goes into the agenda of that day. The calendar file names the clinic and the time, nothing of the treatment.")));
    m_result = named(wrapped({}, look::kName), "review.result");
    form->addWidget(m_result);
    form->addStretch(1);
    setLongContent(content);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    m_file = named(new Button(tr("Save calendar file"), Button::Kind::Secondary), "review.ics");
    m_book = named(new Button(tr("Book review"), Button::Kind::Primary), "review.book", tr("Put the review into the agenda"));
    buttons->addWidget(m_file, 1);
    buttons->addWidget(m_book, 1);
    foot()->addLayout(buttons);
    connect(m_book, &QAbstractButton::clicked, this, &BookReviewSheet::book);
    connect(m_file, &QAbstractButton::clicked, this, &BookReviewSheet::save);
}

void BookReviewSheet::start()
{
    const auto verdict = m_flow.screeningVerdict();
    const auto* rule = content::screening(m_flow.services().catalogue).find(verdict.rule);
    const auto why = verdict.until ? tr("No needling before %1.").arg(text::dayLong(*verdict.until)) : tr("No needling while the answer stands.");
    m_why->setText(rule ? why + QLatin1Char(' ') + qs(rule->question) : why);
    m_problem->clear();
    m_result->setText({});
    m_when->clear();
    m_when->setTime(QTime(10, 0));
    if (const auto day = verdict.until ? verdict.until : plan::addDays(m_flow.today(), 28))
        m_when->setDay(*day);
    m_book->setEnabled(true);
    open();
}

void BookReviewSheet::book()
{
    m_problem->clear();
    const auto when = m_when->read();
    if (!when)
        return;
    const auto until = m_flow.screeningVerdict().until;
    if (when->day < m_flow.today() || (until && when->day < *until)) {
        m_when->setProblem(until ? tr("Not before %1").arg(text::dayLong(*until)) : tr("Not in the past"));
        return;
    }
    const auto& patient = m_flow.chart().patient;
    ports::Visit visit;
    visit.patient = patient.id;
    visit.name = patient.givenName + " " + patient.familyName;
    visit.initials = ss(qs(patient.givenName).left(1).toUpper() + qs(patient.familyName).left(1).toUpper());
    visit.reason = ss(tr("Review"));
    visit.minutesFromMidnight = when->time.hour() * 60 + when->time.minute();
    visit.durationMin = static_cast<int>(kReviewTime.count());
    m_book->setEnabled(false); // one press, one visit
    QPointer<BookReviewSheet> self(this);
    m_flow.services().records.addVisit(visit, when->day, [self, when](Result<ports::Unit> saved) {
        if (!self)
            return;
        self->m_book->setEnabled(!saved);
        if (saved)
            self->m_result->setText(BookReviewSheet::tr("Booked: %1, %2").arg(text::dayLong(when->day), when->time.toString(QStringLiteral("H:mm"))));
        else
            self->m_problem->show(saved.error());
    });
}

void BookReviewSheet::save()
{
    if (const auto when = m_when->read())
        m_result->setText(saveCalendarFile(m_flow, *when, kReviewTime).words());
}

} // namespace stipple::ui
