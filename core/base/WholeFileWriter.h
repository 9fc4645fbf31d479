#pragma once

#include <string>
#include <string_view>

namespace opsdesk {

/// Writes a file that is there whole or not at all: beside its place first, and put there once all of it has reached
/// the disk. What was there before is replaced only then; without publish() nothing is left behind.
class WholeFileWriter {
public:
    /// @throws Error when @p file cannot be made, or is something else than a file.
    explicit WholeFileWriter(std::string file);
    ~WholeFileWriter();
    WholeFileWriter(const WholeFileWriter&) = delete;
    WholeFileWriter& operator=(const WholeFileWriter&) = delete;

    /// @throws Error when it cannot be written, as of a full disk.
    void write(std::string_view text);
    /// @throws Error likewise
    void publish();

private:
    void flush();
    [[noreturn]] void fail(const char* advice) const;

    std::string m_file, m_part, m_buffer;
    int m_handle = -1;
};

} // namespace opsdesk
