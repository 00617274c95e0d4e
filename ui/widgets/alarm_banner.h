// Purpose: one row, always reserved, with the most urgent alarm; fill flashes, words never do.
// Thread: UI thread. Time of "pause sound" comes from a timer of its own (2 min).
// Units: 72 px high (56 compact). High 2 Hz 50 %, medium 0.6 Hz, low constant (IEC 60601-1-8 cadence).
// Failure: a new alarm ends the sound pause. Clearing is the page's work and only possible when the cause is gone.
#pragma once

#include "core/ports/pen.h"

#include <QFrame>
#include <QList>
#include <QTimer>

namespace stipple::ui {

class Button;

struct AlarmLine {
    ports::AlarmId id{};
    std::uint32_t detail = 0;
    ports::AlarmPriority priority{};
    QString title;  // "Over-depth — needles passed the 1.75 mm limit"
    QString line;   // "Peak 1.98 mm in cheek, left · 11:41:07"; may be empty
    QString time;   // "11:40"
};

class AlarmBanner : public QFrame {
    Q_OBJECT
public:
    explicit AlarmBanner(QWidget* parent = nullptr);

    // Highest priority first, then newest: the order of PenPort::alarms().
    void setAlarms(const QList<AlarmLine>& alarms);
    [[nodiscard]] const QList<AlarmLine>& alarms() const { return m_alarms; }
    void setQuietText(const QString& right); // "Speaker checked 11:02 · volume 70 %" when there is no alarm
    [[nodiscard]] bool soundPaused() const { return m_pausedLeft > 0; }
    [[nodiscard]] QColor fill() const; // of this phase

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void pauseSound(); // key A too; 2 minutes
signals:
    void soundPauseChanged(bool paused);
    void whatToDo(const stipple::ui::AlarmLine& alarm);
    void moreRequested();          // "+n more": open the list downward, never over STOP
    void phaseChanged(bool bright); // for an alarm lamp

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void layoutButtons();
    QList<AlarmLine> m_alarms;
    QString m_quiet;
    QTimer m_flash, m_second;
    bool m_bright = true;
    int m_pausedLeft = 0; // seconds
    Button* m_pause = nullptr;
    Button* m_what = nullptr;
    Button* m_more = nullptr;
};

} // namespace stipple::ui
