#include "ui/office/pin_pad.h"

#include "core/ports/clinic.h"
#include "ui/pages/page.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace stipple::ui {

namespace {

class Dots : public QWidget {
public:
    explicit Dots(QWidget* parent) : QWidget(parent) { setFixedHeight(40); }
    void setCount(int count)
    {
        m_count = count;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const auto& theme = themeOf(this);
        const int shown = std::max(m_count, ports::kPinShortest);
        const double step = std::min(28.0, width() / double(shown));
        for (int i = 0; i < shown; ++i) {
            const QRectF dot(width() / 2.0 - shown * step / 2 + i * step + step / 2 - 7, height() / 2.0 - 7, 14, 14);
            paint::box(p, dot, 7, i < m_count ? theme.ink : theme.surface, theme.border, 1.5);
        }
    }

private:
    int m_count = 0;
};

} // namespace

PinPad::PinPad(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("PIN"));
    auto* column = bare<QVBoxLayout>(this, 14);
    m_dots = new Dots(this);
    column->addWidget(m_dots);
    auto* grid = new QGridLayout;
    grid->setSpacing(10);
    const auto key = [this, grid](const QString& text, const QString& name, int row, int at) {
        auto* button = new Button(text, Button::Kind::Secondary);
        button->setObjectName(name);
        button->setFontPx(24);
        button->setFixedHeight(60);
        button->setFocusPolicy(Qt::NoFocus); // the pad itself takes the keys
        grid->addWidget(button, row, at);
        return button;
    };
    for (int digit = 1; digit <= 9; ++digit)
        connect(key(QString::number(digit), QStringLiteral("pin.%1").arg(digit), (digit - 1) / 3, (digit - 1) % 3), &QAbstractButton::clicked, this,
                [this, digit] { add(QLatin1Char(char('0' + digit))); });
    auto* back = key({}, QStringLiteral("pin.erase"), 3, 0);
    back->setIconBefore(QStringLiteral("chev-l"));
    back->setAccessibleName(tr("Erase the last digit"));
    connect(back, &QAbstractButton::clicked, this, &PinPad::erase);
    connect(key(QStringLiteral("0"), QStringLiteral("pin.0"), 3, 1), &QAbstractButton::clicked, this, [this] { add(QLatin1Char('0')); });
    auto* go = key({}, QStringLiteral("pin.enter"), 3, 2);
    go->setKind(Button::Kind::Primary);
    go->setIconBefore(QStringLiteral("check"));
    go->setAccessibleName(tr("Unlock with this PIN"));
    connect(go, &QAbstractButton::clicked, this, &PinPad::entered);
    column->addLayout(grid);
}

void PinPad::clear()
{
    m_pin.clear();
    static_cast<Dots*>(m_dots)->setCount(0);
    emit changed();
}

void PinPad::add(QChar digit)
{
    if (m_pin.size() >= ports::kPinLongest)
        return;
    m_pin += digit;
    static_cast<Dots*>(m_dots)->setCount(static_cast<int>(m_pin.size()));
    emit changed();
}

void PinPad::erase()
{
    m_pin.chop(1);
    static_cast<Dots*>(m_dots)->setCount(static_cast<int>(m_pin.size()));
    emit changed();
}

void PinPad::keyPressEvent(QKeyEvent* event)
{
    const auto text = event->text();
    if (text.size() == 1 && text.front() >= QLatin1Char('0') && text.front() <= QLatin1Char('9'))
        add(text.front());
    else if (event->key() == Qt::Key_Backspace)
        erase();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit entered();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stipple::ui
