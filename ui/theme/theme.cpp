#include "ui/theme/theme.h"

#include <QVariant>
#include <QWidget>

#include <array>

namespace stipple::ui {

const Theme& Theme::light()
{
    static const Theme theme = [] {
        Theme t;
        t.kind = Kind::Light;
        t.paper = QColor(0xF6, 0xF5, 0xF2);
        t.surface = QColor(0xFF, 0xFF, 0xFF);
        t.sunken = QColor(0xF0, 0xEE, 0xE9);
        t.line = QColor(0xE4, 0xE1, 0xDB);
        t.border = QColor(0x87, 0x84, 0x7D);
        t.ink = QColor(0x1B, 0x1E, 0x27);
        t.ink2 = QColor(0x4B, 0x4F, 0x5B);
        t.ink3 = QColor(0x66, 0x6A, 0x75);
        t.accent = QColor(0x3F, 0x4E, 0xAE);
        t.accentPress = QColor(0x2F, 0x3B, 0x8A);
        t.onAccent = QColor(0xFF, 0xFF, 0xFF);
        t.accentSoft = QColor(0xEC, 0xEE, 0xF9);
        t.accentMid = QColor(0xC3, 0xC9, 0xEA);
        t.accentLine = QColor(0x8D, 0x98, 0xD6);
        t.sand = QColor(0xF4, 0xEC, 0xDD);
        t.sandLine = QColor(0xD8, 0xC9, 0xAC);
        t.sandInk = QColor(0x4F, 0x41, 0x27);
        t.red = QColor(0xC4, 0x16, 0x1C);
        t.amber = QColor(0xFF, 0xC2, 0x1A);
        t.cyan = QColor(0x0B, 0x7F, 0x97);
        t.track = t.sunken;
        t.hatch = QColor(0xBD, 0xB9, 0xB1);
        t.block = t.ink;
        t.onBlock = t.surface;
        t.skin = QColor(0xF7, 0xF0, 0xE8);
        t.hair = QColor(0xDD, 0xD5, 0xCB);
        return t;
    }();
    return theme;
}

const Theme& Theme::cockpit()
{
    static const Theme theme = [] {
        Theme t;
        t.kind = Kind::Cockpit;
        t.paper = QColor(0x0C, 0x0F, 0x14);
        t.surface = QColor(0x14, 0x18, 0x20);
        t.sunken = QColor(0x0F, 0x13, 0x1A);
        t.line = QColor(0x2A, 0x30, 0x3C);
        t.border = QColor(0x71, 0x7A, 0x8A);
        t.ink = QColor(0xF3, 0xF5, 0xF9);
        t.ink2 = QColor(0xBD, 0xC4, 0xD0);
        t.ink3 = QColor(0x93, 0x9C, 0xAC);
        t.accent = QColor(0xA3, 0xB0, 0xFF);
        t.accentPress = QColor(0x86, 0x95, 0xF2);
        t.onAccent = QColor(0x0C, 0x0F, 0x14);
        t.accentSoft = QColor(0x1D, 0x23, 0x40);
        t.accentMid = QColor(0x2D, 0x33, 0x68);
        t.accentLine = QColor(0x6A, 0x78, 0xD1);
        t.sand = QColor(0xF4, 0xEC, 0xDD);
        t.sandLine = QColor(0xD8, 0xC9, 0xAC);
        t.sandInk = QColor(0x4F, 0x41, 0x27);
        t.red = QColor(0xFF, 0x5A, 0x52);
        t.amber = QColor(0xFF, 0xC9, 0x3C);
        t.cyan = QColor(0x46, 0xD3, 0xEC);
        t.track = QColor(0x22, 0x27, 0x31);
        t.hatch = QColor(0x5A, 0x62, 0x70);
        t.block = t.ink;
        t.onBlock = t.paper;
        t.skin = QColor(0x20, 0x25, 0x2E);
        t.hair = QColor(0x1A, 0x1F, 0x28);
        return t;
    }();
    return theme;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, paper);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, sunken);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ToolTipBase, block);
    p.setColor(QPalette::ToolTipText, onBlock);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        p.setColor(role, ink);
    p.setColor(QPalette::PlaceholderText, ink3);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Dark, border);
    p.setColor(QPalette::Shadow, border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, ink3);
    return p;
}

QColor fitzpatrickColour(int type)
{
    static constexpr std::array<QRgb, 6> kColours{0xF6E0CF, 0xEBC9AE, 0xDDB290, 0xBE8A63, 0x8D5B3C, 0x553626};
    if (type < 1 || type > 6)
        return Theme::light().sunken;
    return QColor(kColours[static_cast<std::size_t>(type - 1)]);
}

QString fitzpatrickNumeral(int type)
{
    static constexpr std::array<const char*, 6> kNumerals{"I", "II", "III", "IV", "V", "VI"};
    if (type < 1 || type > 6)
        return QString();
    return QString::fromLatin1(kNumerals[static_cast<std::size_t>(type - 1)]);
}

const Theme& themeOf(const QWidget* widget)
{
    for (const QWidget* w = widget; w != nullptr; w = w->parentWidget()) {
        if (w->property("stippleTheme").toInt() == 1)
            return Theme::cockpit();
    }
    return Theme::light();
}

QColor toneColour(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Ink: return theme.ink;
    case Tone::Ink2: return theme.ink2;
    case Tone::Ink3: return theme.ink3;
    case Tone::Accent: return theme.accent;
    case Tone::SandInk: return theme.sandInk;
    case Tone::OnAccent: return theme.onAccent;
    case Tone::OnBlock: return theme.onBlock;
    }
    return theme.ink;
}

} // namespace stipple::ui
