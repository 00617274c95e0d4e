#include "app/content_keeper.h"

namespace stipple::app {

void ContentKeeper::read(ports::Answer<std::string> answer)
{
    m_planning.contentEdits([this, answer = std::move(answer)](Result<std::vector<ports::ContentEdit>> edits) {
        if (!edits)
            return answer(tl::unexpected(edits.error()));
        auto copy = clinicCopy(m_content.texts, *edits);
        if (!copy)
            return answer(tl::unexpected(copy.error()));
        m_content.catalogue = std::move(*copy);
        answer(m_content.catalogue.manifest().version);
    });
}

void ContentKeeper::edit(ports::ContentEdit wanted, ports::Answer<ports::ContentEdit> answer)
{
    m_planning.contentEdits([this, wanted = std::move(wanted), answer = std::move(answer)](Result<std::vector<ports::ContentEdit>> edits) mutable {
        if (!edits)
            return answer(tl::unexpected(edits.error()));
        wanted.version = static_cast<std::int64_t>(edits->size()) + 1; // else somebody was faster: StoreConflict
        const auto before = currentValue(m_content.texts, *edits, wanted);
        if (!before)
            return answer(fail(ErrorCode::ContentInvalid, wanted.file + ": " + wanted.entry + "/" + wanted.field + ": may not be edited"));
        wanted.before = *before;
        edits->push_back(wanted);
        auto copy = clinicCopy(m_content.texts, *edits);
        if (!copy)
            return answer(tl::unexpected(copy.error()));
        m_planning.saveContentEdit(wanted, [this, answer, copy = std::move(*copy)](Result<ports::ContentEdit> kept) mutable {
            if (kept)
                m_content.catalogue = std::move(copy);
            answer(std::move(kept));
        });
    });
}

} // namespace stipple::app
