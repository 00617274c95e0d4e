#include "ui/office/user_row.h"

#include "ui/office/office_words.h"
#include "ui/pages/page.h"
#include "ui/text/date_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

namespace stipple::ui {

namespace {

constexpr int kWarnDays = 30;

struct Columns {
    double name, licence, until, may, end;
};

// The widest words take what is left: shares of the picture's columns.
Columns columnsOf(double width)
{
    const double first = 76, rest = width - first - 40;
    return {first, first + rest * 0.29, first + rest * 0.44, first + rest * 0.70, width - 40};
}

void put(QPainter& p, double from, double to, double top, double height, const QString& text, const QFont& font, const QColor& colour)
{
    const double wide = to - from - 12;
    paint::line(p, QRectF(from, top, wide, height), Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(text, Qt::ElideRight, wide), font, colour);
}

} // namespace

UserRow::UserRow(const ports::AccountLine& line, const ports::Day& today, QWidget* parent) : QAbstractButton(parent), m_active(line.active)
{
    const auto& account = line.account;
    m_initials = qs(account.initials);
    m_name = qs(account.name);
    m_role = roleName(account.role) + QStringLiteral(" · ") + qs(account.login);
    m_licence = account.licenceNumber.empty() ? QStringLiteral("–") : qs(account.licenceNumber);
    m_until = QStringLiteral("–");
    if (account.licenceValidUntil) {
        const auto until = text::toDate(*account.licenceValidUntil);
        const auto days = text::toDate(today).daysTo(until);
        m_until = text::dayLong(*account.licenceValidUntil);
        if (days < 0)
            m_badge = tr("run out");
        else if (days <= kWarnDays)
            m_badge = days == 0 ? tr("last day") : counted(static_cast<int>(days), tr("renew in 1 day"), tr("renew in %1 days"));
    }
    m_may = line.active ? mayWords(account, today) : tr("Switched off. Cannot sign in.");
    setText(m_name);
    setAccessibleName(m_name);
    setAccessibleDescription(QStringList{m_role, m_licence, m_until, m_badge, m_may}.join(QStringLiteral(", ")));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UserRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    if (isDown() || underMouse())
        paint::box(p, QRectF(rect()).adjusted(0, 2, 0, -2), radius::kControl, theme.sunken);
    const auto at = columnsOf(width());
    const auto ink = m_active ? theme.ink : theme.ink3;
    const QRectF disc(8, height() / 2.0 - 26, 52, 52);
    paint::box(p, disc, 26, theme.sunken);
    paint::line(p, disc, Qt::AlignCenter, m_initials, textFont(17, QFont::DemiBold), ink);
    put(p, at.name, at.licence, height() / 2.0 - 26, 28, m_name, textFont(19, QFont::DemiBold), ink);
    put(p, at.name, at.licence, height() / 2.0 + 2, 24, m_role, textFont(16), theme.ink2);
    put(p, at.licence, at.until, 0, height(), m_licence, textFont(17), ink);
    const bool badge = !m_badge.isEmpty();
    put(p, at.until, at.may, badge ? height() / 2.0 - 28 : 0, badge ? 26 : height(), m_until, textFont(17), ink);
    if (badge) {
        const auto font = textFont(14, QFont::Medium);
        const QRectF box(at.until, height() / 2.0 + 2, QFontMetricsF(font).horizontalAdvance(m_badge) + 18, 26);
        paint::box(p, box, radius::kTag, theme.sand);
        paint::line(p, box, Qt::AlignCenter, m_badge, font, theme.sandInk);
    }
    paint::lines(p, QRectF(at.may, 0, at.end - at.may - 12, height()), Qt::AlignLeft | Qt::AlignVCenter, m_may, textFont(16), ink, 3);
    icons::paint(p, QStringLiteral("chev-r"), QRectF(width() - 30, height() / 2.0 - 11, 22, 22), theme.ink2);
}

void UserHeader::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const auto& theme = themeOf(this);
    const auto at = columnsOf(width());
    const auto font = textFont(15);
    put(p, at.name, at.licence, 0, height(), tr("Name"), font, theme.ink2);
    put(p, at.licence, at.until, 0, height(), tr("Licence"), font, theme.ink2);
    put(p, at.until, at.may, 0, height(), tr("Valid to"), font, theme.ink2);
    put(p, at.may, at.end, 0, height(), tr("May"), font, theme.ink2);
}

} // namespace stipple::ui
