#include "ui/pages/used_card.h"

#include "ui/pages/icon_view.h"
#include "ui/pages/page.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"

#include <QGridLayout>

namespace stipple::ui {

UsedCard::UsedCard(const clinical::ClinicalCatalogue& catalogue, QWidget* parent) : Card(parent), m_catalogue(catalogue)
{
    addTitle(tr("Used"));
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
}

void UsedCard::add(const QString& icon, const QString& title, const QString& detail)
{
    const int n = m_grid->count();
    auto* entry = new QWidget;
    auto* row = bare<QHBoxLayout>(entry, 14);
    auto* tile = new IconView(icon, 22);
    tile->setTile(IconView::Tile::Sunken, 44);
    row->addWidget(tile, 0, Qt::AlignTop);
    auto* words = bare<QVBoxLayout>(nullptr, 0);
    words->addWidget(new Label(title, {17, QFont::DemiBold, Tone::Ink}));
    auto* facts = new Label(detail, look::kDetail);
    facts->setWrap(Label::Wrap::Words);
    words->addWidget(facts);
    row->addLayout(words, 1);
    m_grid->addWidget(entry, n / 2, n % 2, Qt::AlignTop);
}

void UsedCard::show(const ports::SessionRecord& record, const std::vector<ports::Numbing>& numbings)
{
    emptyLayout(m_grid);
    if (record.cartridge)
        add(QStringLiteral("cartridge"), tr("Cartridge, %1-pin").arg(record.cartridge->pins),
            tr("Lot %1 · use by %2 · to sharps now").arg(qs(record.cartridge->lot.str()), text::ymd(record.cartridge->expiryYmd)));
    if (const auto planned = text::plannedCartridges(record.plan); !planned.isEmpty())
        add(QStringLiteral("clipboard"), tr("Planned cartridge"), planned);
    if (record.pen)
        add(QStringLiteral("device"), tr("Pen %1").arg(qs(record.pen->serial.str())),
            record.pen->simulated ? tr("SIMULATED PEN. This is not a treatment record.") : qs(record.pen->model.str()));
    if (record.handTool)
        add(QStringLiteral("hand"),
            record.handTool->kind == ports::HandTool::Kind::ManualRoller ? tr("Manual roller, entered by hand") : tr("Pen not connected, entered by hand"),
            tr("%1 · %2 · lot %3 · to sharps now").arg(qs(record.handTool->name), text::mmWithUnit(record.handTool->needle), qs(record.handTool->lot)));
    for (const auto& numbing : numbings) {
        const auto* product = m_catalogue.anaesthetic(numbing.product);
        QStringList facts{qs(numbing.strength), tr("lot %1").arg(qs(numbing.lotText)), text::area(numbing.areaCm2),
                          tr("on at %1").arg(text::clock(numbing.appliedAt))};
        if (numbing.removedAt)
            facts << tr("off at %1").arg(text::clock(*numbing.removedAt));
        add(QStringLiteral("tube"), tr("Numbing: %1").arg(product ? qs(product->label) : qs(numbing.product)), facts.join(QStringLiteral(" · ")));
    }
    if (m_grid->count() == 0)
        m_grid->addWidget(new Label(tr("Nothing recorded"), look::kDetail), 0, 0);
}

} // namespace stipple::ui
