#include "tests/support/FakeWorkspace.h"

#include "core/base/Error.h"
#include "core/workflow/FilterText.h"
#include "core/workflow/ViewGroups.h"

#include <algorithm>
#include <cctype>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <sstream>
#include <thread>

namespace opsdesk::test {

namespace {

struct Table {
    View view;
    std::vector<ViewRow> rows;
};

std::string folded(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string idOf(const Table& table, const ViewRow& row) {
    const int column = table.view.index("id");
    return toText(row[static_cast<std::size_t>(column)], table.view.columns[static_cast<std::size_t>(column)].type);
}

bool compare(const Value& cell, FilterOperator op, const Value& wanted) {
    if (isNull(cell))
        return op == FilterOperator::NotEqual;
    // A Date reads back as its days, as from the stores.
    const auto number = [](const Value& value) { return std::get_if<Date>(&value) ? Value(asInteger(value)) : value; };
    const Value a = number(cell), b = number(wanted);
    switch (op) {
    case FilterOperator::Equal:
        return a == b;
    case FilterOperator::NotEqual:
        return a != b;
    case FilterOperator::Less:
        return a < b;
    case FilterOperator::LessOrEqual:
        return a <= b;
    case FilterOperator::Greater:
        return a > b;
    default:
        return a >= b;
    }
}

bool matches(const Table& table, const ViewRow& row, const Filter& filter) {
    const auto part = [&](const Filter& one) { return matches(table, row, one); };
    if (filter.op == FilterOperator::All)
        return std::all_of(filter.parts.begin(), filter.parts.end(), part);
    if (filter.op == FilterOperator::Any)
        return std::any_of(filter.parts.begin(), filter.parts.end(), part);
    if (speaksOfDays(filter, table.view))
        return part(onDay(filter, table.view, Date::of(2011, 11, 30)));
    const ViewColumn* column = table.view.find(filter.column);
    if (!column)
        throw UsageError("There is no column “" + filter.column + "” in the view “" + table.view.name + "”.");
    const Value& cell = row[static_cast<std::size_t>(table.view.index(filter.column))];
    switch (filter.op) {
    case FilterOperator::IsNull:
        return isNull(cell);
    case FilterOperator::IsNotNull:
        return !isNull(cell);
    case FilterOperator::Contains:
        return folded(toText(cell, column->type)).find(folded(filter.value)) != std::string::npos;
    case FilterOperator::NotContains:
        return folded(toText(cell, column->type)).find(folded(filter.value)) == std::string::npos;
    case FilterOperator::StartsWith:
        return folded(toText(cell, column->type)).starts_with(folded(filter.value));
    case FilterOperator::In: {
        std::string rest = filter.value + ",";
        for (std::size_t comma = rest.find(','); comma != std::string::npos;
             rest.erase(0, comma + 1), comma = rest.find(','))
            if (compare(cell, FilterOperator::Equal, parseValue(rest.substr(0, comma), column->type)))
                return true;
        return false;
    }
    default:
        return compare(cell, filter.op, parseValue(filter.value, column->type));
    }
}

bool found(const Table& table, const ViewRow& row, const std::string& search) {
    std::string all;
    for (const std::string& key : table.view.search)
        all += folded(toText(row[static_cast<std::size_t>(table.view.index(key))], table.view.find(key)->type)) + "\n";
    std::istringstream words(folded(search));
    for (std::string word; words >> word;)
        if (all.find(word) == std::string::npos)
            return false;
    return true;
}

/// A group of one row, to be put together with others.
ViewGroup groupOf(const Table& table, const ViewRow& row, const ViewQuery& query) {
    const auto cell = [&](const std::string& key) { return row[static_cast<std::size_t>(table.view.index(key))]; };
    ViewGroup group{{}, 1, {}};
    for (const std::string& column : query.group_by)
        group.values.push_back(cell(column));
    const bool currency = table.view.find("currency") != nullptr;
    for (const std::string& column : summedColumns(table.view))
        group.sums.push_back({column, currency ? asText(cell("currency")) : std::string(), asInteger(cell(column))});
    return group;
}

} // namespace

struct FakeWorkspace::State {
    mutable std::mutex mutex;
    std::map<std::string, Table, std::less<>> tables;
    Counts counts;
    std::map<std::string, std::string> failing;
    std::map<std::string, Rejection> refused;
    std::string answer = "{}";
    std::vector<Command> commands;
    Apply apply;
    std::condition_variable wake;
    bool held = false;
    std::int64_t version = 0; ///< of all rows

    const Table& table(std::string_view name) const {
        const auto at = tables.find(name);
        if (at == tables.end())
            throw UsageError("There is no view “" + std::string(name) + "”.");
        if (const auto failure = failing.find(at->first); failure != failing.end())
            throw StoreError(StoreError::Kind::Other, failure->second);
        return at->second;
    }

