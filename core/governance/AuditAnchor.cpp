#include "core/governance/AuditAnchor.h"

#include "core/base/Clock.h"
#include "core/base/Digest.h"
#include "core/base/Error.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace opsdesk {

namespace {

std::string bodyOf(const AnchorPoint& point) {
    return fmt::format("{} {} {} {} {}", point.restored ? "restored" : "at", point.entity, point.seq, point.hash,
                       point.at.micros());
}

/// A crash or a full disk may have cut the last line; what follows must not be written behind the stump.
void dropCutLine(const std::string& file) {
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    if (!stream)
        return;
    const auto size = static_cast<std::int64_t>(stream.tellg());
    auto end = size;
    for (char last = 0; end > 0; --end) {
        stream.seekg(end - 1);
        if (stream.get(last); last == '\n')
            break;
    }
    if (end < size)
        std::filesystem::resize_file(file, static_cast<std::uintmax_t>(end));
}

std::string anchorKeyFile() {
    if (const char* named = std::getenv("OPSDESK_ANCHOR_KEY"))
        return named;
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const char* home = std::getenv("HOME");
    return (config && *config ? std::string(config) : std::string(home ? home : ".") + "/.config") +
           "/opsdesk/anchor.key";
}

[[noreturn]] void failWriting(const std::string& file) {
    throw StoreError(
        StoreError::Kind::Other,
        fmt::format("{} cannot be written ({}); mend its permissions or free some space.", file, std::strerror(errno)));
}

void writeAll(const std::string& file, int flags, mode_t mode, const std::string& text) {
    const int handle = ::open(file.c_str(), flags | O_CLOEXEC, mode);
    if (handle < 0)
        failWriting(file);
    const bool written =
        ::write(handle, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(handle) == 0;
    ::close(handle);
    if (!written)
        failWriting(file);
}

} // namespace

AuditAnchor::AuditAnchor(std::string file, std::string key) : m_file(std::move(file)), m_key(std::move(key)) {}

void AuditAnchor::append(const AnchorPoint& point) const {
    const auto body = bodyOf(point);
    dropCutLine(m_file);
    writeAll(m_file, O_WRONLY | O_CREAT | O_APPEND, 0644,
             fmt::format("{} {}\n", body, hmacSha256(m_key, body).toHex()));
}

std::string AuditAnchor::setAside(Timestamp at) const {
    const auto name = fmt::format("{}.set-aside-{}", m_file, at.micros());
    std::filesystem::rename(m_file, name);
    return name;
}

std::map<std::int64_t, std::vector<AnchorPoint>> AuditAnchor::points() const {
    std::map<std::int64_t, std::vector<AnchorPoint>> points;
    std::ifstream file(m_file);
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        std::istringstream words(line);
        std::string kind, signature;
        AnchorPoint point;
        std::int64_t micros = 0;
        words >> kind >> point.entity >> point.seq >> point.hash >> micros >> signature;
        point.at = Timestamp(micros);
        point.restored = kind == "restored";
        // A last line without its end was cut by a crash: the point before it still binds.
        if (file.eof())
            break;
        if (!words || signature != hmacSha256(m_key, bodyOf(point)).toHex())
            throw StoreError(
                StoreError::Kind::Corrupt,
                fmt::format("Line {} of the audit anchor {} was changed, or signed with another key. If the workspace "
                            "comes from another machine, bring the anchor key from there ({}); else keep all files for "
                            "inquiry and put back a backup by `opsdeskd restore`.",
                            number, m_file, anchorKeyFile()));
        if (point.restored)
            points[point.entity].clear();
        points[point.entity].push_back(point);
    }
    return points;
}

std::string AuditAnchor::older(std::int64_t entity, std::int64_t seq, const AnchorPoint& point) const {
    return fmt::format("The workspace is older than its anchor: entity {} ends at audit record {}, but {} knew record "
                       "{} on {}. If you put back "
                       "a backup by hand, use `opsdeskd restore` instead.",
                       entity, seq, m_file, point.seq, point.at.toString());
}

std::string AuditAnchor::differs(std::int64_t entity, const AnchorPoint& point) const {
    return fmt::format("Audit record {} of entity {} is not the one that {} anchored on {}.", point.seq, entity, m_file,
                       point.at.toString());
}

std::string anchorKey() {
    const auto file = anchorKeyFile();
    if (!std::filesystem::exists(file)) {
        std::error_code error;
        std::filesystem::create_directories(std::filesystem::path(file).parent_path(), error);
        SystemRandom random;
        std::string key;
        for (int i = 0; i < 4; ++i)
            key += fmt::format("{:016x}", random.next());
        // Two processes may make it at once: the first wins, both read what stands there.
        const auto fresh = fmt::format("{}.{}", file, ::getpid());
        writeAll(fresh, O_WRONLY | O_CREAT | O_EXCL, 0600, key + "\n");
        if (::link(fresh.c_str(), file.c_str()) != 0 && errno != EEXIST)
            failWriting(file);
        ::unlink(fresh.c_str());
    }
    std::ifstream stream(file);
    std::string key;
    if (!std::getline(stream, key) || key.size() < 32)
        throw StoreError(StoreError::Kind::Other,
                         "The anchor key " + file + " cannot be read or is too short; put back the file it was.");
    return key;
}

} // namespace opsdesk
