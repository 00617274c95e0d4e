#include "ui/office/move_panel.h"

#include "ui/office/file_button.h"
#include "ui/office/patient_picker.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/services.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

namespace {

constexpr int kShortestMoveReason = 5;

QString stageWord(ports::SessionStage stage)
{
    using S = ports::SessionStage;
    switch (stage) {
    case S::Draft:
    case S::PreFlight: return MovePanel::tr("draft");
    case S::Treating: return MovePanel::tr("treatment not ended");
    case S::ToSign: return MovePanel::tr("to sign");
    case S::Signed: return MovePanel::tr("signed");
    case S::Abandoned: return MovePanel::tr("abandoned");
    }
    return {};
}

} // namespace

MovePanel::MovePanel(const Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    auto* outer = bare<QVBoxLayout>(this, 14);
    m_problem = new ProblemStrip;
    outer->addWidget(m_problem);
    auto* card = new Card;
    card->setPadding(20);
    card->addTitle(tr("A session on the wrong patient"));
    auto* words = new Label(tr("The right patient gets a copy, to be signed again. The original stays where it is, with a note that says so in both charts."), look::kDetail);
    words->setWrap(Label::Wrap::Words);
    card->body()->addWidget(words);
    auto* row = bare<QHBoxLayout>(nullptr, 20);
    auto* left = bare<QVBoxLayout>(nullptr, 8);
    m_from = new PatientPicker(services, tr("Recorded with"), QStringLiteral("move.from"));
    left->addWidget(m_from);
    m_sessions = bare<QVBoxLayout>(nullptr, 4);
    left->addLayout(m_sessions);
    left->addStretch(1);
    row->addLayout(left, 1);
    m_to = new PatientPicker(services, tr("Belongs to"), QStringLiteral("move.to"));
    row->addWidget(m_to, 1, Qt::AlignTop);
    card->body()->addLayout(row);
    m_reason = new Field(tr("Reason"));
    named(m_reason->edit(), "move.reason", tr("Reason for moving"));
    m_reason->setHint(tr("For example: the chart of a patient with the same name was open"));
    card->body()->addWidget(m_reason);
    m_go = named(new Button(tr("Move the session"), Button::Kind::Ink), "move.go");
    card->body()->addWidget(m_go, 0, Qt::AlignLeft);
    outer->addWidget(card);
    outer->addStretch(1);
    connect(m_from, &PatientPicker::changed, this, [this] {
        m_session.reset();
        emptyLayout(m_sessions);
        if (m_from->chosen())
            readSessions();
        refresh();
    });
    connect(m_to, &PatientPicker::changed, this, &MovePanel::refresh);
    connect(m_reason->edit(), &QLineEdit::textChanged, this, &MovePanel::refresh);
    connect(m_go, &QAbstractButton::clicked, this, &MovePanel::submit);
}

void MovePanel::start()
{
    m_problem->clear();
    m_from->clear();
    m_to->clear();
    m_session.reset();
    emptyLayout(m_sessions);
    m_reason->setText({});
    refresh();
}

void MovePanel::readSessions()
{
    QPointer<MovePanel> self(this);
    m_services.records.chart(m_from->chosen()->id, [self, asked = m_from->chosen()->id](Result<ports::Chart> chart) {
        if (!self || !self->m_from->chosen() || self->m_from->chosen()->id != asked)
            return;
        if (chart)
            self->show(*chart);
        else
            self->m_problem->show(chart.error());
    });
}

void MovePanel::show(const ports::Chart& chart)
{
    emptyLayout(m_sessions);
    for (const auto& session : chart.sessions) {
        auto* button = new FileButton(tr("Session %1 of %2").arg(session.number).arg(session.ofTotal),
                                      text::dayFull(text::localDay(session.startedAt)) + QStringLiteral(" · ") + stageWord(session.stage), {});
        button->setObjectName(QStringLiteral("move.session"));
        m_sessions->addWidget(button);
        connect(button, &QAbstractButton::toggled, this, [this, id = session.id](bool on) {
            if (on) {
                m_session = id;
                refresh();
            }
        });
    }
    if (chart.sessions.empty())
        m_sessions->addWidget(new Label(tr("This chart has no session."), look::kDetail));
}

void MovePanel::refresh()
{
    const bool same = m_from->chosen() && m_to->chosen() && m_from->chosen()->id == m_to->chosen()->id;
    m_to->setProblem(same ? tr("This is the same chart") : QString());
    m_go->setEnabled(!m_busy && m_session && m_to->chosen() && !same && m_reason->text().trimmed().size() >= kShortestMoveReason);
}

void MovePanel::submit()
{
    if (m_busy || !m_session || !m_to->chosen())
        return;
    m_busy = true;
    refresh();
    QPointer<MovePanel> self(this);
    m_services.clinic.moveSession(*m_session, m_to->chosen()->id, ss(m_reason->text().trimmed()), [self, to = qs(m_to->chosen()->name)](Result<SessionId> moved) {
        if (!self)
            return;
        self->m_busy = false;
        self->refresh();
        if (!moved) {
            self->m_problem->show(moved.error());
            return;
        }
        self->start();
        self->m_problem->say(tr("Moved. The copy waits in the chart of %1 to be signed.").arg(to), 0);
    });
}

} // namespace stipple::ui
