// Purpose: what other programs do with a dialog: a sheet at the right edge of its host, inside the window.
//          Never covers STOP: it ends above the foot bar.
// Thread: UI thread. No nested event loop; the answer is a signal.
// Units: width 440 unless told.
// Failure: Esc closes it, except where Esc is STOP (the window catches that first).
#pragma once

#include <QFrame>
#include <QString>

class QVBoxLayout;

namespace stipple::ui {

class Label;

class SideSheet : public QFrame {
    Q_OBJECT
public:
    SideSheet(const QString& title, QWidget* host);
    void setContent(QWidget* content); // takes it
    void setLongContent(QWidget* content); // scrolls where the window is too low for it
    void setFootHeight(int px);        // room kept free below
    void setWide(int px);
    // Which one of its kind it is about (a goal, a zone, a question), said before open(); what was typed about another
    // one is not put back into it.
    void setSubject(const QString& subject) { m_subject = subject; }
    [[nodiscard]] const QString& subject() const { return m_subject; }
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QVBoxLayout* foot() const { return m_foot; } // buttons

public slots:
    void open();
    void close();
    void putAway(); // another patient comes: gone from the window, but not given up by whoever typed into it
signals:
    void opened();
    void closed();
    void wentAway();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QVBoxLayout* m_body = nullptr;
    QVBoxLayout* m_foot = nullptr;
    QString m_subject;
    int m_width = 440, m_footHeight = 0;
};

} // namespace stipple::ui
