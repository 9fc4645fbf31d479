#include "core/sync/CentreSession.h"

#include "core/store/Migrator.h"

#include <libpq-fe.h>

namespace opsdesk {

namespace {

using Kind = StoreError::Kind;

/// libpq reads both forms; what it cannot read is the caller's mistake, not the server's.
void requireAddress(const std::string& url) {
    char* message = nullptr;
    PQconninfoOption* options = PQconninfoParse(url.c_str(), &message);
    std::string why = message ? message : "";
    PQfreemem(message);
    if (options) {
        PQconninfoFree(options);
        return;
    }
    why.erase(why.find_last_not_of(" \n.") + 1);
    throw UsageError(fmt::format("This is no address of a centre ({}); give one such as "
                                 "postgresql://me@server/opsdesk?sslmode=verify-full.",
                                 why));
}

void requireCentre(store::Connection& connection) {
    try {
        store::requireCurrentSchema(connection);
    } catch (const StoreError& error) {
        switch (error.kind()) {
        case Kind::NotADatabase:
            throw StoreError(
                Kind::NotADatabase,
                fmt::format("The database {} is no centre; check its name, or have its owner make one of it "
                            "with `opsdeskd migrate --central`.",
                            connection.name()));
        case Kind::Newer:
            throw StoreError(Kind::Newer, fmt::format("The centre {} was made by a newer version of Opsdesk; nothing "
                                                      "was changed. Install that version here.",
                                                      connection.name()));
        case Kind::Other:
            throw StoreError(Kind::Other,
                             fmt::format("The centre {} was made by an older version of Opsdesk; its owner "
                                         "brings it up to date with `opsdeskd migrate --central`.",
                                         connection.name()));
        default:
            throw;
        }
    }
}

} // namespace

std::unique_ptr<store::PostgresConnection> openCentre(const std::string& url) {
    requireAddress(url);
    auto connection = std::make_unique<store::PostgresConnection>(url);
    requireCentre(*connection);
    return connection;
}

std::string loginOf(store::Connection& centre) {
    return asText(centre.scalar("SELECT session_user::text").value());
}

} // namespace opsdesk
