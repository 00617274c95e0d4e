// Purpose: a square button that is only an icon: back, +, −, zoom, undo, fit, chevrons. Nothing else may be one.
// Thread: UI thread.
// Units: logical pixels, default 52 × 52, never below 44.
// Failure: an empty accessible name is a programming error (asserts).
#pragma once

#include <QAbstractButton>

namespace stipple::ui {

class IconButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Frame { Outline, None };
    IconButton(const QString& icon, const QString& accessibleName, Frame frame = Frame::Outline, QWidget* parent = nullptr);
    void setIconName(const QString& icon);
    void setSide(int px);
    void setIconPx(int px);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Frame m_frame;
    int m_side = 52;
    int m_iconPx = 24;
};

} // namespace stipple::ui
