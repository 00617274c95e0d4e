// Purpose: ●●○○ 2 of 4. The current one (today) has a filled centre and a ring.
// Thread: UI thread.
// Failure: more than 10 sessions show as words only.
#pragma once

#include <QWidget>

namespace stipple::ui {

class SessionDots : public QWidget {
    Q_OBJECT
public:
    enum class Today { Yes, No };
    explicit SessionDots(QWidget* parent = nullptr);
    void setSessions(int number, int total, Today today = Today::No); // number done, or with Today::Yes the one due now
    void setPill(bool pill); // sunken pill around it
    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number = 0, m_total = 0;
    Today m_today = Today::No;
    bool m_pill = false;
};

// Bars of a series: done, now, ahead, each with "1  7 Apr" below.
class SeriesBars : public QWidget {
    Q_OBJECT
public:
    explicit SeriesBars(QWidget* parent = nullptr);
    void setSeries(const QStringList& captions, int current); // current 1…n
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_captions;
    int m_current = 1;
};

} // namespace stipple::ui
