#include "device/pen/script.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

namespace stipple::pen {

using nlohmann::json;

Result<Script> Script::load(const std::string& path)
{
    Script script;
    if (path.empty())
        return script;
    std::ifstream in(path);
    if (!in)
        return fail(ErrorCode::FileUnreadable, path + " cannot be read");
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.front() == '#')
            continue;
        json step = json::parse(line, nullptr, false);
        if (step.is_discarded() || !step.is_object() || !step.contains("cmd") || !step.contains("at_ms") ||
            !step["at_ms"].is_number_unsigned())
            return fail(ErrorCode::FileFormat, path + " line " + std::to_string(number) + ": needs cmd and at_ms");
        const std::uint64_t atUs = step["at_ms"].get<std::uint64_t>() * 1000;
        step.erase("at_ms"); // the command strikes when it is its turn
        script.m_steps.push_back({atUs, step.dump()});
    }
    std::stable_sort(script.m_steps.begin(), script.m_steps.end(),
                     [](const Step& a, const Step& b) { return a.atUs < b.atUs; });
    return script;
}

void Script::service(std::uint64_t nowUs, Commands& commands)
{
    for (; m_next < m_steps.size() && m_steps[m_next].atUs <= nowUs; ++m_next) {
        const std::string answer = commands.runLine(m_steps[m_next].line);
        if (answer.find("\"ok\":false") != std::string::npos)
            std::cerr << "stipple-pen: script: " << m_steps[m_next].line << ": " << answer << '\n';
    }
}

} // namespace stipple::pen
