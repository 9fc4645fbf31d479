#include "core/planning/PlanSpool.h"

#include "core/base/Error.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace opsdesk {

namespace {

[[noreturn]] void fail() {
    throw Error(fmt::format("The plan needs room for temporary files and has none ({}). Free some, or name another "
                            "folder in TMPDIR.",
                            std::strerror(errno)));
}

/// A file that is gone from its folder at once.
std::FILE* temporaryFile() {
    const char* folder = std::getenv("TMPDIR");
    std::string name = std::string(folder && *folder ? folder : "/tmp") + "/opsdesk-plan-XXXXXX";
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        fail();
    ::unlink(name.c_str());
    std::FILE* file = ::fdopen(descriptor, "w+b");
    if (!file) {
        ::close(descriptor);
        fail();
    }
    return file;
}

} // namespace

std::uint64_t PlanSpool::add(std::string_view text) {
    const std::lock_guard lock(m_mutex);
    const auto at = m_size;
    m_size += text.size();
    if (!m_file && m_memory.size() + text.size() <= m_inMemory) {
        m_memory += text;
        return at;
    }
    if (!m_file)
        m_file.reset(temporaryFile());
    if (std::fwrite(text.data(), 1, text.size(), m_file.get()) != text.size())
        fail();
    return at;
}

void PlanSpool::read(std::uint64_t at, std::size_t length, std::string& out) const {
    if (at < m_memory.size()) {
        out.append(m_memory, static_cast<std::size_t>(at), length);
        return;
    }
    if (std::fflush(m_file.get()) != 0)
        fail();
    const auto before = out.size();
    out.resize(before + length);
    for (std::size_t done = 0; done < length;) {
        const auto got = ::pread(::fileno(m_file.get()), out.data() + before + done, length - done,
                                 static_cast<off_t>(at - m_memory.size() + done));
        if (got <= 0)
            fail();
        done += static_cast<std::size_t>(got);
    }
}

} // namespace opsdesk
