#include "core/store/codes.h"

#include <algorithm>

namespace stipple::store {

const char* wordOf(ports::Role role)
{
    switch (role) {
    case ports::Role::Clinician: return "clinician";
    case ports::Role::Assistant: return "assistant";
    case ports::Role::Administrator: return "administrator";
    case ports::Role::Reader: return "reader";
    }
    return "";
}

const char* wordOf(ports::Sex sex)
{
    switch (sex) {
    case ports::Sex::Unknown: return "unknown";
    case ports::Sex::Female: return "female";
    case ports::Sex::Male: return "male";
    case ports::Sex::Other: return "other";
    }
    return "";
}

const char* wordOf(ports::SessionStage stage)
{
    switch (stage) {
    case ports::SessionStage::Draft: return "draft";
    case ports::SessionStage::PreFlight: return "preflight";
    case ports::SessionStage::Treating: return "treating";
    case ports::SessionStage::ToSign: return "to_sign";
    case ports::SessionStage::Signed: return "signed";
    case ports::SessionStage::Abandoned: return "abandoned";
    }
    return "";
}

const char* wordOf(ports::ScreeningAnswer::Value value)
{
    switch (value) {
    case ports::ScreeningAnswer::Value::Unanswered: return "unanswered";
    case ports::ScreeningAnswer::Value::No: return "no";
    case ports::ScreeningAnswer::Value::Yes: return "yes";
    case ports::ScreeningAnswer::Value::Unsure: return "unsure";
    }
    return "";
}

const char* wordOf(ports::ScreeningAnswer::Source source)
{
    switch (source) {
    case ports::ScreeningAnswer::Source::Patient: return "patient";
    case ports::ScreeningAnswer::Source::Clinician: return "clinician";
    case ports::ScreeningAnswer::Source::Unchanged: return "unchanged";
    case ports::ScreeningAnswer::Source::Scale: return "scale";
    }
    return "";
}

const char* wordOf(ports::Segment::Result result)
{
    switch (result) {
    case ports::Segment::Result::NotDone: return "not_done";
    case ports::Segment::Result::Done: return "done";
    case ports::Segment::Result::Partly: return "partly";
    case ports::Segment::Result::Unknown: return "unknown";
    }
    return "";
}

const char* wordOf(ports::Certainty certainty)
{
    switch (certainty) {
    case ports::Certainty::Exact: return "exact";
    case ports::Certainty::EndUncertain: return "end_uncertain";
    }
    return "";
}

const char* wordOf(plan::Pattern pattern)
{
    switch (pattern) {
    case plan::Pattern::Linear: return "linear";
    case plan::Pattern::CrossHatch: return "cross_hatch";
    case plan::Pattern::Stamp: return "stamp";
    case plan::Pattern::Circular: return "circular";
    }
    return "";
}

const char* wordOf(plan::EndPoint endPoint)
{
    switch (endPoint) {
    case plan::EndPoint::Erythema: return "erythema";
    case plan::EndPoint::ErythemaToPinpoint: return "erythema_to_pinpoint";
    case plan::EndPoint::PinpointBleeding: return "pinpoint_bleeding";
    }
    return "";
}

bool isCode(std::string_view text) noexcept
{
    if (text.starts_with("C_")) // the rules of screening.json
        text.remove_prefix(2);
    return !text.empty() && text.size() <= 48 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    });
}

bool allCodes(const std::vector<std::string>& list) noexcept { return std::all_of(list.begin(), list.end(), isCode); }

std::string joinCodes(const std::vector<std::string>& list)
{
    std::string text;
    for (const std::string& code : list) {
        if (!text.empty())
            text.push_back(' ');
        text += code;
    }
    return text;
}

std::vector<std::string> splitCodes(std::string_view text)
{
    std::vector<std::string> list;
    while (!text.empty()) {
        const auto end = text.find(' ');
        if (end != 0)
            list.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return list;
}

} // namespace stipple::store
