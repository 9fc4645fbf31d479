#include "core/workflow/FileLock.h"

#include "core/base/Error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace opsdesk {

FileLock::~FileLock() {
    if (m_handle >= 0)
        ::close(m_handle);
}

bool FileLock::tryAcquire() {
    if (held())
        return true;
    const int handle = ::open(m_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (handle < 0)
        throw StoreError(StoreError::Kind::ReadOnly, "The workspace cannot be changed here: " + m_file +
                                                         " cannot be made (" + std::strerror(errno) +
                                                         "). Copy the workspace to a folder you may write.");
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return false;
    }
    m_handle = handle;
    return true;
}

} // namespace opsdesk
