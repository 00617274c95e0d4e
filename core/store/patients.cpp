#include "core/store/patients.h"

#include "core/crypto/random.h"
#include "core/store/codes.h"
#include "core/store/fields.h"

#include <QString>

namespace stipple::store {
namespace {

constexpr std::size_t kHitsMax = 50;

Bytes identityOf(const ports::Patient& patient)
{
    FieldWriter writer;
    writer.add(Field::GivenName, patient.givenName);
    writer.add(Field::FamilyName, patient.familyName);
    if (patient.born)
        writer.add(Field::Born, std::to_string(ymd(*patient.born)));
    writer.add(Field::Phone, patient.phone);
    writer.add(Field::Email, patient.email);
    writer.add(Field::ChartNumber, patient.chartNumber);
    writer.add(Field::Address, patient.address);
    writer.add(Field::EmergencyContact, patient.emergencyContact);
    return writer.bytes();
}

Json healthOf(const ports::Patient& patient)
{
    return {{"allergies", patient.allergies}, {"flags", patient.flags},   {"medicines", patient.medicines},
            {"skincare", patient.skincare},   {"recent", patient.recent}, {"last_reaction", patient.lastReaction},
            {"history", patient.history}};
}

Json allOf(const ports::Patient& patient)
{
    Json all = healthOf(patient);
    all["given_name"] = patient.givenName;
    all["family_name"] = patient.familyName;
    all["born"] = patient.born ? Json(ymd(*patient.born)) : Json();
    all["phone"] = patient.phone;
    all["email"] = patient.email;
    all["chart_number"] = patient.chartNumber;
    all["address"] = patient.address;
    all["emergency_contact"] = patient.emergencyContact;
    all["sex"] = wordOf(patient.sex);
    all["paper_language"] = patient.paperLanguage;
    all["fitzpatrick"] = patient.fitzpatrick ? Json(*patient.fitzpatrick) : Json();
    all["depth_cap_um"] = patient.depthCap ? Json(patient.depthCap->um()) : Json();
    return all;
}

// Only what changed, before and after.
Json difference(const Json& before, const Json& after)
{
    Json out = Json::object();
    for (const auto& [key, value] : after.items()) {
        const Json old = before.contains(key) ? before.at(key) : Json();
        if (old != value)
            out[key] = Json::array({old, value});
    }
    return out;
}

Result<std::string> nextChartNumber(Work& work)
{
    const auto row = work.askOne("meta.get", {{"key", "chart.next"}});
    if (!row)
        return tl::unexpected(row.error());
    long long next = *row ? std::strtoll((*row)->text("value").c_str(), nullptr, 10) : 10001;
    while (work.desk().index.byChartNumber("SC-" + std::to_string(next)))
        ++next;
    work.put("meta.set", {{"key", "chart.next"}, {"value", std::to_string(next + 1)}});
    return "SC-" + std::to_string(next);
}

void putVersion(Work& work, const PatientSeal& seal, const ports::Patient& patient, const Json& before)
{
    const RowId row = crypto::random16();
    work.put("patient_version.add",
             {{"id", row}, {"patient_id", patient.id}, {"version", patient.version}, {"sex", wordOf(patient.sex)},
              {"paper_language", patient.paperLanguage}, {"fitzpatrick", Value(patient.fitzpatrick)},
              {"depth_cap_um", Value(patient.depthCap)}, {"at_utc_ms", work.now()}, {"account_id", work.desk().account->id},
              {"sealed_identity", seal.seal("patient_version", "sealed_identity", row, crypto::View(identityOf(patient)))},
              {"sealed_health", seal.seal("patient_version", "sealed_health", row, toText(healthOf(patient)))}});
    work.wrote("patient_version", row, patient.id, difference(before, allOf(patient)));
}

} // namespace

Result<void> putNewPatient(Work& work, ports::Patient& patient)
{
    Desk& desk = work.desk();
    patient.id = crypto::newId<PatientId>();
    patient.version = 1;
    if (patient.chartNumber.empty()) {
        auto number = nextChartNumber(work);
        if (!number)
            return tl::unexpected(number.error());
        patient.chartNumber = *number;
    }
    const PatientSeal seal = PatientSeal::create(*desk.db, *desk.keys, work.now());
    work.put("patient.add", {{"id", patient.id}, {"key_id", seal.keyId()}, {"created_utc_ms", work.now()}, {"account_id", desk.account->id}});
    work.wrote("patient", patient.id.bytes, patient.id);
    putVersion(work, seal, patient, Json::object());
    return {};
}

IndexedPatient indexed(const ports::Patient& patient)
{
    return {patient.id, patient.givenName, patient.familyName, patient.phone, patient.chartNumber, patient.born};
}

std::string displayName(const std::string& given, const std::string& family)
{
    if (given.empty() || family.empty())
        return given + family;
    // Names in Han or Hangul are written family first and without a blank.
    const auto cjk = [](const std::string& text) { return static_cast<unsigned char>(text[0]) >= 0xE3; };
    return cjk(family) && cjk(given) ? family + given : given + " " + family;
}

std::string initialsOf(const std::string& given, const std::string& family)
{
    const auto first = [](const std::string& text) {
        return text.empty() ? QString() : QString::fromStdString(text).left(1).toUpper();
    };
    return (first(given) + first(family)).toStdString();
}

Result<ports::Patient> patientOf(Desk& desk, const PatientSeal& seal, const PatientId& id)
{
    const auto found = desk.db->askOne("patient.newest", {{"patient_id", id}});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::StoreNotFound, "patient");
    const Row& row = **found;
    const RowId version = row.fixed<16>("id");
    const auto identity = seal.open("patient_version", "sealed_identity", version, row.blob("sealed_identity"));
    if (!identity)
        return tl::unexpected(identity.error());
    const auto health = seal.openText("patient_version", "sealed_health", version, row.blob("sealed_health"));
    if (!health)
        return tl::unexpected(health.error());
    const auto fields = FieldReader::parse(*identity);
    const Json notes = fromText(*health);
    const auto sex = sexOf(row.text("sex"));
    if (!fields || !notes.is_object() || !sex)
        return fail(ErrorCode::StoreCorrupt, "patient");

