// Purpose: one patient in a list: initials, name, chart number, birth date. One tap opens.
// Thread: UI thread.
// Units: 76 px high (64 in the search popup).
// Failure: none.
#pragma once

#include "core/ports/records.h"

#include <QAbstractButton>

namespace stipple::ui {

class PatientRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit PatientRow(const ports::PatientHit& hit, int height = 76, QWidget* parent = nullptr);
    void setHit(const ports::PatientHit& hit); // lists keep their rows and show others in them
    [[nodiscard]] QSize sizeHint() const override { return {420, m_height}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, m_height}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawGround(QPainter& p, const QColor& fill, const QColor& line);
    QString m_initials, m_detail, m_right;
    int m_height;
};

} // namespace stipple::ui
