#include "ui/office/erase_panel.h"

#include "ui/office/patient_picker.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/services.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/toggle_switch.h"

#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

namespace {
constexpr int kShortestErasureReason = 5;
}

ErasePanel::ErasePanel(const Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    auto* outer = bare<QVBoxLayout>(this, 14);
    m_problem = new ProblemStrip;
    outer->addWidget(m_problem);
    auto* card = new Card;
    card->setPadding(20);
    card->addTitle(tr("Erase a patient on request"));
    auto* words = new Label(tr("The key of everything that says who the person is gets destroyed: name, contacts, birth date, notes, photos. Numbers of treatments stay, "
                               "without a name. Older backups lose it as they are thinned out. It cannot be undone by anybody."),
                            look::kDetail);
    words->setWrap(Label::Wrap::Words);
    card->body()->addWidget(words);
    m_patient = new PatientPicker(services, tr("Patient"), QStringLiteral("erase.patient"));
    card->body()->addWidget(m_patient);

    m_facts = new QWidget;
    auto* facts = bare<QVBoxLayout>(m_facts, 12);
    m_barBox = new Inset(Inset::Ground::Sunken);
    m_bar = named(new Label({}, {17, QFont::DemiBold, Tone::Ink}), "erase.bar");
    m_bar->setWrap(Label::Wrap::Words);
    m_barBox->row()->addWidget(m_bar, 1);
    facts->addWidget(m_barBox);
    auto* hold = bare<QHBoxLayout>(nullptr, 12);
    auto* holdWords = bare<QVBoxLayout>(nullptr, 0);
    holdWords->addWidget(new Label(tr("Legal hold"), look::kName));
    holdWords->addWidget(new Label(tr("While it is on, nobody can erase this patient."), look::kDetail));
    hold->addLayout(holdWords, 1);
    m_hold = named(new ToggleSwitch(tr("Legal hold")), "erase.hold");
    m_hold->setCheckable(true);
    hold->addWidget(m_hold);
    facts->addLayout(hold);
    card->body()->addWidget(m_facts);

    m_confirm = new QWidget;
    auto* confirm = bare<QVBoxLayout>(m_confirm, 12);
    m_reason = new Field(tr("Reason"));
    named(m_reason->edit(), "erase.reason", tr("Reason for erasing"));
    m_reason->setHint(tr("For example: written request of 4 May"));
    confirm->addWidget(m_reason);
    m_typed = new Field(tr("Type the chart number to confirm"));
    named(m_typed->edit(), "erase.typed", tr("Type the chart number to confirm"));
    confirm->addWidget(m_typed);
    m_go = named(new Button(tr("Erase for ever"), Button::Kind::Ink), "erase.go");
    confirm->addWidget(m_go, 0, Qt::AlignLeft);
    card->body()->addWidget(m_confirm);
    outer->addWidget(card);
    outer->addStretch(1);
    connect(m_patient, &PatientPicker::changed, this, [this] {
        m_facts->hide();
        m_confirm->hide();
        m_typed->setText({});
        if (m_patient->chosen())
            readBar();
    });
    connect(m_hold, &QAbstractButton::clicked, this, [this] { setHold(m_hold->isChecked()); });
    connect(m_reason->edit(), &QLineEdit::textChanged, this, &ErasePanel::refresh);
    connect(m_typed->edit(), &QLineEdit::textChanged, this, &ErasePanel::refresh);
    connect(m_go, &QAbstractButton::clicked, this, &ErasePanel::submit);
}

void ErasePanel::start()
{
    m_problem->clear();
    m_patient->clear();
    m_reason->setText({});
    m_typed->setText({});
    m_facts->hide();
    m_confirm->hide();
    m_free = false;
    refresh();
}

void ErasePanel::readBar()
{
    QPointer<ErasePanel> self(this);
    m_services.clinic.erasureOf(m_patient->chosen()->id, [self, asked = m_patient->chosen()->id](Result<ports::Erasure> erasure) {
        if (!self || !self->m_patient->chosen() || self->m_patient->chosen()->id != asked)
            return;
        if (erasure)
            self->show(*erasure);
        else
            self->m_problem->show(erasure.error());
    });
}

void ErasePanel::show(const ports::Erasure& erasure)
{
    using Bar = ports::ErasureBar;
    m_free = erasure.bar == Bar::None;
    const auto until = erasure.retainedUntil ? text::dayLong(*erasure.retainedUntil) : QString();
    switch (erasure.bar) {
    case Bar::None: m_bar->setText(tr("Nothing stands against it.")); break;
    case Bar::LegalHold: m_bar->setText(tr("A legal hold stands against it.")); break;
    case Bar::Retention: m_bar->setText(until.isEmpty() ? tr("The records must be kept still.") : tr("The records must be kept until %1.").arg(until)); break;
    case Bar::TreatmentOpen: m_bar->setText(tr("A session of this patient is not signed yet. End and sign it first.")); break;
    case Bar::Gone: m_bar->setText(tr("This patient is erased already.")); break;
    }
    m_barBox->setGround(m_free ? Inset::Ground::Sunken : Inset::Ground::InkOutline);
    m_hold->setChecked(erasure.bar == Bar::LegalHold);
    m_hold->setEnabled(erasure.bar != Bar::Gone);
    m_facts->show();
    m_confirm->setVisible(m_free);
    refresh();
}

void ErasePanel::setHold(bool hold)
{
    if (!m_patient->chosen())
        return;
    QPointer<ErasePanel> self(this);
    m_services.clinic.setLegalHold(m_patient->chosen()->id, hold, [self](Result<ports::Unit> done) {
        if (!self)
            return;
        if (!done)
            self->m_problem->show(done.error());
        if (self->m_patient->chosen())
            self->readBar(); // shows what holds
    });
}

void ErasePanel::refresh()
{
    const auto& patient = m_patient->chosen();
    const bool typed = patient && !patient->chartNumber.empty() && m_typed->text().trimmed() == qs(patient->chartNumber);
    m_typed->setHint(patient ? tr("Exactly as it stands above: %1").arg(qs(patient->chartNumber)) : QString());
    m_go->setEnabled(!m_busy && m_free && typed && m_reason->text().trimmed().size() >= kShortestErasureReason);
}

void ErasePanel::submit()
{
    if (m_busy || !m_free || !m_patient->chosen())
        return;
    m_busy = true;
    refresh();
    QPointer<ErasePanel> self(this);
    m_services.clinic.erasePatient(m_patient->chosen()->id, ss(m_reason->text().trimmed()), [self](Result<ports::Unit> done) {
        if (!self)
            return;
        self->m_busy = false;
        if (!done) {
            self->refresh();
            self->m_problem->show(done.error());
            return;
        }
        self->start();
        self->m_problem->say(tr("Erased. The audit log says who did it, when and why, without the name."), 0);
    });
}

} // namespace stipple::ui
