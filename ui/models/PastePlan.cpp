#include "ui/models/PastePlan.h"

#include "core/base/Decimal.h"
#include "core/base/PastedRows.h"
#include "ui/models/CellText.h"
#include "ui/models/TypedText.h"

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = PasteColumn::Kind;

struct PasteText {
    Q_DECLARE_TR_FUNCTIONS(PasteText)
};

QString textOf(const std::string& cell) {
    return QString::fromStdString(cell).simplified();
}

bool isNamed(const PasteColumn& column, const QString& heading) {
    const QString word = heading.toCaseFolded();
    return word == column.title.toCaseFolded() || word == QLatin1StringView(column.key) ||
           QString::fromUtf8(column.names).split(u'|').contains(word);
}

/// The cell as the column's kind reads it; nothing when it is none.
std::optional<Value> valueOf(Kind kind, const QString& text, std::string_view currency) {
    if (kind == Kind::Quantity) {
        const auto quantity = Quantity::parse(pastedNumber(text));
        return quantity && quantity->count() >= 0 ? std::optional<Value>(quantity->count()) : std::nullopt;
    }
    if (kind == Kind::Money) {
        const auto amount = parseDecimal(pastedNumber(text, currency), Currency(currency).decimals());
        return amount && *amount >= 0 ? std::optional<Value>(*amount) : std::nullopt;
    }
    if (kind == Kind::Day) {
        const auto day = typedDay(text);
        return day ? std::optional<Value>(*day) : std::nullopt;
    }
    return Value(text.toStdString());
}

QString complaint(const PasteColumn& column, const QString& text) {
    if (column.kind == Kind::Day)
        return PasteText::tr("%1: “%2” is not a day; write it like %3.").arg(column.title, text, u"2012-05-31"_s);
    return PasteText::tr("%1: “%2” is not a number that can stand here; write it like %3.")
        .arg(column.title, text, typedNumber(column.kind == Kind::Money ? "12.50" : "12.5"));
}

class PasteReader {
public:
    PasteReader(const QString& text, const std::vector<PasteColumn>& columns, std::string_view currency)
        : m_rows(readPastedRows(text.toStdString())), m_columns(columns), m_currency(currency) {}

    PastePlan plan() {
        if (m_rows.empty())
            return refused(PasteText::tr("There are no rows on the clipboard. Copy them in the spreadsheet first."));
        for (const PastedRow& row : m_rows)
            m_width = std::max(m_width, row.cells.size());
        if (!takeHeading())
            takeOrder();
        if (std::ranges::none_of(m_taken, [](const PasteColumn* one) { return one && one->kind == Kind::Item; }))
            return refused(PasteText::tr("No column says which item is meant: give one the heading %1.")
                               .arg(m_columns.front().title));
        if (m_rows.size() > PastePlan::mostRows)
            return refused(
                PasteText::tr("These are %1 rows, and at most %2 can be pasted at once. Import the file.")
                    .arg(integerText(static_cast<std::int64_t>(m_rows.size())), integerText(PastePlan::mostRows)));
        for (const PastedRow& row : m_rows)
            m_plan.lines.push_back(line(row));
        return std::move(m_plan);
    }

private:
    PastePlan refused(const QString& why) {
        m_plan.problem = why;
        return std::move(m_plan);
    }

    bool isTaken(const PasteColumn& column) const { return std::ranges::find(m_taken, &column) != m_taken.end(); }

    /// The first row, when any of its cells is the name of a column. Several may name the item.
    bool takeHeading() {
        m_taken.assign(m_width, nullptr);
        const std::vector<std::string>& first = m_rows.front().cells;
        for (std::size_t i = 0; i < first.size(); ++i)
            for (const PasteColumn& column : m_columns)
                if (isNamed(column, textOf(first[i])) && (column.kind == Kind::Item || !isTaken(column)))
                    m_taken[i] = &column;
        m_plan.byHeading = std::ranges::any_of(m_taken, [](const PasteColumn* one) { return one != nullptr; });
        if (!m_plan.byHeading)
            return false;
        for (std::size_t i = 0; i < first.size(); ++i)
            tell(textOf(first[i]), m_taken[i]);
        m_rows.erase(m_rows.begin());
        return true;
    }

    /// One after another as they are declared; a column of other things between them, such as names, is passed over.
    void takeOrder() {
        auto next = m_columns.begin();
        for (std::size_t i = 0; i < m_width; ++i) {
            const bool last = i + 1 == m_width;
            if (next != m_columns.end() && (last || fits(i, next->kind)))
                m_taken[i] = &*next++;
            tell(PasteText::tr("column %1").arg(i + 1), m_taken[i]);
        }
    }

    bool fits(std::size_t cell, Kind kind) const {
        return std::ranges::any_of(m_rows, [&](const PastedRow& row) {
            return cell < row.cells.size() && valueOf(kind, textOf(row.cells[cell]), m_currency);
        });
    }

    void tell(const QString& name, const PasteColumn* column) {
        if (column)
            m_plan.understood.emplace_back(name, column->title);
        else if (!name.isEmpty())
            m_plan.leftOut << name;
    }

    PastedLine line(const PastedRow& row) const {
        PastedLine line;
        line.number = row.number;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const PasteColumn* column = m_taken[i];
            const QString text = textOf(row.cells[i]);
            if (!column || text.isEmpty())
                continue;
            if (column->kind == Kind::Item)
                line.named << text;
            else if (auto value = valueOf(column->kind, text, m_currency))
                line.values[column->key] = std::move(*value);
            else if (line.problem.isEmpty())
                line.problem = complaint(*column, text);
        }
        if (line.named.isEmpty())
            line.problem = PasteText::tr("The row names no item: give its SKU, the supplier’s SKU or its barcode.");
        return line;
    }

    std::vector<PastedRow> m_rows;
    const std::vector<PasteColumn>& m_columns;
    std::string_view m_currency;
    std::size_t m_width = 0;
    std::vector<const PasteColumn*> m_taken; ///< beside the cells of a row; null: left out
    PastePlan m_plan;
};

} // namespace

const Value* PastedLine::value(std::string_view key) const {
    const auto found = values.find(std::string(key));
    return found == values.end() ? nullptr : &found->second;
}

PastePlan readPaste(const QString& text, const std::vector<PasteColumn>& columns, std::string_view currency) {
    return PasteReader(text, columns, currency).plan();
}

bool isRows(const QString& text) {
    const QString rows = text.trimmed();
    return rows.contains(u'\t') || rows.contains(u'\n') || rows.contains(u'\r');
}

} // namespace opsdesk::ui
