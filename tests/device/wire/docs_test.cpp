// device/PENLINK.md and the code have the same messages, fields, offsets, types, faults and stop reasons.
#include "device/wire/message_table.h"
#include "device/wire/names.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <regex>
#include <set>

using namespace stipple::wire;

namespace {

std::vector<std::string> lines()
{
    std::ifstream in(std::string(STIPPLE_SOURCE_DIR) + "/device/PENLINK.md");
    std::vector<std::string> all;
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

std::string typeName(const FieldInfo& f)
{
    switch (f.type) {
    case FieldType::U8: return "u8";
    case FieldType::U16: return "u16";
    case FieldType::U32: return "u32";
    case FieldType::U64: return "u64";
    case FieldType::I16: return "i16";
    case FieldType::Bytes: return "u8[" + std::to_string(f.count) + "]";
    case FieldType::Text: return "char[" + std::to_string(f.count) + "]";
    case FieldType::Records: return f.name == "recs" ? "rec[n]" : "flt[n]";
    }
    return {};
}

using Rows = std::vector<std::string>; // "offset type name"

Rows rowsOf(std::span<const FieldInfo> fields, std::size_t base = 0)
{
    Rows rows;
    for (const FieldInfo& f : fields)
        rows.push_back(std::to_string(base + f.offset) + " " + typeName(f) + " " + std::string(f.name));
    return rows;
}

void append(Rows& rows, const Rows& more) { rows.insert(rows.end(), more.begin(), more.end()); }

struct Documented {
    std::map<std::pair<int, int>, Rows> messages; // kind, id
    Rows logRecord;
};

Documented parse()
{
    static const std::regex title(R"(\*\*([A-Z_]+) \(0x([0-9A-F]{2})\)\*\* (request|response|event|notification)(.*))");
    static const std::regex row(R"(\| (\d+) \| ([^|]+) \| (.*?) \|.*)");
    Documented doc;
    Rows* table = nullptr;
    for (const std::string& line : lines()) {
        std::smatch m;
        if (std::regex_match(line, m, title)) {
            const std::string what = m[3];
            const int kind = what == "request" ? 0 : what == "response" ? 1 : what == "event" ? 2 : 3;
            const int id = std::stoi(m[2], nullptr, 16);
            table = &doc.messages[{kind, id}];
            const auto known = messageIdFrom(static_cast<std::uint8_t>(id));
            REQUIRE(known.has_value());
            CHECK(nameOf(*known) == m[1].str());
            const std::string rest = m[4];
            if (rest.find("same layout as the CONFIG_SET response") != std::string::npos)
                *table = doc.messages[{1, 8}];
            continue;
        }
        if (line.starts_with("**Log record**")) {
            table = &doc.logRecord;
            continue;
        }
        if (line.starts_with("#"))
            table = nullptr;
        if (table == nullptr || !std::regex_match(line, m, row))
            continue;
        const auto offset = static_cast<std::size_t>(std::stoul(m[1]));
        const std::string type = m[2], name = m[3];
        if (name.find("status, detail, pen_state, rsv0") != std::string::npos)
            append(*table, {"0 u8 status", "1 u8 detail", "2 u8 pen_state", "3 u8 rsv0"});
        else if (name.find("config block") != std::string::npos)
            append(*table, rowsOf(configBlockFields(), offset));
        else if (name.starts_with("`"))
            table->push_back(m[1].str() + " " + type + " " + name.substr(1, name.size() - 2));
    }
    return doc;
}

} // namespace

TEST_CASE("every message of the code is in the document, field by field, and no other", "[wire][docs]")
{
    const Documented doc = parse();
    for (const MessageInfo& message : allMessages()) {
        INFO(message.name << " kind " << static_cast<int>(message.kind));
        const auto it = doc.messages.find({static_cast<int>(message.kind), static_cast<int>(message.id)});
        REQUIRE(it != doc.messages.end());
        CHECK(it->second == rowsOf(message.fields));
    }
    CHECK(doc.messages.size() == allMessages().size());
    CHECK(doc.logRecord == rowsOf(logRecordFields()));
}

TEST_CASE("faults, stop reasons, status codes and log types are the document's", "[wire][docs]")
{
    std::string text;
    for (const std::string& line : lines())
        text += line + "\n";
    const auto has = [&text](const std::string& what) {
        INFO(what);
        CHECK(text.find(what) != std::string::npos);
    };
    for (const FaultRow& row : kFaults) {
        INFO(row.name);
        std::string name(row.name);
        if (row.code == Fault::SupplyLow)
            name = "SUPPLY_LOW / HIGH";
        else if (row.code == Fault::SupplyHigh)
            name = "SUPPLY_LOW / HIGH";
        else if (row.code == Fault::RunTime || row.code == Fault::RunStrokes)
            name = "RUN_TIME / RUN_STROKES";
        std::smatch m;
        const std::regex pattern("\\| ([0-9 /]+) \\| " + std::regex_replace(name, std::regex("/"), "/") +
                                 " \\|[^\\n]*\\| (INFO|WARN|STOP|LOCK|SERVICE)[^|]*\\|");
        REQUIRE(std::regex_search(text, m, pattern));
        CHECK(m[1].str().find(std::to_string(static_cast<int>(row.code))) != std::string::npos);
        CHECK(m[2].str() == nameOf(row.severity));
    }
    for (int type = 1; type <= 15; ++type)
        has("| " + std::to_string(type == 13 ? 12 : type) + (type == 12 || type == 13 ? ", 13 | " : " | ") +
            std::string(nameOf(*logTypeFrom(static_cast<std::uint8_t>(type == 13 ? 12 : type)))));
    for (const char* reason : {"1 lease expired", "13 HELLO take-over", "20 RUN_CTRL PAUSE", "21 session idle"})
        has(reason);
    for (const char* status : {"| 9 | BUSY", "| 7 | SEQ_REUSE", "19 | LOG_FULL", "20 | AUTH"})
        has(status);
}
