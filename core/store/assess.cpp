#include "core/store/assess.h"

#include "core/crypto/random.h"
#include "core/store/account_rows.h"
#include "core/store/codes.h"
#include "core/store/session_rows.h"

#include <algorithm>

namespace stipple::store {
namespace {

constexpr std::size_t kItemsMax = 100;
constexpr int kItemValueMax = 100'000;

// Rows of the first schema know neither source nor person; they keep the day they were saved.
Result<void> readOrigin(Desk& desk, const Row& row, ports::ScreeningAnswer& answer)
{
    const auto word = row.maybeText("source");
    const auto source = sourceOf(word.value_or("patient"));
    if (!source)
        return fail(ErrorCode::StoreCorrupt, "source of an answer");
    answer.source = *source;
    answer.givenAt = UtcMs{row.maybeI64("given_utc_ms").value_or(answer.at.ms)};
    answer.askedAs = row.maybeText("asked_as").value_or("");
    answer.overrideBy = row.maybeId<AccountId>("override_account_id");
    if (const auto by = row.maybeId<AccountId>("account_id")) {
        answer.by = *by;
        answer.byName = accountName(desk, *by);
    }
    if (answer.overrideBy)
        answer.overrideByName = accountName(desk, *answer.overrideBy);
    return {};
}

bool sameAnswer(const ports::ScreeningAnswer& a, const ports::ScreeningAnswer& b)
{
    return a.value == b.value && a.since == b.since && a.overrideReason == b.overrideReason && a.zones == b.zones && a.at == b.at
        && a.source == b.source && a.askedAs == b.askedAs && a.overrideBy == b.overrideBy;
}

// HAZ-007: an override lets a treatment go on that a rule stopped. It needs somebody who may treat, proven just now.
Result<void> requireProof(Desk& desk, const ports::ScreeningAnswer& answer)
{
    if (!answer.overrideBy)
        return fail(ErrorCode::NotAllowed, "override without a credential");
    const auto fresh = [&](const Desk::Proof& proof) {
        return proof.account == *answer.overrideBy && desk.now().ms - proof.at.ms <= kProofHoldsMs;
    };
    if (!std::ranges::any_of(desk.proofs, fresh))
        return fail(ErrorCode::NotAllowed, "credential of the override is not fresh");
    return {};
}

std::string itemsText(const std::map<std::string, int>& items)
{
    Json out = Json::object();
    for (const auto& [id, value] : items)
        out[id] = value;
    return toText(out);
}

Result<std::map<std::string, int>> itemsFrom(const std::string& text)
{
    const Json in = fromText(text);
    if (!in.is_object())
        return fail(ErrorCode::StoreCorrupt, "score items");
    std::map<std::string, int> items;
    for (const auto& [id, value] : in.items()) {
        if (!value.is_number_integer())
            return fail(ErrorCode::StoreCorrupt, "score item");
        items[id] = value.get<int>();
    }
    return items;
}

Result<void> checkScore(const ports::ScaleScore& score)
{
    if (!isCode(score.scale) || score.version.empty() || (!score.purpose.empty() && !isCode(score.purpose))
        || (!score.band.empty() && !isCode(score.band)))
        return fail(ErrorCode::ContentInvalid, "scale");
    if (score.denominator < 1 || score.items.size() > kItemsMax || (score.items.empty() && !score.setByHand))
        return fail(ErrorCode::ValueOutOfRange, "score");
    for (const auto& [id, value] : score.items)
        if (!isCode(id) || std::abs(value) > kItemValueMax)
            return fail(ErrorCode::ValueOutOfRange, "score item");
    return {};
}

} // namespace

std::string accountName(Desk& desk, const AccountId& id)
{
    if (desk.account && desk.account->id == id)
        return desk.account->name;
    const auto row = desk.db->askOne("account.by_id", {{"id", id}});
    if (!row || !*row || !desk.keys)
        return {};
    const auto account = accountFromRow(*desk.keys, **row);
    return account ? account->name : std::string();
}

Result<std::vector<KeptAnswer>> answersOf(Desk& desk, const PatientSeal& seal, const std::vector<Row>& rows)
{
    std::vector<KeptAnswer> out;
    for (const Row& row : rows) {
        const auto value = answerOf(row.text("answer"));
        if (!value)
            return fail(ErrorCode::StoreCorrupt, "screening answer");
        KeptAnswer kept;
        kept.row = row.fixed<16>("id");
        ports::ScreeningAnswer& answer = kept.answer;
        answer.rule = row.text("rule");
        answer.value = *value;
        if (const auto since = row.maybeI64("since_ymd"))
            answer.since = dayOf(*since);
        answer.zones = splitCodes(row.text("zones"));
        answer.at = row.utc("at_utc_ms");
        if (const auto done = readOrigin(desk, row, answer); !done)
            return tl::unexpected(done.error());
        if (const auto sealed = row.maybeBlob("sealed")) {
            auto reason = seal.openText("screening_answer", "sealed", kept.row, *sealed);
            if (!reason)
                return tl::unexpected(reason.error());
            answer.overrideReason = std::move(*reason);
        }
        out.push_back(std::move(kept));
    }
    return out;
}

Result<void> putAnswer(Work& work, const PatientSeal& seal, const SessionId& session, const PatientId& patient,
                       const ports::ScreeningAnswer& answer, const std::vector<KeptAnswer>& before)
{
    if (!isCode(answer.rule) || (!answer.askedAs.empty() && !isCode(answer.askedAs)))
        return fail(ErrorCode::ContentInvalid, "screening rule");
    const auto old = std::ranges::find(before, answer.rule, [](const KeptAnswer& kept) { return kept.answer.rule; });
    const bool known = old != before.end();
    if (known && sameAnswer(old->answer, answer))
        return {};
    const bool newReason = !answer.overrideReason.empty()
        && (!known || old->answer.overrideReason != answer.overrideReason || old->answer.overrideBy != answer.overrideBy);
    if (newReason)
        if (const auto proven = requireProof(work.desk(), answer); !proven)
            return proven;
    const RowId row = known ? old->row : crypto::random16();
    Value sealed;
    if (!answer.overrideReason.empty())
        sealed = Value(seal.seal("screening_answer", "sealed", row, answer.overrideReason));
    const UtcMs at = answer.at.ms != 0 ? answer.at : work.now();
    const bool unchanged = answer.source == ports::ScreeningAnswer::Source::Unchanged;
    work.put("screening.set", {{"id", row}, {"session_id", session}, {"patient_id", patient}, {"rule", answer.rule},
                               {"answer", wordOf(answer.value)},
                               {"since_ymd", answer.since ? Value(ymd(*answer.since)) : Value()},
                               {"zones", allCodes(answer.zones) ? joinCodes(answer.zones) : std::string()},
                               {"at_utc_ms", at}, {"sealed", sealed}, {"source", wordOf(answer.source)},
                               {"given_utc_ms", unchanged && answer.givenAt.ms != 0 ? answer.givenAt : at},
                               {"asked_as", answer.askedAs}, {"account_id", work.desk().account->id},
                               {"override_account_id", sealed == Value() ? Value() : Value(answer.overrideBy)}});
    Json detail;
    if (known)
        detail = {{"rule", answer.rule}, {"before", wordOf(old->answer.value)}, {"reason_before", old->answer.overrideReason}};
    work.wrote("screening_answer", row, patient, detail);
    return {};
}

Result<std::vector<ports::EarlierAnswer>> earlierAnswers(Desk& desk, const PatientId& patient, const SessionId& except)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const auto rows = desk.db->ask("screening.earlier", {{"patient_id", patient}, {"session_id", except}});
    if (!rows)
        return tl::unexpected(rows.error());
    auto answers = answersOf(desk, *seal, *rows);
    if (!answers)
        return tl::unexpected(answers.error());
    std::vector<ports::EarlierAnswer> out;
    for (KeptAnswer& kept : *answers) { // newest first: the first of a rule is the one that counts
        const auto sameRule = [&](const ports::EarlierAnswer& e) { return e.answer.rule == kept.answer.rule; };
        if (std::ranges::none_of(out, sameRule)) {
            const ports::Day given = localDay(kept.answer.givenAt);
            out.push_back({std::move(kept.answer), given});
        }
    }
    return out;
}

