#pragma once

#include <map>
#include <string>

namespace opsdesk::store {

/// The address @p url of a PostgreSQL, with some of its parts (`dbname`, `user`, `password` …) replaced.
/// @throws UsageError when it is none
std::string addressWith(const std::string& url, const std::map<std::string, std::string>& parts);

/// What @p url says of @p part, or what libpq takes when it says nothing; empty when there is neither.
/// @throws UsageError as above
std::string partOfAddress(const std::string& url, const std::string& part);

} // namespace opsdesk::store
