#include "core/sync/CentreSession.h"

#include "core/store/Migrator.h"

#include <libpq-fe.h>

#include <cctype>
#include <cstdlib>
#include <filesystem>

namespace opsdesk {

namespace {

using Kind = StoreError::Kind;

struct AddressFree {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using Address = std::unique_ptr<PQconninfoOption, AddressFree>;

/// libpq reads both forms; what it cannot read is the caller's mistake, not the server's.
Address parseAddress(const std::string& url) {
    char* message = nullptr;
    Address options(PQconninfoParse(url.c_str(), &message));
    std::string why = message ? message : "";
    PQfreemem(message);
    if (options)
        return options;
    why.erase(why.find_last_not_of(" \n.") + 1);
    throw UsageError(fmt::format("This is no address of a centre ({}); give one such as "
                                 "postgresql://me@server/opsdesk?sslmode=verify-full.",
                                 why));
}

std::string partOf(const Address& address, std::string_view keyword) {
    for (const auto* option = address.get(); option->keyword; ++option)
        if (option->keyword == keyword)
            return option->val ? option->val : "";
    return {};
}

std::filesystem::path stateFolder() {
    const char* state = std::getenv("XDG_STATE_HOME");
    const char* home = std::getenv("HOME");
    return std::filesystem::path(state && *state ? std::string(state)
                                                 : std::string(home ? home : ".") + "/.local/state") /
           "opsdesk";
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
    parseAddress(url);
    auto connection = std::make_unique<store::PostgresConnection>(url);
    requireCentre(*connection);
    return connection;
}

std::string usualAnchorFile(const std::string& url) {
    const auto address = parseAddress(url);
    auto name = partOf(address, "host") + "-" + partOf(address, "port") + "-" + partOf(address, "dbname");
    for (auto& character : name)
        if (!std::isalnum(static_cast<unsigned char>(character)) && character != '-' && character != '.')
            character = '_';
    const auto folder = stateFolder();
    std::error_code ignored; // writing the file will say what is wrong
    std::filesystem::create_directories(folder, ignored);
    return (folder / (name + ".anchor")).string();
}

std::string loginOf(store::Connection& centre) {
    return asText(centre.scalar("SELECT session_user::text").value());
}

} // namespace opsdesk
