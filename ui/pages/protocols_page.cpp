#include "ui/pages/protocols_page.h"

#include "ui/shell/content.h"
#include "ui/text/units_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/scroll_area.h"

namespace stipple::ui {

ProtocolsPage::ProtocolsPage(const Services& services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("protocols"));
    m_outer = bare<QVBoxLayout>(this, 12);
    m_outer->setContentsMargins(32, 24, 32, 24);
    m_outer->addWidget(new Label(tr("Protocol library"), look::kPage));
    m_state = new Label({}, look::kBody);
    m_state->setTone(Tone::Ink2);
    m_outer->addWidget(m_state);
    auto* card = new Card;
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    auto* list = bare<QVBoxLayout>(host, 0);
    list->setContentsMargins(0, 0, 12, 0);
    build(list);
    scroll->setWidget(host);
    card->body()->addWidget(scroll);
    m_outer->addWidget(card, 1);
}

void ProtocolsPage::setClinic(const ports::Clinic& clinic)
{
    m_state->setText((clinic.contentApproved ? tr("Version %1, approved for this clinic.") : tr("Version %1, not approved. Nothing can arm."))
                         .arg(qs(content::version(m_services.catalogue)))
                     + QLatin1Char(' ') + tr("Limits of zone, pen, cartridge and licence cap every setting."));
}

void ProtocolsPage::applyMetrics(const Metrics& metrics)
{
    m_outer->setContentsMargins(metrics.pageMargin, metrics.compact ? 12 : 24, metrics.pageMargin, metrics.compact ? 12 : 24);
}

void ProtocolsPage::build(QVBoxLayout* to)
{
    bool first = true;
    for (const auto& indication : content::indications(m_services.catalogue)) {
        if (!first)
            to->addWidget(new Rule);
        first = false;
        auto* row = bare<QHBoxLayout>(nullptr, 16);
        row->setContentsMargins(0, 16, 0, 16);
        auto* words = bare<QVBoxLayout>(nullptr, 2);
        words->addWidget(new Label(qs(indication.label), look::kName));
        auto* line = new Label(tr("%1–%2 sessions · every %3–%4 days").arg(indication.sessionsMin).arg(indication.sessionsMax).arg(indication.intervalMinDays).arg(indication.intervalMaxDays)
                                   + QStringLiteral(" · ") + qs(indication.resultsWhen),
                               look::kDetail);
        line->setWrap(Label::Wrap::Words);
        words->addWidget(line);
        row->addLayout(words, 6);
        row->addWidget(new DigitLabel(text::mm(indication.depthMin) + QStringLiteral("–") + text::mmWithUnit(indication.depthMax), {18, QFont::DemiBold, Tone::Ink}), 2);
        QStringList grades, sources;
        for (const auto& grade : indication.evidenceGrades)
            grades << qs(grade);
        for (const auto& source : indication.provenance.sources)
            sources << qs(source);
        row->addWidget(new Badge(tr("Evidence %1").arg(grades.join(QLatin1Char('/'))), Badge::Look::Neutral));
        auto* origin = new Label(sources.join(QStringLiteral(", ")) + (indication.provenance.verify ? tr(" · verify") : QString()), look::kDetail);
        origin->setFixedWidth(220);
        row->addWidget(origin);
        to->addLayout(row);
    }
    to->addStretch(1);
}

} // namespace stipple::ui
