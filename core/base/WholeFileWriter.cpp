#include "core/base/WholeFileWriter.h"

#include "core/base/Error.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace opsdesk {

namespace {

constexpr std::size_t bufferSize = 1 << 20;

} // namespace

WholeFileWriter::WholeFileWriter(std::string file)
    : m_file(std::move(file)), m_part(fmt::format("{}.{}.part", m_file, ::getpid())) {
    std::error_code ignored;
    const auto there = std::filesystem::status(m_file, ignored);
    if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there))
        throw Error(fmt::format("{} is no file; name one.", m_file));
    m_handle = ::open(m_part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (m_handle < 0)
        fail("check that its folder is there and may be written to");
}

WholeFileWriter::~WholeFileWriter() {
    if (m_handle < 0)
        return;
    ::close(m_handle);
    ::unlink(m_part.c_str());
}

void WholeFileWriter::write(std::string_view text) {
    m_buffer += text;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void WholeFileWriter::publish() {
    flush();
    if (::fsync(m_handle) != 0)
        fail("make room where it goes");
    if (std::rename(m_part.c_str(), m_file.c_str()) != 0)
        fail("check that its folder may be written to");
    ::close(m_handle);
    m_handle = -1;
}

void WholeFileWriter::flush() {
    for (std::string_view rest = m_buffer; !rest.empty();) {
        const auto written = ::write(m_handle, rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            fail("make room where it goes");
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
}

void WholeFileWriter::fail(const char* advice) const {
    throw Error(fmt::format("{} could not be written ({}); {}.", m_file, std::strerror(errno), advice));
}

} // namespace opsdesk
