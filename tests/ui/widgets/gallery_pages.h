// Purpose: the pages of the gallery, one function a page.
// Thread: UI thread.
// Units: pixels.
// Failure: none.
#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace gallery {

struct Page {
    QString name;
    QSize size;
    std::function<QWidget*()> make;
    std::function<void(QWidget*)> after; // once it is shown: press, focus …
};

[[nodiscard]] QList<Page> pages();

// One function per page file.
[[nodiscard]] QList<Page> lightPages();
[[nodiscard]] QList<Page> cockpitPages();
[[nodiscard]] QList<Page> mapPages();

} // namespace gallery