    std::vector<const ViewRow*> select(const ViewQuery& query) const {
        const Table& from = table(query.view);
        std::vector<const ViewRow*> selected;
        for (const ViewRow& row : from.rows)
            if (std::all_of(query.filters.begin(), query.filters.end(),
                            [&](const Filter& f) { return matches(from, row, f); }) &&
                (query.search.empty() || found(from, row, query.search)))
                selected.push_back(&row);
        const std::vector<SortKey>& sort = query.sort.empty() ? from.view.order : query.sort;
        std::stable_sort(selected.begin(), selected.end(), [&](const ViewRow* a, const ViewRow* b) {
            for (const SortKey& key : sort) {
                const auto column = static_cast<std::size_t>(from.view.index(key.column));
                if ((*a)[column] != (*b)[column])
                    return ((*a)[column] < (*b)[column]) != key.descending;
            }
            return false;
        });
        if (query.limit && selected.size() > static_cast<std::size_t>(*query.limit))
            selected.resize(static_cast<std::size_t>(*query.limit));
        return selected;
    }
};

class FakeWorkspace::FakeReader final : public ViewReader {
public:
    explicit FakeReader(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    const View& view(std::string_view name) const override {
        const std::lock_guard lock(m_state->mutex);
        return m_state->table(name).view;
    }

    std::vector<std::string> viewNames() const override {
        const std::lock_guard lock(m_state->mutex);
        std::vector<std::string> names;
        for (const auto& [name, table] : m_state->tables)
            names.push_back(name);
        return names;
    }

    std::vector<ViewRow> rows(const ViewQuery& query) override {
        const std::lock_guard lock(m_state->mutex);
        ++m_state->counts.rows;
        std::vector<ViewRow> rows;
        for (const ViewRow* row : m_state->select(query))
            rows.push_back(*row);
        return rows;
    }

    std::vector<std::string> keys(const ViewQuery& query) override {
        const std::lock_guard lock(m_state->mutex);
        ++m_state->counts.keys;
        std::vector<std::string> keys;
        for (const ViewRow* row : m_state->select(query))
            keys.push_back(idOf(m_state->table(query.view), *row));
        return keys;
    }

    std::vector<ViewRow> rowsById(std::string_view view, std::int64_t, const std::vector<std::string>& ids) override {
        const std::lock_guard lock(m_state->mutex);
        ++m_state->counts.rowsById;
        m_state->counts.largestRowsById = std::max(m_state->counts.largestRowsById, ids.size());
        const Table& table = m_state->table(view);
        std::map<std::string, const ViewRow*> byId;
        for (const ViewRow& row : table.rows)
            byId.emplace(idOf(table, row), &row);
        std::vector<ViewRow> rows;
        for (const std::string& id : ids)
            if (const auto at = byId.find(id); at != byId.end())
                rows.push_back(*at->second);
        return rows;
    }

    void scan(const ViewQuery& query, std::span<const std::string> columns, const EachRow& row) override {
        const std::lock_guard lock(m_state->mutex);
        ++m_state->counts.keys;
        const Table& table = m_state->table(query.view);
        for (const ViewRow* found : m_state->select(query)) {
            std::vector<std::string> cells{idOf(table, *found)};
            for (const std::string& column : columns) {
                const auto at = static_cast<std::size_t>(table.view.index(column));
                cells.push_back(toText((*found)[at], table.view.columns[at].type));
            }
            row(std::vector<std::string_view>(cells.begin(), cells.end()));
        }
    }

    std::int64_t count(const ViewQuery& query) override {
        const std::lock_guard lock(m_state->mutex);
        ++m_state->counts.summary;
        return static_cast<std::int64_t>(m_state->select(query).size());
    }

    ViewSummary summary(const ViewQuery& query) override {
        const std::lock_guard lock(m_state->mutex);
        ++m_state->counts.summary;
        return {static_cast<std::int64_t>(m_state->select(query).size()), {}};
    }

    std::optional<std::int64_t> version() override {
        const std::lock_guard lock(m_state->mutex);
        return m_state->version;
    }

    std::vector<ViewGroup> groups(const ViewQuery& query) override {
        const std::lock_guard lock(m_state->mutex);
        const Table& table = m_state->table(query.view);
        std::vector<ViewGroup> groups;
        for (const ViewRow* row : m_state->select(query))
            groups.push_back(groupOf(table, *row, query));
        return inOrder(std::move(groups), table.view, query);
    }

    std::vector<std::vector<std::string>> keysOfGroups(const ViewQuery& query,
                                                       const std::vector<std::vector<Value>>& groups) override {
        const std::lock_guard lock(m_state->mutex);
        const Table& table = m_state->table(query.view);
        std::vector<std::vector<std::string>> keys(groups.size());
        for (const ViewRow* row : m_state->select(query))
            for (std::size_t i = 0; i < groups.size(); ++i)
                if (groupKey(groups[i]) == groupKey(groupOf(table, *row, query).values))
                    keys[i].push_back(idOf(table, *row));
        return keys;
    }

private:
    std::shared_ptr<State> m_state;
};

class FakeWorkspace::FakeBus final : public CommandBus {
public:
    FakeBus(FakeWorkspace& workspace, std::shared_ptr<State> state)
        : m_workspace(workspace), m_state(std::move(state)), m_thread([this] { run(); }) {}

