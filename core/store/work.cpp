#include "core/store/work.h"

#include "core/store/audit.h"
#include "core/store/head_file.h"

namespace stipple::store {

std::string toText(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }
Json fromText(std::string_view text) { return Json::parse(text, nullptr, false); }

Work::Work(Desk& desk, std::string action, Keys keys) : m_desk(desk), m_action(std::move(action)), m_now(desk.now())
{
    if (keys == Keys::Needed && !desk.keys) {
        m_first = Error{ErrorCode::KeyMissing, "nobody is signed in"};
        return;
    }
    if (const auto began = desk.db->begin(); !began)
        m_first = began.error();
}

Work::~Work()
{
    m_desk.db->rollback(); // nothing happens after a commit
}

void Work::failWith(Error error)
{
    if (!m_first)
        m_first = std::move(error);
}

void Work::put(const char* query, const Binds& binds)
{
    if (const auto done = run(query, binds); !done)
        failWith(done.error());
}

Result<std::int64_t> Work::run(const char* query, const Binds& binds)
{
    if (m_first)
        return tl::unexpected(*m_first);
    return m_desk.db->run(query, binds);
}

Result<std::vector<Row>> Work::ask(const char* query, const Binds& binds)
{
    if (m_first)
        return tl::unexpected(*m_first);
    return m_desk.db->ask(query, binds);
}

Result<std::optional<Row>> Work::askOne(const char* query, const Binds& binds)
{
    if (m_first)
        return tl::unexpected(*m_first);
    return m_desk.db->askOne(query, binds);
}

void Work::wrote(const char* table, const RowId& id, std::optional<PatientId> patient, Json detail)
{
    m_lines.push_back({table, id, patient, std::move(detail), true});
}

void Work::noted(const char* subject, std::optional<RowId> id, std::optional<PatientId> patient, Json detail)
{
    m_lines.push_back({subject, id, patient, std::move(detail), false});
}

Result<void> Work::writeAudit()
{
    Database& db = *m_desk.db;
    const store::Keys& keys = *m_desk.keys;
    auto tip = auditTip(db);
    if (!tip)
        return tl::unexpected(tip.error());
    for (const Line& line : m_lines) {
        AuditLine out;
        out.at = m_now;
        if (m_desk.account)
            out.account = Value(m_desk.account->id);
        out.action = m_action;
        out.subject = line.subject;
        out.subjectId = Value(line.id);
        out.patientId = Value(line.patient);
        if (line.row) {
            const auto row = db.askOne(("row." + line.subject).c_str(), {{"id", *line.id}});
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return fail(ErrorCode::Internal, "audited row is not there: " + line.subject);
            out.rowDigest = Value(rowDigest(**row));
        }
        if (!line.detail.is_null()) {
            const RowId place = line.id.value_or(RowId{});
            const std::string text = toText(line.detail);
            if (line.patient) {
                const auto seal = PatientSeal::of(db, keys, *line.patient);
                if (!seal)
                    return tl::unexpected(seal.error());
                out.sealed = Value(seal->seal("audit", "sealed", place, text));
            } else {
                out.sealed = Value(crypto::seal(keys.auditDetailKey(), keys.auditKeyId, {"audit", "sealed", place},
                                                crypto::viewOf(text)));
            }
        }
        tip = appendAudit(db, keys, *tip, out);
        if (!tip)
            return tl::unexpected(tip.error());
    }
    m_tipSeq = tip->seq;
    m_tipLink = tip->link;
    return {};
}

Result<void> Work::commit()
{
    Result<void> done;
    if (m_first)
        done = tl::unexpected(*m_first);
    else
        done = writeAudit();
    if (done)
        done = m_desk.db->commit();
    if (!done)
        m_desk.db->rollback();
    else if (m_desk.headTrusted)
        writeHead(m_desk.folder.head(), *m_desk.keys, {m_tipSeq, m_tipLink});
    return done;
}

} // namespace stipple::store
