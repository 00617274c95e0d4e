#include "ui/map/zone_paint.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QObject>

#include <cmath>

namespace stipple::ui::map {

namespace {

constexpr qreal kHatchGap = 8;

QPen solid(const QColor& colour, qreal width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

QPen dashed(const QColor& colour, qreal width, qreal on, qreal off)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({on / width, off / width}); // given in pixels, wanted in pen widths
    return pen;
}

struct ZoneDress {
    QColor fill;
    QPen pen;
};

ZoneDress planned(const ZoneColours& c, const ZoneMark& mark, Light light)
{
    if (mark.linked)
        return {c.plannedFill, dashed(c.linked, 2.6, 8, 5)};
    if (light == Light::Cockpit)
        return {c.plannedFill, dashed(c.plannedLine, 1.8, 6, 4)};
    return {c.plannedFill, solid(c.plannedLine, 1.6)};
}

ZoneDress dress(const ZoneMark& mark, const ZoneLook& look, Light light)
{
    const ZoneColours& c = zoneColours(light);
    if (look.selected && mark.state != ZoneState::Excluded && mark.state != ZoneState::Running)
        return {c.selectedFill, solid(c.accent, 4)};
    if (look.swept)
        return {c.selectedFill, solid(c.accent, 2.4)};
    switch (mark.state) {
    case ZoneState::NotInPlan:
        if (look.hovered)
            return {c.hoverFill, solid(c.accent, 2)};
        return {QColor(), dashed(c.absentLine, 1.5, 5, 4)};
    case ZoneState::Planned: {
        ZoneDress d = planned(c, mark, light);
        if (look.hovered && !mark.linked)
            d.pen = solid(c.accent, 2.4);
        return d;
    }
    case ZoneState::Running: return {c.selectedFill, solid(c.accent, 4)};
    case ZoneState::Done: return {c.doneFill, solid(c.plannedLine, 1.4)};
    case ZoneState::Partly: return {c.doneFill, dashed(c.focus, 2.8, 7, 5)};
    case ZoneState::Excluded: return {QColor(), solid(c.exclusionLine, 1.6)};
    }
    return {};
}

} // namespace

void paintZone(const Canvas& canvas, const Shape& shape, const ZoneMark& mark, const ZoneLook& look)
{
    if (mark.state == ZoneState::Excluded) {
        paintExclusion(canvas, shape.path, look);
        return;
    }
    QPainter& p = canvas.p;
    const QPainterPath path = canvas.toWidget.map(shape.path);
    const ZoneDress d = dress(mark, look, canvas.light);
    if (d.fill.isValid()) { // a solid line covers the stairs of a hard edge, and a hard edge is filled in half the time
        p.setRenderHint(QPainter::Antialiasing, d.pen.style() != Qt::SolidLine);
        p.fillPath(path, d.fill);
        p.setRenderHint(QPainter::Antialiasing);
    }
    if (mark.state == ZoneState::Running && mark.level > 0) { // an amount, from below; not a place
        const ZoneColours& c = zoneColours(canvas.light);
        const QRectF area = path.boundingRect();
        const qreal top = area.bottom() - area.height() * std::min(1.0, mark.level);
        p.save();
        p.setClipPath(path);
        p.fillRect(QRectF(area.left(), top, area.width(), area.bottom() - top), c.levelFill);
        p.setPen(QPen(canvas.light == Light::Day ? c.accent : c.focus, 2));
        p.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
        p.restore();
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(d.pen);
    p.drawPath(path);
}

void paintExclusion(const Canvas& canvas, const QPainterPath& mapPath, const ZoneLook& look)
{
    const ZoneColours& c = zoneColours(canvas.light);
    const QPainterPath path = canvas.toWidget.map(mapPath);
    paint::hatch(canvas.p, path, c.hatch, kHatchGap, 1.2);
    canvas.p.setBrush(Qt::NoBrush);
    canvas.p.setPen(solid(c.exclusionLine, look.hovered ? 2.4 : 1.5));
    canvas.p.drawPath(path);
}

void paintLesion(const Canvas& canvas, const Lesion& lesion)
{
    const ZoneColours& c = zoneColours(canvas.light);
    const qreal scale = canvas.toWidget.m11();
    const QPointF centre = canvas.toWidget.map(lesion.centre);
    const qreal r = std::max(11.0, lesion.radius * scale);
    QPainterPath disc;
    disc.addEllipse(centre, r, r);
    canvas.p.fillPath(disc, c.lesionFill);
    paint::hatch(canvas.p, disc, c.hatch, 5, 1.2);
    canvas.p.setBrush(Qt::NoBrush);
    canvas.p.setPen(solid(c.exclusionLine, 1.6));
    canvas.p.drawPath(disc);
    canvas.p.setPen(Qt::NoPen);
    canvas.p.setBrush(c.exclusionLine);
    canvas.p.drawEllipse(centre, 2.8, 2.8);
}

void paintBadge(const Canvas& canvas, const QPointF& at, const ZoneMark& mark, const ZoneLook& look)
{
    const ZoneColours& c = zoneColours(canvas.light);
    const QPointF centre(std::round(at.x()), std::round(at.y()));
    const QRectF disc(centre.x() - kBadge / 2, centre.y() - kBadge / 2, kBadge, kBadge);
    const bool done = mark.state == ZoneState::Done;
    const bool strong = look.selected || mark.state == ZoneState::Running;
    if (done) {
        paint::box(canvas.p, disc, kBadge / 2, c.badgeDoneFill);
        icons::paint(canvas.p, QStringLiteral("check"), QRectF(centre.x() - 9, centre.y() - 9, 18, 18), c.badgeDoneInk, icons::Weight::Strong);
        return;
    }
    if (strong) // a rim of the zone's own ground keeps it apart from the selected fill
        paint::box(canvas.p, disc, kBadge / 2, c.badgeStrongFill, canvas.light == Light::Day ? QColor(Qt::white) : c.accent, 2);
    else
        paint::box(canvas.p, disc, kBadge / 2, c.badgeFill, c.badgeLine, 2);
    paint::line(canvas.p, disc, Qt::AlignCenter, QString::number(mark.number), textFont(14, QFont::Bold), strong ? c.badgeStrongInk : c.badgeInk);
}

void paintFocus(const Canvas& canvas, const QPainterPath& mapPath)
{
    const ZoneColours& c = zoneColours(canvas.light);
    const QPainterPath path = canvas.toWidget.map(mapPath);
    canvas.p.setBrush(Qt::NoBrush);
    canvas.p.setPen(solid(c.focus, 7));
    canvas.p.drawPath(path);
    canvas.p.setPen(solid(c.focusHalo, 3));
    canvas.p.drawPath(path);
}

void paintLeader(const Canvas& canvas, const CalloutPlace& place, const ZoneLook& look, CalloutForm form)
{
    const Theme& t = canvas.light == Light::Day ? Theme::light() : Theme::cockpit();
    const QColor colour = look.selected ? t.accent : t.accentLine;
    canvas.p.setBrush(Qt::NoBrush);
    canvas.p.setPen(QPen(colour, look.selected ? 2.6 : form == CalloutForm::Chip ? 1.0 : 1.4));
    canvas.p.drawPolyline(place.leader);
    canvas.p.setPen(Qt::NoPen);
    canvas.p.setBrush(colour);
    const qreal dot = look.selected ? 4.4 : 3.4;
    canvas.p.drawEllipse(place.leader.last(), dot, dot);
}

void paintCallout(const Canvas& canvas, const CalloutPlace& place, const ZoneMark& mark, const ZoneLook& look, CalloutForm form)
{
    QPainter& p = canvas.p;
    const Theme& t = canvas.light == Light::Day ? Theme::light() : Theme::cockpit();
    const bool chip = form == CalloutForm::Chip;
    paintLeader(canvas, place, look, form); // below the box
    const QRectF box = place.box;
    QColor words = t.ink, number = t.accent, unit = t.ink2;
    if (look.selected) {
        paint::box(p, box, 12, t.accent);
        words = number = unit = t.onAccent;
    } else if (mark.linked || chip) {
        QPainterPath outline;
        outline.addRoundedRect(box.adjusted(1, 1, -1, -1), 11, 11);
        p.fillPath(outline, look.hovered ? t.accentSoft : t.surface);
        p.setBrush(Qt::NoBrush);
        p.setPen(dashed(mark.linked ? t.accent : t.border, mark.linked ? 2.2 : 1.4, 7, 5));
        p.drawPath(outline);
    } else {
        paint::box(p, box, 12, look.hovered ? t.accentSoft : t.surface, look.focused ? t.ink : t.line, look.focused ? 3 : 1.6);
    }
    if (look.focused && (look.selected || mark.linked || chip))
        paint::box(p, box.adjusted(-5, -5, 5, 5), 16, QColor(), t.ink, 3);

    const qreal side = form == CalloutForm::Full ? 17 : 12;
    if (chip) {
        paint::line(p, box.adjusted(side, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, mark.shortName, textFont(15), t.ink2, Qt::ElideMiddle); // the side stands at the end
        return;
    }
    const QFont numberFont = textFont(16, QFont::Bold), depthFont = textFont(17, QFont::Bold), unitFont = textFont(15), nameFont = textFont(16);
    const QString digits = mark.state == ZoneState::Done ? QStringLiteral("✓") : QString::number(mark.number);
    paint::line(p, QRectF(box.left() + side, box.top(), 28, box.height()), Qt::AlignVCenter | Qt::AlignLeft, digits, numberFont, number);
    const QString mm = QObject::tr("mm");
    const qreal unitWide = form == CalloutForm::Full ? QFontMetricsF(unitFont).horizontalAdvance(mm) + 5 : 0;
    const qreal depthWide = paint::digitsWidth(mark.depth, depthFont);
    const qreal right = box.right() - side + 2;
    if (form == CalloutForm::Full)
        paint::line(p, QRectF(right - unitWide + 5, box.top(), unitWide, box.height()), Qt::AlignVCenter | Qt::AlignLeft, mm, unitFont, unit);
    if (mark.proposed && !look.selected)
        words = t.ink3; // only a proposal: lighter, with a question mark before it
    if (mark.proposed)
        paint::line(p, QRectF(right - unitWide - depthWide - 16, box.top(), 14, box.height()), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("?"), numberFont, words);
    p.setPen(words);
    paint::digits(p, QRectF(right - unitWide - depthWide, box.top(), depthWide, box.height()), Qt::AlignVCenter | Qt::AlignLeft, mark.depth, depthFont);
    if (form == CalloutForm::Full) {
        const qreal left = box.left() + side + std::max(24.0, QFontMetricsF(numberFont).horizontalAdvance(digits) + 10);
        paint::line(p, QRectF(left, box.top(), right - unitWide - depthWide - (mark.proposed ? 20 : 6) - left, box.height()), Qt::AlignVCenter | Qt::AlignLeft, mark.shortName, nameFont, words, Qt::ElideMiddle);
    }
}

} // namespace stipple::ui::map
