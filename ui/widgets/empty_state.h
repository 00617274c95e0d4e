// Purpose: nothing here yet: icon, one line, one action. Skeleton: static bars while something is read.
// Thread: UI thread.
// Failure: none.
#pragma once

#include <QWidget>

namespace stipple::ui {

class Button;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& line, const QString& action = {}, QWidget* parent = nullptr);
    [[nodiscard]] Button* button() const { return m_button; }

signals:
    void actionClicked();

private:
    Button* m_button = nullptr;
};

class Skeleton : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(int bars = 4, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_bars;
};

} // namespace stipple::ui
