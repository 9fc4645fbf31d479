#pragma once

#include <string_view>

namespace opsdesk {

/// The real data that the demo workspace is made of, as gzip, carried within the program. resources/demo says whose it
/// is.
struct DemoFiles {
    std::string_view online_retail; ///< for the import profile `online-retail`
    std::string_view scms;          ///< for the import profile `scms`
};
DemoFiles demoFiles();

} // namespace opsdesk
