#include "app/console/BenchFigures.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <ctime>
#include <fstream>
#include <map>
#include <sstream>
#include <unistd.h>

namespace opsdesk {

void printFigure(const std::string& what, double value, const char* unit, const char* aim, const char* series) {
    boost::json::object line{{"what", what}, {"value", value}, {"unit", unit}};
    if (*aim)
        line["aim"] = aim;
    if (*series)
        line["series"] = series;
    std::printf("%s\n", boost::json::serialize(line).c_str());
    std::fflush(stdout);
}

double millisecondsSinceStart() {
    constexpr int startTime = 20; // of the fields behind the name, which may hold spaces itself
    std::ifstream file("/proc/self/stat");
    std::string line, field;
    std::getline(file, line);
    std::istringstream rest(line.substr(line.rfind(')') + 1));
    for (int i = 0; i < startTime; ++i)
        rest >> field;
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6 -
           std::stod(field) * 1e3 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

void printMemory() {
    std::map<std::string, double> megabytes;
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (const auto colon = line.find(':'); line.ends_with(" kB"))
            megabytes[line.substr(0, colon)] = std::stod(line.substr(colon + 1)) / 1024;
    printFigure(fmt::format("window: most memory held at a time; at the end {:.0f} MB, of it {:.0f} MB pages of files",
                            megabytes["VmRSS"], megabytes["RssFile"]),
                megabytes["VmHWM"], "MB", "<= 300 MB");
}

} // namespace opsdesk
