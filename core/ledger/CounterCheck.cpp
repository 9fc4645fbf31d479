#include "core/ledger/CounterCheck.h"

#include "core/workflow/Counter.h"

#include <charconv>

namespace opsdesk {

CounterCheck::CounterCheck() {
    m_check.name = "counters";
    m_check.proves = "Every counter is at or beyond the keys and numbers that it gave out.";
    m_check.advice = "Restore the last good backup: new rows would otherwise collide with old ones.";
}

const CounterCheck::Columns& CounterCheck::columnsOf(const store::RowType& type) {
    const auto [at, fresh] = m_columns.try_emplace(&type);
    if (!fresh)
        return at->second;
    auto& found = at->second;
    found.counter = type.table;
    // Where the key is entity and one integer, the counter of the table's own name gave it out.
    if (type.keys.size() == 2 && type.columns[static_cast<std::size_t>(type.keys.back())].type == ColumnType::Integer)
        found.key = type.keys.back();
    for (std::size_t i = 0; i < type.columns.size(); ++i)
        if (type.columns[i].name == "number")
            found.number = static_cast<int>(i);
    return found;
}

/// Takes `PO-2011-000123` apart; numbers that others gave pass by.
void CounterCheck::seeNumber(std::int64_t entity, const std::string& number) {
    const auto dash = number.rfind('-');
    if (dash == std::string::npos || dash < 6 || dash + 1 == number.size())
        return;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(number.data() + dash + 1, number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size())
        return;
    auto& highest = m_highest[{entity, number.substr(0, dash)}];
    highest = std::max(highest, value);
}

void CounterCheck::see(const store::RowType& type, const void* row) {
    if (&type == &store::rowType<Counter>()) {
        const auto& counter = *static_cast<const Counter*>(row);
        m_counters[{counter.entity, counter.name}] = counter.value;
        ++m_check.examined;
        return;
    }
    const auto& columns = columnsOf(type);
    if (columns.key < 0 && columns.number < 0)
        return;
    const auto entity = type.entity(row);
    if (columns.key >= 0) {
        auto& highest = m_highest[{entity, columns.counter}];
        highest = std::max(highest, asInteger(type.columns[static_cast<std::size_t>(columns.key)].get(row)));
    }
    if (columns.number >= 0)
        seeNumber(entity, asText(type.columns[static_cast<std::size_t>(columns.number)].get(row)));
}

VerifyCheck CounterCheck::finish() {
    for (const auto& [name, highest] : m_highest) {
        // Imports and seeds may bring keys and numbers of their own, for which there is no counter.
        const auto counter = m_counters.find(name);
        if (counter != m_counters.end() && counter->second < highest)
            m_check.fault(fmt::format("counter {}/{}", name.first, name.second),
                          fmt::format("It stands at {}, but {} was given out.", counter->second, highest));
    }
    return m_check;
}

} // namespace opsdesk
