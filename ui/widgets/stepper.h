// Purpose: − value + for depth (0.05 mm) and rate (100/min). Tap the value to type; hold a button to repeat.
// Thread: UI thread.
// Units: depth in µm, rate in strokes/min, as plain integers inside; shown through ui/text.
// Failure: cannot leave [minimum, maximum]; a typed value outside returns to the limit and emits limitHit. HAZ-007
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace stipple::ui {

class IconButton;

enum class Measure { Depth, Rate, Plain };
enum class Limit { Lower, Upper };

class Stepper : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int value READ value WRITE setValue NOTIFY valueChanged)
public:
    explicit Stepper(Measure measure, QWidget* parent = nullptr);

    void setRange(int minimum, int maximum);
    void setStep(int step);
    void setValue(int value); // pressed into the range
    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] int minimum() const { return m_minimum; }
    [[nodiscard]] int maximum() const { return m_maximum; }
    void setName(const QString& name); // accessible: "Depth"
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] QString problem() const { return m_problem; } // why the last typed value was not taken

    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void stepUp();
    void stepDown();

signals:
    void valueChanged(int value);
    void valueEdited(int value); // by a person
    void limitHit(stipple::ui::Limit limit, int asked);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int direction);
    void startHold(int direction);
    void beginTyping();
    void endTyping();
    void refresh();
    Measure m_measure;
    int m_minimum = 0, m_maximum = 100, m_step = 1, m_value = 0;
    int m_direction = 0;
    QString m_name, m_problem;
    IconButton* m_minus = nullptr;
    IconButton* m_plus = nullptr;
    QLineEdit* m_edit = nullptr;
    QTimer m_hold;
};

} // namespace stipple::ui
