#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <array>

namespace stipple::ui {

namespace {

class IconTile : public QWidget {
public:
    IconTile(QString icon, QWidget* parent) : QWidget(parent), m_icon(std::move(icon)) { setFixedSize(64, 64); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        const Theme& t = themeOf(this);
        paint::box(p, QRectF(rect()), radius::kCard, t.sunken);
        icons::paint(p, m_icon, QRectF(17, 17, 30, 30), t.ink2);
    }

private:
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& line, const QString& action, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(new IconTile(icon, this), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    auto* name = new Label(title, {20, QFont::DemiBold, Tone::Ink}, this);
    name->setAlignment(Qt::AlignCenter);
    column->addWidget(name);
    auto* words = new Label(line, look::kDetail, this);
    words->setWrap(Label::Wrap::Words);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addWidget(words);
    if (!action.isEmpty()) {
        m_button = new Button(action, Button::Kind::Secondary, Button::Size::Dense, this);
        m_button->setMinimumHeight(48);
        column->addSpacing(8);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionClicked);
    }
    column->addStretch(1);
}

Skeleton::Skeleton(int bars, QWidget* parent) : QWidget(parent), m_bars(bars)
{
    setAccessibleName(tr("Reading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize Skeleton::sizeHint() const { return {320, m_bars * 32}; }

void Skeleton::paintEvent(QPaintEvent*)
{
    static constexpr std::array<double, 6> kShares{0.62, 1.0, 0.84, 0.40, 0.92, 0.55};
    QPainter p(this);
    for (int i = 0; i < m_bars; ++i)
        paint::box(p, QRectF(0, i * 32 + 8, width() * kShares[static_cast<std::size_t>(i) % kShares.size()], 16), 8, themeOf(this).sunken);
}

} // namespace stipple::ui
