// Purpose: an icon of the set as a plain picture beside words.
// Thread: UI thread.
// Units: logical pixels.
// Failure: as ui/theme/icons.h.
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

namespace stipple::ui {

class IconView : public QWidget {
    Q_OBJECT
public:
    explicit IconView(const QString& name, int size = 24, Tone tone = Tone::Ink, QWidget* parent = nullptr);
    void setName(const QString& name);
    void setTone(Tone tone);
    // A rounded tile behind the icon; `tile` is its side.
    enum class Tile { None, Sunken, AccentSoft, Sand, Block };
    void setTile(Tile tile, int side);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    Tone m_tone;
    Tile m_tile = Tile::None;
    int m_side = 0;
};

} // namespace stipple::ui
