#pragma once

#include <boost/json/fwd.hpp>

#include <string>

namespace opsdesk {

/// JSON on one line as people write it: 33.34, not 3.334E1. Numbers have as many digits as it takes to read the same
/// number back; one that is not finite becomes null.
std::string toJsonText(const boost::json::value& json);

} // namespace opsdesk
