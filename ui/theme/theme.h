// Purpose: the tokens of the design (UI.md §2) as values: colours of the light shell and of the dark cockpit.
// Thread: UI thread. Immutable tables.
// Units: colours only; sizes are in metrics.h.
// Failure: none. A widget without a cockpit above it is light.
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace stipple::ui {

struct Theme {
    enum class Kind { Light, Cockpit };
    Kind kind = Kind::Light;

    QColor paper, surface, sunken, line, border;
    QColor ink, ink2, ink3;
    QColor accent, accentPress, onAccent, accentSoft, accentMid, accentLine;
    QColor sand, sandLine, sandInk;
    QColor red, amber, cyan;           // alarms: text and lines on this ground
    QColor track;                      // wells of dials, bars and plots
    QColor hatch;                      // diagonal lines of what is not allowed
    QColor block, onBlock;             // ink-filled "blocked", without hue
    QColor skin, hair;                 // ground colours of the drawings

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& cockpit();
    [[nodiscard]] bool dark() const { return kind == Kind::Cockpit; }
    [[nodiscard]] QPalette palette() const;
};

// STOP and the high alarm are the same in both themes. No other widget may use these.
namespace stop_colours {
inline const QColor kFill(0xC4, 0x16, 0x1C);
inline const QColor kPressed(0x8C, 0x10, 0x14);
inline const QColor kEdge(0xE2, 0x5A, 0x5F);
inline const QColor kFlash(0x7A, 0x0F, 0x13);
inline const QColor kText(0xFF, 0xFF, 0xFF);
} // namespace stop_colours

// Data colours I–VI; always shown with the Roman numeral.
[[nodiscard]] QColor fitzpatrickColour(int type);
[[nodiscard]] QString fitzpatrickNumeral(int type);

// The theme of the subtree a widget lives in: cockpit below a widget that was given applyCockpit(), else light.
[[nodiscard]] const Theme& themeOf(const QWidget* widget);

enum class Tone { Ink, Ink2, Ink3, Accent, SandInk, OnAccent, OnBlock };
[[nodiscard]] QColor toneColour(const Theme& theme, Tone tone);

} // namespace stipple::ui
