// Purpose: does its work only after 1.5 s of holding (ARM, resume): mouse, one finger, or the Enter key.
// Thread: UI thread.
// Units: milliseconds.
// Failure: letting go early, leaving it, losing focus or being disabled = nothing happened. HAZ-032
#pragma once

#include <QAbstractButton>
#include <QBasicTimer>
#include <QElapsedTimer>

namespace stipple::ui {

class HoldButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look { Accent, White }; // ARM / resume
    explicit HoldButton(const QString& text, QWidget* parent = nullptr);

    void setLook(Look look);
    void setIconName(const QString& name);
    void setHoldingText(const QString& text); // "Keep holding"
    void setDone(const QString& text);        // shows the done form until reset()
    void reset();
    [[nodiscard]] double progress() const;    // 0…1
    [[nodiscard]] bool holding() const { return m_timer.isActive(); }

    static constexpr int kHoldMs = 1500;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void held();
    void letGo(double progress);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;

private:
    void begin();
    void end();
    QString m_icon, m_holding, m_doneText;
    Look m_look = Look::Accent;
    QBasicTimer m_timer;
    QElapsedTimer m_since;
    bool m_done = false;
};

} // namespace stipple::ui
