#include "ui/pages/care_sheet.h"

#include "core/clinical/catalogue.h"
#include "core/text/number_input.h"
#include "ui/pages/problem_strip.h"
#include "ui/text/date_text.h"
#include "ui/text/record_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace stipple::ui {

namespace {
constexpr auto kOther = "other";
constexpr ports::Day kAllDays{9999, 12, 31};

Label* careLine(const QString& words, TextLook look = look::kBody)
{
    auto* label = new Label(words, look);
    label->setWrap(Label::Wrap::Words);
    return label;
}
} // namespace

CareSheet::CareSheet(const Services& services, QWidget* host) : SideSheet(tr("After the treatment"), host), m_services(services)
{
    setObjectName(QStringLiteral("careSheet"));
    setWide(560);
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 12);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    buildReaction(column);
    column->addSpacing(12);
    buildCall(column);
    column->addStretch(1);
    setLongContent(content);
    auto* shut = named(new Button(tr("Close"), Button::Kind::Secondary), "care.close");
    foot()->addWidget(shut);
    connect(shut, &QAbstractButton::clicked, this, &SideSheet::close);
}

void CareSheet::buildReaction(QVBoxLayout* to)
{
    to->addWidget(new Label(tr("Reactions"), look::kName));
    m_reactions = bare<QVBoxLayout>(nullptr, 6);
    to->addLayout(m_reactions);
    m_kind = named(new QComboBox, "care.kind", tr("Kind of reaction"));
    m_kind->setMinimumHeight(56);
    const auto& content = m_services.catalogue.adverseEvents();
    for (const auto& event : content.expected)
        m_kind->addItem(qs(event.label), qs(event.id));
    for (const auto& event : content.unexpected)
        m_kind->addItem(qs(event.label), qs(event.id));
    m_kind->addItem(tr("Something else"), QLatin1String(kOther));
    to->addWidget(m_kind);
    QList<SegmentedControl::Item> grades;
    for (std::size_t i = 1; i <= content.gradeTexts.size(); ++i)
        grades.append({tr("Grade %1").arg(i), {}, {}});
    m_grade = named(new SegmentedControl(grades), "care.grade", tr("Grade of the reaction, CTCAE"));
    m_grade->setDense(48);
    to->addWidget(m_grade);
    m_advice = named(careLine({}, look::kDetail), "care.advice");
    to->addWidget(m_advice);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CareSheet::refreshAdvice);
    connect(m_grade, &SegmentedControl::currentChanged, this, &CareSheet::refreshAdvice);
    m_text = named(new QPlainTextEdit, "care.text", tr("What happened, since when, what was done"));
    m_text->setPlaceholderText(tr("What happened, since when, what was done"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(110);
    to->addWidget(m_text);
    m_save = named(new Button(tr("Record reaction"), Button::Kind::Primary), "care.save");
    to->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QAbstractButton::clicked, this, &CareSheet::saveReaction);
}

void CareSheet::buildCall(QVBoxLayout* to)
{
    to->addWidget(new Label(tr("Calls"), look::kName));
    m_calls = bare<QVBoxLayout>(nullptr, 6);
    to->addLayout(m_calls);
    m_due = new Field(tr("Call on"));
    named(m_due->edit(), "care.due", tr("Day of the call"));
    m_due->setHint(tr("For example 2026-05-15"));
    to->addWidget(m_due);
    m_about = new Field(tr("What to ask"));
    named(m_about->edit(), "care.about", tr("What to ask"));
    to->addWidget(m_about);
    auto* plan = named(new Button(tr("Plan the call"), Button::Kind::Secondary), "care.plan");
    to->addWidget(plan, 0, Qt::AlignLeft);
    connect(m_due->edit(), &QLineEdit::textEdited, this, [this] { m_due->setProblem({}); });
    connect(plan, &QAbstractButton::clicked, this, &CareSheet::planCall);
}

void CareSheet::start(PatientId patient)
{
    m_patient = patient;
    m_problem->clear();
    m_save->setEnabled(true);
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_grade->setCurrent(0);
    refreshAdvice();
    m_due->setText({});
    m_due->setProblem({});
    m_about->setText({});
    emptyLayout(m_reactions);
    emptyLayout(m_calls);
    open();
    read();
}

// What the grade means, and what the clinic's content says to do.
void CareSheet::refreshAdvice()
{
    const auto& content = m_services.catalogue.adverseEvents();
    const auto kind = ss(m_kind->currentData().toString());
    const int grade = std::max(0, m_grade->current());
    QStringList lines;
    if (static_cast<std::size_t>(grade) < content.gradeTexts.size())
        lines << qs(content.gradeTexts[static_cast<std::size_t>(grade)]);
    bool emergency = false;
    for (const auto& event : content.expected)
        if (event.id == kind)
            lines << tr("Expected: %1. %2").arg(qs(event.duration), qs(event.action));
    for (const auto& event : content.unexpected)
        if (event.id == kind) {
            lines << qs(event.action);
            emergency = event.emergency;
        }
    if (emergency)
        lines.prepend(tr("EMERGENCY: call for help first."));
    else if (content.alertFromGrade > 0 && grade + 1 >= content.alertFromGrade)
        lines << tr("From this grade on the responsible clinician has to be told.");
    m_advice->setText(lines.join(QLatin1Char('\n')));
    m_advice->setTone(emergency ? Tone::Ink : Tone::Ink2);
}

