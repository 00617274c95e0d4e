// Purpose: the zone table read straight from resources/clinical/zones.csv, without the loader of the product:
//          an independent reading, so that a fault in the loader cannot hide a fault in the limits.
// Thread: any. Test code only.
// Failure: fails the running test.
#pragma once

#include "core/clinical/zone.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>
#include <string>
#include <vector>

namespace stipple::test {

inline std::vector<std::string> splitCsvLine(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.emplace_back();
        else if (c != '\r')
            fields.back().push_back(c);
    }
    return fields;
}

inline Micrometres micrometres(const std::string& mm)
{
    return Micrometres(static_cast<std::int32_t>(std::lround(std::stod(mm) * 1000.0)));
}

inline plan::EndPoint endPoint(const std::string& word)
{
    if (word == "pinpoint_bleeding")
        return plan::EndPoint::PinpointBleeding;
    return word == "erythema_to_pinpoint" ? plan::EndPoint::ErythemaToPinpoint : plan::EndPoint::Erythema;
}

inline clinical::SpeedClass speedClass(const std::string& word)
{
    if (word == "body")
        return clinical::SpeedClass::Body;
    return word == "slow" ? clinical::SpeedClass::Slow : clinical::SpeedClass::Normal;
}

inline std::string twinOf(const std::string& id)
{
    const auto swap = [&](const std::string& from, const std::string& to) {
        return id.size() > from.size() && id.compare(id.size() - from.size(), from.size(), from) == 0
                   ? id.substr(0, id.size() - from.size()) + to
                   : std::string();
    };
    const std::string right = swap("_left", "_right");
    return right.empty() ? swap("_right", "_left") : right;
}

inline const std::vector<clinical::Zone>& zoneRows()
{
    static const std::vector<clinical::Zone> rows = [] {
        std::ifstream file(STIPPLE_SOURCE_DIR "/resources/clinical/zones.csv");
        std::vector<clinical::Zone> zones;
        std::string line;
        std::getline(file, line); // zone_id,label,view,area,min,typical,max,passes_min,passes_max,endpoint,…,speed
        while (std::getline(file, line)) {
            const std::vector<std::string> f = splitCsvLine(line);
            if (f.size() != 13)
                throw std::runtime_error("zones.csv: " + line);
            clinical::Zone z;
            z.id = f[0];
            z.label = f[1];
            z.view = f[2];
            z.twin = twinOf(f[0]);
            z.areaCm2 = f[3].empty() ? 0 : std::stoi(f[3]);
            z.depthMin = micrometres(f[4]);
            z.depthTypical = micrometres(f[5]);
            z.depthMax = micrometres(f[6]);
            z.passesMin = std::stoi(f[7]);
            z.passesMax = std::stoi(f[8]);
            z.excluded = f[9] == "none_excluded";
            z.endPoint = endPoint(f[9]);
            z.speed = speedClass(f[12]);
            zones.push_back(z);
        }
        return zones;
    }();
    return rows;
}

inline const clinical::Zone& zoneRow(const std::string& id)
{
    for (const clinical::Zone& z : zoneRows())
        if (z.id == id)
            return z;
    throw std::runtime_error("no zone " + id);
}

} // namespace stipple::test
