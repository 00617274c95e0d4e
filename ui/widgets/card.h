// Purpose: the white (in the cockpit: dark) sheet that groups things, and the hairline between rows.
// Thread: UI thread.
// Units: logical pixels.
// Failure: none.
#pragma once

#include <QFrame>

class QVBoxLayout;
class QHBoxLayout;

namespace stipple::ui {

class Label;

class Card : public QFrame {
    Q_OBJECT
public:
    enum class Edge { Line, Accent, Alarm, None };
    explicit Card(QWidget* parent = nullptr);
    // A row with the title on the left; returns it so that a caption or button can be added on the right.
    QHBoxLayout* addTitle(const QString& title, const QString& caption = {});
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setEdge(Edge edge);
    void setPadding(int px);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body = nullptr;
    Edge m_edge = Edge::Line;
};

// 1 px line across.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

// Sunken or accent-soft strip inside a card ("Next session no earlier than …").
class Inset : public QFrame {
    Q_OBJECT
public:
    enum class Ground { Sunken, AccentSoft, Sand, Block, InkOutline };
    explicit Inset(Ground ground, QWidget* parent = nullptr);
    void setGround(Ground ground);
    [[nodiscard]] QHBoxLayout* row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground;
    QHBoxLayout* m_row = nullptr;
};

} // namespace stipple::ui
