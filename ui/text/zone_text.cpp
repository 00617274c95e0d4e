#include "ui/text/zone_text.h"

#include "ui/text/translator.h"

#include <QCoreApplication>
#include <QHash>

namespace stipple::ui::text {

namespace {

struct Zones {
    Q_DECLARE_TR_FUNCTIONS(Zones)
};

struct Name {
    QString whole; // without side
    QString brief; // for callouts: at most about 12 letters
};

// Without _left/_right. The table of ids is resources/clinical/zones.csv; a test walks it.
QHash<QString, Name> faceNames()
{
    return {
        {QStringLiteral("forehead"), {Zones::tr("Forehead"), Zones::tr("Forehead")}},
        {QStringLiteral("glabella"), {Zones::tr("Glabella"), Zones::tr("Glabella")}},
        {QStringLiteral("temple"), {Zones::tr("Temple"), Zones::tr("Temple")}},
        {QStringLiteral("infraorbital"), {Zones::tr("Under-eye"), Zones::tr("Under-eye")}},
        {QStringLiteral("crows_feet"), {Zones::tr("Crow’s feet"), Zones::tr("Crow’s feet")}},
        {QStringLiteral("nose_dorsum"), {Zones::tr("Nose bridge"), Zones::tr("Nose bridge")}},
        {QStringLiteral("nose_tip"), {Zones::tr("Nose tip"), Zones::tr("Nose tip")}},
        {QStringLiteral("nose_ala"), {Zones::tr("Nose side"), Zones::tr("Nose side")}},
        {QStringLiteral("malar"), {Zones::tr("Cheekbone"), Zones::tr("Cheekbone")}},
        {QStringLiteral("cheek"), {Zones::tr("Cheek"), Zones::tr("Cheek")}},
        {QStringLiteral("preauricular"), {Zones::tr("In front of the ear"), Zones::tr("Before ear")}},
        {QStringLiteral("nasolabial"), {Zones::tr("Nasolabial fold"), Zones::tr("Nasolabial")}},
        {QStringLiteral("upper_lip"), {Zones::tr("Upper lip"), Zones::tr("Upper lip")}},
        {QStringLiteral("lower_lip_skin"), {Zones::tr("Below the lower lip"), Zones::tr("Lower lip")}},
        {QStringLiteral("marionette"), {Zones::tr("Marionette line"), Zones::tr("Marionette")}},
        {QStringLiteral("chin"), {Zones::tr("Chin"), Zones::tr("Chin")}},
        {QStringLiteral("jawline"), {Zones::tr("Jawline"), Zones::tr("Jawline")}},
        {QStringLiteral("submental"), {Zones::tr("Under the chin"), Zones::tr("Under chin")}},
        {QStringLiteral("neck_front"), {Zones::tr("Front of neck"), Zones::tr("Neck front")}},
        {QStringLiteral("neck_side"), {Zones::tr("Side of neck"), Zones::tr("Neck side")}},
        {QStringLiteral("nape"), {Zones::tr("Back of neck"), Zones::tr("Neck back")}},
        {QStringLiteral("scalp_frontal"), {Zones::tr("Scalp, front"), Zones::tr("Frontal")}},
        {QStringLiteral("scalp_mid"), {Zones::tr("Scalp, middle"), Zones::tr("Mid-scalp")}},
        {QStringLiteral("scalp_vertex"), {Zones::tr("Scalp, vertex"), Zones::tr("Vertex")}},
        {QStringLiteral("scalp_temporal"), {Zones::tr("Scalp, temple"), Zones::tr("Temporal")}},
        {QStringLiteral("scalp_occipital"), {Zones::tr("Scalp, back"), Zones::tr("Occipital")}},
    };
}

QHash<QString, Name> bodyNames()
{
    return {
        {QStringLiteral("decolletage"), {Zones::tr("Décolletage"), Zones::tr("Décolletage")}},
        {QStringLiteral("presternal"), {Zones::tr("Breastbone"), Zones::tr("Breastbone")}},
        {QStringLiteral("breast"), {Zones::tr("Breast"), Zones::tr("Breast")}},
        {QStringLiteral("hand_dorsal"), {Zones::tr("Back of hand"), Zones::tr("Hand")}},
        {QStringLiteral("fingers_dorsal"), {Zones::tr("Backs of fingers"), Zones::tr("Fingers")}},
        {QStringLiteral("abdomen"), {Zones::tr("Abdomen"), Zones::tr("Abdomen")}},
        {QStringLiteral("flank"), {Zones::tr("Flank"), Zones::tr("Flank")}},
        {QStringLiteral("upper_arm_outer"), {Zones::tr("Upper arm, outer"), Zones::tr("Arm outer")}},
        {QStringLiteral("upper_arm_inner"), {Zones::tr("Upper arm, inner"), Zones::tr("Arm inner")}},
        {QStringLiteral("forearm"), {Zones::tr("Forearm"), Zones::tr("Forearm")}},
        {QStringLiteral("elbow"), {Zones::tr("Elbow"), Zones::tr("Elbow")}},
        {QStringLiteral("shoulder"), {Zones::tr("Shoulder"), Zones::tr("Shoulder")}},
        {QStringLiteral("back_upper"), {Zones::tr("Upper back"), Zones::tr("Upper back")}},
        {QStringLiteral("back_lower"), {Zones::tr("Lower back"), Zones::tr("Lower back")}},
        {QStringLiteral("buttock"), {Zones::tr("Buttock"), Zones::tr("Buttock")}},
        {QStringLiteral("thigh_front"), {Zones::tr("Thigh, front"), Zones::tr("Thigh front")}},
        {QStringLiteral("thigh_outer"), {Zones::tr("Thigh, outer"), Zones::tr("Thigh outer")}},
        {QStringLiteral("thigh_inner"), {Zones::tr("Thigh, inner"), Zones::tr("Thigh inner")}},
        {QStringLiteral("thigh_back"), {Zones::tr("Thigh, back"), Zones::tr("Thigh back")}},
        {QStringLiteral("knee"), {Zones::tr("Knee"), Zones::tr("Knee")}},
        {QStringLiteral("lower_leg"), {Zones::tr("Lower leg"), Zones::tr("Lower leg")}},
        {QStringLiteral("excl_upper_eyelid"), {Zones::tr("Upper eyelid"), Zones::tr("Eyelid")}},
        {QStringLiteral("excl_lower_eyelid"), {Zones::tr("Lower eyelid"), Zones::tr("Eyelid")}},
        {QStringLiteral("excl_lips"), {Zones::tr("Red lip"), Zones::tr("Red lip")}},
        {QStringLiteral("excl_mouth"), {Zones::tr("Mouth"), Zones::tr("Mouth")}},
        {QStringLiteral("excl_nostril"), {Zones::tr("Nostril"), Zones::tr("Nostril")}},
        {QStringLiteral("excl_ear"), {Zones::tr("Ear"), Zones::tr("Ear")}},
        {QStringLiteral("excl_navel"), {Zones::tr("Navel"), Zones::tr("Navel")}},
        {QStringLiteral("excl_areola"), {Zones::tr("Areola"), Zones::tr("Areola")}},
        {QStringLiteral("excl_genital_groin"), {Zones::tr("Groin"), Zones::tr("Groin")}},
        {QStringLiteral("excl_palms_soles"), {Zones::tr("Palms and soles"), Zones::tr("Palms, soles")}},
        {QStringLiteral("excl_nails"), {Zones::tr("Nails"), Zones::tr("Nails")}},
    };
}

enum class Side { None, Left, Right };
struct Split {
    QString base;
    Side side;
};

Split split(std::string_view id)
{
    const QString whole = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    if (whole.endsWith(QLatin1String("_left")))
        return {whole.chopped(5), Side::Left};
    if (whole.endsWith(QLatin1String("_right")))
        return {whole.chopped(6), Side::Right};
    return {whole, Side::None};
}

Name nameOf(const QString& base)
{
    // Looked up each time: the language may change.
    if (const auto face = faceNames(); face.contains(base))
        return face.value(base);
    if (const auto body = bodyNames(); body.contains(base))
        return body.value(base);
    QString plain = base;
    plain.replace(QLatin1Char('_'), QLatin1Char(' '));
    return {plain, plain};
}

} // namespace

QString zoneName(std::string_view id)
{
    const Split part = split(id);
    const QString name = nameOf(part.base).whole;
    switch (part.side) {
    case Side::None: return name;
    case Side::Left: return Zones::tr("%1, left").arg(name);
    case Side::Right: return Zones::tr("%1, right").arg(name);
    }
    return name;
}

QString zoneShort(std::string_view id)
{
    const Split part = split(id);
    const QString name = nameOf(part.base).brief;
    switch (part.side) {
    case Side::None: return name;
    case Side::Left: return Zones::tr("%1 L", "left").arg(name);
    case Side::Right: return Zones::tr("%1 R", "right").arg(name);
    }
    return name;
}

QString zoneLower(std::string_view id)
{
    QString name = zoneName(id);
    if (!name.isEmpty() && windowLocale().language() != QLocale::German) // its nouns keep their capital
        name[0] = name.at(0).toLower();
    return name;
}

QString exclusionReason(std::string_view id) { return Zones::tr("%1. Never needled.").arg(zoneName(id)); }

QString viewName(const QString& map)
{
    if (map == QLatin1String("face_front"))
        return Zones::tr("Face, front");
    if (map == QLatin1String("face_left"))
        return Zones::tr("Face, left side");
    if (map == QLatin1String("face_right"))
        return Zones::tr("Face, right side");
    if (map == QLatin1String("scalp_top"))
        return Zones::tr("Scalp, from above");
    if (map == QLatin1String("body_front"))
        return Zones::tr("Body, front");
    if (map == QLatin1String("body_back"))
        return Zones::tr("Body, back");
    if (map == QLatin1String("hands_dorsal"))
        return Zones::tr("Hands, backs");
    return map;
}

QString patternName(plan::Pattern pattern)
{
    switch (pattern) {
    case plan::Pattern::Linear: return Zones::tr("Linear");
    case plan::Pattern::CrossHatch: return Zones::tr("Cross-hatch");
    case plan::Pattern::Stamp: return Zones::tr("Stamp");
    case plan::Pattern::Circular: return Zones::tr("Circular");
    }
    return {};
}

QString endPointName(plan::EndPoint endPoint)
{
    switch (endPoint) {
    case plan::EndPoint::Erythema: return Zones::tr("Even erythema");
    case plan::EndPoint::ErythemaToPinpoint: return Zones::tr("Erythema to pinpoint");
    case plan::EndPoint::PinpointBleeding: return Zones::tr("Pinpoint bleeding");
    }
    return {};
}

} // namespace stipple::ui::text
