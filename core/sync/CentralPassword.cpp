#include "core/sync/CentralPassword.h"

#include "core/store/PostgresConnection.h"

#include <libpq-fe.h>

namespace opsdesk {

namespace {

constexpr std::size_t shortest = 8;

std::string verifierOf(pg_conn* connection, const std::string& user, const std::string& password) {
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(connection, password.c_str(), user.c_str(), "scram-sha-256"), &PQfreemem);
    if (!verifier)
        throw Error("The password could not be prepared; try another one.");
    return verifier.get();
}

} // namespace

void setCentralPassword(const std::string& url, const std::string& user, const std::string& password) {
    if (password.size() < shortest || password.find('\0') != std::string::npos)
        throw UsageError("A password has 8 characters at least; choose a longer one.");
    store::PostgresConnection connection(url);
    connection.run("SELECT set_password(?, ?)", {user, verifierOf(connection.handle(), user, password)});
}

} // namespace opsdesk
