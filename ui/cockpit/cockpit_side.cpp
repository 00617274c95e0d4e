#include "ui/cockpit/cockpit_side.h"

#include "core/plan/estimate.h"
#include "ui/pages/page.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/tile_button.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

namespace stipple::ui {

namespace {
struct Observation {
    const char* id;
    const char* icon;
    const char* words;
};
constexpr Observation kObservations[] = {
    {"pinpoint_bleeding", "droplet", QT_TRANSLATE_NOOP("Observation", "Pinpoint bleeding")},
    {"erythema", "sun", QT_TRANSLATE_NOOP("Observation", "Erythema")},
    {"discomfort", "activity", QT_TRANSLATE_NOOP("Observation", "Discomfort")},
    {"cooled", "snow", QT_TRANSLATE_NOOP("Observation", "Cooled")},
    {"serum", "flask", QT_TRANSLATE_NOOP("Observation", "Serum reapplied")},
    {"note", "note", QT_TRANSLATE_NOOP("Observation", "Note")},
};
} // namespace

CockpitSide::CockpitSide(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    bare<QVBoxLayout>(this, 16);
    buildTimes();
    buildNext();
    buildObservations();
}

void CockpitSide::buildTimes()
{
    m_times = new Card;
    m_timeTitle = new Label(tr("Zone time"), look::kDetail);
    m_zoneTime = named(new DigitLabel(QStringLiteral("0:00"), {64, QFont::Bold, Tone::Ink}), "cockpit.zoneTime");
    m_of = new Label({}, look::kDetail);
    m_times->body()->addWidget(m_timeTitle);
    m_times->body()->addWidget(m_zoneTime);
    m_times->body()->addWidget(m_of);
    m_overRule = new QSpacerItem(0, 10);
    m_underRule = new QSpacerItem(0, 10);
    m_times->body()->addItem(m_overRule);
    m_times->body()->addWidget(new Rule);
    m_times->body()->addItem(m_underRule);
    auto* row = bare<QHBoxLayout>(nullptr, 40);
    const auto add = [row](const QString& name, DigitLabel*& value) {
        auto* column = bare<QVBoxLayout>(nullptr, 0);
        column->addWidget(new Label(name, look::kDetail));
        value = new DigitLabel(QStringLiteral("0:00"), {34, QFont::DemiBold, Tone::Ink});
        column->addWidget(value);
        row->addLayout(column);
    };
    add(tr("Session"), m_session);
    add(tr("Left"), m_left);
    row->addStretch(1);
    m_times->body()->addLayout(row);
    layout()->addWidget(m_times);
}

void CockpitSide::buildNext()
{
    m_nextCard = new Card;
    m_nextCard->body()->addWidget(new Label(tr("Next"), look::kDetail));
    auto* row = bare<QHBoxLayout>(nullptr, 16);
    m_nextNumber = new NumberDisc(0, NumberDisc::Look::Outlined, 58);
    row->addWidget(m_nextNumber);
    auto* names = bare<QVBoxLayout>(nullptr, 0);
    m_nextName = named(new Label({}, look::kCardTitle), "cockpit.nextName");
    m_nextName->setLeastPx(16); // the side stands at the end
    m_nextLine = new Label({}, look::kDetail);
    m_nextLine->setLeastPx(kMinText);
    names->addWidget(m_nextName);
    names->addWidget(m_nextLine);
    row->addLayout(names, 1);
    m_nextCard->body()->addLayout(row);
    layout()->addWidget(m_nextCard);
}

void CockpitSide::buildObservations()
{
    m_observations = new Card;
    m_observations->setPadding(20);
    m_observationTitle = new Label(tr("Observations"), look::kDetail);
    m_observations->body()->addWidget(m_observationTitle);
    m_observations->body()->addSpacing(8);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    int index = 0;
    for (const auto& observation : kObservations) {
        auto* tile = new TileButton(QLatin1String(observation.icon), QCoreApplication::translate("Observation", observation.words));
        tile->setObjectName(QStringLiteral("cockpit.observation.") + QLatin1String(observation.id));
        tile->setFocusPolicy(Qt::TabFocus);
        grid->addWidget(tile, index / 2, index % 2);
        m_tiles.emplace_back(observation.id, tile);
        connect(tile, &QAbstractButton::clicked, this, [this, id = std::string(observation.id)] {
            if (id == "note")
                emit noteRequested();
            else
                m_flow.treatment().toggleObservation(id);
            refresh();
        });
        ++index;
    }
    for (int r = 0; r < 3; ++r)
        grid->setRowStretch(r, 1);
    m_observations->body()->addLayout(grid, 1);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_observations, 1);
}

void CockpitSide::setCompact(bool compact)
{
    layout()->setSpacing(compact ? 12 : 16);
    m_zoneTime->setLook({compact ? 48 : 64, QFont::Bold, Tone::Ink});
    m_session->setLook({compact ? 26 : 34, QFont::DemiBold, Tone::Ink});
    m_left->setLook({compact ? 26 : 34, QFont::DemiBold, Tone::Ink});
    m_observationTitle->setVisible(!compact);
    m_overRule->changeSize(0, compact ? 5 : 10);
    m_underRule->changeSize(0, compact ? 5 : 10);
    for (auto* card : {m_times, m_nextCard})
        card->body()->setSpacing(compact ? 0 : space::k16);
    m_times->setPadding(compact ? 12 : 22);
    m_nextCard->setPadding(compact ? 14 : 22);
    m_nextNumber->setDiameter(compact ? 48 : 58);
    m_observations->setPadding(compact ? 12 : 20);
}

void CockpitSide::toggle(const std::string& observation)
{
    m_flow.treatment().toggleObservation(observation);
    refresh();
}

void CockpitSide::refresh()
{
    const auto* model = m_flow.treatment().model();
    if (!model || !model->current())
        return;
    const auto views = model->zones();
    const auto totals = model->totals();
    const auto current = std::ranges::find_if(views, &session::ZoneView::current);
    if (current != views.end()) {
        m_zoneTime->setText(text::duration(current->elapsed.count()));
        m_of->setText(tr("of about %1").arg(text::duration(current->planned.count())));
    }
    m_session->setText(text::duration(totals.penTime.count()));
    m_left->setText(QStringLiteral("≈ ") + text::duration(totals.left.count() / 10000 * 10000));
    if (const auto* next = model->next()) {
        m_nextNumber->setVisible(true);
        m_nextNumber->setNumber(next->order);
        m_nextName->setText(text::zoneName(next->planned.zone));
        m_nextLine->setText(text::mmWithUnit(next->planned.depth) + QStringLiteral(" · ") + text::rate(next->planned.rate) + QStringLiteral(" · ")
                            + counted(next->planned.passes, tr("1 pass"), tr("%1 passes")));
    } else {
        m_nextNumber->setVisible(false);
        m_nextName->setText(tr("Last zone"));
        m_nextLine->setText(tr("Finish leads to the summary"));
    }
    const auto& seen = model->current()->observations;
    for (const auto& [id, tile] : m_tiles)
        tile->setChecked(id == "note" ? !model->current()->note.empty() : std::ranges::find(seen, id) != seen.end());
}

} // namespace stipple::ui
