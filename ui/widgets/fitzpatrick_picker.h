// Purpose: six skin types as a radio group of swatches with Roman numerals; below, what the pick means.
// Thread: UI thread.
// Units: type 1…6; nullopt before the first pick (nothing is pre-selected).
// Failure: none.
#pragma once

#include "ui/widgets/painted_items.h"

#include <QWidget>

#include <optional>

namespace stipple::ui {

class FitzpatrickPicker : public QWidget, public PaintedItems {
    Q_OBJECT
public:
    explicit FitzpatrickPicker(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<int> type() const { return m_type; }
    void setType(std::optional<int> type);
    // Shown in the inset: "III · Sometimes burns, tans evenly" / "Cheek depth limit 2.00 mm."
    void setMeaning(const QString& title, const QString& detail);

    // PaintedItems
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRect itemPlace(int index) const override;
    [[nodiscard]] QString itemName(int index) const override;
    [[nodiscard]] QAccessible::State itemState(int index) const override;
    [[nodiscard]] QAccessible::Role itemRole() const override;
    [[nodiscard]] QString itemDescription(int index) const override;
    void itemPress(int index) override; // 0…5
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void picked(int type);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<int> m_type;
    QString m_title, m_detail;
};

// "Sometimes burns, tans evenly" and so on.
[[nodiscard]] QString fitzpatrickWords(int type);

} // namespace stipple::ui
