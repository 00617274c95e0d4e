// Purpose: what happened and what is booked, newest first, on one line of discs.
// Thread: UI thread.
// Units: row 76 px.
// Failure: empty shows nothing; the page has the EmptyState.
#pragma once

#include "ui/widgets/painted_items.h"

#include <QList>
#include <QWidget>

namespace stipple::ui {

class TimelineList : public QWidget, public PaintedItems {
    Q_OBJECT
public:
    enum class Mark { Booked, Current, Note, Done };
    struct Entry {
        QString date, title, detail;
        Mark mark = Mark::Done;
        bool canOpen = false;
    };
    explicit TimelineList(QWidget* parent = nullptr);
    void setEntries(const QList<Entry>& entries);

    // PaintedItems
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRect itemPlace(int index) const override;
    [[nodiscard]] QString itemName(int index) const override;
    [[nodiscard]] QAccessible::State itemState(int index) const override;
    [[nodiscard]] QAccessible::Role itemRole() const override;
    [[nodiscard]] QAccessible::Role groupRole() const override;
    void itemPress(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void entryChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QList<Entry> m_entries;
    int m_focus = 0;
    int m_pressed = -1;
};

} // namespace stipple::ui
