// Purpose: a PIN by fingers in gloves or by keys: dots for what is typed, ten digits, erase.
// Thread: UI thread.
// Units: keys 72 × 60.
// Failure: none; a disabled pad takes nothing.
#pragma once

#include <QWidget>

namespace stipple::ui {

class PinPad : public QWidget {
    Q_OBJECT
public:
    explicit PinPad(QWidget* parent = nullptr);
    [[nodiscard]] QString pin() const { return m_pin; }
    void clear();

signals:
    void entered(); // Enter, or the tick: try it
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add(QChar digit);
    void erase();
    QString m_pin;
    QWidget* m_dots = nullptr;
};

} // namespace stipple::ui
