#include "ui/shell/photo_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QImageReader>
#include <QPainter>

namespace stipple::ui::photo {

namespace {

constexpr int kJpegQuality = 92;

struct PhotoSay {
    Q_DECLARE_TR_FUNCTIONS(Photo)
};

QImage uprightOf(const QByteArray& file)
{
    if (file.isEmpty() || file.size() > kFileBytesMax)
        return {};
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid() && qint64{size.width()} * size.height() > kMostPixels)
        return {};
    return reader.read();
}

// Onto fresh pixels: what a camera wrote beside them (place, serial number, comments) stays behind.
QByteArray encoded(const QImage& image)
{
    QImage clean(image.size(), QImage::Format_RGB888);
    clean.fill(Qt::white);
    QPainter(&clean).drawImage(0, 0, image);
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    return clean.save(&out, "JPEG", kJpegQuality) ? bytes : QByteArray();
}

} // namespace

QByteArray forRecord(const QByteArray& file)
{
    const auto image = uprightOf(file);
    return image.isNull() ? QByteArray() : encoded(image);
}

QByteArray forPortrait(const QByteArray& file)
{
    const auto image = uprightOf(file);
    if (image.isNull())
        return {};
    const int side = std::min(image.width(), image.height());
    const auto square = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    return encoded(side > kPortraitSide ? square.scaled(kPortraitSide, kPortraitSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : square);
}

QImage imageOf(const QByteArray& bytes) { return QImage::fromData(bytes); }

void choose(QWidget* parent, const QString& title, std::function<void(const QByteArray& file)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, QString(), PhotoSay::tr("Pictures (*.jpg *.jpeg *.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString& name) {
        QFile file(name);
        chosen(file.open(QIODevice::ReadOnly) ? file.read(kFileBytesMax + 1) : QByteArray());
    });
    dialog->open();
}

} // namespace stipple::ui::photo
