#pragma once

#include "core/store/Connection.h"
#include "tests/support/TemporaryFolder.h"

#include <memory>
#include <string>

namespace opsdesk::test {

/// A fresh, empty database for one test, in the store that the test's data row names. A test for both stores begins:
/// ```
/// void writesRows_data() { TestStore::addRows(); }
/// void writesRows() {
///     OPEN_TEST_STORE(database);
///     const auto connection = database.connect();
/// ```
class TestStore {
public:
    /// The rows "sqlite" and "postgres", in the column `store`.
    static void addRows();
    /// Why tests cannot use @p store on this computer; empty when they can.
    static std::string whyMissing(const std::string& store);

    explicit TestStore(std::string store);

    bool isSqlite() const { return m_store == "sqlite"; }
    /// One more session of the same database.
    std::unique_ptr<store::Connection> connect() const;
    /// The file or the URL.
    const std::string& place() const { return m_place; }

private:
    std::string m_store;
    TemporaryFolder m_folder;
    std::string m_place;
};

} // namespace opsdesk::test

#define OPEN_TEST_STORE(variable)                                                                                      \
    QFETCH(std::string, store);                                                                                        \
    if (const std::string why = opsdesk::test::TestStore::whyMissing(store); !why.empty())                             \
        QSKIP(why.c_str());                                                                                            \
    const opsdesk::test::TestStore variable(store)
