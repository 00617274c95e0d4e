// Purpose: a picture from a file as the records keep it: upright, re-encoded, without place, camera or any other hidden data.
// Thread: UI thread.
// Units: pixels; bytes of the file.
// Failure: empty bytes where the file is no picture, too large, or cannot be read.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <functional>

class QWidget;

namespace stipple::ui::photo {

inline constexpr qint64 kFileBytesMax = 20 * 1024 * 1024;
inline constexpr int kMostPixels = 64'000'000;
inline constexpr int kPortraitSide = 512;

[[nodiscard]] QByteArray forRecord(const QByteArray& file);   // JPEG, whole picture
[[nodiscard]] QByteArray forPortrait(const QByteArray& file); // JPEG, the middle square
[[nodiscard]] QImage imageOf(const QByteArray& bytes);

// Asks for a picture file and hands its bytes over, at most kFileBytesMax + 1; no second event loop.
void choose(QWidget* parent, const QString& title, std::function<void(const QByteArray& file)> chosen);

} // namespace stipple::ui::photo
