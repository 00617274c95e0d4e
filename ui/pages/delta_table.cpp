#include "ui/pages/delta_table.h"

#include "ui/pages/delta_row.h"
#include "ui/pages/icon_view.h"
#include "ui/pages/page.h"
#include "ui/text/translator.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <algorithm>

namespace stipple::ui {

using session::Difference;

namespace {
QString oneDifference(Difference difference, const session::SummaryRow& row)
{
    switch (difference) {
    case Difference::NotGiven: return DeltaTable::tr("Not treated.");
    case Difference::FewerPasses:
        return DeltaTable::tr("%1 of %2 passes given (estimated).").arg(row.passesDelivered).arg(row.passesPlanned);
    case Difference::MoreStrokes: return DeltaTable::tr("More strokes than the budget. Look at the skin and the pen.");
    case Difference::DepthDiffers:
        return row.depthMean ? DeltaTable::tr("Mean depth %1 instead of %2.").arg(text::mmWithUnit(*row.depthMean), text::mmWithUnit(row.depthPlanned))
                             : DeltaTable::tr("No depth was measured.");
    case Difference::RateDiffers:
        return row.rateMean ? DeltaTable::tr("Mean rate %1 instead of %2.").arg(text::rateWithUnit(*row.rateMean), text::rate(row.ratePlanned))
                            : DeltaTable::tr("No rate was measured.");
    case Difference::EndUncertain: return DeltaTable::tr("The end of a run is not known: up to 100 strokes more.");
    case Difference::CountUnconfirmed: return DeltaTable::tr("The pen's own log has not confirmed the count yet.");
    case Difference::ClaimedRun: return DeltaTable::tr("A run was given to this zone by its number alone.");
    case Difference::ByHand: return DeltaTable::tr("Entered by hand.");
    }
    return {};
}
} // namespace

QString differenceWords(const session::SummaryRow& row)
{
    QStringList words;
    for (const auto difference : row.differences)
        words << oneDifference(difference, row);
    return words.join(QLatin1Char(' '));
}

DeltaTable::DeltaTable(QWidget* parent) : QWidget(parent)
{
    m_rows = bare<QVBoxLayout>(this, 0);
}

void DeltaTable::show(const session::Summary& summary, const std::vector<ports::Segment>& segments, Access access)
{
    emptyLayout(m_rows);
    m_rows->addWidget(new DeltaHead);
    for (const auto& row : summary.rows) {
        const auto segment = std::ranges::find(segments, row.id, &ports::Segment::id);
        const bool bleeding = std::ranges::find(row.observations, "pinpoint_bleeding") != row.observations.end();
        QString end = QStringLiteral("–"), icon;
        if (bleeding) {
            end = tr("Pinpoint bleeding");
            icon = QStringLiteral("droplet");
        } else if (std::ranges::find(row.observations, "erythema") != row.observations.end()) {
            end = tr("Even erythema");
            icon = QStringLiteral("sun");
        } else if (segment != segments.end() && row.strokes > 0) {
            icon = QStringLiteral("sun");
            end = tr("planned: %1").arg(text::lowered(text::endPointName(segment->planned.endPoint)));
        }
        m_rows->addWidget(new DeltaRow(row, end, icon), 1);
        if (!row.differences.empty())
            addDifference(row, access);
    }
    m_rows->addStretch(1);
}

void DeltaTable::addDifference(const session::SummaryRow& row, Access access)
{
    auto* inset = new Inset(Inset::Ground::Sand);
    inset->row()->addWidget(new IconView(QStringLiteral("note"), 22, Tone::SandInk));
    auto* words = bare<QVBoxLayout>(nullptr, 0);
    auto* what = new Label(differenceWords(row), {16, QFont::DemiBold, Tone::SandInk});
    what->setWrap(Label::Wrap::Words);
    words->addWidget(what);
    if (!row.note.empty()) {
        auto* note = new Label(qs(row.note), {16, QFont::Normal, Tone::SandInk});
        note->setWrap(Label::Wrap::Words);
        words->addWidget(note);
    }
    inset->row()->addLayout(words, 1);
    if (access == Access::Edit) {
        const auto id = row.id;
        if (row.note.empty() && row.strokes > 0) { // nothing was reached where nothing was done
            auto* reached = new Button(tr("End point reached"), Button::Kind::Secondary, Button::Size::Dense);
            reached->setObjectName(QStringLiteral("summary.endPointReached.") + qs(row.zone));
            reached->setAccessibleName(tr("%1: note that the end point was reached").arg(text::zoneName(row.zone)));
            inset->row()->addWidget(reached);
            connect(reached, &QAbstractButton::clicked, this, [this, id] { emit endPointReached(id); });
        }
        auto* edit = new Button(row.note.empty() ? tr("Add note") : tr("Edit note"), Button::Kind::Secondary, Button::Size::Dense);
        edit->setObjectName(QStringLiteral("summary.note.") + qs(row.zone));
        edit->setAccessibleName(tr("Note about %1").arg(text::zoneName(row.zone)));
        inset->row()->addWidget(edit);
        connect(edit, &QAbstractButton::clicked, this, [this, id] { emit noteRequested(id); });
    }
    m_rows->addWidget(inset);
    m_rows->addSpacing(8);
}

} // namespace stipple::ui
