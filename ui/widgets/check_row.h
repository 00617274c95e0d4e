// Purpose: one pre-flight check: done disc, progress ring with time left, dashed to-do, or failed; one button each.
// Thread: UI thread.
// Units: row height 118 (72 compact); progress 0…1.
// Failure: Failed turns the row ink-outlined and says cause and one fix.
#pragma once

#include <QWidget>

namespace stipple::ui {

class Button;

class CheckRow : public QWidget {
    Q_OBJECT
public:
    enum class State { ToDo, Running, Done, Failed, Waiting };
    CheckRow(const QString& icon, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setDetail(const QString& detail);
    void setTime(const QString& time);            // "10:40", "26 min"
    void setState(State state);
    void setProgress(double fraction, const QString& left); // Running: ring with "3:48" inside
    void setAction(const QString& text);          // "" hides the button
    void setActionEnabled(bool enabled);
    void setCompact(bool compact);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Button* button() const { return m_button; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    QString m_icon, m_title, m_detail, m_time, m_left;
    State m_state = State::ToDo;
    double m_progress = 0;
    bool m_compact = false;
    Button* m_button = nullptr;
};

} // namespace stipple::ui
