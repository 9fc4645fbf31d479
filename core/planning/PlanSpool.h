#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace opsdesk {

/// Texts that a run makes and reads once more: kept in memory up to a limit, beyond it in a temporary file that has no
/// name and goes with the process. Any thread may add; reading begins when all have.
class PlanSpool {
public:
    explicit PlanSpool(std::size_t inMemory = std::size_t{64} << 20) : m_inMemory(inMemory) {}

    /// Where @p text begins. @throws Error when the temporary file cannot be written
    std::uint64_t add(std::string_view text);
    /// Appends @p length bytes from @p at on to @p out. @throws Error when they cannot be read
    void read(std::uint64_t at, std::size_t length, std::string& out) const;
    std::uint64_t size() const { return m_size; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::size_t m_inMemory;
    std::mutex m_mutex;
    std::string m_memory;
    std::unique_ptr<std::FILE, Close> m_file; ///< what comes after m_memory
    std::uint64_t m_size = 0;
};

} // namespace opsdesk
