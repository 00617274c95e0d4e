// Purpose: one entry of a list of two lines on the left of a page: title, detail, how much is to check.
// Thread: UI thread.
// Units: 64 px high.
// Failure: none.
#pragma once

#include <QAbstractButton>

namespace stipple::ui {

class FileButton : public QAbstractButton {
    Q_OBJECT
public:
    FileButton(const QString& title, const QString& detail, const QString& mark, QWidget* parent = nullptr);
    static constexpr int kHeight = 64;
    [[nodiscard]] QSize sizeHint() const override { return {300, kHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, kHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail, m_mark;
};

} // namespace stipple::ui
