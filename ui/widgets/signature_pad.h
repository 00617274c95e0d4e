// Purpose: a signature kept as vector strokes: empty, signing, signed, locked. Clear until locked.
// Thread: UI thread.
// Units: strokes in pixels of the pad, exported as SVG path data in a 600 × 160 box.
// Failure: svg() of an empty pad is empty; fromSvg() ignores what it cannot read and says so by its result.
#pragma once

#include <QPolygonF>
#include <QWidget>

#include <vector>

namespace stipple::ui {

class Button;

class SignaturePad : public QWidget {
    Q_OBJECT
public:
    enum class State { Empty, Signing, Signed, Locked };
    explicit SignaturePad(QWidget* parent = nullptr);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString svg() const;
    [[nodiscard]] bool fromSvg(const QString& svg);
    void lock();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void clear(); // nothing once locked
signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Del clears

private:
    void setState(State state);
    [[nodiscard]] QPointF toInk(const QPointF& pos) const;
    std::vector<QPolygonF> m_strokes; // in the 600 × 160 box
    State m_state = State::Empty;
    Button* m_clear = nullptr;
};

} // namespace stipple::ui
