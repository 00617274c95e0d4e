// Purpose: one ink-filled line that says why something did not happen ("2.00 mm is the most for this zone").
// Thread: UI thread.
// Units: shown for 6 s, then gone; the room stays reserved when asked so that nothing shifts.
// Failure: none. Announced to screen readers.
#pragma once

#include <QTimer>
#include <QWidget>

namespace stipple::ui {

class ReasonLine : public QWidget {
    Q_OBJECT
public:
    explicit ReasonLine(QWidget* parent = nullptr);
    void say(const QString& reason, int forMs = 6000);
    void clear();
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_reason;
    QTimer m_timer;
};

} // namespace stipple::ui
