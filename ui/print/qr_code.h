// Purpose: a QR code as a square grid of modules, and its drawing with a quiet zone.
// Thread: UI thread.
// Units: modules; drawing in the painter's units.
// Failure: empty() when the text does not fit; the sheet then leaves the code out and says nothing of it.
// Only what any finder may read goes in: clinic phone and general instructions, never identity.
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace stipple::ui::print {

class QrCode {
public:
    explicit QrCode(const QString& text);
    [[nodiscard]] bool empty() const { return m_width == 0; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] bool dark(int x, int y) const;
    void paint(QPainter& p, const QRectF& box) const; // black on the ground, 4 modules of quiet zone inside `box`

private:
    int m_width = 0;
    std::vector<unsigned char> m_modules;
};

} // namespace stipple::ui::print
