#pragma once

#include "core/workflow/View.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace opsdesk {

/// What a reader of a store does besides, for lists longer than anybody holds. Others are asked by the functions below,
/// which make do with what every reader does.
class ListReader : public ViewReader {
public:
    /// Id and texts of a row; valid during the call.
    using RowTexts = std::span<const std::string_view>;
    using EachRow = std::function<void(RowTexts)>;

    /// All rows in order, one by one: the id and @p columns as text, nothing being "".
    virtual void scan(const ViewQuery& query, std::span<const std::string> columns, const EachRow& row) = 0;
    /// How many rows there are; for less than a summary costs.
    virtual std::int64_t count(const ViewQuery& query) = 0;
    /// Another one whenever somebody has changed something since; nothing where that is not known.
    virtual std::optional<std::int64_t> version() = 0;
};

void scanRows(ViewReader& reader, const ViewQuery& query, std::span<const std::string> columns,
              const ListReader::EachRow& row);
std::int64_t countRows(ViewReader& reader, const ViewQuery& query);
std::optional<std::int64_t> versionOf(ViewReader& reader);

/// Whether the program makes the rows when somebody asks, which may take a while.
bool isComputed(const View& view);
bool askTheSame(const ViewQuery& one, const ViewQuery& other);

} // namespace opsdesk
