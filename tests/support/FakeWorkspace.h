#pragma once

#include "core/base/Clock.h"
#include "core/workflow/CommandBus.h"
#include "core/workflow/View.h"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace opsdesk::test {

/// Tables in memory behind the console's two contracts, so that windows are tested without an engine. Thread-safe.
class FakeWorkspace {
public:
    struct Counts {
        int rows = 0, keys = 0, rowsById = 0, summary = 0;
        std::size_t largestRowsById = 0;
    };
    using Apply = std::function<void(FakeWorkspace& workspace, const Command& command)>;

    FakeWorkspace();
    ~FakeWorkspace();

    void add(View view, std::vector<ViewRow> rows);
    /// Changes one cell, for example of what a command decided.
    void set(std::string_view view, std::string_view id, std::string_view column, const Value& value);
    void remove(std::string_view view, std::string_view id);
    void clear(std::string_view view);
    /// Null when there is no such row or column.
    Value cell(std::string_view view, std::string_view id, std::string_view column) const;
    /// As if a commit had changed @p tables.
    void announce(std::vector<std::string> tables);

    std::unique_ptr<ViewReader> reader();
    CommandBus& bus();

    /// What applied commands do to the tables.
    void onApply(Apply apply);
    /// What commands that are applied tell their sender from now on: a JSON object.
    void answer(std::string result);
    /// Commands on that document are rejected from now on.
    void refuse(const std::string& document, Rejection rejection);
    /// While held, commands are taken but not answered.
    void hold(bool held);
    /// Every read of @p view fails with @p text from now on; empty ends that.
    void fail(const std::string& view, const std::string& text);
    std::vector<Command> commands() const;
    Counts counts() const;
    void resetCounts();

private:
    class FakeReader;
    class FakeBus;
    struct State;
    std::shared_ptr<State> m_state;
    std::unique_ptr<FakeBus> m_bus;
};

} // namespace opsdesk::test
