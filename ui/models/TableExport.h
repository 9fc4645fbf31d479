#pragma once

#include "core/workflow/View.h"

#include <QString>

#include <string>
#include <vector>

namespace opsdesk::ui {

/// A table as a file: what is filtered, in the order shown, all rows. Runs on a reading thread.
struct TableExport {
    ViewQuery query;                  ///< without limit
    std::vector<std::string> columns; ///< keys, in the order they stand
    std::vector<QString> titles;      ///< beside the columns
    QString file;                     ///< `.xlsx` gives typed cells, anything else CSV in UTF-8

    /// Returns how many rows were written. The file is replaced only when all of it could be written. @throws Error
    int write(ViewReader& reader) const;
};

/// Text that a spreadsheet would run as a formula gets an apostrophe before it: it begins with = + - @, tab or return.
QString guardedText(const QString& text);

} // namespace opsdesk::ui
