#include "core/sync/Pipeline.h"

#include <libpq-fe.h>

#include <exception>

namespace opsdesk {

void Pipeline::add(const std::string& sql, std::vector<std::string> parameters, bool binary) {
    m_statements.push_back({m_connection.prepared(sql), std::move(parameters), binary});
}

void Pipeline::send() {
    auto* handle = m_connection.handle();
    bool sent = PQenterPipelineMode(handle) == 1;
    for (const auto& entry : m_statements) {
        std::vector<const char*> values;
        for (const auto& parameter : entry.parameters)
            values.push_back(parameter.c_str());
        sent = sent && PQsendQueryPrepared(handle, entry.name.c_str(), static_cast<int>(values.size()), values.data(),
                                           nullptr, nullptr, entry.binary ? 1 : 0) == 1;
    }
    if (!sent || PQpipelineSync(handle) != 1)
        m_connection.checked(PQmakeEmptyPGresult(handle, PGRES_FATAL_ERROR));
}

/// Takes the mark at the end of what was sent.
void Pipeline::leave() {
    auto* handle = m_connection.handle();
    while (PGresult* result = PQgetResult(handle)) {
        const bool mark = PQresultStatus(result) == PGRES_PIPELINE_SYNC;
        PQclear(result);
        if (mark)
            break;
    }
    PQexitPipelineMode(handle);
    m_statements.clear();
}

void Pipeline::forEach(const std::function<void(std::size_t statement, const pg_result* row)>& row) {
    send();
    auto* handle = m_connection.handle();
    std::exception_ptr failure;
    for (std::size_t i = 0; i < m_statements.size(); ++i) {
        PQsetSingleRowMode(handle);
        while (PGresult* result = PQgetResult(handle)) {
            // What follows a failed statement was not run, and says so; the first failure is what counts.
            if (failure) {
                PQclear(result);
                continue;
            }
            store::PostgresResult good;
            try {
                good = m_connection.checked(result);
            } catch (const StoreError&) {
                failure = std::current_exception();
                continue;
            }
            if (PQresultStatus(good.get()) == PGRES_SINGLE_TUPLE)
                row(i, good.get());
        }
        if (PQstatus(handle) != CONNECTION_OK)
            break;
    }
    leave();
    if (failure)
        std::rethrow_exception(failure);
}

std::vector<store::PostgresResult> Pipeline::run() {
    send();
    auto* handle = m_connection.handle();
    std::vector<store::PostgresResult> results;
    std::exception_ptr failure;
    for (std::size_t i = 0; i < m_statements.size(); ++i) {
        results.emplace_back();
        while (PGresult* result = PQgetResult(handle)) {
            store::PostgresResult kept(result);
            if (failure)
                continue;
            try {
                results.back() = m_connection.checked(kept.release());
            } catch (const StoreError&) {
                failure = std::current_exception();
            }
        }
        if (PQstatus(handle) != CONNECTION_OK)
            break;
    }
    leave();
    if (failure)
        std::rethrow_exception(failure);
    return results;
}

} // namespace opsdesk
