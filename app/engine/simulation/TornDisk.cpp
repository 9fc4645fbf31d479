#include "app/engine/simulation/TornDisk.h"

#include "core/base/Error.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <utility>
#include <vector>

namespace opsdesk::simulation {

namespace {

constexpr std::int64_t sector = 512;

/// A write that is not synced yet, with what it replaced.
struct Pending {
    std::int64_t offset = 0;
    std::vector<char> before; ///< shorter where the file ended
    std::vector<char> after;
};

/// The writes of a file that are not synced yet. Holds on to the file: the number of one that is gone would soon be
/// another's, which then lost what it never had.
class Unsynced {
public:
    /// Takes over @p handle.
    explicit Unsynced(int handle) : m_handle(handle) {}
    ~Unsynced() { ::close(m_handle); }
    Unsynced(const Unsynced&) = delete;
    Unsynced& operator=(const Unsynced&) = delete;
    std::vector<Pending> writes;

private:
    int m_handle;
};

struct Machine {
    bool down = false;
    std::int64_t life = 0; ///< counts restarts: handles of an earlier life stay broken
    std::int64_t writes = 0;
    std::int64_t crashAt = -1;
    std::int64_t fullAt = -1;
    std::int64_t failAt = -1;
};

/// Where the files of a machine that is down lie by their second names.
std::filesystem::path heldOf(const std::string& folder) {
    return folder + ".down";
}

} // namespace

struct TornDisk::State {
    explicit State(std::uint64_t seed) : random(seed) {}

    /// Empty when it is on no machine.
    std::string folderOf(const std::string& path) const {
        for (const auto& [folder, machine] : machines)
            if (path.starts_with(folder + "/"))
                return folder;
        return "";
    }
    Machine& machineOf(const std::string& path) {
        const auto folder = folderOf(path);
        return folder.empty() ? elsewhere : machines[folder];
    }
    /// What runs on does so on a machine that is no more: the files keep second names, so that nothing it renames or
    /// deletes is so afterwards.
    void hold(const std::string& folder);
    void release(const std::string& folder);
    void goDown(const std::string& folder) {
        if (!std::exchange(machines[folder].down, true))
            hold(folder);
    }
    /// A crash that a write ran into, or that came by itself, has lost nothing yet.
    bool losesPower(const std::string& folder) {
        const auto& machine = machines[folder];
        return machine.down && machine.crashAt >= 0 && machine.writes >= machine.crashAt;
    }
    void lose(const std::string& folder);
    void loseIn(const std::string& path, std::vector<Pending>& writes);

