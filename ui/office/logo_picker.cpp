#include "ui/office/logo_picker.h"

#include "core/ports/records.h"
#include "ui/pages/page.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImageReader>

namespace stipple::ui {

namespace {

constexpr QSize kLargest(800, 400);
constexpr int kMostPixels = 64'000'000;

class View : public QWidget {
public:
    explicit View(QWidget* parent) : QWidget(parent) { setFixedSize(176, 104); }
    void show(const QImage& image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setRenderHint(QPainter::SmoothPixmapTransform);
        const auto& theme = themeOf(this);
        paint::box(p, QRectF(rect()), 12, theme.surface, theme.line, 1.0);
        if (m_image.isNull()) {
            icons::paint(p, QStringLiteral("image"), QRectF(width() / 2.0 - 20, height() / 2.0 - 20, 40, 40), theme.ink3);
            return;
        }
        const auto size = QSizeF(m_image.size()).scaled(width() - 24, height() - 24, Qt::KeepAspectRatio);
        p.drawImage(QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size), m_image);
    }

private:
    QImage m_image;
};

std::string encoded(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

} // namespace

LogoPicker::LogoPicker(QWidget* parent) : QWidget(parent)
{
    auto* row = bare<QHBoxLayout>(this, 20);
    m_view = new View(this);
    m_view->setAccessibleName(tr("Logo"));
    row->addWidget(m_view);
    auto* column = bare<QVBoxLayout>(nullptr, 8);
    m_words = named(new Label({}, look::kCaption), "clinic.logoWords");
    m_words->setWrap(Label::Wrap::Words);
    column->addWidget(m_words);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* choose = named(new Button(tr("Choose logo"), Button::Kind::Secondary, Button::Size::Dense), "clinic.logo", tr("Choose a picture file as the logo"));
    m_remove = named(new Button(tr("Remove"), Button::Kind::Quiet, Button::Size::Dense), "clinic.logoRemove", tr("Remove the logo"));
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    row->addLayout(column, 1);
    connect(choose, &QAbstractButton::clicked, this, &LogoPicker::ask);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        setPng({});
        emit changed();
    });
    refresh();
}

void LogoPicker::setPng(const std::string& bytes)
{
    m_png = bytes;
    m_words->setText(tr("Printed on the patient's sheets. PNG or JPEG."));
    refresh();
}

void LogoPicker::refresh()
{
    static_cast<View*>(m_view)->show(QImage::fromData(QByteArray::fromStdString(m_png), "PNG"));
    m_remove->setVisible(!m_png.empty());
    if (m_words->text().isEmpty())
        m_words->setText(tr("Printed on the patient's sheets. PNG or JPEG."));
}

bool LogoPicker::take(const QString& file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > kMostPixels) {
        m_words->setText(tr("This picture is too large. The logo stays as it was."));
        return false;
    }
    auto image = reader.read();
    if (image.isNull()) {
        m_words->setText(tr("This file is not a picture that can be read. The logo stays as it was."));
        return false;
    }
    if (image.width() > kLargest.width() || image.height() > kLargest.height())
        image = image.scaled(kLargest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    auto bytes = encoded(image);
    while (bytes.size() > ports::kLogoMaxBytes && image.width() > 40) { // a photograph does not pack well
        image = image.scaled(image.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        bytes = encoded(image);
    }
    setPng(bytes);
    emit changed();
    return true;
}

void LogoPicker::ask()
{
    auto* dialog = new QFileDialog(this, tr("Choose the logo"), QString(), tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LogoPicker::take);
    dialog->open();
}

} // namespace stipple::ui
