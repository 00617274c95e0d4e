#include "ui/print/qr_code.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace stipple::ui::print {

QrCode::QrCode(const QString& text)
{
    const auto bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return;
    m_width = code->width;
    const auto count = static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_width);
    m_modules.resize(count);
    std::transform(code->data, code->data + count, m_modules.begin(),
                   [](unsigned char c) { return static_cast<unsigned char>(c & 1U); });
}

bool QrCode::dark(int x, int y) const
{
    return m_modules[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x)] != 0;
}

void QrCode::paint(QPainter& p, const QRectF& box) const
{
    if (empty())
        return;
    constexpr int kQuiet = 4;
    const qreal module = box.width() / (m_width + 2 * kQuiet);
    p.save();
    p.setPen(Qt::NoPen);
    p.setBrush(Qt::black);
    p.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < m_width; ++y) {
        for (int x = 0; x < m_width; ++x) {
            if (!dark(x, y))
                continue;
            int run = 1; // one bar for neighbours: no hairlines between modules when printed
            while (x + run < m_width && dark(x + run, y))
                ++run;
            p.drawRect(QRectF(box.x() + (x + kQuiet) * module, box.y() + (y + kQuiet) * module, run * module,
                              module * 1.02));
            x += run - 1;
        }
    }
    p.restore();
}

} // namespace stipple::ui::print
