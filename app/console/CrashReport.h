#pragma once

#include <string>
#include <string_view>

namespace opsdesk {

/// Writes down how the program ended when it crashes: version, system, signal or exception, the place in front, the
/// last lines of the log and the calls that led there; no password, and nothing that was entered. For a person
/// to look at and send; nothing is sent by itself.
///
/// A report is a text file of its own in a folder. What writes it while the program falls apart uses nothing but memory
/// that was there before and write(2).
class CrashReport {
public:
    /// From now on a crash leaves a report in @p folder, which is made. Once in a program.
    static void watch(const std::string& folder, std::string_view version);
    /// The view in front, which the report names.
    static void setPlace(std::string_view view);
};

} // namespace opsdesk
