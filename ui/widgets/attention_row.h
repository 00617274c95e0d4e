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
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_icon, m_detail;
    bool m_narrow = false;
    int m_titleLines = 1, m_detailLines = 1;
};

} // namespace stipple::ui
