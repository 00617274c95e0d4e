// Purpose: the input of a fuzzer as a script: bytes taken from the front, zeros when it is used up.
// Thread: any.
// Failure: none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

class Script {
public:
    Script(const std::uint8_t* data, std::size_t size) : m_data(data), m_size(size) {}
    [[nodiscard]] bool done() const { return m_at >= m_size; }
    std::uint8_t next() { return done() ? std::uint8_t{0} : m_data[m_at++]; }
    std::vector<std::uint8_t> take(std::size_t n)
    {
        std::vector<std::uint8_t> bytes;
        while (n-- > 0 && !done())
            bytes.push_back(next());
        return bytes;
    }

private:
    const std::uint8_t* m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};
