// Purpose: one person of the sign-in list: initials and name, chosen or not.
// Thread: UI thread.
// Units: 64 px high.
// Failure: none.
#pragma once

#include <QAbstractButton>

namespace stipple::ui {

class PersonButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PersonButton(const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {360, 64}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 64}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace stipple::ui
