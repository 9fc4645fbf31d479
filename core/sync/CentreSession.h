#pragma once

#include "core/store/PostgresConnection.h"

#include <memory>
#include <string>

namespace opsdesk {

/// A session at a centre whose schema is this program's, as whoever the address logs in.
/// @throws UsageError when @p url is no address; StoreError Lost, Missing, NotADatabase, Newer, ReadOnly, Other, each
/// saying what to do.
std::unique_ptr<store::PostgresConnection> openCentre(const std::string& url);

/// Where an engine on this machine notes how far the audit trail of the centre got, unless told otherwise: a file named
/// for server and database in the user's state folder, which is made. @throws UsageError when @p url is no address
std::string usualAnchorFile(const std::string& url);

/// Who is logged in at @p centre.
std::string loginOf(store::Connection& centre);

} // namespace opsdesk
