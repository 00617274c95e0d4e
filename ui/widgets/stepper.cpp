#include "ui/widgets/stepper.h"

#include "ui/text/units_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/icon_button.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <optional>

namespace stipple::ui {

namespace {

constexpr int kFirstRepeatMs = 400;
constexpr int kRepeatMs = 200;
constexpr int kButton = 52;

stipple::text::Parsed<int> parse(Measure measure, const QString& typed)
{
    const std::string text = typed.trimmed().toStdString();
    switch (measure) {
    case Measure::Depth: return stipple::text::parseDepthMm(text).map([](Micrometres depth) { return static_cast<int>(depth.um()); });
    case Measure::Rate: return stipple::text::parseRate(text).map([](StrokesPerMinute rate) { return static_cast<int>(rate.spm()); });
    case Measure::Plain: return stipple::text::parseCount(text);
    }
    return tl::unexpected<stipple::text::NumberProblem>(stipple::text::NumberProblem::NotANumber);
}

QString unitOf(Measure measure)
{
    switch (measure) {
    case Measure::Depth: return Stepper::tr("mm");
    case Measure::Rate: return Stepper::tr("strokes/min");
    case Measure::Plain: return {};
    }
    return {};
}

} // namespace

Stepper::Stepper(Measure measure, QWidget* parent) : QWidget(parent), m_measure(measure)
{
    m_step = measure == Measure::Depth ? 50 : measure == Measure::Rate ? 100 : 1;
    m_minus = new IconButton(QStringLiteral("minus"), tr("Less"), IconButton::Frame::Outline, this);
    m_plus = new IconButton(QStringLiteral("plus"), tr("More"), IconButton::Frame::Outline, this);
    m_edit = new QLineEdit(this);
    m_edit->setProperty("big", true);
    m_edit->setAlignment(Qt::AlignCenter);
    m_edit->hide();
    connect(m_minus, &QAbstractButton::pressed, this, [this] { startHold(-1); });
    connect(m_plus, &QAbstractButton::pressed, this, [this] { startHold(1); });
    for (auto* button : {m_minus, m_plus}) {
        button->setFocusPolicy(Qt::NoFocus); // the stepper itself has the focus; + and − are its keys
        connect(button, &QAbstractButton::released, &m_hold, &QTimer::stop);
    }
    connect(&m_hold, &QTimer::timeout, this, [this] {
        m_hold.setInterval(kRepeatMs);
        step(m_direction);
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &Stepper::endTyping);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void Stepper::setRange(int minimum, int maximum)
{
    m_minimum = std::min(minimum, maximum);
    m_maximum = std::max(minimum, maximum);
    setValue(m_value);
    refresh();
}

void Stepper::setStep(int step) { m_step = std::max(step, 1); }

void Stepper::setValue(int value)
{
    const int pressed = std::clamp(value, m_minimum, m_maximum);
    if (pressed == m_value)
        return;
    m_value = pressed;
    refresh();
    emit valueChanged(m_value);
}

void Stepper::setName(const QString& name)
{
    m_name = name;
    m_minus->setAccessibleName(tr("%1, less").arg(name));
    m_plus->setAccessibleName(tr("%1, more").arg(name));
    m_edit->setAccessibleName(name);
    refresh();
}

QString Stepper::valueText() const
{
    switch (m_measure) {
    case Measure::Depth: return text::mm(Micrometres(m_value));
    case Measure::Rate: return text::grouped(m_value);
    case Measure::Plain: return QString::number(m_value);
    }
    return {};
}

QSize Stepper::sizeHint() const { return {360, 56}; }

void Stepper::stepUp() { step(1); }
void Stepper::stepDown() { step(-1); }

void Stepper::step(int direction)
{
    // To the next whole step, so that 1.48 becomes 1.50 and not 1.53.
    const int below = m_value - m_value % m_step;
    const int asked = direction > 0 ? below + m_step : (below == m_value ? m_value - m_step : below);
    const int before = m_value;
    setValue(asked);
    if (m_value != before)
        emit valueEdited(m_value);
    if (asked > m_maximum || asked < m_minimum) {
        m_hold.stop();
        emit limitHit(asked > m_maximum ? Limit::Upper : Limit::Lower, asked);
    }
}

void Stepper::startHold(int direction)
{
    m_direction = direction;
    step(direction);
    const bool more = direction > 0 ? m_value < m_maximum : m_value > m_minimum;
    if (more)
        m_hold.start(kFirstRepeatMs);
}

void Stepper::beginTyping()
{
    m_edit->setText(valueText());
    m_edit->selectAll();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Stepper::endTyping()
{
    if (!m_edit->isVisible())
        return;
    m_edit->hide();
    const auto asked = parse(m_measure, m_edit->text());
    if (!asked) { // what cannot be read changes nothing, and says why
        m_problem = m_edit->text().trimmed().isEmpty() ? QString() : text::problemWords(asked.error());
        setAccessibleDescription(m_problem);
        if (!m_problem.isEmpty())
            QToolTip::showText(mapToGlobal(QPoint(kButton, height())), m_problem, this);
        return;
    }
    m_problem.clear();
    setAccessibleDescription({});
    const int before = m_value;
    setValue(*asked);
    if (m_value != before)
        emit valueEdited(m_value);
    if (*asked != m_value)
        emit limitHit(*asked > m_maximum ? Limit::Upper : Limit::Lower, *asked);
}

void Stepper::refresh()
{
    m_minus->setEnabled(m_value > m_minimum);
    m_plus->setEnabled(m_value < m_maximum);
    if ((m_direction > 0 && m_value >= m_maximum) || (m_direction < 0 && m_value <= m_minimum))
        m_hold.stop();
    setAccessibleName(QStringLiteral("%1, %2 %3").arg(m_name, valueText(), unitOf(m_measure)).trimmed());
    accessible::valueChanged(this);
    update();
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    const bool narrow = width() < 330;
    const QFont font = textFont(narrow ? 32 : 40, QFont::DemiBold);
    const QFont unitFont = textFont(narrow ? 15 : 18);
    const QString value = valueText();
    const QString unit = unitOf(m_measure);
    const qreal gap = 9;
    const qreal number = paint::digitsWidth(value, font);
    const qreal whole = number + (unit.isEmpty() ? 0 : gap + QFontMetricsF(unitFont).horizontalAdvance(unit));
    const qreal x = std::round((width() - whole) / 2);
    const qreal base = std::round(height() / 2.0 + QFontMetricsF(font).capHeight() / 2);
    p.setPen(isEnabled() ? theme.ink : theme.ink3);
    paint::digits(p, QPointF(x, base), value, font);
    p.setFont(unitFont);
    p.setPen(theme.ink2);
    p.drawText(QPointF(x + number + gap, base), unit);
}

void Stepper::resizeEvent(QResizeEvent*)
{
    const int top = (height() - kButton) / 2;
    m_minus->setGeometry(0, top, kButton, kButton);
    m_plus->setGeometry(width() - kButton, top, kButton, kButton);
    m_edit->setGeometry(kButton + 12, (height() - 56) / 2, std::max(60, width() - 2 * kButton - 24), 56);
}

void Stepper::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        beginTyping();
}

void Stepper::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_edit->isVisible() && key == Qt::Key_Escape) {
        m_edit->setText(valueText());
        m_edit->hide();
        setFocus(Qt::OtherFocusReason);
    } else if (key == Qt::Key_Plus || key == Qt::Key_Up || key == Qt::Key_Right) {
        stepUp();
    } else if (key == Qt::Key_Minus || key == Qt::Key_Down || key == Qt::Key_Left) {
        stepDown();
    } else if (key == Qt::Key_Enter || key == Qt::Key_Return) {
        beginTyping();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace stipple::ui
