#include "ui/pages/pen_card.h"

#include "ui/pages/page.h"
#include "ui/shell/pen_watch.h"
#include "ui/text/pen_text.h"
#include "ui/text/units_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/empty_state.h"

#include <QGridLayout>
#include <QLabel>

namespace stipple::ui {

namespace {
QString firmwareWords(std::uint32_t firmware)
{
    return QStringLiteral("%1.%2.%3").arg(firmware >> 24U).arg((firmware >> 16U) & 0xFFU).arg(firmware & 0xFFFFU);
}
} // namespace

PenCard::PenCard(PenWatch& pen, QWidget* parent) : Card(parent), m_pen(pen)
{
    body()->setSpacing(0);
    connect(&pen, &PenWatch::changed, this, &PenCard::refresh);
    refresh();
}

void PenCard::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setPadding(compact ? 20 : 28);
    m_shown.clear();
    refresh();
}

void PenCard::refresh()
{
    const auto& now = m_pen.now();
    const auto shown = QStringLiteral("%1/%2/%3/%4/%5")
                           .arg(int(now.state))
                           .arg(now.identity ? qs(now.identity->serial.str()) : QString())
                           .arg(now.linkQualityPercent / 5)
                           .arg(now.cartridge ? now.cartridge->useCount + now.cartridge->pins : 0U)
                           .arg(now.cartridge && now.cartridge->used);
    if (shown == m_shown)
        return;
    m_shown = shown;
    emptyLayout(body());
    build();
}

void PenCard::build()
{
    const auto& now = m_pen.now();
    if (!m_pen.linked()) {
        const bool connecting = now.state == safety::State::Connecting;
        auto* none = new EmptyState(QStringLiteral("usb"), connecting ? tr("Reading the pen") : tr("No pen"),
                                    connecting ? tr("Its log is read before anything can start.") : tr("Plug in a pen."),
                                    connecting ? QString() : tr("Look again"));
        if (none->button())
            named(none->button(), "today.reconnect", tr("Look for a pen again"));
        body()->addWidget(none);
        connect(none, &EmptyState::actionClicked, this, [this] { m_pen.port().reconnect(); });
        return;
    }
    auto* head = bare<QHBoxLayout>(nullptr, 12);
    head->addWidget(new Label(tr("Pen %1").arg(qs(now.identity->serial.str())), look::kCardTitle), 1);
    const bool fault = now.state == safety::State::Latched;
    auto* badge = new Badge(fault ? tr("Needs you") : tr("Ready"), fault ? Badge::Look::Caution : Badge::Look::Accent);
    if (!fault)
        badge->setIconName(QStringLiteral("check"));
    head->addWidget(badge);
    body()->addLayout(head);
    body()->addSpacing(12);
    auto* drawing = new QLabel;
    drawing->setPixmap(brand::penDrawing(m_compact ? 264 : 360, devicePixelRatioF()));
    drawing->setAccessibleName(tr("Drawing of the pen"));
    body()->addWidget(drawing, 0, Qt::AlignHCenter);
    body()->addSpacing(12);
    auto* facts = bare<QGridLayout>(nullptr, 8);
    const int columns = m_compact ? 2 : 4;
    const auto add = [facts, columns](const QString& name, const QString& value) {
        auto* column = bare<QVBoxLayout>(nullptr, 2);
        column->addWidget(new Label(name, look::kCaption));
        column->addWidget(new DigitLabel(value, {19, QFont::DemiBold, Tone::Ink}));
        facts->addLayout(column, facts->count() / columns, facts->count() % columns);
    };
    add(tr("Stops in"), now.caps ? tr("%1 ms").arg(now.caps->stopTimeMs) : QStringLiteral("–"));
    add(tr("Link"), tr("%1 %").arg(now.linkQualityPercent));
    add(tr("Firmware"), firmwareWords(now.identity->firmware));
    add(tr("Cartridge"), now.cartridge ? tr("%1-pin").arg(now.cartridge->pins) : tr("none"));
    for (int column = 0; column < columns; ++column)
        facts->setColumnStretch(column, 1);
    body()->addLayout(facts);
    body()->addStretch(1);
}

} // namespace stipple::ui
