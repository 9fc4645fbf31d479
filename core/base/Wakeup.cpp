#include "core/base/Wakeup.h"

#include "core/base/Error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace opsdesk {

Wakeup::Wakeup() {
    int ends[2];
    if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
        throw Error(std::string("The system gives this program no more handles (") + std::strerror(errno) +
                    "); close other programs and try again.");
    m_read = ends[0];
    m_write = ends[1];
}

Wakeup::~Wakeup() {
    ::close(m_read);
    ::close(m_write);
}

void Wakeup::signal() noexcept {
    const int before = errno;
    // A full pipe is awake already.
    [[maybe_unused]] const auto ignored = ::write(m_write, "", 1);
    errno = before;
}

void Wakeup::clear() noexcept {
    char bytes[256];
    while (::read(m_read, bytes, sizeof bytes) > 0) {
    }
}

} // namespace opsdesk
