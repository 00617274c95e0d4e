// Purpose: a pill in the cockpit's head: icon, strong words, a dot, quiet words.
// Thread: UI thread.
// Units: 52 px high.
// Failure: none.
#pragma once

#include <QWidget>

namespace stipple::ui {

class PenPill : public QWidget {
    Q_OBJECT
public:
    explicit PenPill(const QString& icon, QWidget* parent = nullptr);
    enum class Dot { None, Good, Weak, Gone };
    void setWords(const QString& strong, Dot dot, const QString& quiet);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon, m_strong, m_quiet;
    Dot m_dot = Dot::None;
};

} // namespace stipple::ui
