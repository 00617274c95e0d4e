// Purpose: one of a few, side by side (Face | Scalp | Body | Hands; Day | Week; 1 2 3 4̶ passes; pattern with icons).
// Thread: UI thread.
// Units: logical pixels, 56 high (48 dense, 72 with icon above).
// Failure: a disabled item is struck through and says why in its tool tip and accessible description.
#pragma once

#include "ui/widgets/painted_items.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace stipple::ui {

class SegmentedControl : public QWidget, public PaintedItems {
    Q_OBJECT
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
public:
    enum class Layout { Text, IconBefore, IconAbove };
    struct Item {
        QString text;
        QString icon;     // empty: none
        QString disabledReason; // not empty: cannot be chosen
    };
    explicit SegmentedControl(QList<Item> items, Layout layout = Layout::Text, QWidget* parent = nullptr);

    [[nodiscard]] int current() const { return m_current; } // -1: none yet
    void setCurrent(int index);
    void setItems(QList<Item> items);
    [[nodiscard]] const QList<Item>& items() const { return m_items; }
    // Items that, when chosen, are ink-filled instead of outlined (the "Yes" of a screening question).
    void setStrong(QList<int> indices);
    void setDense(int height);
    void setItemLayout(Layout layout); // icon above the words takes less width

    // PaintedItems: radio buttons
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRect itemPlace(int index) const override;
    [[nodiscard]] QString itemName(int index) const override;
    [[nodiscard]] QAccessible::State itemState(int index) const override;
    [[nodiscard]] QAccessible::Role itemRole() const override;
    [[nodiscard]] QString itemDescription(int index) const override;
    void itemPress(int index) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(int index);
    void chosen(int index); // by a person

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int indexAt(const QPoint& pos) const;
    [[nodiscard]] int itemWidth(int index) const;
    void choose(int index);
    QList<Item> m_items;
    QList<int> m_strong;
    Layout m_layout;
    int m_current = -1;
    int m_pressed = -1;
    int m_height = 56;
};

} // namespace stipple::ui
