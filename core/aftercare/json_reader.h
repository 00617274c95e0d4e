// Purpose: read required members of a JSON object without exceptions; the first fault is kept and names its place.
// Thread: one object, one thread.
// Failure: a missing or mistyped member gives an empty value and marks the reader as failed.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace stipple::aftercare {

using Json = nlohmann::json;

class JsonReader {
public:
    [[nodiscard]] bool failed() const noexcept { return !m_fault.empty(); }
    [[nodiscard]] const std::string& fault() const noexcept { return m_fault; }
    void fault(const std::string& what)
    {
        if (m_fault.empty())
            m_fault = what;
    }

    [[nodiscard]] const Json& member(const Json& object, const char* key)
    {
        static const Json kNull;
        if (object.is_object())
            if (const auto found = object.find(key); found != object.end())
                return *found;
        fault(std::string(key) + " is missing");
        return kNull;
    }
    [[nodiscard]] const Json& array(const Json& object, const char* key)
    {
        static const Json kEmpty = Json::array();
        const Json& value = member(object, key);
        if (value.is_array())
            return value;
        fault(std::string(key) + " is not a list");
        return kEmpty;
    }
    [[nodiscard]] std::string text(const Json& object, const char* key)
    {
        const Json& value = member(object, key);
        if (value.is_string())
            return value.get<std::string>();
        fault(std::string(key) + " is not a text");
        return {};
    }
    [[nodiscard]] std::string optionalText(const Json& object, const char* key)
    {
        return object.is_object() && object.contains(key) ? text(object, key) : std::string();
    }
    [[nodiscard]] int number(const Json& object, const char* key)
    {
        const Json& value = member(object, key);
        if (value.is_number_integer())
            return value.get<int>();
        fault(std::string(key) + " is not a whole number");
        return 0;
    }
    [[nodiscard]] bool flag(const Json& object, const char* key)
    {
        const Json& value = member(object, key);
        if (value.is_boolean())
            return value.get<bool>();
        fault(std::string(key) + " is not true or false");
        return false;
    }
    [[nodiscard]] std::vector<std::string> texts(const Json& object, const char* key)
    {
        std::vector<std::string> all;
        for (const Json& value : array(object, key)) {
            if (value.is_string())
                all.push_back(value.get<std::string>());
            else
                fault(std::string(key) + " holds something else than texts");
        }
        return all;
    }
    [[nodiscard]] std::vector<std::string> optionalTexts(const Json& object, const char* key)
    {
        return object.is_object() && object.contains(key) ? texts(object, key) : std::vector<std::string>();
    }

private:
    std::string m_fault;
};

} // namespace stipple::aftercare
