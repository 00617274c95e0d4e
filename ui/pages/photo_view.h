// Purpose: one photo large, or two of the same view side by side, each with its words below.
// Thread: UI thread. Units: logical pixels; the pictures keep their proportions.
// Failure: a picture that cannot be read says so in its place.
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <array>

namespace stipple::ui {

class PhotoView : public QWidget {
    Q_OBJECT
public:
    enum class Place { Left, Right }; // Right: the one of interest
    explicit PhotoView(QWidget* parent = nullptr);
    void clear();
    void set(Place place, const QString& words); // the words first, the picture when it comes
    void setPicture(Place place, const QByteArray& jpeg);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Half {
        QString words;
        QImage picture;
        bool used = false, read = false;
    };
    void refreshName();
    std::array<Half, 2> m_halves;
};

} // namespace stipple::ui
