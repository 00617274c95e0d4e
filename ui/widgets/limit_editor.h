// Purpose: caption, Stepper, LimitBar and reason line as one control: how a depth or a rate is set everywhere.
// Thread: UI thread.
// Units: µm or strokes/min.
// Failure: cannot leave the band; the reason is shown for 6 s when somebody tried.
#pragma once

#include "core/plan/limits.h"
#include "ui/widgets/limit_bar.h"

#include <QWidget>

class QBoxLayout;

namespace stipple::ui {

class Label;
class ReasonLine;

class LimitEditor : public QWidget {
    Q_OBJECT
public:
    LimitEditor(Measure measure, const QString& name, QWidget* parent = nullptr);

    void setBand(const plan::Band<Micrometres>& band, Micrometres scaleMin, Micrometres scaleMax);
    void setBand(const plan::Band<StrokesPerMinute>& band, StrokesPerMinute scaleMin, StrokesPerMinute scaleMax);
    void setValue(int value);
    [[nodiscard]] int value() const;
    // Above the soft limit the value stands, but a recorded reason is needed; the caption says so.
    [[nodiscard]] bool aboveSoftLimit() const;
    void setCaption(const QString& caption); // "Cheek · Fitzpatrick III"; empty: the rule that set the upper limit
    [[nodiscard]] Stepper* stepper() const { return m_stepper; }
    [[nodiscard]] LimitBar* bar() const { return m_bar; }

signals:
    void valueEdited(int value);
    void limitHit(stipple::ui::Limit limit, int asked);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void apply(int value);
    void explain(Limit limit);
    void refresh();
    void placeCaption();
    [[nodiscard]] QString aboveWords() const;
    Measure m_measure;
    QBoxLayout* m_head = nullptr;
    Label* m_name = nullptr;
    Label* m_caption = nullptr;
    Stepper* m_stepper = nullptr;
    LimitBar* m_bar = nullptr;
    ReasonLine* m_reason = nullptr;
    QString m_given, m_lowReason, m_highReason, m_softValue, m_rule;
    int m_soft = 0;
};

} // namespace stipple::ui
