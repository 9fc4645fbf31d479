#include "core/base/Clock.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

// Stands in for libFuzzer's own main, so that a fuzz target is an ordinary test with any compiler: runs the seeds and
// changed copies of them, the same ones each time. `TARGET [ROUNDS]`, or `TARGET FILE…` to run what a fuzzer found.
// With clang, link
// `-fsanitize=fuzzer` instead of this file.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
std::vector<std::string> fuzzSeeds();

namespace {

void run(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

/// One small change: a byte replaced, removed, doubled, a stretch moved, the end cut off, or a part of another seed put
/// in.
void change(std::string& text, const std::vector<std::string>& seeds, opsdesk::Random& random) {
    using namespace std::string_literals;
    static const std::string telling = "\"\"\r\n,;\t\0\xEF\xBB\xBF\xFF-.0eA"s;
    const auto pick = [&random](std::size_t below) {
        return below == 0 ? 0 : static_cast<std::size_t>(random.next() % below);
    };
    // Cuts are rare and most changes fall behind the header, or hardly any file would be read beyond it.
    const bool behind = text.size() > 100 && pick(4) != 0;
    const std::size_t at = behind ? 100 + pick(text.size() - 100) : pick(text.size());
    switch (pick(16)) {
    case 0:
        text.resize(at);
        break;
    case 1:
        text.insert(at, seeds[pick(seeds.size())].substr(0, 1 + pick(200)));
        break;
    case 2:
    case 3:
        text.erase(at, 1 + pick(8));
        break;
    case 4:
    case 5:
        text.insert(at, text.substr(pick(text.size()), 1 + pick(64)));
        break;
    case 6:
        text.insert(at, 1, static_cast<char>(random.next()));
        break;
    case 7:
    case 8:
    case 9:
        text.insert(at, 1, telling[pick(telling.size())]);
        break;
    default:
        text.replace(at, 1, 1, static_cast<char>(' ' + pick(95)));
        break;
    }
}

void runMutations(long rounds) {
    const std::vector<std::string> seeds = fuzzSeeds();
    opsdesk::SeededRandom random(20111130);
    for (const std::string& seed : seeds)
        run(seed);
    for (long round = 0; round < rounds; ++round) {
        std::string text = seeds[static_cast<std::size_t>(random.next() % seeds.size())];
        for (std::uint64_t changes = 1 + random.next() % 8; changes > 0; --changes)
            change(text, seeds, random);
        run(text);
    }
    std::printf("%ld changed inputs and %zu seeds passed.\n", rounds, seeds.size());
}

} // namespace

int main(int argc, char** argv) {
    const bool files = argc > 1 && std::strtol(argv[1], nullptr, 10) == 0;
    for (int i = 1; files && i < argc; ++i) {
        std::ifstream stream(argv[i], std::ios::binary);
        run({std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()});
    }
    if (!files)
        runMutations(argc > 1 ? std::strtol(argv[1], nullptr, 10) : 50'000);
    return 0;
}