    SeededRandom random;
    sqlite3_vfs vfs{};
    sqlite3_vfs* below = nullptr;
    std::map<std::string, Machine> machines; ///< by folder
    Machine elsewhere;
    std::map<std::uint64_t, Unsynced> pending; ///< by file, whatever it is called by now
};

namespace {

struct TornFile {
    sqlite3_file base;
    TornDisk::State* disk;
    std::string* path;  ///< null for temporary files, which nobody misses
    std::uint64_t file; ///< tells files apart, whatever their names
    int handle;         ///< of the file, for nothing but that it stays; -1 for temporary files
    std::int64_t life;
    sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

TornFile& torn(sqlite3_file* file) {
    return *reinterpret_cast<TornFile*>(file);
}

Machine* machineOf(TornFile& file) {
    return file.path ? &file.disk->machineOf(*file.path) : nullptr;
}

bool isBroken(TornFile& file) {
    const auto* machine = machineOf(file);
    return machine && (machine->down || machine->life != file.life);
}

/// Counts a write or a sync; what SQLite is told when it fails.
int count(TornFile& file) {
    if (isBroken(file))
        return SQLITE_IOERR;
    auto* machine = machineOf(file);
    if (!machine)
        return SQLITE_OK;
    if (machine->crashAt >= 0 && machine->writes >= machine->crashAt) {
        file.disk->goDown(file.disk->folderOf(*file.path));
        return SQLITE_IOERR;
    }
    if (machine->failAt >= 0 && machine->writes >= machine->failAt) {
        machine->failAt = -1;
        ++machine->writes;
        return SQLITE_IOERR;
    }
    if (machine->fullAt >= 0 && machine->writes >= machine->fullAt)
        return SQLITE_FULL;
    ++machine->writes;
    return SQLITE_OK;
}

/// 0 when there is no such file.
std::uint64_t fileNumber(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_ino : 0;
}

std::vector<char> readAt(sqlite3_file* file, std::int64_t offset, std::int64_t size) {
    sqlite3_int64 end = 0;
    file->pMethods->xFileSize(file, &end);
    std::vector<char> bytes(static_cast<std::size_t>(std::clamp<std::int64_t>(end - offset, 0, size)));
    if (!bytes.empty())
        file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), offset);
    return bytes;
}

void leave(TornFile& file) {
    if (file.handle >= 0)
        ::close(file.handle);
    file.handle = -1;
    delete file.path;
    file.path = nullptr;
}

int closeFile(sqlite3_file* file) {
    auto& own = torn(file);
    const int result = own.below()->pMethods ? own.below()->pMethods->xClose(own.below()) : SQLITE_OK;
    leave(own);
    return result;
}

int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 offset) {
    auto& own = torn(file);
    return isBroken(own) ? SQLITE_IOERR_READ : own.below()->pMethods->xRead(own.below(), into, size, offset);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    auto& own = torn(file);
    if (const int refused = count(own); refused != SQLITE_OK)
        return refused;
    if (own.path) {
        const auto* bytes = static_cast<const char*>(from);
        auto& pending = own.disk->pending;
        auto unsynced = pending.find(own.file);
        if (unsynced == pending.end())
            unsynced = pending.try_emplace(own.file, ::dup(own.handle)).first;
        unsynced->second.writes.push_back(
            {offset, readAt(own.below(), offset, size), std::vector<char>(bytes, bytes + size)});
    }
    return own.below()->pMethods->xWrite(own.below(), from, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    auto& own = torn(file);
    if (const int refused = count(own); refused != SQLITE_OK)
        return refused;
    // Where a file ends is the file system's own record, which it keeps in order: what was cut off does not come back.
    if (const auto unsynced = own.disk->pending.find(own.file); own.path && unsynced != own.disk->pending.end())
        std::erase_if(unsynced->second.writes, [&](const Pending& write) { return write.offset >= size; });
    return own.below()->pMethods->xTruncate(own.below(), size);
}

int syncFile(sqlite3_file* file, int) {
    auto& own = torn(file);
    if (const int refused = count(own); refused != SQLITE_OK)
        return refused;
    if (own.path)
        own.disk->pending.erase(own.file);
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return torn(file).below()->pMethods->xFileSize(torn(file).below(), size);
}
int lockFile(sqlite3_file* file, int level) {
    return torn(file).below()->pMethods->xLock(torn(file).below(), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return torn(file).below()->pMethods->xUnlock(torn(file).below(), level);
}
int checkReserved(sqlite3_file* file, int* reserved) {
    return torn(file).below()->pMethods->xCheckReservedLock(torn(file).below(), reserved);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return torn(file).below()->pMethods->xFileControl(torn(file).below(), operation, argument);
}
int sectorSize(sqlite3_file*) {
    return sector;
}
int characteristics(sqlite3_file*) {
    return 0; // promises nothing: neither atomic sectors nor order
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** at) {
    return torn(file).below()->pMethods->xShmMap(torn(file).below(), page, size, extend, at);
}
int shmLock(sqlite3_file* file, int offset, int number, int flags) {
    return torn(file).below()->pMethods->xShmLock(torn(file).below(), offset, number, flags);
}
void shmBarrier(sqlite3_file* file) {
    torn(file).below()->pMethods->xShmBarrier(torn(file).below());
}
int shmUnmap(sqlite3_file* file, int remove) {
    return torn(file).below()->pMethods->xShmUnmap(torn(file).below(), remove);
}

/// Version 2: shared memory for the write-ahead log, no memory mapping of the file itself.
constexpr sqlite3_io_methods methods{2,           closeFile,  readFile,        writeFile,  truncateFile,
                                     syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                     fileControl, sectorSize, characteristics, shmMap,     shmLock,
                                     shmBarrier,  shmUnmap,   nullptr,         nullptr};

TornDisk::State& diskOf(sqlite3_vfs* vfs) {
    return *static_cast<TornDisk::State*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given) {
    auto& disk = diskOf(vfs);
    auto& own = torn(file);
    std::memset(&own, 0, sizeof own);
    own.disk = &disk;
    own.handle = -1;
    if (name)
        own.path = new std::string(name);
    if (auto* machine = machineOf(own)) {
        own.life = machine->life;
        if (machine->down) {
            leave(own);
            return SQLITE_CANTOPEN;
        }
    }
    const int result = disk.below->xOpen(disk.below, name, own.below(), flags, given);
    if (result != SQLITE_OK) {
        leave(own);
        return result;
    }
    own.base.pMethods = &methods;
    if (name) {
        // A mere path: closing any other handle would release SQLite's locks.
        own.handle = ::open(name, O_PATH | O_CLOEXEC);
        own.file = fileNumber(name);
    }
    return result;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int) {
    auto& disk = diskOf(vfs);
    if (disk.machineOf(name).down)
        return SQLITE_IOERR_DELETE;
    disk.pending.erase(fileNumber(name));
    return disk.below->xDelete(disk.below, name, 0);
}

} // namespace

void TornDisk::State::loseIn(const std::string& path, std::vector<Pending>& writes) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    if (!file)
        return;
    const auto put = [&](std::int64_t offset, const char* bytes, std::size_t size) {
        file.seekp(offset);
        file.write(bytes, static_cast<std::streamsize>(size));
    };
    // Back to what was synced, then forward again with what survived. Where the file grew, zeros stand for what is
    // lost.
    for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
        write->before.resize(write->after.size());
        put(write->offset, write->before.data(), write->before.size());
    }
    for (const auto& write : writes)
        for (std::size_t start = 0; start < write.after.size();) {
            const auto inSector = sector - (write.offset + static_cast<std::int64_t>(start)) % sector;
            const auto size = std::min(write.after.size() - start, static_cast<std::size_t>(inSector));
            if (random.next() % 2 == 0)
                put(write.offset + static_cast<std::int64_t>(start), write.after.data() + start, size);
            start += size;
        }
}

