// Purpose: one photo as a tile that can be opened; its view stands on it.
// Thread: UI thread. Units: logical pixels.
// Failure: a picture that cannot be read says so on the tile.
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace stipple::ui {

class PhotoTile : public QAbstractButton {
    Q_OBJECT
public:
    PhotoTile(const QString& caption, const QString& spoken, QWidget* parent = nullptr);
    void setPicture(const QByteArray& jpeg); // cut to the tile when painted; empty or broken: "No picture"
    [[nodiscard]] QSize sizeHint() const override { return {142, 146}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {88, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
    bool m_read = false;
};

} // namespace stipple::ui
