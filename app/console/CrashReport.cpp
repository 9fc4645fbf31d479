#include "app/console/CrashReport.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace opsdesk {

namespace {

constexpr int signals[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
constexpr std::size_t stackOfHandler = 64 * 1024; // a stack that overflowed has no room for the handler

// Filled in while all is well; read when nothing may be allocated any more.
char file[1024];
char head[1024];
char place[128];
char thrown[512];
alignas(16) char handlerStack[stackOfHandler];

void put(int to, const char* text) {
    for (std::size_t left = std::strlen(text); left > 0;) {
        const ssize_t written = ::write(to, text, left);
        if (written <= 0)
            return;
        text += written;
        left -= static_cast<std::size_t>(written);
    }
}

template <std::size_t size>
void copyInto(char (&target)[size], std::string_view text) {
    const std::size_t length = std::min(text.size(), size - 1);
    std::memcpy(target, text.data(), length);
    target[length] = '\0';
}

void putLine(int to, const char* label, const char* text) {
    put(to, label);
    put(to, *text ? text : "none");
    put(to, "\n");
}

void report(int signal) {
    const int to = ::open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (to < 0)
        return;
    put(to, head);
    putLine(to, "Signal: SIG", sigabbrev_np(signal) ? sigabbrev_np(signal) : "?");
    putLine(to, "Exception: ", thrown);
    putLine(to, "View in front: ", place);
    put(to, "\nLast lines of the log:\n");
    log::eachRecent([](const char* line, void* where) { put(*static_cast<int*>(where), line); }, const_cast<int*>(&to));
    put(to, "\nCalls:\n");
    void* frames[64];
    ::backtrace_symbols_fd(frames, ::backtrace(frames, 64), to);
    ::close(to);
}

void onSignal(int signal) {
    std::signal(signal, SIG_DFL); // a crash in here ends the program
    report(signal);
    ::raise(signal);
}

[[noreturn]] void onTerminate() {
    if (const auto current = std::current_exception()) {
        try {
            std::rethrow_exception(current);
        } catch (const std::exception& error) {
            copyInto(thrown, error.what());
        } catch (...) {
            copyInto(thrown, "of an unknown kind");
        }
    }
    std::abort();
}

std::string systemName() {
    utsname name{};
    return uname(&name) == 0 ? fmt::format("{} {} {}", name.sysname, name.release, name.machine) : std::string("?");
}

} // namespace

void CrashReport::watch(const std::string& folder, std::string_view version) {
    std::error_code refused;
    std::filesystem::create_directories(folder, refused); // without it there is no report, but there is the program
    const std::string started = SystemClock().now().toString();
    copyInto(file, fmt::format("{}/crash-{}-{}.txt", folder, started.substr(0, 19), ::getpid()));
    copyInto(head,
             fmt::format("Opsdesk {} ended unexpectedly.\nStarted: {}\nSystem: {}\n", version, started, systemName()));
    void* frames[1];
    ::backtrace(frames, 1); // loads what it needs, which a crash could not
    stack_t stack{};
    stack.ss_sp = handlerStack;
    stack.ss_size = stackOfHandler;
    ::sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_ONSTACK | SA_RESETHAND;
    for (const int signal : signals)
        ::sigaction(signal, &action, nullptr);
    std::set_terminate(onTerminate);
}

void CrashReport::setPlace(std::string_view view) {
    copyInto(place, view);
}

} // namespace opsdesk
