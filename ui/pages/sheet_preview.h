// Purpose: the printed sheet on screen, page under page, painted by the same layout as the printer's.
// Thread: UI thread.
// Units: fits its width; pages keep their proportions.
// Failure: nothing set shows static bars.
#pragma once

#include "ui/print/sheet_content.h"
#include "ui/print/mm_painter.h"

#include <QPixmap>
#include <QWidget>

namespace stipple::ui {

class SheetPreview : public QWidget {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget* parent = nullptr);
    void show(const print::SheetContent& content, const print::PageSize& page);
    [[nodiscard]] int pages() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {760, heightForWidth(760)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 300}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    [[nodiscard]] QSize pageSize(int width) const;
    print::SheetContent m_content;
    print::PageSize m_page;
    QList<QPixmap> m_shown;
    bool m_has = false;
};

} // namespace stipple::ui
