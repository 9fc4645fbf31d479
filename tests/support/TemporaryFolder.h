#pragma once

#include <filesystem>
#include <string>

namespace opsdesk::test {

/// A folder of its own for one test, deleted with all it holds when the object goes.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// The full name of a file in it, which need not exist.
    std::string file(const std::string& name) const { return (m_path / name).string(); }
    /// Writes a file of @p content and returns its full name.
    std::string write(const std::string& name, const std::string& content) const;

private:
    std::filesystem::path m_path;
};

} // namespace opsdesk::test
