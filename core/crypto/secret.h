// Purpose: key bytes that are wiped when they go out of use and never copied by accident.
// Thread: any one at a time. Move only; `clone()` says aloud that a copy is made.
// Units: bytes.
// Failure: none.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace stipple::crypto {

using Bytes = std::vector<std::uint8_t>;
using View = std::span<const std::uint8_t>;

void wipe(void* data, std::size_t size) noexcept; // not removed by the optimiser
void wipe(std::string& text) noexcept;            // and empties it
void wipe(Bytes& bytes) noexcept;                 // and empties it

[[nodiscard]] bool equalConstantTime(View a, View b) noexcept;
[[nodiscard]] inline View viewOf(const std::string& text) noexcept
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

template <std::size_t N> class Secret {
public:
    Secret() noexcept = default;
    explicit Secret(std::span<const std::uint8_t, N> from) noexcept
    {
        for (std::size_t i = 0; i < N; ++i)
            m_bytes[i] = from[i];
    }
    Secret(Secret&& other) noexcept : m_bytes(other.m_bytes) { wipe(other.m_bytes.data(), N); }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            m_bytes = other.m_bytes;
            wipe(other.m_bytes.data(), N);
        }
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { wipe(m_bytes.data(), N); }

    [[nodiscard]] Secret clone() const noexcept { return Secret(std::span<const std::uint8_t, N>(m_bytes)); }
    [[nodiscard]] const std::uint8_t* data() const noexcept { return m_bytes.data(); }
    [[nodiscard]] std::uint8_t* data() noexcept { return m_bytes.data(); }
    [[nodiscard]] static constexpr std::size_t size() noexcept { return N; }
    [[nodiscard]] View view() const noexcept { return {m_bytes.data(), N}; }

private:
    std::array<std::uint8_t, N> m_bytes{};
};

using Key = Secret<32>;
using KeyId = std::array<std::uint8_t, 16>;

} // namespace stipple::crypto
