// Purpose: text in one of the design's sizes and tones; follows the theme of its subtree by itself.
// Thread: UI thread.
// Units: pixels of type.
// Failure: none. Long text wraps only when wrap is asked for; else it is elided with the full text as tool tip.
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QWidget>

namespace stipple::ui {

struct TextLook {
    int px = 17;
    QFont::Weight weight = QFont::Normal;
    Tone tone = Tone::Ink;
};

namespace look {
inline constexpr TextLook kAxis{14, QFont::Normal, Tone::Ink3};
inline constexpr TextLook kCaption{15, QFont::Normal, Tone::Ink2};
inline constexpr TextLook kDetail{16, QFont::Normal, Tone::Ink2};
inline constexpr TextLook kBody{17, QFont::Normal, Tone::Ink};
inline constexpr TextLook kName{19, QFont::DemiBold, Tone::Ink};
inline constexpr TextLook kCardTitle{22, QFont::DemiBold, Tone::Ink};
inline constexpr TextLook kPage{34, QFont::Bold, Tone::Ink};
inline constexpr TextLook kHeadline{46, QFont::Bold, Tone::Ink};
} // namespace look

class Label : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    enum class Wrap { Elide, Words };
    explicit Label(const QString& text = {}, TextLook look = look::kBody, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(Tone tone);
    void setLook(TextLook look);
    [[nodiscard]] TextLook textLook() const { return m_look; }
    void setWrap(Wrap wrap);
    void setLeastPx(int px); // one line too long for its place is set smaller, down to this, before it is elided
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont drawFont() const;
    QString m_text;
    TextLook m_look;
    Wrap m_wrap = Wrap::Elide;
    int m_leastPx = 0;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace stipple::ui
