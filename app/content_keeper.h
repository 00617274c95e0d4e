// Purpose: the clinic's copy of the content while the program runs: read after sign-in, edited value by value. Every
//          edit is tried on the whole pack before it is kept, so the records never hold one that cannot be loaded.
// Thread: UI thread.
// Failure: ContentInvalid with file, row and reason; then the catalogue stays as it was.
#pragma once

#include "app/content.h"

namespace stipple::app {

class ContentKeeper {
public:
    // Both outlive it. The catalogue of `content` is exchanged in place: whoever refers to it sees the new one.
    ContentKeeper(Content& content, ports::PlanningPort& planning) : m_content(content), m_planning(planning) {}

    void read(ports::Answer<std::string> answer); // the version in use
    void edit(ports::ContentEdit edit, ports::Answer<ports::ContentEdit> answer);

private:
    Content& m_content;
    ports::PlanningPort& m_planning;
};

} // namespace stipple::app
