// libFuzzer on the path of a file that somebody brings: encoding, separator, rows, columns. No database behind it.
#include "core/store/csv_reader.h"
#include "core/store/import_patients.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stipple::store;
    const stipple::crypto::View bytes(data, size);
    const auto text = toUtf8(bytes, guessEncoding(bytes));
    if (!text)
        return 0;
    const auto table = readCsv(*text);
    if (!table)
        return 0;
    for (const auto& row : table->rows) {
        if (row.size() != table->header.size())
            __builtin_trap();
    }
    if (guessColumns(table->header).size() != table->header.size())
        __builtin_trap();
    return 0;
}