void TornDisk::State::hold(const std::string& folder) {
    const auto held = heldOf(folder);
    std::filesystem::create_directories(held);
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        std::filesystem::create_hard_link(entry.path(), held / entry.path().filename());
}

void TornDisk::State::release(const std::string& folder) {
    const auto held = heldOf(folder);
    if (!std::filesystem::exists(held))
        return;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        std::filesystem::remove(entry.path());
    for (const auto& entry : std::filesystem::directory_iterator(held))
        std::filesystem::rename(entry.path(), std::filesystem::path(folder) / entry.path().filename());
    std::filesystem::remove(held);
}

void TornDisk::State::lose(const std::string& folder) {
    // In the order of their names, so that a seed does the same on every disk.
    std::map<std::string, std::uint64_t> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files[entry.path().string()] = fileNumber(entry.path().string());
    for (const auto& [path, number] : files)
        if (const auto writes = pending.find(number); writes != pending.end()) {
            loseIn(path, writes->second.writes);
            pending.erase(writes);
        }
}

TornDisk::TornDisk(std::uint64_t seed) : m_state(std::make_unique<State>(seed)) {
    auto& state = *m_state;
    state.below = sqlite3_vfs_find(nullptr);
    state.vfs = *state.below;
    state.vfs.szOsFile = static_cast<int>(sizeof(TornFile)) + state.below->szOsFile;
    state.vfs.zName = "torn";
    state.vfs.pAppData = &state;
    state.vfs.pNext = nullptr;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    // The others ask for nothing but the file's name, yet want their own.
    state.vfs.xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* result) {
        auto* below = diskOf(vfs).below;
        return below->xAccess(below, name, flags, result);
    };
    state.vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* out) {
        auto* below = diskOf(vfs).below;
        return below->xFullPathname(below, name, size, out);
    };
    if (sqlite3_vfs_register(&state.vfs, 1) != SQLITE_OK)
        throw Error("The simulated disk could not be set up.");
}

TornDisk::~TornDisk() {
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->below, 1);
}

void TornDisk::crash(const std::string& folder) {
    m_state->goDown(folder);
    m_state->machines[folder].crashAt = 0;
}

void TornDisk::kill(const std::string& folder) {
    m_state->goDown(folder);
}

void TornDisk::crashAfter(const std::string& folder, std::int64_t writes) {
    auto& machine = m_state->machines[folder];
    machine.crashAt = writes < 0 ? -1 : machine.writes + writes;
}

void TornDisk::fillAfter(const std::string& folder, std::int64_t writes) {
    auto& machine = m_state->machines[folder];
    machine.fullAt = writes < 0 ? -1 : machine.writes + writes;
}

void TornDisk::failAfter(const std::string& folder, std::int64_t writes) {
    auto& machine = m_state->machines[folder];
    machine.failAt = writes < 0 ? -1 : machine.writes + writes;
}

bool TornDisk::isDown(const std::string& folder) const {
    const auto found = m_state->machines.find(folder);
    return found != m_state->machines.end() && found->second.down;
}

std::int64_t TornDisk::writes(const std::string& folder) const {
    const auto found = m_state->machines.find(folder);
    return found == m_state->machines.end() ? 0 : found->second.writes;
}

void TornDisk::touch(const std::string& folder) {
    m_state->release(folder);
    if (!m_state->losesPower(folder))
        return;
    m_state->lose(folder);
    m_state->machines[folder].crashAt = -1;
}

void TornDisk::replaced(const std::string& file) {
    m_state->pending.erase(fileNumber(file));
}

void TornDisk::restart(const std::string& folder) {
    touch(folder);
    auto& machine = m_state->machines[folder];
    machine.down = false;
    ++machine.life;
}

} // namespace opsdesk::simulation