Result<ports::Account> confirmCredential(Desk& desk, const std::string& login, const std::string& password)
{
    if (!desk.account || !desk.keys)
        return fail(ErrorCode::KeyMissing, "nobody is signed in");
    const auto found = desk.db->askOne("account.by_login", {{"login", login}});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found) {
        // The same work as for a known login, so that nobody learns by the clock which logins exist.
        (void)crypto::deriveFromPassword(password, crypto::Salt{}, desk.config.cost);
        return fail(ErrorCode::WrongPassword);
    }
    if (const auto box = openAccount(desk, **found, password); !box)
        return tl::unexpected(box.error());
    auto account = accountFromRow(*desk.keys, **found);
    if (!account)
        return account;
    if (!(*found)->flag("active") || !ports::may(*account, ports::Right::Treat, localDay(desk.now())))
        return fail(ErrorCode::NotAllowed, "the second credential is of somebody who may not treat");
    Work work(desk, "confirm_credential");
    work.put("sign_in.reset", {{"account_id", account->id}});
    work.noted("account", account->id.bytes, std::nullopt);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    std::erase_if(desk.proofs, [&](const Desk::Proof& proof) { return proof.account == account->id; });
    desk.proofs.push_back({account->id, desk.now()});
    return account;
}

Result<ports::ScaleScore> saveScore(Desk& desk, const PatientId& patient, ports::ScaleScore score)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return tl::unexpected(may.error());
    if (const auto good = checkScore(score); !good)
        return tl::unexpected(good.error());
    Work work(desk, "save_score");
    if (score.session) {
        const auto session = sessionRow(work, *score.session);
        if (!session)
            return tl::unexpected(session.error());
        if (session->id<PatientId>("patient_id") != patient)
            return fail(ErrorCode::StoreConflict, "session of another patient");
    }
    score.id = crypto::newId<EntryId>();
    score.at = work.now();
    score.by = desk.account->id;
    score.byName = desk.account->name;
    work.put("score.add_scale",
             {{"id", score.id}, {"patient_id", patient}, {"session_id", Value(score.session)}, {"scale", score.scale},
              {"rater", score.rater == ports::RaterType::Patient ? "patient" : "clinician"}, {"value_num", score.numerator},
              {"value_den", score.denominator}, {"items", itemsText(score.items)}, {"at_utc_ms", score.at},
              {"account_id", score.by}, {"version", score.version}, {"purpose", score.purpose}, {"band", score.band},
              {"items_rated", score.itemsRated}, {"set_by_hand", score.setByHand}});
    work.wrote("score", score.id.bytes, patient);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return score;
}

