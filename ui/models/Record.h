#pragma once

#include "core/workflow/Command.h"
#include "core/workflow/View.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace opsdesk::ui {

/// The cell as people are to see it. An estimate, such as a projected minimum, comes in thousandths: where all that was
/// counted of the item are whole units, it is rounded to them.
Value shownValue(const View& view, const ViewRow& row, int column);

/// One row of a view with the view beside it. A value; null when there is no row.
class Record {
public:
    Record() = default;
    Record(std::shared_ptr<const View> view, ViewRow row) : m_view(std::move(view)), m_row(std::move(row)) {}

    bool isNull() const { return !m_view; }
    const View& view() const { return *m_view; }
    const ViewRow& row() const { return m_row; }

    bool has(std::string_view column) const;
    /// The cell; null when the view has no such column.
    const Value& value(std::string_view column) const;
    ColumnType type(std::string_view column) const;
    /// The cell for people. @see cellText
    QString text(std::string_view column) const;
    /// The cell as it stands, such as a code or an id; empty when null.
    std::string plain(std::string_view column) const;

    std::string id() const { return plain("id"); }
    /// What people call it: its number, SKU, code or name.
    QString name() const;
    std::string state() const { return plain("state"); }
    std::string currency() const { return plain("currency"); }
    /// That the money in @p column is counted in.
    std::string currency(std::string_view column) const { return m_view ? m_view->currencyOf(column, m_row) : ""; }
    std::optional<Minor> amount() const;
    /// What limits are judged by: the amount, unless the view says otherwise in the column `judged_amount`.
    std::optional<Minor> judgedAmount() const;
    /// Version and amount as this row shows them, for a decision's `expected`.
    Expected expected() const;

private:
    std::shared_ptr<const View> m_view;
    ViewRow m_row;
};

/// What stands in a column instead of the cell as such, by the column's key.
using CellTexts = std::map<std::string, QString (*)(const Record& row), std::less<>>;

} // namespace opsdesk::ui
