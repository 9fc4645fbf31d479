#pragma once

#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/ReadMemo.h"
#include "core/workflow/View.h"
#include "core/workflow/ViewSql.h"

#include <memory>
#include <optional>

namespace opsdesk {

/// Reads views from a store. Filtering and sorting are SQL, never a pass over loaded rows.
class StoreViewReader final : public ViewReader {
public:
    StoreViewReader(std::unique_ptr<store::Connection> connection, const Catalog& catalog);

    const View& view(std::string_view name) const override;
    std::vector<std::string> viewNames() const override;
    std::vector<ViewRow> rows(const ViewQuery& query) override;
    std::vector<std::string> keys(const ViewQuery& query) override;
    void scan(const ViewQuery& query, std::span<const std::string> columns, const EachRow& row) override;
    std::vector<ViewRow> rowsById(std::string_view view, std::int64_t entity,
                                  const std::vector<std::string>& ids) override;
    ViewSummary summary(const ViewQuery& query) override;
    std::int64_t count(const ViewQuery& query) override;
    std::optional<std::int64_t> version() override;
    std::vector<ViewGroup> groups(const ViewQuery& query) override;
    std::vector<std::vector<std::string>> keysOfGroups(const ViewQuery& query,
                                                       const std::vector<std::vector<Value>>& groups) override;

private:
    /// What @p view is read from: rows that are computed are made, and what their makers keep is still true.
    Sql source(const View& view, std::int64_t entity, const std::vector<Filter>& filters);

    std::unique_ptr<store::Connection> m_connection;
    const Catalog& m_catalog;
    ReadMemo m_memo;
    std::optional<std::int64_t> m_memoVersion; ///< of what m_memo was worked out from
};

} // namespace opsdesk
