// Purpose: one thing that wants attention (not an alarm): sand tile with icon, two lines, chevron.
// Thread: UI thread.
// Units: 80 px high.
// Failure: none.
#pragma once

#include <QAbstractButton>

namespace stipple::ui {

class AttentionRow : public QAbstractButton {
    Q_OBJECT
public:
    AttentionRow(const QString& icon, const QString& title, const QString& detail, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon, m_detail;
};

} // namespace stipple::ui
