#include "ui/office/merge_panel.h"

#include "ui/office/patient_picker.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/services.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

namespace {

constexpr int kShortestMergeReason = 5;

QString line(const ports::PatientHit& hit)
{
    auto words = qs(hit.name) + QStringLiteral(" · ") + qs(hit.chartNumber);
    if (hit.born)
        words += QStringLiteral(" · ") + text::dayLong(*hit.born);
    return words;
}

} // namespace

MergePanel::MergePanel(const Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    auto* outer = bare<QVBoxLayout>(this, 14);
    m_problem = new ProblemStrip;
    outer->addWidget(m_problem);
    auto* alike = new Card;
    alike->setPadding(20);
    alike->body()->setSpacing(4);
    alike->addTitle(tr("These look alike"));
    m_pairs = bare<QVBoxLayout>(nullptr, 0);
    alike->body()->addLayout(m_pairs);
    outer->addWidget(alike);
    auto* card = new Card;
    card->setPadding(20);
    card->addTitle(tr("Merge two charts"));
    auto* words = new Label(tr("Everything of the one becomes part of the other. Both keep a trace on their timeline. It cannot be undone."), look::kDetail);
    words->setWrap(Label::Wrap::Words);
    card->body()->addWidget(words);
    auto* row = bare<QHBoxLayout>(nullptr, 20);
    m_first = new PatientPicker(services, tr("First chart"), QStringLiteral("merge.first"));
    m_second = new PatientPicker(services, tr("Second chart"), QStringLiteral("merge.second"));
    row->addWidget(m_first, 1, Qt::AlignTop);
    row->addWidget(m_second, 1, Qt::AlignTop);
    card->body()->addLayout(row);
    card->body()->addWidget(new Label(tr("Which chart stays, with its name, birth date and number?"), look::kCaption));
    m_stays = named(new SegmentedControl({{tr("The first"), {}, {}}, {tr("The second"), {}, {}}}), "merge.stays", tr("Which chart stays"));
    card->body()->addWidget(m_stays, 0, Qt::AlignLeft);
    m_reason = new Field(tr("Reason"));
    named(m_reason->edit(), "merge.reason", tr("Reason for merging"));
    m_reason->setHint(tr("For example: entered twice, once with the maiden name"));
    card->body()->addWidget(m_reason);
    m_go = named(new Button(tr("Merge"), Button::Kind::Ink), "merge.go");
    card->body()->addWidget(m_go, 0, Qt::AlignLeft);
    outer->addWidget(card);
    outer->addStretch(1);
    connect(m_first, &PatientPicker::changed, this, &MergePanel::refresh);
    connect(m_second, &PatientPicker::changed, this, &MergePanel::refresh);
    connect(m_stays, &SegmentedControl::chosen, this, &MergePanel::refresh);
    connect(m_reason->edit(), &QLineEdit::textChanged, this, &MergePanel::refresh);
    connect(m_go, &QAbstractButton::clicked, this, &MergePanel::submit);
}

void MergePanel::start()
{
    m_problem->clear();
    m_first->clear();
    m_second->clear();
    m_stays->setCurrent(-1); // nobody chooses by not choosing
    m_reason->setText({});
    refresh();
    read();
}

void MergePanel::read()
{
    QPointer<MergePanel> self(this);
    m_services.clinic.duplicates([self](Result<std::vector<ports::Duplicate>> pairs) {
        if (!self)
            return;
        if (pairs)
            self->show(*pairs);
        else
            self->m_problem->show(pairs.error());
    });
}

void MergePanel::show(const std::vector<ports::Duplicate>& pairs)
{
    emptyLayout(m_pairs);
    for (const auto& pair : pairs) {
        m_pairs->addWidget(new Rule);
        auto* row = bare<QHBoxLayout>(nullptr, 16);
        row->setContentsMargins(0, 8, 0, 8);
        auto* words = bare<QVBoxLayout>(nullptr, 0);
        words->addWidget(new Label(line(pair.first), look::kBody));
        words->addWidget(new Label(line(pair.second), look::kBody));
        row->addLayout(words, 1);
        auto* take = named(new Button(tr("Look at these"), Button::Kind::Quiet, Button::Size::Dense), "merge.pair",
                           tr("Look at %1 and %2").arg(line(pair.first), line(pair.second)));
        row->addWidget(take);
        m_pairs->addLayout(row);
        connect(take, &QAbstractButton::clicked, this, [this, pair] {
            m_first->choose(pair.first);
            m_second->choose(pair.second);
        });
    }
    if (pairs.empty())
        m_pairs->addWidget(new Label(tr("No two charts look alike."), look::kDetail));
}

void MergePanel::refresh()
{
    const auto& first = m_first->chosen();
    const auto& second = m_second->chosen();
    const bool same = first && second && first->id == second->id;
    m_second->setProblem(same ? tr("This is the same chart") : QString());
    m_stays->setItems({{first ? qs(first->name + ", " + first->chartNumber) : tr("The first"), {}, {}},
                       {second ? qs(second->name + ", " + second->chartNumber) : tr("The second"), {}, {}}});
    m_go->setEnabled(!m_busy && first && second && !same && m_stays->current() >= 0 && m_reason->text().trimmed().size() >= kShortestMergeReason);
}

void MergePanel::submit()
{
    if (m_busy || !m_first->chosen() || !m_second->chosen())
        return;
    m_busy = true;
    refresh();
    const bool firstStays = m_stays->current() == 0;
    const auto& into = firstStays ? *m_first->chosen() : *m_second->chosen();
    const auto& from = firstStays ? *m_second->chosen() : *m_first->chosen();
    QPointer<MergePanel> self(this);
    m_services.clinic.mergePatients(from.id, into.id, ss(m_reason->text().trimmed()), [self, kept = qs(into.name)](Result<ports::Unit> done) {
        if (!self)
            return;
        self->m_busy = false;
        self->refresh();
        if (!done) {
            self->m_problem->show(done.error());
            return;
        }
        self->start();
        self->m_problem->say(tr("Merged. The chart of %1 holds both now.").arg(kept), 0);
    });
}

} // namespace stipple::ui
