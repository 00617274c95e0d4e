// Purpose: the row under a page with what to do next: a hairline above, words left, actions right.
// Thread: UI thread.
// Units: 88 px high (116–144 where STOP stands in it).
// Failure: none. It is a row of the page, never an overlay.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace stipple::ui {

class FootBar : public QWidget {
    Q_OBJECT
public:
    explicit FootBar(QWidget* parent = nullptr);
    [[nodiscard]] QHBoxLayout* row() const { return m_row; }
    void setBarHeight(int px);
    void setSideMargins(int px);
    void setRuled(bool ruled);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row = nullptr;
    bool m_ruled = true;
};

} // namespace stipple::ui
