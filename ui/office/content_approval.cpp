#include "ui/office/content_approval.h"

#include "ui/office/content_review.h"
#include "ui/office/office_words.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/content.h"
#include "ui/shell/services.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

ContentApproval::ContentApproval(const Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    auto* column = bare<QVBoxLayout>(this, 16);
    m_review = new ContentReview(services);
    column->addWidget(m_review, 1);
    m_card = new Card;
    m_card->setPadding(20);
    m_card->body()->setSpacing(8);
    m_problem = new ProblemStrip;
    m_card->body()->addWidget(m_problem);
    auto* row = bare<QHBoxLayout>(nullptr, 20);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    m_state = named(new Label({}, {18, QFont::DemiBold, Tone::Ink}), "content.state");
    m_state->setWrap(Label::Wrap::Words);
    words->addWidget(m_state);
    m_meaning = new Label({}, look::kDetail);
    m_meaning->setWrap(Label::Wrap::Words);
    words->addWidget(m_meaning);
    row->addLayout(words, 1);
    m_password = new Field(tr("Your password"));
    named(m_password->edit(), "content.password", tr("Your password, to approve"));
    m_password->edit()->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(260);
    row->addWidget(m_password, 0, Qt::AlignBottom);
    m_approve = named(new Button(tr("Approve"), Button::Kind::Primary), "content.approve", tr("Approve the clinical content"));
    m_approve->setIconBefore(QStringLiteral("check"));
    row->addWidget(m_approve, 0, Qt::AlignBottom);
    m_card->body()->addLayout(row);
    column->addWidget(m_card);
    connect(m_approve, &QAbstractButton::clicked, this, &ContentApproval::submit);
    connect(m_password->edit(), &QLineEdit::returnPressed, this, &ContentApproval::submit);
    connect(m_password->edit(), &QLineEdit::textEdited, this, [this] { m_password->setProblem({}); });
}

void ContentApproval::applyMetrics(const Metrics& metrics) { m_review->setNarrow(metrics.compact); }

void ContentApproval::show(const ports::Clinic& clinic, const std::optional<ports::Account>& person)
{
    m_clinic = clinic;
    m_person = person;
    m_problem->clear();
    m_password->setText({});
    m_password->setProblem({});
    m_review->start();
    refresh();
}

void ContentApproval::refresh()
{
    const auto version = content::version(m_services.catalogue);
    const bool good = m_clinic.contentApproved && (m_clinic.demo || m_clinic.contentVersion == version);
    const bool may = m_person && ports::may(*m_person, ports::Right::Sign, text::localDay(m_services.utcNow()));
    m_password->setVisible(!good && may);
    m_approve->setVisible(!good && may);
    if (good && m_clinic.demo) {
        m_state->setText(tr("Version %1. The demo clinic comes approved.").arg(qs(version)));
        m_meaning->setText(tr("Nothing in the demo clinic is real. A real clinic approves its content before anything can be armed."));
    } else if (good) {
        m_state->setText(tr("Version %1 is approved for this clinic.").arg(qs(version)));
        m_meaning->setText(tr("A changed version has to be looked at and approved again. The audit log says who approved and when."));
    } else {
        m_state->setText(m_clinic.contentApproved && m_clinic.contentVersion != version ? tr("Version %1 is new. Version %2 was approved. Nothing can be armed.").arg(qs(version), qs(m_clinic.contentVersion))
                                                  : tr("Version %1 is not approved. Nothing can be armed.").arg(qs(version)));
        m_meaning->setText(may ? tr("Approving means: I looked at these values and rules, checked what is marked “verify” (%1), and answer for their use in this clinic.").arg(m_review->toVerify())
                               : notYours(ports::Right::Sign));
    }
}

void ContentApproval::submit()
{
    if (m_busy)
        return;
    if (m_password->text().isEmpty()) {
        m_password->setProblem(tr("Enter your password"));
        return;
    }
    m_busy = true;
    const auto version = content::version(m_services.catalogue);
    QPointer<ContentApproval> self(this);
    m_services.clinic.approveContent(version, ss(m_password->text()), [self, version](Result<ports::Unit> done) {
        if (!self)
            return;
        self->m_busy = false;
        self->m_password->setText({});
        if (!done) {
            self->m_problem->show(done.error());
            self->m_password->edit()->setFocus();
            return;
        }
        self->m_problem->clear();
        self->m_clinic.contentApproved = true;
        self->m_clinic.contentVersion = version;
        self->refresh();
        emit self->approved(self->m_clinic);
    });
}

} // namespace stipple::ui
