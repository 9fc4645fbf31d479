#pragma once

#include "ui/models/TableSheet.h"

#include <stop_token>

namespace opsdesk::ui {

/// A table as a file or on paper: what is filtered, in the order shown, all rows, a part at a time. Runs on a thread of
/// its own.
struct TableExport {
    ViewQuery query;                  ///< without limit
    std::vector<std::string> columns; ///< keys, in the order they stand
    std::vector<QString> titles;      ///< beside the columns
    QString file;                     ///< its end says what is written, as makeSheet() reads it
    CsvProfile csv = {};
    QString title = {};    ///< on paper
    QString subtitle = {}; ///< on paper: the filter in words

    using Progress = std::function<void(int percent)>;
    /// Returns how many rows were written; nothing when it was stopped, and then no file is there that was not before.
    /// @throws Error
    std::optional<std::int64_t> write(ViewReader& reader, const Progress& progress = {},
                                      const std::stop_token& stop = {}) const;
    /// The same rows to any sheet, such as a printer's.
    std::optional<std::int64_t> write(ViewReader& reader,
                                      const std::function<std::unique_ptr<TableSheet>(SheetContent)>& make,
                                      const Progress& progress, const std::stop_token& stop) const;
    SheetContent content(const View& view) const;
};

} // namespace opsdesk::ui
