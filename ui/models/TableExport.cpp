#include "ui/models/TableExport.h"

namespace opsdesk::ui {

namespace {
constexpr std::size_t chunkRows = 2000;
} // namespace

SheetContent TableExport::content(const View& view) const {
    SheetContent content{&view, {}, titles, 0, title, subtitle};
    for (const std::string& key : columns)
        content.columns.push_back(static_cast<std::size_t>(view.index(key)));
    return content;
}

std::optional<std::int64_t> TableExport::write(ViewReader& reader, const Progress& progress,
                                               const std::stop_token& stop) const {
    return write(
        reader, [this](SheetContent content) { return makeSheet(file, std::move(content), csv); }, progress, stop);
}

std::optional<std::int64_t> TableExport::write(ViewReader& reader,
                                               const std::function<std::unique_ptr<TableSheet>(SheetContent)>& make,
                                               const Progress& progress, const std::stop_token& stop) const {
    SheetContent content = this->content(reader.view(query.view));
    const std::vector<std::string> keys = reader.keys(query);
    content.rows = static_cast<std::int64_t>(keys.size());
    const std::unique_ptr<TableSheet> sheet = make(std::move(content));
    std::int64_t written = 0;
    for (std::size_t first = 0; first < keys.size(); first += chunkRows) {
        if (stop.stop_requested())
            return std::nullopt;
        const auto last = std::min(first + chunkRows, keys.size());
        const auto begin = keys.begin() + static_cast<std::ptrdiff_t>(first);
        for (const ViewRow& row :
             reader.rowsById(query.view, query.entity, {begin, keys.begin() + static_cast<std::ptrdiff_t>(last)})) {
            sheet->row(row);
            ++written;
        }
        if (progress)
            progress(static_cast<int>(100 * last / keys.size()));
    }
    sheet->close();
    return written;
}

} // namespace opsdesk::ui
