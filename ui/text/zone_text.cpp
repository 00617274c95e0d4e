#include "ui/text/zone_text.h"

#include "ui/text/translator.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace stipple::ui::text {

namespace {

struct Zones {
    Q_DECLARE_TR_FUNCTIONS(Zones)
};

struct Name {
    const char* whole = nullptr; // without side
    const char* brief = nullptr; // for callouts: at most about 12 letters
};

// Without _left/_right. The table of ids is resources/clinical/zones.csv; a test walks it.
QHash<QString, Name> faceNames()
{
    return {
        {QStringLiteral("forehead"), {QT_TRANSLATE_NOOP("Zones", "Forehead"), QT_TRANSLATE_NOOP("Zones", "Forehead")}},
        {QStringLiteral("glabella"), {QT_TRANSLATE_NOOP("Zones", "Glabella"), QT_TRANSLATE_NOOP("Zones", "Glabella")}},
        {QStringLiteral("temple"), {QT_TRANSLATE_NOOP("Zones", "Temple"), QT_TRANSLATE_NOOP("Zones", "Temple")}},
        {QStringLiteral("infraorbital"), {QT_TRANSLATE_NOOP("Zones", "Under-eye"), QT_TRANSLATE_NOOP("Zones", "Under-eye")}},
        {QStringLiteral("crows_feet"), {QT_TRANSLATE_NOOP("Zones", "Crow’s feet"), QT_TRANSLATE_NOOP("Zones", "Crow’s feet")}},
        {QStringLiteral("nose_dorsum"), {QT_TRANSLATE_NOOP("Zones", "Nose bridge"), QT_TRANSLATE_NOOP("Zones", "Nose bridge")}},
        {QStringLiteral("nose_tip"), {QT_TRANSLATE_NOOP("Zones", "Nose tip"), QT_TRANSLATE_NOOP("Zones", "Nose tip")}},
        {QStringLiteral("nose_ala"), {QT_TRANSLATE_NOOP("Zones", "Nose side"), QT_TRANSLATE_NOOP("Zones", "Nose side")}},
        {QStringLiteral("malar"), {QT_TRANSLATE_NOOP("Zones", "Cheekbone"), QT_TRANSLATE_NOOP("Zones", "Cheekbone")}},
        {QStringLiteral("cheek"), {QT_TRANSLATE_NOOP("Zones", "Cheek"), QT_TRANSLATE_NOOP("Zones", "Cheek")}},
        {QStringLiteral("preauricular"), {QT_TRANSLATE_NOOP("Zones", "In front of the ear"), QT_TRANSLATE_NOOP("Zones", "Before ear")}},
        {QStringLiteral("nasolabial"), {QT_TRANSLATE_NOOP("Zones", "Nasolabial fold"), QT_TRANSLATE_NOOP("Zones", "Nasolabial")}},
        {QStringLiteral("upper_lip"), {QT_TRANSLATE_NOOP("Zones", "Upper lip"), QT_TRANSLATE_NOOP("Zones", "Upper lip")}},
        {QStringLiteral("lower_lip_skin"), {QT_TRANSLATE_NOOP("Zones", "Below the lower lip"), QT_TRANSLATE_NOOP("Zones", "Lower lip")}},
        {QStringLiteral("marionette"), {QT_TRANSLATE_NOOP("Zones", "Marionette line"), QT_TRANSLATE_NOOP("Zones", "Marionette")}},
        {QStringLiteral("chin"), {QT_TRANSLATE_NOOP("Zones", "Chin"), QT_TRANSLATE_NOOP("Zones", "Chin")}},
        {QStringLiteral("jawline"), {QT_TRANSLATE_NOOP("Zones", "Jawline"), QT_TRANSLATE_NOOP("Zones", "Jawline")}},
        {QStringLiteral("submental"), {QT_TRANSLATE_NOOP("Zones", "Under the chin"), QT_TRANSLATE_NOOP("Zones", "Under chin")}},
        {QStringLiteral("neck_front"), {QT_TRANSLATE_NOOP("Zones", "Front of neck"), QT_TRANSLATE_NOOP("Zones", "Neck front")}},
        {QStringLiteral("neck_side"), {QT_TRANSLATE_NOOP("Zones", "Side of neck"), QT_TRANSLATE_NOOP("Zones", "Neck side")}},
        {QStringLiteral("nape"), {QT_TRANSLATE_NOOP("Zones", "Back of neck"), QT_TRANSLATE_NOOP("Zones", "Neck back")}},
        {QStringLiteral("scalp_frontal"), {QT_TRANSLATE_NOOP("Zones", "Scalp, front"), QT_TRANSLATE_NOOP("Zones", "Frontal")}},
        {QStringLiteral("scalp_mid"), {QT_TRANSLATE_NOOP("Zones", "Scalp, middle"), QT_TRANSLATE_NOOP("Zones", "Mid-scalp")}},
        {QStringLiteral("scalp_vertex"), {QT_TRANSLATE_NOOP("Zones", "Scalp, vertex"), QT_TRANSLATE_NOOP("Zones", "Vertex")}},
        {QStringLiteral("scalp_temporal"), {QT_TRANSLATE_NOOP("Zones", "Scalp, temple"), QT_TRANSLATE_NOOP("Zones", "Temporal")}},
        {QStringLiteral("scalp_occipital"), {QT_TRANSLATE_NOOP("Zones", "Scalp, back"), QT_TRANSLATE_NOOP("Zones", "Occipital")}},
    };
}

QHash<QString, Name> bodyNames()
{
    return {
        {QStringLiteral("decolletage"), {QT_TRANSLATE_NOOP("Zones", "Décolletage"), QT_TRANSLATE_NOOP("Zones", "Décolletage")}},
        {QStringLiteral("presternal"), {QT_TRANSLATE_NOOP("Zones", "Breastbone"), QT_TRANSLATE_NOOP("Zones", "Breastbone")}},
        {QStringLiteral("breast"), {QT_TRANSLATE_NOOP("Zones", "Breast"), QT_TRANSLATE_NOOP("Zones", "Breast")}},
        {QStringLiteral("hand_dorsal"), {QT_TRANSLATE_NOOP("Zones", "Back of hand"), QT_TRANSLATE_NOOP("Zones", "Hand")}},
        {QStringLiteral("fingers_dorsal"), {QT_TRANSLATE_NOOP("Zones", "Backs of fingers"), QT_TRANSLATE_NOOP("Zones", "Fingers")}},
        {QStringLiteral("abdomen"), {QT_TRANSLATE_NOOP("Zones", "Abdomen"), QT_TRANSLATE_NOOP("Zones", "Abdomen")}},
        {QStringLiteral("flank"), {QT_TRANSLATE_NOOP("Zones", "Flank"), QT_TRANSLATE_NOOP("Zones", "Flank")}},
        {QStringLiteral("upper_arm_outer"), {QT_TRANSLATE_NOOP("Zones", "Upper arm, outer"), QT_TRANSLATE_NOOP("Zones", "Arm outer")}},
        {QStringLiteral("upper_arm_inner"), {QT_TRANSLATE_NOOP("Zones", "Upper arm, inner"), QT_TRANSLATE_NOOP("Zones", "Arm inner")}},
        {QStringLiteral("forearm"), {QT_TRANSLATE_NOOP("Zones", "Forearm"), QT_TRANSLATE_NOOP("Zones", "Forearm")}},
        {QStringLiteral("elbow"), {QT_TRANSLATE_NOOP("Zones", "Elbow"), QT_TRANSLATE_NOOP("Zones", "Elbow")}},
        {QStringLiteral("shoulder"), {QT_TRANSLATE_NOOP("Zones", "Shoulder"), QT_TRANSLATE_NOOP("Zones", "Shoulder")}},
        {QStringLiteral("back_upper"), {QT_TRANSLATE_NOOP("Zones", "Upper back"), QT_TRANSLATE_NOOP("Zones", "Upper back")}},
        {QStringLiteral("back_lower"), {QT_TRANSLATE_NOOP("Zones", "Lower back"), QT_TRANSLATE_NOOP("Zones", "Lower back")}},
        {QStringLiteral("buttock"), {QT_TRANSLATE_NOOP("Zones", "Buttock"), QT_TRANSLATE_NOOP("Zones", "Buttock")}},
        {QStringLiteral("thigh_front"), {QT_TRANSLATE_NOOP("Zones", "Thigh, front"), QT_TRANSLATE_NOOP("Zones", "Thigh front")}},
        {QStringLiteral("thigh_outer"), {QT_TRANSLATE_NOOP("Zones", "Thigh, outer"), QT_TRANSLATE_NOOP("Zones", "Thigh outer")}},
        {QStringLiteral("thigh_inner"), {QT_TRANSLATE_NOOP("Zones", "Thigh, inner"), QT_TRANSLATE_NOOP("Zones", "Thigh inner")}},
        {QStringLiteral("thigh_back"), {QT_TRANSLATE_NOOP("Zones", "Thigh, back"), QT_TRANSLATE_NOOP("Zones", "Thigh back")}},
        {QStringLiteral("knee"), {QT_TRANSLATE_NOOP("Zones", "Knee"), QT_TRANSLATE_NOOP("Zones", "Knee")}},
        {QStringLiteral("lower_leg"), {QT_TRANSLATE_NOOP("Zones", "Lower leg"), QT_TRANSLATE_NOOP("Zones", "Lower leg")}},
        {QStringLiteral("excl_upper_eyelid"), {QT_TRANSLATE_NOOP("Zones", "Upper eyelid"), QT_TRANSLATE_NOOP("Zones", "Eyelid")}},
        {QStringLiteral("excl_lower_eyelid"), {QT_TRANSLATE_NOOP("Zones", "Lower eyelid"), QT_TRANSLATE_NOOP("Zones", "Eyelid")}},
        {QStringLiteral("excl_lips"), {QT_TRANSLATE_NOOP("Zones", "Red lip"), QT_TRANSLATE_NOOP("Zones", "Red lip")}},
        {QStringLiteral("excl_mouth"), {QT_TRANSLATE_NOOP("Zones", "Mouth"), QT_TRANSLATE_NOOP("Zones", "Mouth")}},
        {QStringLiteral("excl_nostril"), {QT_TRANSLATE_NOOP("Zones", "Nostril"), QT_TRANSLATE_NOOP("Zones", "Nostril")}},
        {QStringLiteral("excl_ear"), {QT_TRANSLATE_NOOP("Zones", "Ear"), QT_TRANSLATE_NOOP("Zones", "Ear")}},
        {QStringLiteral("excl_navel"), {QT_TRANSLATE_NOOP("Zones", "Navel"), QT_TRANSLATE_NOOP("Zones", "Navel")}},
        {QStringLiteral("excl_areola"), {QT_TRANSLATE_NOOP("Zones", "Areola"), QT_TRANSLATE_NOOP("Zones", "Areola")}},
        {QStringLiteral("excl_genital_groin"), {QT_TRANSLATE_NOOP("Zones", "Groin"), QT_TRANSLATE_NOOP("Zones", "Groin")}},
        {QStringLiteral("excl_palms_soles"), {QT_TRANSLATE_NOOP("Zones", "Palms and soles"), QT_TRANSLATE_NOOP("Zones", "Palms, soles")}},
        {QStringLiteral("excl_nails"), {QT_TRANSLATE_NOOP("Zones", "Nails"), QT_TRANSLATE_NOOP("Zones", "Nails")}},
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

using Say = std::function<QString(const char* source)>; // in one language

QString nameOf(const QString& base, const char* Name::*part, const Say& say)
{
    static const QHash<QString, Name> kFace = faceNames(), kBody = bodyNames();
    for (const auto* table : {&kFace, &kBody})
        if (const auto found = table->constFind(base); found != table->constEnd())
            return say((*found).*part);
    QString plain = base;
    plain.replace(QLatin1Char('_'), QLatin1Char(' '));
    return plain;
}

QString fullName(std::string_view id, const Say& say)
{
    const Split part = split(id);
    const QString name = nameOf(part.base, &Name::whole, say);
    switch (part.side) {
    case Side::None: return name;
    case Side::Left: return say(QT_TRANSLATE_NOOP("Zones", "%1, left")).arg(name);
    case Side::Right: return say(QT_TRANSLATE_NOOP("Zones", "%1, right")).arg(name);
    }
    return name;
}

const char* classWords(std::string_view id)
{
    static constexpr std::pair<std::string_view, const char*> kClasses[] = {
        {"plate_6", QT_TRANSLATE_NOOP("Zones", "6-pin plate")},    {"pins_9_12", QT_TRANSLATE_NOOP("Zones", "9 or 12 pins")},
        {"pins_14", QT_TRANSLATE_NOOP("Zones", "14 pins")},        {"pins_16", QT_TRANSLATE_NOOP("Zones", "16 pins")},
        {"pins_24_36_42", QT_TRANSLATE_NOOP("Zones", "24, 36 or 42 pins")}, {"nano", QT_TRANSLATE_NOOP("Zones", "Nano tip")},
    };
    for (const auto& [known, words] : kClasses)
        if (known == id)
            return words;
    return nullptr;
}

QString inWindow(const char* source) { return QCoreApplication::translate("Zones", source); }

} // namespace

QString zoneName(std::string_view id) { return fullName(id, inWindow); }

QString zoneNameIn(std::string_view id, const QString& language)
{
    return fullName(id, [&language](const char* source) { return wordsIn(language, "Zones", source); });
}

QStringList zoneNamesIn(const std::vector<std::string>& ids, const QString& language)
{
    QHash<QString, int> sides; // of each zone that has a left and a right
    for (const auto& id : ids)
        if (const Split part = split(id); part.side != Side::None)
            ++sides[part.base];
    QStringList names;
    for (const auto& id : ids) {
        const Split part = split(id);
        if (sides.value(part.base) < 2) {
            names << zoneNameIn(id, language);
            continue;
        }
        const Say say = [&language](const char* source) { return wordsIn(language, "Zones", source); };
        const auto both = say(QT_TRANSLATE_NOOP("Zones", "%1, both sides")).arg(nameOf(part.base, &Name::whole, say));
        if (!names.contains(both))
            names << both;
    }
    return names;
}

QString zoneShort(std::string_view id)
{
    const Split part = split(id);
    const QString name = nameOf(part.base, &Name::brief, inWindow);
    switch (part.side) {
    case Side::None: return name;
    case Side::Left: return Zones::tr("%1 L", "left").arg(name);
    case Side::Right: return Zones::tr("%1 R", "right").arg(name);
    }
    return name;
}

QString zoneLower(std::string_view id) { return lowered(zoneName(id)); }
QString zoneBaseLower(std::string_view id) { return lowered(nameOf(split(id).base, &Name::whole, inWindow)); }
QString zoneLowerIn(std::string_view id, const QString& language) { return lowered(zoneNameIn(id, language), language); }

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

bool isCartridgeClass(std::string_view id)
{
    return classWords(id) != nullptr;
}

QString plannedCartridges(const plan::Plan& plan)
{
    QStringList order;
    QHash<QString, QStringList> zones;
    for (const auto& zone : plan.zones) {
        if (zone.cartridge.empty())
            continue;
        const auto name = cartridgeClassName(zone.cartridge);
        if (!zones.contains(name))
            order << name;
        zones[name] << zoneShort(zone.zone);
    }
    QStringList words;
    for (const auto& name : order)
        words << QStringLiteral("%1: %2").arg(name, zones.value(name).join(QStringLiteral(", ")));
    return words.join(QStringLiteral(" · "));
}

QString cartridgeClassName(std::string_view id)
{
    if (id.empty())
        return Zones::tr("Any that fits");
    const char* words = classWords(id);
    return words ? inWindow(words) : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())).replace(QLatin1Char('_'), QLatin1Char(' '));
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
