#include "ui/office/content_page.h"

#include "ui/office/content_approval.h"
#include "ui/shell/session_flow.h"

namespace stipple::ui {

ContentPage::ContentPage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("content"));
    m_outer = bare<QVBoxLayout>(this, 12);
    m_outer->addWidget(new Label(tr("Clinical content"), look::kPage));
    m_approval = new ContentApproval(flow.services());
    m_outer->addWidget(m_approval, 1);
    connect(m_approval, &ContentApproval::approved, this, &ContentPage::approved);
}

void ContentPage::entered() { m_approval->show(m_flow.clinic(), m_flow.practitioner()); }

void ContentPage::applyMetrics(const Metrics& metrics)
{
    m_outer->setContentsMargins(metrics.pageMargin, metrics.compact ? 12 : 24, metrics.pageMargin, metrics.compact ? 12 : 24);
    m_approval->applyMetrics(metrics);
}

} // namespace stipple::ui
