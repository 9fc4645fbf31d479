#include "tests/support/TemporaryFolder.h"

#include <fstream>
#include <stdexcept>
#include <stdlib.h>

namespace opsdesk::test {

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "opsdesk-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw std::runtime_error("No temporary folder could be made.");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& content) const {
    std::ofstream stream(m_path / name, std::ios::binary);
    stream << content;
    if (!stream.flush())
        throw std::runtime_error("A temporary file could not be written.");
    return file(name);
}

} // namespace opsdesk::test
