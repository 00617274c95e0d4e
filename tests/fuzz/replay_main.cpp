// Runs a fuzz target without libFuzzer: every file of the corpus, then a fixed number of mutations of each.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argc, char** argv)
{
    std::vector<std::vector<std::uint8_t>> corpus;
    for (int i = 1; i < argc; ++i)
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream in(entry.path(), std::ios::binary);
            corpus.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
    corpus.emplace_back();
    std::mt19937 random(1);
    std::size_t runs = 0;
    for (const auto& seed : corpus) {
        LLVMFuzzerTestOneInput(seed.data(), seed.size());
        for (int i = 0; i < 300; ++i, ++runs) {
            auto bytes = seed;
            for (unsigned k = 1 + random() % 8; k > 0; --k) {
                const std::size_t at = bytes.empty() ? 0 : random() % bytes.size();
                const auto value = static_cast<std::uint8_t>(random());
                if (random() % 3 == 0 || bytes.empty())
                    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), value);
                else if (random() % 4 == 0)
                    bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(at));
                else
                    bytes[at] = value;
            }
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        }
    }
    std::printf("%zu inputs and %zu mutations\n", corpus.size(), runs);
    return 0;
}