    ports::Patient patient;
    patient.id = id;
    patient.chartNumber = fields->get(Field::ChartNumber);
    patient.givenName = fields->get(Field::GivenName);
    patient.familyName = fields->get(Field::FamilyName);
    patient.phone = fields->get(Field::Phone);
    patient.email = fields->get(Field::Email);
    patient.address = fields->get(Field::Address);
    patient.emergencyContact = fields->get(Field::EmergencyContact);
    if (const auto born = fields->get(Field::Born); !born.empty())
        patient.born = dayOf(std::strtoll(std::string(born).c_str(), nullptr, 10));
    patient.sex = *sex;
    patient.paperLanguage = row.text("paper_language");
    patient.allergies = notes.value("allergies", std::vector<std::string>());
    patient.flags = notes.value("flags", std::vector<std::string>());
    patient.medicines = notes.value("medicines", "");
    patient.history = notes.value("history", "");
    patient.skincare = notes.value("skincare", "");
    patient.recent = notes.value("recent", "");
    patient.lastReaction = notes.value("last_reaction", "");
    if (const auto skin = row.maybeI64("fitzpatrick"))
        patient.fitzpatrick = static_cast<int>(*skin);
    if (!row.isNull("depth_cap_um"))
        patient.depthCap = Micrometres(row.i32("depth_cap_um"));
    patient.version = row.i64("version");
    return patient;
}

Result<ports::Patient> patientOf(Desk& desk, const PatientId& id)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, id);
    if (!seal)
        return tl::unexpected(seal.error());
    return patientOf(desk, *seal, id);
}

Result<ports::Patient> savePatient(Desk& desk, ports::Patient patient)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return tl::unexpected(may.error());
    if (patient.givenName.empty() && patient.familyName.empty())
        return fail(ErrorCode::TextInvalid, "patient without a name");
    const bool isNew = patient.id.isNull();
    Work work(desk, isNew ? "add_patient" : "change_patient");
    if (const auto current = followIndex(desk); !current) // nobody gives a number while this goes on
        return tl::unexpected(current.error());
    if (const auto holder = desk.index.byChartNumber(patient.chartNumber); holder && *holder != patient.id)
        return fail(ErrorCode::StoreConflict, "chart number");
    if (isNew) {
        if (const auto put = putNewPatient(work, patient); !put)
            return tl::unexpected(put.error());
    } else {
        const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient.id);
        if (!seal)
            return tl::unexpected(seal.error());
        const auto current = patientOf(desk, *seal, patient.id);
        if (!current)
            return tl::unexpected(current.error());
        if (patient.version != 0 && patient.version != current->version)
            return fail(ErrorCode::StoreConflict, "patient was changed meanwhile");
        if (difference(allOf(*current), allOf(patient)).empty())
            return *current;
        patient.version = current->version + 1;
        putVersion(work, *seal, patient, allOf(*current));
    }
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    desk.index.put(indexed(patient));
    return patient;
}

Result<std::vector<ports::PatientHit>> findPatients(Desk& desk, const std::string& text)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    if (const auto current = followIndex(desk); !current)
        return tl::unexpected(current.error());
    std::vector<ports::PatientHit> hits;
    const bool nothingTyped = text.find_first_not_of(" \t") == std::string::npos;
    for (const IndexedPatient& found : nothingTyped ? desk.index.first(kHitsMax) : desk.index.find(text, kHitsMax)) {
        ports::PatientHit hit;
        hit.id = found.id;
        hit.name = displayName(found.given, found.family);
        hit.initials = initialsOf(found.given, found.family);
        hit.chartNumber = found.chartNumber;
        hit.born = found.born;
        hit.detail = found.phone;
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace stipple::store
