#include "app/demo_pen_window.h"

#include "app/demo_pen.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stipple::app {
namespace {

// Ink on striped sand, as the badge of the main window: simulated things never look real, and red is for STOP.
constexpr auto kStyle = R"(
DemoPenWindow { background: #F4ECDD; }
QLabel#demoPen\.badge { background: #4F4127; color: #FFFFFF; font-weight: 700; padding: 8px 12px; border-radius: 6px; }
QLabel { color: #4F4127; font-size: 15px; }
QPushButton { background: #FFFFFF; border: 1.5px solid #87847D; border-radius: 12px; font-size: 17px; font-weight: 600;
              min-height: 52px; color: #1B1E27; padding: 0 16px; }
QPushButton:focus { border: 3px solid #1B1E27; }
QPushButton#demoPen\.trigger { min-height: 88px; }
QPushButton#demoPen\.trigger:pressed { background: #1B1E27; color: #FFFFFF; }
)";

QPushButton* button(const QString& name, const QString& text, const QString& help)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAccessibleDescription(help);
    made->setToolTip(help);
    return made;
}

} // namespace

DemoPenWindow::DemoPenWindow(DemoPen& pen, QWidget* parent)
    : QWidget(parent, Qt::Tool | Qt::WindowStaysOnTopHint), m_pen(pen)
{
    setObjectName("demoPen.window");
    setWindowTitle(tr("SIMULATED PEN"));
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setStyleSheet(kStyle);

    auto* badge = new QLabel(tr("SIMULATED PEN"));
    badge->setObjectName("demoPen.badge");
    m_state = new QLabel;
    m_state->setWordWrap(true);
    m_trigger = button("demoPen.trigger", tr("Trigger — hold to needle"), tr("Hold with the mouse or finger. Space holds it by keyboard."));
    m_cartridge = button("demoPen.cartridge", {}, tr("Takes the cartridge out, or puts a fresh one in."));
    m_cable = button("demoPen.cable", {}, tr("Pulls the cable out, or plugs it in again."));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    for (QWidget* each : std::initializer_list<QWidget*>{badge, m_state, m_trigger, m_cartridge, m_cable})
        column->addWidget(each);
    setFixedWidth(300);

    connect(m_trigger, &QPushButton::pressed, this, [this] { m_pen.pressTrigger(true); });
    connect(m_trigger, &QPushButton::released, this, [this] { m_pen.pressTrigger(false); });
    connect(m_cartridge, &QPushButton::clicked, this, [this] {
        m_hasCartridge = !m_hasCartridge;
        m_hasCartridge ? m_pen.insertFreshCartridge() : m_pen.removeCartridge();
        showState();
    });
    connect(m_cable, &QPushButton::clicked, this, [this] {
        if (!m_pen.running()) {
            m_pen.start();
            return;
        }
        m_plugged = !m_plugged;
        m_pen.plugCable(m_plugged);
        showState();
    });
    connect(&m_pen, &DemoPen::failed, this, &DemoPenWindow::showState);
    connect(&m_pen, &DemoPen::ready, this, [this] {
        m_plugged = m_hasCartridge = true;
        showState();
    });
    showState();
}

void DemoPenWindow::showState()
{
    const bool running = m_pen.running();
    m_trigger->setEnabled(running);
    m_cartridge->setEnabled(running);
    if (!running) {
        m_state->setText(tr("The emulated pen has ended."));
        m_cable->setText(tr("Start the pen again"));
        return;
    }
    m_state->setText(tr("Stands in for a pen on the cable. %1 %2")
                         .arg(m_plugged ? tr("Cable in.") : tr("Cable out."),
                              m_hasCartridge ? tr("Cartridge in.") : tr("No cartridge.")));
    m_cartridge->setText(m_hasCartridge ? tr("Take cartridge out") : tr("Insert fresh cartridge"));
    m_cable->setText(m_plugged ? tr("Unplug cable") : tr("Plug cable in"));
}

} // namespace stipple::app
