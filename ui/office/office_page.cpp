#include "ui/office/office_page.h"

#include "ui/pages/problem_strip.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/scroll_area.h"

namespace stipple::ui {

OfficePage::OfficePage(SessionFlow& flow, const QString& title, const QString& line, QWidget* parent) : Page(parent), m_flow(flow)
{
    m_outer = bare<QVBoxLayout>(this, 14);
    m_head = bare<QHBoxLayout>(nullptr, 12);
    auto* titles = bare<QVBoxLayout>(nullptr, 0);
    titles->addWidget(new Label(title, {28, QFont::Bold, Tone::Ink}));
    m_line = new Label(line, look::kBody);
    m_line->setTone(Tone::Ink2);
    m_line->setWrap(Label::Wrap::Words);
    titles->addWidget(m_line);
    m_head->addLayout(titles, 1);
    m_outer->addLayout(m_head);
    m_problem = new ProblemStrip;
    m_outer->addWidget(m_problem);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    m_body = bare<QVBoxLayout>(host, 16);
    m_body->addStretch(1);
    scroll->setWidget(host);
    m_outer->addWidget(scroll, 1);
}

void OfficePage::applyMetrics(const Metrics& metrics)
{
    m_outer->setContentsMargins(metrics.compact ? 20 : 28, metrics.compact ? 12 : 24, metrics.pageMargin, metrics.compact ? 12 : 24);
}

const Services& OfficePage::services() const { return m_flow.services(); }
ports::Day OfficePage::today() const { return m_flow.today(); }

bool OfficePage::may(ports::Right right) const
{
    return m_flow.practitioner() && ports::may(*m_flow.practitioner(), right, m_flow.today());
}

void OfficePage::setLine(const QString& line) { m_line->setText(line); }
void OfficePage::add(QWidget* widget) { m_body->insertWidget(m_body->count() - 1, widget); }

} // namespace stipple::ui
