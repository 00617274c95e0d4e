// Purpose: one unit of work: a transaction together with its lines in the audit log. What was written is named,
//          and at the commit each named row is read back, digested and linked into the chain.
// Thread: store thread.
// Failure: the first error of any statement is what commit() gives, and then nothing of the work was done.
#pragma once

#include "core/store/desk.h"

#include <nlohmann/json.hpp>

namespace stipple::store {

using Json = nlohmann::json;

class Work {
public:
    enum class Keys { Needed, MadeInside }; // at set-up the keys come into being inside the work
    Work(Desk& desk, std::string action, Keys keys = Keys::Needed);
    ~Work();
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    // A statement; its error is kept for commit().
    void put(const char* query, const Binds& binds);
    [[nodiscard]] Result<std::int64_t> run(const char* query, const Binds& binds);
    [[nodiscard]] Result<std::vector<Row>> ask(const char* query, const Binds& binds = {});
    [[nodiscard]] Result<std::optional<Row>> askOne(const char* query, const Binds& binds = {});

    // A row of `table` was inserted or changed. `detail` (what changed, before and after) is sealed.
    void wrote(const char* table, const RowId& id, std::optional<PatientId> patient, Json detail = {});
    // Something happened that changed no row: a chart was read, somebody signed in.
    void noted(const char* subject, std::optional<RowId> id, std::optional<PatientId> patient, Json detail = {});

    void failWith(Error error); // makes commit() give this error
    [[nodiscard]] UtcMs now() const noexcept { return m_now; }
    [[nodiscard]] Desk& desk() noexcept { return m_desk; }

    [[nodiscard]] Result<void> commit();

private:
    struct Line {
        std::string subject;
        std::optional<RowId> id;
        std::optional<PatientId> patient;
        Json detail;
        bool row = false;
    };
    [[nodiscard]] Result<void> writeAudit(); // sets m_tip

    Desk& m_desk;
    std::string m_action;
    UtcMs m_now;
    std::vector<Line> m_lines;
    std::optional<Error> m_first;
    std::int64_t m_tipSeq = 0;
    crypto::Digest m_tipLink{};
};

[[nodiscard]] std::string toText(const Json& json);          // one line; bad UTF-8 is replaced, never thrown about
[[nodiscard]] Json fromText(std::string_view text);          // discarded() where it is no JSON

} // namespace stipple::store
