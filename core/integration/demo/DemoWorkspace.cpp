#include "core/integration/demo/DemoWorkspace.h"

#include "core/base/Error.h"
#include "core/integration/demo/DemoData.h"
#include "core/integration/demo/DemoReplay.h"
#include "core/workflow/Engine.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

/// The time of the replay.
class DemoClock final : public Clock {
public:
    Timestamp now() override { return m_now; }
    void set(Timestamp now) { m_now = now; }

private:
    Timestamp m_now = Timestamp::of(demoBegin, 5);
};

void requireApplied(const Command& command, const CommandResult& result) {
    if (!result.applied())
        throw Error(fmt::format("The demo's {} by {} was refused: {} {}", command.type, command.actor,
                                result.rejection.code, result.rejection.text));
    const auto told = boost::json::parse(result.result);
    const auto* rejected = told.as_object().if_contains("rejected");
    if (rejected && !rejected->as_array().empty())
        throw Error(fmt::format("The demo's {} was refused in part: {}", command.type,
                                boost::json::serialize(rejected->as_array().front())));
}

/// What is due by then happens by itself, so that whoever opens the workspace finds it at rest.
void fireTimersUntil(Engine& engine, DemoClock& clock, Timestamp time) {
    clock.set(time);
    while (engine.fireTimers() > 0) {
    }
}

void perform(Engine& engine, DemoClock& clock, const DemoScript& script, const std::function<void(int)>& progress) {
    const auto& moments = script.moments();
    std::size_t done = 0;
    for (const auto& moment : moments) {
        if (progress)
            progress(static_cast<int>(100 * done++ / moments.size()));
        fireTimersUntil(engine, clock, moment.at);
        const auto results = engine.process(moment.commands);
        for (std::size_t i = 0; i < results.size(); ++i)
            requireApplied(moment.commands[i], results[i]);
    }
}

/// Something to compare: what if the sea takes longer?
void addScenario(Engine& engine) {
    Command command;
    command.id = Uuid::derived(Uuid(), "demo scenario");
    command.type = "scenario.create";
    command.entity = 1;
    command.actor = "planner";
    command.payload = R"({"name":"Slow sea freight","lead_time":"+30%","note":"Ports are congested until spring."})";
    requireApplied(command, engine.process(std::span(&command, 1)).front());
}

std::int64_t count(ViewReader& reader, const char* view, std::vector<std::string> filters = {}) {
    ViewQuery query;
    query.view = view;
    for (const auto& filter : filters)
        query.filters.push_back(Filter::parse(filter));
    return reader.summary(query).rows;
}

boost::json::object summaryOf(ViewReader& reader, Date asOf) {
    const auto overdue = "expected_on < " + asOf.toString();
    return {
        {"as_of", asOf.toString()},
        {"items", count(reader, "items")},
        {"suppliers", count(reader, "suppliers")},
        {"orders", count(reader, "orders")},
        {"returns", count(reader, "returns")},
        {"purchase_orders", count(reader, "purchase-orders")},
        {"purchase_orders_to_approve", count(reader, "po-approvals")},
        {"purchase_orders_overdue",
         count(reader, "purchase-orders", {"state in released,acknowledged,partly_received", overdue})},
        {"write_offs", count(reader, "write-offs")},
        {"write_offs_waiting", count(reader, "write-offs", {"state in proposed,rerouted"})},
    };
}

} // namespace

boost::json::object makeDemoWorkspace(const std::string& file, const Catalog& catalog, Date last,
                                      const std::function<void(int)>& progress) {
    DemoClock clock;
    SeededRandom random(20101201);
    Workspace::init(file, catalog, clock, random, [&](Engine& engine) {
        const auto data = readDemoData();
        const auto catalogue = makeDemoCatalogue(data.retail->items(), data.documents, data.purchases->purchases());
        DemoReplay replay(catalogue, data.documents);
        replay.run(last);
        perform(engine, clock, replay.script(), progress);
        fireTimersUntil(engine, clock, Timestamp::of(last, 23, 59, 59));
        addScenario(engine);
    });
    return summaryOf(*openReader(file, catalog), last);
}

} // namespace opsdesk
