#include "ui/pages/plan_menu_sheet.h"

#include "ui/pages/page.h"
#include "ui/widgets/button.h"

namespace stipple::ui {

PlanMenuSheet::PlanMenuSheet(QWidget* host) : SideSheet(tr("Plan"), host)
{
    setObjectName(QStringLiteral("plan.menu"));
    setWide(440);
    m_propose = add("plan.menu.propose", QStringLiteral("target"), tr("Propose from the goals"), tr("Zones and ranges from the approved content, with evidence and source. You set each value."));
    m_from = add("plan.menu.from", QStringLiteral("history"), tr("Start from"), tr("Last session, a protocol of the clinic or a preset. The differences are shown first."));
    m_marks = add("plan.menu.marks", QStringLiteral("ban"), tr("Leave out a place"), tr("Draw a mole, tattoo, lesion or filler site on the map."));
    m_series = add("plan.menu.series", QStringLiteral("calendar"), tr("Series and calendar"), tr("Sessions, interval, earliest date of each zone, calendar file."));
    body()->addStretch(1);
    connect(m_propose, &QAbstractButton::clicked, this, [this] { close(); emit propose(); });
    connect(m_from, &QAbstractButton::clicked, this, [this] { close(); emit startFrom(); });
    connect(m_marks, &QAbstractButton::clicked, this, [this] { close(); emit drawMarks(); });
    connect(m_series, &QAbstractButton::clicked, this, [this] { close(); emit series(); });
}

Button* PlanMenuSheet::add(const char* name, const QString& icon, const QString& title, const QString& line)
{
    auto* button = named(new Button(title, Button::Kind::Secondary), name, title);
    button->setIconBefore(icon);
    body()->addWidget(button);
    auto* words = new Label(line, look::kDetail);
    words->setWrap(Label::Wrap::Words);
    body()->addWidget(words);
    return button;
}

void PlanMenuSheet::setLocked(bool locked)
{
    for (auto* button : {m_propose, m_from, m_marks})
        button->setEnabled(!locked);
}

} // namespace stipple::ui
