// Purpose: every ordinary button of the design: primary, default, soft, quiet, ink, tile; icon before or after.
// Thread: UI thread.
// Units: logical pixels.
// Failure: none. Disabled keeps its label; with a lock when asked for. The reason belongs next to it, not in it.
#pragma once

#include <QColor>
#include <QElapsedTimer>
#include <QPushButton>

#include <optional>

namespace stipple::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Soft, Quiet, QuietInk, Ink, White };
    enum class Size { Dense, Control, Large, Action }; // 48 · 56 · 72 · 112 (96 compact)
    enum class DisabledLook { Plain, Lock };

    explicit Button(const QString& text, Kind kind = Kind::Secondary, Size size = Size::Control, QWidget* parent = nullptr);

    void setIconBefore(const QString& name);
    void setIconAfter(const QString& name);
    void setSecondary(const QString& small); // "2 min" after the text, lighter
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setSize(Size size);
    void setDisabledLook(DisabledLook look);
    void setFontPx(int px);
    void setIconPx(int px);
    // Own colours for ground that is not the theme's: an alarm, an ink inset. An invalid fill is see-through.
    void setColours(const QColor& words, const QColor& fill, const QColor& border);
    void dropColours();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // a second click within 150 ms is not a click
    bool hitButton(const QPoint& pos) const override;

private:
    struct Colours { QColor words, fill, border; };
    [[nodiscard]] Colours colours() const;
    [[nodiscard]] int fontPx() const;
    [[nodiscard]] int iconPx() const;
    [[nodiscard]] int boxHeight() const;
    [[nodiscard]] QString shownBefore() const;
    [[nodiscard]] qreal contentWidth() const;
    [[nodiscard]] qreal aroundWidth() const;
    Kind m_kind;
    Size m_size;
    DisabledLook m_disabledLook = DisabledLook::Plain;
    QString m_before, m_after, m_secondary;
    std::optional<Colours> m_own;
    QElapsedTimer m_lastClick;
    int m_px = 0, m_iconPx = 0;
};

[[nodiscard]] Button* primaryButton(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] Button* secondaryButton(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] Button* quietButton(const QString& text, QWidget* parent = nullptr);

} // namespace stipple::ui
