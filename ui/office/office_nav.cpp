#include "ui/office/office_nav.h"

#include "ui/pages/page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

namespace stipple::ui {

namespace {

class Entry : public QAbstractButton {
public:
    Entry(const QString& icon, const QString& text, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(56);
    }
    [[nodiscard]] QSize sizeHint() const override { return {180, 56}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const auto& theme = themeOf(this);
        if (isChecked() || isDown())
            paint::box(p, QRectF(rect()), radius::kControl, theme.accentSoft);
        const auto ink = isChecked() ? theme.accent : theme.ink2;
        icons::paint(p, m_icon, QRectF(14, height() / 2.0 - 11, 22, 22), ink);
        paint::line(p, QRectF(46, 0, width() - 50, height()), Qt::AlignLeft | Qt::AlignVCenter, text(),
                    textFont(16, isChecked() ? QFont::DemiBold : QFont::Medium), ink);
    }

private:
    QString m_icon;
};

} // namespace

OfficeNav::OfficeNav(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Device and settings"));
    auto* column = bare<QVBoxLayout>(this, 6);
    struct Item {
        const char* icon;
        QString text;
        const char* name;
    };
    const Item items[kOfficeItems] = {{"device", tr("Pens"), "office.pens"},           {"user", tr("Users"), "office.users"},
                                      {"building", tr("Clinic"), "office.clinic"},     {"book", tr("Content"), "office.content"},
                                      {"cartridge", tr("Stock"), "office.stock"},
                                      {"download", tr("Backup"), "office.backup"},     {"list", tr("Audit log"), "office.audit"},
                                      {"patients", tr("Patient data"), "office.patients"}};
    for (int i = 0; i < kOfficeItems; ++i) {
        auto* entry = new Entry(QLatin1String(items[i].icon), items[i].text, this);
        entry->setObjectName(QLatin1String(items[i].name));
        column->addWidget(entry);
        m_items.push_back(entry);
        connect(entry, &QAbstractButton::clicked, this, [this, i] { emit chosen(static_cast<OfficeItem>(i)); });
    }
    column->addStretch(1);
    setCompact(false);
}

void OfficeNav::setCurrent(OfficeItem item)
{
    m_items[static_cast<std::size_t>(item)]->setChecked(true);
}

void OfficeNav::setCompact(bool compact)
{
    setFixedWidth(compact ? 200 : 224);
    layout()->setContentsMargins(compact ? 12 : 20, compact ? 14 : 28, compact ? 12 : 20, 12);
}

void OfficeNav::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(QRect(width() - 1, 0, 1, height()), themeOf(this).line);
}

} // namespace stipple::ui
