#pragma once

#include <string>

namespace opsdesk {

/// An exclusive lock on a file, held by one process at a time and let go by the system when the process ends.
class FileLock {
public:
    explicit FileLock(std::string file) : m_file(std::move(file)) {}
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// True when this object now holds the lock, or held it already. @throws StoreError when the file cannot be made.
    bool tryAcquire();
    bool held() const { return m_handle >= 0; }

private:
    std::string m_file;
    int m_handle = -1;
};

} // namespace opsdesk
