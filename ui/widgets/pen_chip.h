// Purpose: the pen at a glance, top right of every page; opens Device › Pens.
// Thread: UI thread.
// Units: 52 px high; link quality in percent; armed countdown in seconds.
// Failure: none. Colour is never alone: icon, word and dot shape differ.
#pragma once

#include <QAbstractButton>

namespace stipple::ui {

class PenChip : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { NoPen, Connecting, Ready, Off, Armed, LinkWeak, Fault };
    explicit PenChip(QWidget* parent = nullptr);
    void setState(State state, const QString& serialOrReason);
    void setArmed(int secondsLeft);
    void setLinkWeak(int percent);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString iconName() const;
    void refresh();
    State m_state = State::NoPen;
    QString m_detail;
};

} // namespace stipple::ui
