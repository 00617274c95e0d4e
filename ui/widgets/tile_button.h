// Purpose: the observation tile of the cockpit: icon and two lines of words, can be on or off.
// Thread: UI thread.
// Units: logical pixels.
// Failure: none.
#pragma once

#include <QAbstractButton>

namespace stipple::ui {

class TileButton : public QAbstractButton {
    Q_OBJECT
public:
    TileButton(const QString& icon, const QString& text, QWidget* parent = nullptr); // checkable
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

} // namespace stipple::ui
