#include "core/store/PostgresSession.h"

#include "core/base/Log.h"
#include "core/base/NoBlocking.h"
#include "core/store/TableSql.h"

#include <libpq-fe.h>

#include <algorithm>
#include <exception>
#include <utility>

namespace opsdesk::store {

namespace {

using Kind = StoreError::Kind;

/// libpq's messages end in a line break, and may have several lines; those that are indented guess at the cause.
std::string oneLine(std::string_view message) {
    std::string line;
    while (!message.empty()) {
        const auto part = message.substr(0, message.find('\n'));
        if (!part.starts_with('\t'))
            line += fmt::format("{}{}", line.empty() ? "" : " ", part);
        message.remove_prefix(std::min(message.size(), part.size() + 1));
    }
    line.erase(line.find_last_not_of(" .") + 1);
    return line;
}

void logNotice(void*, const char* message) {
    log::warn("{}", oneLine(message));
}

PGconn* connect(const std::string& url) {
    // What comes later wins, so that the URL may set another time-out.
    // A server that vanished without a word is noticed within half a minute.
    const char* const keys[] = {"fallback_application_name",
                                "connect_timeout",
                                "keepalives_idle",
                                "keepalives_interval",
                                "keepalives_count",
                                "tcp_user_timeout",
                                "dbname",
                                "client_encoding",
                                nullptr};
    const char* const values[] = {"opsdesk", "10", "10", "5", "3", "25000", url.c_str(), "UTF8", nullptr};
    constexpr int expandDatabaseName = 1;
    return PQconnectdbParams(keys, values, expandDatabaseName);
}

std::string nameOf(const PGconn* connection) {
    const std::string_view host = PQhost(connection);
    const bool local = host.empty() || host.starts_with('/');
    return fmt::format("{} on {}", PQdb(connection), local ? "this computer" : host);
}

/// What the server, or libpq itself, says of a connection that does not come about; and what that means to people.
struct Refusal {
    std::string_view words;
    Kind kind;
    std::string_view text; ///< with the database and the words
};
constexpr Refusal refusals[] = {
    {"authentication failed", Kind::Other, "The login to {} failed ({}); check user and password."},
    {"is not permitted to log in", Kind::Other, "The login to {} is closed ({}); ask its administrator."},
    {"role \"", Kind::Other, "The login to {} failed ({}); check the user, or ask its administrator."},
    {"no pg_hba.conf entry", Kind::Other,
     "The database {} takes no such login from this computer ({}); ask its administrator, or try sslmode=verify-full."},
    {"does not match host name", Kind::Other,
     "The server of {} shows the certificate of another host ({}); nothing was sent. Use the name in the certificate, "
     "or "
     "ask its administrator."},
    {"certificate verify failed", Kind::Other,
     "The certificate of {} is expired, or of an authority that this computer does not know ({}); nothing was sent. "
     "Ask "
     "its administrator for a new one, or for the file to name in sslrootcert."},
    {"root certificate file", Kind::Other,
     "There is nothing to check the certificate of {} against ({}); nothing was sent. Put the authority's certificate "
     "there, or name its file in sslrootcert."},
    {"server does not support SSL", Kind::Other,
     "The server of {} does not encrypt ({}); nothing was sent. Ask its administrator to turn TLS on."},
};

/// Before a session exists there is no SQLSTATE, only words.
StoreError connectError(const PGconn* connection) {
    const std::string message = oneLine(PQerrorMessage(connection));
    if (message.find("database \"") != std::string::npos && message.find("does not exist") != std::string::npos)
        return {Kind::Missing, fmt::format("There is no database {}; check its name.", nameOf(connection))};
    if (PQconnectionNeedsPassword(connection))
        return {Kind::Other, fmt::format("The login to {} needs a password ({}); put it into ~/.pgpass or PGPASSWORD.",
                                         nameOf(connection), message)};
    for (const auto& refusal : refusals)
        if (message.find(refusal.words) != std::string::npos)
            return {refusal.kind, fmt::format(fmt::runtime(refusal.text), nameOf(connection), message)};
    return {Kind::Lost, fmt::format("The database {} cannot be reached ({}); check the address and the network.",
                                    nameOf(connection), message)};
}

} // namespace

void PostgresFree::operator()(pg_conn* connection) const {
    PQfinish(connection);
}

void PostgresFree::operator()(pg_result* result) const {
    PQclear(result);
}

PostgresSession::PostgresSession(const std::string& url) : m_handle(connect(url)) {
    NoBlocking::check("connecting to PostgreSQL");
    if (!m_handle || PQstatus(handle()) != CONNECTION_OK)
        throw connectError(handle());
    m_name = nameOf(handle());
    PQsetNoticeProcessor(handle(), logNotice, nullptr);
    // Questions are short here: compiling one takes longer than answering it.
    execute("SET jit = off; SET client_min_messages = warning; SET TimeZone = 'UTC'; SET DateStyle = ISO; SET "
            "bytea_output = hex;"
            "SET standard_conforming_strings = on; SET extra_float_digits = 1");
}

const std::string& PostgresSession::prepare(const std::string& sql) {
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end())
        return found->second;
    settle();
    const std::string statement = fmt::format("s{}", m_prepared.size());
    checked(PQprepare(handle(), statement.c_str(), sql.c_str(), 0, nullptr));
    return m_prepared.emplace(sql, statement).first->second;
}

PostgresResult PostgresSession::execute(const std::string& sql) {
    NoBlocking::check(sql.c_str());
    settle();
    return checked(PQexec(handle(), sql.c_str()));
}

