// Purpose: a number that does not dance: every digit in a cell of the same width, with an optional small unit.
// Thread: UI thread.
// Units: pixels of type; the text comes formatted from ui/text.
// Failure: none. Empty text shows nothing; "no data" is text::noData() ("– –").
#pragma once

#include "ui/widgets/label.h"

namespace stipple::ui {

class DigitLabel : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit DigitLabel(const QString& text = {}, TextLook look = look::kName, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setUnit(const QString& unit, TextLook look = look::kCaption);
    void setTone(Tone tone);
    void setLook(TextLook look);
    void setAlignment(Qt::Alignment alignment);
    // Reserves the room of this text so that the layout never moves, e.g. "8 888".
    void setReserve(const QString& widest);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text, m_unit, m_reserve;
    TextLook m_look, m_unitLook = look::kCaption;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace stipple::ui