    ~FakeBus() override {
        {
            const std::lock_guard lock(m_state->mutex);
            m_stop = true;
        }
        m_state->wake.notify_all();
        m_thread.join();
    }

    void submit(Command command, Done done) override {
        {
            const std::lock_guard lock(m_state->mutex);
            m_state->commands.push_back(command);
            m_waiting.emplace_back(std::move(command), std::move(done));
        }
        m_state->wake.notify_all();
    }

private:
    void run() {
        for (;;) {
            std::unique_lock lock(m_state->mutex);
            m_state->wake.wait(lock, [this] { return m_stop || (!m_state->held && !m_waiting.empty()); });
            if (m_stop)
                return;
            const auto [command, done] = std::move(m_waiting.front());
            m_waiting.pop_front();
            CommandResult result;
            result.id = command.id;
            result.revision = ++m_revision;
            result.result = m_state->answer;
            const auto refusal = m_state->refused.find(command.document ? command.document->toString() : std::string());
            if (refusal != m_state->refused.end()) {
                result.state = CommandState::Rejected;
                result.rejection = refusal->second;
            }
            const Apply apply = result.applied() ? m_state->apply : Apply();
            lock.unlock();
            if (apply)
                apply(m_workspace, command);
            done(result);
        }
    }

    FakeWorkspace& m_workspace;
    std::shared_ptr<State> m_state;
    std::deque<std::pair<Command, Done>> m_waiting; // guarded by the state's mutex
    bool m_stop = false;                            // guarded by the state's mutex
    std::int64_t m_revision = 0;                    // bus thread only
    std::thread m_thread;
};

FakeWorkspace::FakeWorkspace() : m_state(std::make_shared<State>()), m_bus(std::make_unique<FakeBus>(*this, m_state)) {}
FakeWorkspace::~FakeWorkspace() = default;

void FakeWorkspace::add(View view, std::vector<ViewRow> rows) {
    const std::lock_guard lock(m_state->mutex);
    ++m_state->version;
    std::string name = view.name;
    m_state->tables.insert_or_assign(std::move(name), Table{std::move(view), std::move(rows)});
}

void FakeWorkspace::set(std::string_view view, std::string_view id, std::string_view column, const Value& value) {
    const std::lock_guard lock(m_state->mutex);
    ++m_state->version;
    Table& table = m_state->tables.find(view)->second;
    for (ViewRow& row : table.rows)
        if (idOf(table, row) == id)
            row[static_cast<std::size_t>(table.view.index(column))] = value;
}

void FakeWorkspace::remove(std::string_view view, std::string_view id) {
    const std::lock_guard lock(m_state->mutex);
    ++m_state->version;
    Table& table = m_state->tables.find(view)->second;
    std::erase_if(table.rows, [&](const ViewRow& row) { return idOf(table, row) == id; });
}

void FakeWorkspace::clear(std::string_view view) {
    const std::lock_guard lock(m_state->mutex);
    ++m_state->version;
    m_state->tables.find(view)->second.rows.clear();
}

Value FakeWorkspace::cell(std::string_view view, std::string_view id, std::string_view column) const {
    const std::lock_guard lock(m_state->mutex);
    const Table& table = m_state->table(view);
    for (const ViewRow& row : table.rows)
        if (idOf(table, row) == id && table.view.index(column) >= 0)
            return row[static_cast<std::size_t>(table.view.index(column))];
    return {};
}

void FakeWorkspace::announce(std::vector<std::string> tables) {
    m_bus->committed().announce(Step{1, 0, 0, std::move(tables)});
}

std::unique_ptr<ViewReader> FakeWorkspace::reader() {
    return std::make_unique<FakeReader>(m_state);
}

CommandBus& FakeWorkspace::bus() {
    return *m_bus;
}

void FakeWorkspace::onApply(Apply apply) {
    const std::lock_guard lock(m_state->mutex);
    m_state->apply = std::move(apply);
}

void FakeWorkspace::answer(std::string result) {
    const std::lock_guard lock(m_state->mutex);
    m_state->answer = std::move(result);
}

void FakeWorkspace::refuse(const std::string& document, Rejection rejection) {
    const std::lock_guard lock(m_state->mutex);
    m_state->refused[document] = std::move(rejection);
}

void FakeWorkspace::hold(bool held) {
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->held = held;
    }
    m_state->wake.notify_all();
}

void FakeWorkspace::fail(const std::string& view, const std::string& text) {
    const std::lock_guard lock(m_state->mutex);
    ++m_state->version;
    if (text.empty())
        m_state->failing.erase(view);
    else
        m_state->failing[view] = text;
}

std::vector<Command> FakeWorkspace::commands() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->commands;
}

FakeWorkspace::Counts FakeWorkspace::counts() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->counts;
}

void FakeWorkspace::resetCounts() {
    const std::lock_guard lock(m_state->mutex);
    m_state->counts = {};
}

} // namespace opsdesk::test