Result<std::vector<ports::ScaleScore>> scoresOf(Desk& desk, const PatientId& patient)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask("score.scales_of_patient", {{"patient_id", patient}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::ScaleScore> out;
    for (const Row& row : *rows) {
        ports::ScaleScore score;
        score.id = row.id<EntryId>("id");
        score.scale = row.text("scale");
        score.version = row.text("version");
        score.rater = row.text("rater") == "patient" ? ports::RaterType::Patient : ports::RaterType::Clinician;
        score.purpose = row.maybeText("purpose").value_or("");
        auto items = itemsFrom(row.text("items"));
        if (!items)
            return tl::unexpected(items.error());
        score.items = std::move(*items);
        score.numerator = row.i64("value_num");
        score.denominator = row.i64("value_den");
        score.itemsRated = static_cast<int>(row.maybeI64("items_rated").value_or(0));
        score.band = row.maybeText("band").value_or("");
        score.setByHand = row.maybeI64("set_by_hand").value_or(0) != 0;
        score.session = row.maybeId<SessionId>("session_id");
        score.at = row.utc("at_utc_ms");
        score.by = row.id<AccountId>("account_id");
        score.byName = accountName(desk, score.by);
        out.push_back(std::move(score));
    }
    return out;
}

} // namespace stipple::store
