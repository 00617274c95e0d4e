#include "ui/map/map_dress.h"

#include "ui/theme/theme.h"

namespace stipple::ui::map {

namespace {

QPen line(const QColor& colour, double width) { return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); }
RoleDress stroke(const QColor& colour, double width) { return {line(colour, width), QBrush(Qt::NoBrush)}; }
RoleDress fill(const QColor& colour) { return {QPen(Qt::NoPen), QBrush(colour)}; }

RoleDress day(Role role)
{
    switch (role) {
    case Role::Skin: return fill(QColor(0xF7, 0xF0, 0xE8));
    case Role::Hair: return fill(QColor(0xDD, 0xD5, 0xCB));
    case Role::Shade: return fill(QColor(0xE9, 0xDD, 0xD1));
    case Role::Zone:
    case Role::Exclusion: return {};
    case Role::Main: return stroke(QColor(0x7D, 0x70, 0x67), 2.4);
    case Role::Line: return stroke(QColor(0x7D, 0x70, 0x67), 2.0);
    case Role::Fine: return stroke(QColor(0x94, 0x86, 0x7C), 1.6);
    case Role::Faint: return stroke(QColor(0xB9, 0xAB, 0xA0), 1.6);
    case Role::Strand: return stroke(QColor(0xC3, 0xB8, 0xAC), 1.8);
    case Role::Lash: return stroke(QColor(0x4C, 0x44, 0x40), 3.0);
    case Role::Brow: return fill(QColor(0x9A, 0x8C, 0x82));
    case Role::White:
    case Role::Glint: return fill(QColor(0xFF, 0xFF, 0xFF));
    case Role::Iris: return fill(QColor(0x8B, 0x8B, 0x94));
    case Role::Pupil: return fill(QColor(0x2B, 0x2A, 0x30));
    case Role::Nostril: return fill(QColor(0xA9, 0x96, 0x8A));
    case Role::Lip1: return fill(QColor(0xDD, 0xBF, 0xB4));
    case Role::Lip2: return fill(QColor(0xE6, 0xCB, 0xC1));
    case Role::Nail: return {line(QColor(0xB9, 0xAB, 0xA0), 1.6), QBrush(QColor(0xFB, 0xF6, 0xF1))};
    }
    return {};
}

RoleDress cockpit(Role role)
{
    switch (role) {
    case Role::Skin: return fill(QColor(0x22, 0x27, 0x30));
    case Role::Hair: return fill(QColor(0x1A, 0x1F, 0x28));
    case Role::Shade: return fill(QColor(0x1C, 0x21, 0x29));
    case Role::Zone:
    case Role::Exclusion: return {};
    case Role::Main: return stroke(QColor(0x8B, 0x94, 0xA3), 2.2);
    case Role::Line: return stroke(QColor(0x8B, 0x94, 0xA3), 1.9);
    case Role::Fine: return stroke(QColor(0x6C, 0x75, 0x84), 1.6);
    case Role::Faint: return stroke(QColor(0x45, 0x4C, 0x59), 1.6);
    case Role::Strand: return stroke(QColor(0x33, 0x3A, 0x46), 1.8);
    case Role::Lash: return stroke(QColor(0xA9, 0xB1, 0xBE), 2.4);
    case Role::Brow: return fill(QColor(0x45, 0x4C, 0x59));
    case Role::White: return fill(QColor(0x39, 0x3F, 0x4B));
    case Role::Glint: return fill(QColor(0x14, 0x18, 0x20));
    case Role::Iris: return fill(QColor(0x7C, 0x85, 0x95));
    case Role::Pupil: return fill(QColor(0xB8, 0xC0, 0xCC));
    case Role::Nostril: return fill(QColor(0x4A, 0x51, 0x5E));
    case Role::Lip1: return fill(QColor(0x3A, 0x3F, 0x4A));
    case Role::Lip2: return fill(QColor(0x33, 0x38, 0x43));
    case Role::Nail: return {line(QColor(0x45, 0x4C, 0x59), 1.6), QBrush(QColor(0x2A, 0x30, 0x3A))};
    }
    return {};
}

} // namespace

RoleDress dressOf(Role role, Light light) { return light == Light::Day ? day(role) : cockpit(role); }

const ZoneColours& zoneColours(Light light)
{
    static const ZoneColours kDay = [] {
        const Theme& t = Theme::light();
        ZoneColours c;
        c.absentLine = QColor(0xB4, 0xA4, 0x94);
        c.plannedFill = QColor(0xD5, 0xD9, 0xEF);
        c.plannedLine = QColor(0x74, 0x80, 0xCB);
        c.selectedFill = QColor(0xA8, 0xB0, 0xE0);
        c.hoverFill = t.accentSoft;
        c.doneFill = QColor(0xC9, 0xCF, 0xEC);
        c.levelFill = QColor(0x9A, 0xA4, 0xDE);
        c.accent = t.accent;
        c.linked = t.accent;
        c.exclusionLine = QColor(0x6B, 0x62, 0x59);
        c.hatch = QColor(0x8A, 0x80, 0x76);
        c.lesionFill = QColor(0xEA, 0xE0, 0xD4);
        c.badgeFill = t.surface;
        c.badgeLine = t.accent;
        c.badgeInk = t.accent;
        c.badgeStrongFill = t.accent;
        c.badgeStrongInk = t.onAccent;
        c.badgeDoneFill = t.accent;
        c.badgeDoneInk = t.onAccent;
        c.focus = t.ink;
        c.focusHalo = t.surface;
        c.side = t.ink3;
        return c;
    }();
    static const ZoneColours kCockpit = [] {
        const Theme& t = Theme::cockpit();
        ZoneColours c;
        c.absentLine = QColor(0x45, 0x4C, 0x59);
        c.plannedFill = QColor();
        c.plannedLine = t.accentLine;
        c.selectedFill = QColor(0x2B, 0x32, 0x68);
        c.hoverFill = t.accentSoft;
        c.doneFill = QColor(0x29, 0x2E, 0x57);
        c.levelFill = QColor(0x75, 0x82, 0xDE);
        c.accent = t.accent;
        c.linked = t.accentLine;
        c.exclusionLine = QColor(0x71, 0x7A, 0x8A);
        c.hatch = QColor(0x71, 0x7A, 0x8A);
        c.lesionFill = QColor(0x2A, 0x30, 0x3C);
        c.badgeFill = t.paper;
        c.badgeLine = t.accentLine;
        c.badgeInk = t.ink;
        c.badgeStrongFill = t.ink;
        c.badgeStrongInk = t.paper;
        c.badgeDoneFill = QColor(0x4E, 0x5A, 0xB4);
        c.badgeDoneInk = t.ink;
        c.focus = t.ink;
        c.focusHalo = t.paper;
        c.side = t.ink3;
        return c;
    }();
    return light == Light::Day ? kDay : kCockpit;
}

void paintShapes(QPainter& p, const QList<Shape>& shapes, Light light)
{
    for (const Shape& shape : shapes) {
        const RoleDress dress = dressOf(shape.role, light);
        p.setPen(dress.pen);
        p.setBrush(dress.brush);
        p.drawPath(shape.path);
    }
}

} // namespace stipple::ui::map
