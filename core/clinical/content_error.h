// Purpose: why a file of clinical content was refused: which file, which row or entry, what is wrong.
// Thread: any. Values only.
// Failure: none; this is what failure looks like. Nothing of a refused file is used.
#pragma once

#include "core/error.h"

#include <string>
#include <tl/expected.hpp>

namespace stipple::clinical {

struct ContentError {
    std::string file;   // "zones.csv"
    std::string entry;  // "row 12 (forehead)", "entries/C_toxin"; empty: the file as a whole
    std::string reason; // one clause, English, for the log and the approval page
    friend bool operator==(const ContentError&, const ContentError&) = default;
};

template <class T> using ContentResult = tl::expected<T, ContentError>;

[[nodiscard]] inline Error toError(const ContentError& error)
{
    return Error{ErrorCode::ContentInvalid, error.file + ": " + error.entry + ": " + error.reason};
}

// Keeps the first thing that was wrong; what is read after it is not trusted.
class Refusal {
public:
    void refuse(ContentError error)
    {
        if (!m_set)
            m_first = std::move(error);
        m_set = true;
    }
    [[nodiscard]] bool refused() const noexcept { return m_set; }
    [[nodiscard]] const ContentError& first() const noexcept { return m_first; }

private:
    ContentError m_first;
    bool m_set = false;
};

} // namespace stipple::clinical