namespace {

/// As PQexecPrepared and PQsendQueryPrepared take them.
struct ParameterArrays {
    explicit ParameterArrays(std::span<const PostgresParameter> parameters) {
        for (const auto& parameter : parameters) {
            values.push_back(parameter.null ? nullptr : parameter.data.c_str());
            lengths.push_back(static_cast<int>(parameter.data.size()));
            formats.push_back(parameter.binary ? 1 : 0);
        }
    }
    int size() const { return static_cast<int>(values.size()); }

    std::vector<const char*> values;
    std::vector<int> lengths, formats;
};

constexpr int textResults = 0;

} // namespace

PostgresResult PostgresSession::query(const std::string& statement, std::span<const PostgresParameter> parameters) {
    NoBlocking::check(statement.c_str());
    PostgresResult result;
    if (m_sent.empty()) {
        const ParameterArrays given(parameters);
        return checked(PQexecPrepared(handle(), statement.c_str(), given.size(), given.values.data(),
                                      given.lengths.data(), given.formats.data(), textResults));
    }
    send(statement, parameters, [&](PostgresResult taken) { result = std::move(taken); });
    settle();
    return result;
}

void PostgresSession::send(const std::string& statement, std::span<const PostgresParameter> parameters, Taker taker) {
    enterPipeline();
    const ParameterArrays given(parameters);
    require(PQsendQueryPrepared(handle(), statement.c_str(), given.size(), given.values.data(), given.lengths.data(),
                                given.formats.data(), textResults) == 1);
    m_sent.push_back(std::move(taker));
}

void PostgresSession::send(const char* sql) {
    enterPipeline();
    require(PQsendQueryParams(handle(), sql, 0, nullptr, nullptr, nullptr, nullptr, textResults) == 1);
    m_sent.emplace_back();
}

void PostgresSession::enterPipeline() {
    if (m_sent.empty())
        require(PQenterPipelineMode(handle()) == 1);
}

void PostgresSession::require(bool sent) const {
    if (!sent)
        checked(PQmakeEmptyPGresult(handle(), PGRES_FATAL_ERROR));
}

/// The next result of a pipeline; the mark of its end is one as well.
PostgresResult PostgresSession::takeNext() {
    PostgresResult result(PQgetResult(handle()));
    // Only a lost connection leaves a statement without.
    require(result != nullptr);
    return result;
}

void PostgresSession::settle() {
    if (m_sent.empty())
        return;
    const auto sent = std::exchange(m_sent, {});
    require(PQpipelineSync(handle()) == 1);
    std::exception_ptr failure;
    for (const auto& taker : sent) {
        auto result = takeNext();
        try {
            if (!failure) {
                auto good = checked(result.release());
                if (taker)
                    taker(std::move(good));
            }
        } catch (...) {
            failure = std::current_exception();
        }
        while (PGresult* rest = PQgetResult(handle()))
            PQclear(rest);
    }
    if (PQstatus(handle()) == CONNECTION_OK) {
        takeNext();
        require(PQexitPipelineMode(handle()) == 1);
    }
    if (failure)
        std::rethrow_exception(failure);
}

PostgresResult PostgresSession::checked(pg_result* result) const {
    PostgresResult owned(result);
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_SINGLE_TUPLE:
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
    case PGRES_EMPTY_QUERY:
        return owned;
    default:
        break;
    }
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const char* detail = PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL);
    std::string message = oneLine(primary ? primary : PQerrorMessage(handle()));
    if (detail)
        message += "; " + oneLine(detail);
    throw postgresError(state && PQstatus(handle()) == CONNECTION_OK ? state : "08006", m_name, message);
}

StoreError postgresError(std::string_view state, const std::string& name, std::string_view message) {
    const auto error = [&](Kind kind, std::string_view text) {
        return StoreError(kind, fmt::format("The database {} {}", name, text));
    };
    const std::string_view group = state.substr(0, 2);
    if (group == "08" || state == "57P01" || state == "57P02" || state == "57P03" || state == "57P05")
        return error(Kind::Lost, fmt::format("went away ({}); try again when it is back.", message));
    if (group == "22" || group == "23" || group == "54" || state == "21000")
        return error(Kind::Constraint, fmt::format("does not accept a row: {}.", message));
    if (state == "40001" || state == "40P01" || state == "55P03")
        return error(Kind::Locked, "is being changed by someone else at the same place; try again.");
    if (state == "53100")
        return error(Kind::DiskFull, "cannot grow because its disk is full; make room there and try again.");
    if (state == "25006" || state == "42501")
        return error(Kind::ReadOnly, fmt::format("does not let you do this ({}); ask for the right.", message));
    if (state == "25P02")
        return error(Kind::Other, "goes on only after the failed transaction has ended.");
    if (state == "3D000")
        return error(Kind::Missing, "does not exist; check its name.");
    if (group == "XX" && state != "XX000")
        return error(Kind::Corrupt, fmt::format("is damaged ({}); restore it from a backup.", message));
    return error(Kind::Other, fmt::format("could not be used: {}.", message));
}

NumberedSql numberParameters(std::string_view sql) {
    NumberedSql numbered;
    numbered.text.reserve(sql.size() + 16);
    for (std::size_t i = 0; i < sql.size();) {
        if (const std::size_t end = quotedEnd(sql, i); end != i) {
            numbered.text += sql.substr(i, end - i);
            i = end;
        } else if (sql[i] == '?') {
            numbered.text += fmt::format("${}", ++numbered.parameters);
            ++i;
        } else {
            numbered.text += sql[i++];
        }
    }
    return numbered;
}

} // namespace opsdesk::store
