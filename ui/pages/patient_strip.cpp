#include "ui/pages/patient_strip.h"

#include "ui/pages/page.h"
#include "ui/shell/session_flow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace stipple::ui {

PatientStrip::PatientStrip(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    m_row = bare<QHBoxLayout>(this, 8);
    m_row->setContentsMargins(32, 4, 32, 4);
    connect(&flow, &SessionFlow::opened, this, &PatientStrip::refresh);
    hide();
}

void PatientStrip::showFor(Where where)
{
    m_where = where;
    refresh();
}

void PatientStrip::refresh()
{
    emptyLayout(m_row);
    const int margin = Metrics::forWidth(window()->width()).pageMargin; // in line with the page below
    m_row->setContentsMargins(margin, 4, margin, 4);
    const auto& patient = m_flow.chart().patient;
    const bool any = !patient.allergies.empty() || !patient.flags.empty();
    setVisible(m_where == Where::Session && m_flow.isOpen() && any);
    if (!isVisibleTo(parentWidget()))
        return;
    QStringList spoken;
    for (const auto& allergy : patient.allergies) {
        spoken << tr("%1 allergy").arg(qs(allergy));
        m_row->addWidget(new Badge(spoken.back(), Badge::Look::Blocked));
    }
    for (const auto& flag : patient.flags) {
        spoken << qs(flag);
        m_row->addWidget(new Badge(qs(flag), Badge::Look::Caution));
    }
    m_row->addStretch(1);
    setAccessibleName(spoken.join(QStringLiteral(". ")));
}

void PatientStrip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    p.fillRect(rect(), t.paper);
    p.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace stipple::ui
