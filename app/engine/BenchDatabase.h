#pragma once

#include "core/store/Connection.h"

#include <memory>
#include <string>

namespace opsdesk {

/// A database made for one bench, which is dropped again.
class BenchDatabase {
public:
    /// @p superuser is the address of the server; the number of this process is added to @p name. @throws StoreError
    BenchDatabase(std::string superuser, const std::string& name);
    ~BenchDatabase();
    BenchDatabase(const BenchDatabase&) = delete;
    BenchDatabase& operator=(const BenchDatabase&) = delete;

    const std::string& url() const { return m_url; }
    /// A session of the superuser in it.
    std::unique_ptr<store::Connection> connect() const { return store::openPostgres(m_url); }

private:
    std::string m_superuser, m_name, m_url;
};

} // namespace opsdesk
