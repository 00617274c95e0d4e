#include "ui/office/clinic_page.h"

#include "core/text/number_input.h"
#include "ui/office/clinic_form.h"
#include "ui/office/office_words.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

namespace {
constexpr int kFewestYears = 1, kMostYears = 50;
}

ClinicPage::ClinicPage(SessionFlow& flow, QWidget* parent)
    : OfficePage(flow, tr("Clinic"), tr("What stands on printed sheets, and how long records are kept."), parent)
{
    setObjectName(QStringLiteral("clinicPage"));
    m_save = named(new Button(tr("Save"), Button::Kind::Primary), "clinic.save");
    head()->addWidget(m_save, 0, Qt::AlignTop);
    auto* card = new Card;
    m_form = new ClinicForm;
    card->body()->addWidget(m_form);
    add(card);
    auto* keep = new Card;
    keep->addTitle(tr("Keeping records"));
    m_years = new Field(tr("Years after the last session"));
    named(m_years->edit(), "clinic.years", tr("Years that records are kept after the last session"));
    m_years->setHint(tr("Before that a patient cannot be erased. Ask what the law of your country requires."));
    keep->body()->addWidget(m_years);
    add(keep);
    connect(m_save, &QAbstractButton::clicked, this, &ClinicPage::submit);
    connect(m_form, &ClinicForm::submitted, this, &ClinicPage::submit);
    connect(m_years->edit(), &QLineEdit::returnPressed, this, &ClinicPage::submit);
    connect(m_years->edit(), &QLineEdit::textEdited, this, [this] { m_years->setProblem({}); });
}

void ClinicPage::entered()
{
    problem().clear();
    m_form->load(flow().clinic());
    const bool manages = may(ports::Right::ManageClinic);
    m_form->setReadOnly(!manages);
    m_years->setLocked(!manages);
    m_save->setVisible(manages);
    setLine(manages ? tr("What stands on printed sheets, and how long records are kept.") : notYours(ports::Right::ManageClinic));
    QPointer<ClinicPage> self(this);
    services().clinic.retentionYears([self](Result<int> years) {
        if (!self || !years)
            return;
        self->m_yearsNow = *years;
        self->m_years->setText(QString::number(*years));
    });
}

void ClinicPage::submit()
{
    if (m_busy || !may(ports::Right::ManageClinic))
        return;
    const auto clinic = m_form->read();
    const auto years = stipple::text::parseCount(ss(m_years->text().trimmed()));
    const bool good = years && *years >= kFewestYears && *years <= kMostYears;
    m_years->setProblem(good ? QString() : tr("A whole number from %1 to %2").arg(kFewestYears).arg(kMostYears));
    if (!clinic || !good)
        return;
    m_busy = true;
    m_save->setEnabled(false);
    QPointer<ClinicPage> self(this);
    const bool otherLanguage = clinic->language != flow().clinic().language;
    services().clinic.saveClinic(*clinic, [self, clinic = *clinic, years = *years, otherLanguage](Result<ports::Unit> done) {
        if (!self)
            return;
        self->m_busy = false;
        self->m_save->setEnabled(true);
        if (!done) {
            self->problem().show(done.error());
            return;
        }
        emit self->clinicChanged(clinic);
        self->problem().say(otherLanguage ? tr("Saved. The window speaks the new language after the next start.") : tr("Saved."));
        if (years != self->m_yearsNow)
            self->saveYears(years);
    });
}

void ClinicPage::saveYears(int years)
{
    QPointer<ClinicPage> self(this);
    services().clinic.setRetentionYears(years, [self, years](Result<ports::Unit> done) {
        if (!self)
            return;
        if (done)
            self->m_yearsNow = years;
        else
            self->problem().show(done.error());
    });
}

} // namespace stipple::ui
