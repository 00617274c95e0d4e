// Purpose: pills: Chip can be switched on (skin today), Badge only says something (allergy, Fitzpatrick, ready).
// Thread: UI thread.
// Units: logical pixels; a Chip is 48 high, a Badge 36.
// Failure: none.
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace stipple::ui {

class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr); // checkable; checked shows a tick
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

class Badge : public QWidget {
    Q_OBJECT
public:
    enum class Look {
        Neutral,  // sunken ground
        Accent,   // accent-soft ground, accent words
        Solid,    // accent ground ("Next · 10:30")
        Outline,  // hairline on surface ("Arrived 10:18")
        Blocked,  // ink-filled, octagon: must not be missed (allergy)
        Caution,  // 2 px ink outline, triangle
        Sand,     // needs attention
    };
    explicit Badge(const QString& text, Look look = Look::Neutral, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setLook(Look look);
    void setIconName(const QString& name); // Blocked and Caution bring their own
    void setSwatch(const QColor& colour);  // a disc before the words (Fitzpatrick)
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownIcon() const;
    QString m_text, m_icon;
    QColor m_swatch;
    Look m_look;
};

} // namespace stipple::ui
