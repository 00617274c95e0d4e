#include "ui/cockpit/cockpit_top.h"

#include "ui/cockpit/pen_pill.h"
#include "ui/pages/page.h"
#include "ui/shell/content.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/photo_file.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/simulated_badge.h"

namespace stipple::ui {

namespace {
constexpr int kLinkWeak = 80;
}

CockpitTop::CockpitTop(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* row = bare<QHBoxLayout>(this, 16);
    m_face = new Avatar({}, 46);
    row->addWidget(m_face);
    auto* names = bare<QVBoxLayout>(nullptr, 0);
    names->addStretch(1);
    m_name = new Label({}, look::kName);
    m_facts = new Label({}, look::kCaption);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    names->addStretch(1);
    row->addLayout(names);
    row->addWidget(new Rule(Qt::Vertical));
    auto* plans = bare<QVBoxLayout>(nullptr, 0);
    plans->addStretch(1);
    m_plan = new Label({}, {17, QFont::DemiBold, Tone::Ink});
    m_number = new Label({}, look::kCaption);
    plans->addWidget(m_plan);
    plans->addWidget(m_number);
    plans->addStretch(1);
    row->addLayout(plans);
    m_badges = bare<QHBoxLayout>(nullptr, 8);
    row->addLayout(m_badges);
    row->addStretch(1);
    m_simulated = named(new SimulatedBadge, "cockpit.simulated");
    row->addWidget(m_simulated);
    m_pen = named(new PenPill(QStringLiteral("device")), "cockpit.pen");
    m_cartridge = named(new PenPill(QStringLiteral("cartridge")), "cockpit.cartridge");
    row->addWidget(m_pen);
    row->addWidget(m_cartridge);
    m_clock = new DigitLabel({}, {24, QFont::Medium, Tone::Ink2});
    row->addWidget(m_clock);
}

void CockpitTop::setCompact(bool compact)
{
    m_cartridge->setVisible(!compact);
}

void CockpitTop::showSession()
{
    const auto& p = m_flow.chart().patient;
    m_face->setInitials(qs(p.givenName).left(1).toUpper() + qs(p.familyName).left(1).toUpper());
    m_face->setPicture(photo::imageOf(m_flow.portrait()));
    m_name->setText(qs(p.givenName + " " + p.familyName).trimmed());
    QStringList facts;
    if (p.born)
        facts << text::age(*p.born, m_flow.today());
    facts << qs(p.chartNumber);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const auto& record = m_flow.record();
    m_plan->setText(record.plan.indication.empty() ? tr("Microneedling") : content::concernName(m_flow.services().catalogue, record.plan.indication));
    m_number->setText(tr("Session %1 of %2").arg(record.number).arg(record.ofTotal));
    emptyLayout(m_badges);
    for (const auto& allergy : p.allergies)
        m_badges->addWidget(new Badge(tr("%1 allergy").arg(qs(allergy)), Badge::Look::Blocked));
    for (const auto& flag : p.flags)
        m_badges->addWidget(new Badge(qs(flag), Badge::Look::Caution));
    refresh();
}

void CockpitTop::refresh()
{
    const auto& now = m_flow.pen().now();
    m_simulated->setVisible(m_flow.pen().simulated());
    m_clock->setText(text::clock(m_flow.services().utcNow()));
    if (!m_flow.pen().linked() || !now.identity)
        m_pen->setWords(now.state == safety::State::Connecting ? tr("Reading pen") : tr("No pen"), PenPill::Dot::Gone, {});
    else
        m_pen->setWords(qs(now.identity->serial.str()), now.linkQualityPercent < kLinkWeak ? PenPill::Dot::Weak : PenPill::Dot::Good,
                        tr("Link %1 %").arg(now.linkQualityPercent));
    if (now.cartridge)
        m_cartridge->setWords(tr("%1-pin").arg(now.cartridge->pins), PenPill::Dot::None, qs(now.cartridge->lot.str()));
    else
        m_cartridge->setWords(tr("No cartridge"), PenPill::Dot::Gone, {});
}

} // namespace stipple::ui
