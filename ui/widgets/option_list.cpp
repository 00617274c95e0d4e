#include "ui/widgets/option_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace stipple::ui {

namespace {
constexpr int kPad = 14, kDisc = 22, kGap = 12, kValueWidth = 34, kRowMin = 48, kPx = 17;
constexpr int kShortWords = 24; // characters up to which options stand side by side
}

bool saysValue(const QString& words, int value)
{
    const auto digits = QString::number(value);
    if (!words.startsWith(digits))
        return false;
    return words.size() == digits.size() || QStringLiteral(" :.").contains(words.at(digits.size()));
}

OptionRow::OptionRow(const QString& value, const QString& words, QWidget* parent) : QAbstractButton(parent), m_value(value)
{
    setText(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", radius::kInset);
    setAccessibleName(value.isEmpty() ? words : QStringLiteral("%1: %2").arg(value, words));
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int OptionRow::heightForWidth(int width) const
{
    const int left = kPad + kDisc + kGap + (m_value.isEmpty() ? 0 : kValueWidth);
    const QFontMetrics metrics(textFont(kPx, QFont::Normal));
    const int words = metrics.boundingRect(QRect(0, 0, std::max(40, width - left - kPad), 4000), Qt::TextWordWrap, text()).height();
    return std::max(kRowMin, words + 20);
}

QSize OptionRow::sizeHint() const
{
    const QFontMetrics metrics(textFont(kPx, QFont::Normal));
    const int left = kPad + kDisc + kGap + (m_value.isEmpty() ? 0 : kValueWidth);
    return {std::min(480, left + metrics.horizontalAdvance(text()) + kPad + 4), kRowMin};
}

void OptionRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    const bool on = isChecked();
    const QColor words = !isEnabled() ? t.ink3 : on ? t.accent : t.ink;
    paint::box(p, QRectF(rect()).adjusted(1, 1, -1, -1), radius::kInset, isDown() ? t.accentMid : on ? t.accentSoft : t.surface,
               on ? t.accent : t.line, on ? 2 : 1.2);
    const QRectF disc(kPad, height() / 2.0 - kDisc / 2.0, kDisc, kDisc);
    p.setPen(QPen(on ? t.accent : t.border, 2));
    p.setBrush(t.surface);
    p.drawEllipse(disc.adjusted(1, 1, -1, -1));
    if (on) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.accent);
        p.drawEllipse(disc.adjusted(6, 6, -6, -6));
    }
    int x = kPad + kDisc + kGap;
    p.setPen(words);
    if (!m_value.isEmpty()) {
        p.setFont(textFont(kPx, QFont::DemiBold));
        p.drawText(QRectF(x, 0, kValueWidth - 6, height()), Qt::AlignVCenter | Qt::AlignLeft, m_value);
        x += kValueWidth;
    }
    p.setFont(textFont(kPx, on ? QFont::Medium : QFont::Normal));
    p.drawText(QRectF(x, 0, width() - x - kPad, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

void OptionRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)
        focusNextChild();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

OptionList::OptionList(const QList<Option>& options, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const bool isShort = std::ranges::all_of(options, [](const Option& o) { return o.words.size() <= kShortWords; });
    const int columns = isShort ? (options.size() > 4 ? 3 : 2) : 1;
    int index = 0;
    for (const Option& option : options) {
        const auto value = QString::number(option.value);
        auto* row = new OptionRow(saysValue(option.words, option.value) ? QString() : value, option.words, this);
        grid->addWidget(row, index / columns, index % columns);
        m_rows.append({option.value, row});
        ++index;
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            if (!row->isChecked() && !m_canBeGivenUp)
                row->setChecked(true);
            for (const Row& other : m_rows)
                if (other.button != row)
                    other.button->setChecked(false);
            emit chosen();
        });
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
}

std::optional<int> OptionList::value() const
{
    for (const Row& row : m_rows)
        if (row.button->isChecked())
            return row.value;
    return std::nullopt;
}

void OptionList::setValue(std::optional<int> value)
{
    for (const Row& row : m_rows)
        row.button->setChecked(value && row.value == *value);
}

void OptionList::setCanBeGivenUp(bool can) { m_canBeGivenUp = can; }

void OptionList::setRowNames(const QString& prefix)
{
    for (const Row& row : m_rows)
        row.button->setObjectName(QStringLiteral("%1.%2").arg(prefix).arg(row.value));
}

} // namespace stipple::ui
