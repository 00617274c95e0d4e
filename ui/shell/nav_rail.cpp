#include "ui/shell/nav_rail.h"

#include "ui/pages/page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/avatar.h"

#include <QLabel>

namespace stipple::ui {

RailButton::RailButton(const QString& icon, const QString& text, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty("innerFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    const bool on = isChecked() && isEnabled();
    const qreal margin = width() < 90 ? 4 : 8; // long words stay on their ground
    const QRectF box = QRectF(rect()).adjusted(margin, 0, -margin, 0);
    if (on || isDown())
        paint::box(p, box, radius::kControl, theme.accentSoft);
    const QColor ink = !isEnabled() ? theme.ink3 : on ? theme.accent : theme.ink2;
    if (!isEnabled())
        p.setOpacity(0.55);
    icons::paint(p, m_icon, QRectF(width() / 2.0 - 13, height() / 2.0 - 27, 26, 26), ink);
    paint::line(p, QRectF(2, height() / 2.0 + 6, width() - 4, 22), Qt::AlignHCenter | Qt::AlignVCenter, text(),
                textFont(14, on ? QFont::DemiBold : QFont::Medium), ink);
}

NavRail::NavRail(QWidget* parent) : QWidget(parent)
{
    auto* column = bare<QVBoxLayout>(this, 6);
    column->setContentsMargins(0, 24, 1, 20);
    auto* logo = new QLabel;
    logo->setPixmap(brand::logo(34, Theme::light().accent, devicePixelRatioF()));
    logo->setAccessibleName(tr("Stipple"));
    column->addWidget(logo, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    struct Item {
        const char* icon;
        QString text;
        const char* name;
    };
    const Item items[kRailItems] = {{"today", tr("Today"), "rail.today"},
                                    {"patients", tr("Patients"), "rail.patients"},
                                    {"pen", tr("Session"), "rail.session"},
                                    {"book", tr("Protocols"), "rail.protocols"},
                                    {"device", tr("Device"), "rail.device"}};
    for (int i = 0; i < kRailItems; ++i) {
        auto* button = new RailButton(QLatin1String(items[i].icon), items[i].text);
        button->setObjectName(QLatin1String(items[i].name));
        column->addWidget(button);
        m_items.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] { emit chosen(static_cast<RailItem>(i)); });
    }
    column->addStretch(1);
    m_lock = new RailButton(QStringLiteral("lock"), tr("Lock"));
    m_lock->setObjectName(QStringLiteral("rail.lock"));
    m_lock->setCheckable(false);
    column->addWidget(m_lock);
    m_user = new Avatar({}, 52);
    m_user->setAccent(true);
    column->addWidget(m_user, 0, Qt::AlignHCenter);
    connect(m_lock, &QAbstractButton::clicked, this, &NavRail::lockRequested);
    setCompact(false);
}

void NavRail::setCurrent(RailItem item)
{
    for (int i = 0; i < kRailItems; ++i)
        m_items[static_cast<std::size_t>(i)]->setChecked(i == static_cast<int>(item));
}

void NavRail::setSessionOpen(bool open)
{
    m_items[static_cast<std::size_t>(RailItem::Session)]->setEnabled(open);
}

void NavRail::setUser(const QString& initials, const QString& name)
{
    m_user->setInitials(initials);
    m_user->setAccessibleName(tr("Signed in: %1").arg(name));
    m_user->setToolTip(name);
}

void NavRail::setCompact(bool compact)
{
    setFixedWidth(compact ? 80 : 104);
    for (auto* item : m_items)
        item->setFixedHeight(compact ? 68 : 80);
    m_lock->setFixedHeight(compact ? 64 : 72);
    layout()->setContentsMargins(0, compact ? 14 : 24, 1, compact ? 12 : 20);
}

void NavRail::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const auto& theme = themeOf(this);
    p.fillRect(rect(), theme.surface);
    p.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
}

} // namespace stipple::ui
