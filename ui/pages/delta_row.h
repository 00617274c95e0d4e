// Purpose: one painted line of the planned-and-delivered table, and its head.
// Thread: UI thread.
// Units: logical pixels; 60 px high (52 compact).
// Failure: none.
#pragma once

#include <QWidget>

#include "core/session/summary.h"

namespace stipple::ui {

class DeltaRow : public QWidget {
    Q_OBJECT
public:
    DeltaRow(const session::SummaryRow& row, const QString& endPoint, const QString& endPointIcon, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {900, 58}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 50}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    session::SummaryRow m_row;
    QString m_endPoint, m_icon;
};

class DeltaHead : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {900, 34}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace stipple::ui