QString CareSheet::nameOf(const std::string& kind) const
{
    if (const int at = m_kind->findData(qs(kind)); at >= 0)
        return m_kind->itemText(at);
    return qs(kind).replace(QLatin1Char('_'), QLatin1Char(' '));
}

void CareSheet::read()
{
    QPointer<CareSheet> self(this);
    m_services.care.adverseEvents(m_patient, [self, of = m_patient](Result<std::vector<ports::AdverseEvent>> events) {
        if (!self || self->m_patient != of)
            return;
        if (events)
            self->showReactions(*events);
        else
            self->m_problem->show(events.error());
    });
    m_services.care.followUpsDue(kAllDays, [self, of = m_patient](Result<std::vector<ports::FollowUp>> calls) {
        if (!self || self->m_patient != of)
            return;
        if (calls)
            self->showCalls(*calls);
        else
            self->m_problem->show(calls.error());
    });
}

void CareSheet::showReactions(const std::vector<ports::AdverseEvent>& events)
{
    emptyLayout(m_reactions);
    if (events.empty())
        m_reactions->addWidget(new Label(tr("None recorded"), look::kDetail));
    for (const auto& event : events) {
        m_reactions->addWidget(new Label(tr("%1 · %2 · %3").arg(text::dayLong(text::localDay(event.at)), nameOf(event.kind), text::severityName(event.severity)),
                                         {17, QFont::DemiBold, Tone::Ink}));
        m_reactions->addWidget(named(careLine(qs(event.text)), "care.event"));
    }
}

void CareSheet::showCalls(const std::vector<ports::FollowUp>& calls)
{
    emptyLayout(m_calls);
    bool any = false;
    for (const auto& call : calls) {
        if (call.patient != m_patient)
            continue;
        any = true;
        auto* row = bare<QHBoxLayout>(nullptr, 10);
        row->addWidget(careLine(tr("%1 · %2").arg(text::dayLong(call.due), call.text.empty() ? text::callName(call.kind) : qs(call.text))), 1);
        auto* done = named(new Button(tr("Called"), Button::Kind::Quiet, Button::Size::Dense), "care.called", tr("The call was made"));
        row->addWidget(done);
        connect(done, &QAbstractButton::clicked, this, [this, call] { settle(call); });
        m_calls->addLayout(row);
    }
    if (!any)
        m_calls->addWidget(new Label(tr("None open"), look::kDetail));
}

void CareSheet::saveReaction()
{
    ports::AdverseEvent event;
    event.kind = ss(m_kind->currentData().toString());
    event.severity = "grade_" + std::to_string(std::max(0, m_grade->current()) + 1);
    event.text = ss(m_text->toPlainText().trimmed());
    if (event.text.empty()) {
        m_problem->say(tr("Write down what happened."));
        m_text->setFocus();
        return;
    }
    m_save->setEnabled(false);
    QPointer<CareSheet> self(this);
    m_services.care.saveAdverseEvent(m_patient, event, [self, patient = m_patient](Result<EntryId> saved) {
        if (!self || self->m_patient != patient)
            return;
        self->m_save->setEnabled(true);
        if (!saved) {
            self->m_problem->show(saved.error());
            return;
        }
        self->m_problem->clear();
        self->m_text->clear();
        self->read();
    });
}

void CareSheet::planCall()
{
    const auto day = stipple::text::parseDate(ss(m_due->text().trimmed()), text::typedOrder());
    if (!day) {
        m_due->setProblem(text::problemWords(day.error()));
        return;
    }
    if (*day < text::localDay(m_services.utcNow())) {
        m_due->setProblem(tr("This day is over"));
        return;
    }
    ports::FollowUp call;
    call.patient = m_patient;
    call.kind = "call";
    call.due = *day;
    call.text = ss(m_about->text().trimmed());
    QPointer<CareSheet> self(this);
    m_services.care.saveFollowUp(call, [self, patient = m_patient](Result<EntryId> saved) {
        if (!self || self->m_patient != patient)
            return;
        if (!saved) {
            self->m_problem->show(saved.error());
            return;
        }
        self->m_due->setText({});
        self->m_about->setText({});
        self->read();
    });
}

void CareSheet::settle(ports::FollowUp call)
{
    call.doneAt = m_services.utcNow();
    QPointer<CareSheet> self(this);
    m_services.care.saveFollowUp(call, [self, patient = m_patient](Result<EntryId> saved) {
        if (!self || self->m_patient != patient)
            return;
        if (saved)
            self->read();
        else
            self->m_problem->show(saved.error());
    });
}

} // namespace stipple::ui
