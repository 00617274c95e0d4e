#include "ui/pages/goals_panel.h"

#include "ui/pages/page.h"
#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/severity_slider.h"

#include <QPointer>

namespace stipple::ui {

GoalsPanel::GoalsPanel(SessionFlow& flow, QWidget* parent) : Card(parent), m_flow(flow)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(600);
    connect(&m_wait, &QTimer::timeout, this, &GoalsPanel::saveChanged);
}

void GoalsPanel::refresh()
{
    emptyLayout(body());
    auto* head = bare<QHBoxLayout>(nullptr, 10);
    head->addWidget(new Label(tr("Goals"), look::kCardTitle));
    head->addWidget(new Label(tr("0 none – 10 severe"), look::kDetail), 1);
    auto* add = named(new Button(tr("Add goal"), Button::Kind::Secondary, Button::Size::Dense), "assess.addGoal", tr("Add a goal"));
    add->setIconBefore(QStringLiteral("plus"));
    add->setEnabled(!m_flow.readOnly());
    head->addWidget(add);
    connect(add, &QAbstractButton::clicked, this, [this] { emit editGoal({}); });
    body()->addLayout(head);
    if (m_flow.chart().goals.empty())
        body()->addWidget(new Label(tr("No goals yet. Ask what the patient wants to be different."), look::kDetail));
    for (const auto& goal : m_flow.chart().goals) {
        const auto name = content::concernName(m_flow.services().catalogue, goal.concern);
        body()->addWidget(new Rule);
        auto* row = bare<QHBoxLayout>(nullptr, 16);
        auto* names = bare<QVBoxLayout>(nullptr, 0);
        names->addWidget(new Label(name, {17, QFont::DemiBold, Tone::Ink}));
        auto* words = new Label(QStringLiteral("“") + qs(goal.words) + QStringLiteral("”"), look::kDetail);
        names->addWidget(words);
        row->addLayout(names, 5);
        auto* slider = named(new SeveritySlider, "assess.goal.now", tr("%1, severity now").arg(name));
        slider->setName(name);
        slider->setGoal(goal.target);
        slider->setValue(goal.now);
        slider->setReadOnly(m_flow.readOnly());
        row->addWidget(slider, 6);
        auto* now = new DigitLabel(QString::number(goal.now), {30, QFont::Bold, Tone::Ink});
        now->setReserve(QStringLiteral("10"));
        now->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(now);
        row->addWidget(new Label(QStringLiteral("→ %1").arg(goal.target), {19, QFont::Normal, Tone::Ink2}));
        auto* edit = named(new Button(tr("Edit"), Button::Kind::Quiet, Button::Size::Dense), "assess.editGoal", tr("Edit goal %1").arg(name));
        edit->setEnabled(!m_flow.readOnly());
        row->addWidget(edit);
        body()->addLayout(row);
        connect(edit, &QAbstractButton::clicked, this, [this, goal] { emit editGoal(goal); });
        connect(slider, &SeveritySlider::valueEdited, this, [this, now, id = goal.id](int value) {
            now->setText(QString::number(value));
            m_changed[id] = value;
            m_wait.start();
        });
    }
    body()->addStretch(1);
}

void GoalsPanel::saveChanged()
{
    for (auto goal : m_flow.chart().goals) {
        const auto it = m_changed.find(goal.id);
        if (it == m_changed.end() || goal.now == it->second)
            continue;
        goal.now = it->second;
        QPointer<GoalsPanel> self(this);
        m_flow.saveGoal(goal, [self, goal](Result<ports::Unit> saved) {
            if (!self || saved)
                return;
            self->m_changed.emplace(goal.id, goal.now); // unless it was moved again: tried with the next change
            emit self->m_flow.problem(saved.error());
        });
    }
    m_changed.clear();
}

} // namespace stipple::ui
