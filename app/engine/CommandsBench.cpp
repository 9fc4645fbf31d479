#include "app/engine/Bench.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/planning/PlanningSample.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/Context.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>

namespace opsdesk {

namespace {

constexpr int senders = 4;
constexpr int inFlight = 16;
constexpr std::int64_t suppliers = 20; ///< of the planning sample, each selling every twentieth item
constexpr std::int64_t linesPerOrder = 3;
constexpr std::int64_t orderAmount = 2500 * linesPerOrder;

Uuid orderId(std::int64_t order) {
    // Ordered by time, as the documents that people make are.
    return Uuid::v7(Timestamp::of(Date::of(2011, 11, 30)).micros() + order * 1000, 7,
                    static_cast<std::uint64_t>(order));
}

/// Drafts of the sample's suppliers and items, ready to be submitted.
Outcome putOrders(Context& context, std::int64_t count) {
    const auto itemsPerSupplier = std::max<std::int64_t>(1, count / suppliers);
    for (std::int64_t order = 0; order < count; ++order) {
        PurchaseOrder row;
        row.entity = context.entity();
        row.id = orderId(order);
        row.number = fmt::format("PO-2011-{:06}", order + 1);
        row.state = "draft";
        row.version = 1;
        row.created_by = "engine";
        row.supplier_id = order % suppliers + 1;
        row.node_id = 1;
        row.currency = Currency("GBP");
        row.amount = Minor(orderAmount);
        row.origin = "manual";
        for (std::int64_t number = 1; number <= linesPerOrder; ++number) {
            PurchaseOrderLine line;
            line.entity = context.entity();
            line.order_id = row.id;
            line.line_no = number;
            line.item_id = (order * linesPerOrder + number) % itemsPerSupplier * suppliers + row.supplier_id - 1;
            line.quantity = Quantity::units(10);
            line.unit_cost = Minor(250);
            line.amount = Minor(2500);
            line.expected_on = context.businessDate() + 21;
            context.rows().put(std::move(line));
        }
        context.rows().put(std::move(row));
    }
    return {};
}

/// One sender of commands: keeps so many on their way, and no more.
class Sender {
public:
    explicit Sender(CommandBus& bus) : m_bus(bus) {}
    ~Sender() { drain(0); }

    void send(Command command) {
        drain(inFlight - 1);
        {
            const std::lock_guard lock(m_mutex);
            ++m_open;
        }
        m_bus.submit(std::move(command), [this](const CommandResult& result) {
            const std::lock_guard lock(m_mutex);
            --m_open;
            if (!result.applied())
                m_failure = result.rejection.text;
            m_changed.notify_one();
        });
    }
    void drain(int upTo) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_open <= upTo; });
    }
    const std::string& failure() const { return m_failure; }

private:
    CommandBus& m_bus;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_open = 0;
    std::string m_failure;
};

/// A decision on an order, given as its command type and who takes it.
struct Stage {
    const char* type;
    const char* actor;
};
constexpr Stage stages[] = {{"purchase_order.submit", "planner"},
                            {"purchase_order.approve", "buyer-lead"},
                            {"purchase_order.release", "buyer"},
                            {"purchase_order.receive", "warehouse"}};
constexpr std::int64_t stageCount = std::size(stages);

Command decision(std::int64_t order, std::int64_t stage) {
    Command command;
    command.type = stages[stage].type;
    command.entity = 1;
    command.actor = stages[stage].actor;
    command.document = orderId(order);
    command.expected = {stage + 1, Minor(orderAmount)};
    return command;
}

/// Sends what one person after another does with @p accepts and as many orders from @p first on: a list of them at a
/// time, as people do: accept a list, submit a list, approve a list, receive a delivery.
void sendList(CommandBus& bus, std::span<Command> accepts, std::int64_t first, std::uint64_t seed) {
    SystemClock clock;
    SeededRandom random(seed);
    Sender sender(bus);
    const auto send = [&](Command command) {
        command.id = random.uuid(clock.now());
        sender.send(std::move(command));
    };
    constexpr std::size_t list = 20;
    for (std::size_t start = 0; start < accepts.size(); start += list) {
        const auto end = std::min(start + list, accepts.size());
        for (auto at = start; at < end; ++at)
            send(std::move(accepts[at]));
        for (std::int64_t stage = 0; stage < stageCount; ++stage)
            for (auto at = start; at < end; ++at)
                send(decision(first + static_cast<std::int64_t>(at), stage));
    }
    sender.drain(0);
    if (!sender.failure().empty())
        throw Error("A command of the bench was refused: " + sender.failure());
}

} // namespace

/// Each order is decided on four times beside one suggestion that is accepted. What the engine does because of them,
/// such as gathering an accepted suggestion into its supplier's draft, takes its time and is not counted.
std::vector<BenchFigure> benchCommands(Program& program, const BenchOptions& options) {
    const std::int64_t share = std::max<std::int64_t>(1, (options.size > 0 ? options.size : 5'000) / senders);
    const auto orders = share * senders;
    PlanningSample sample;
    sample.series = orders;
    Catalog catalog;
    addAllAreas(catalog);
    addPlanningSample(catalog, sample);
    catalog.addSeed(false, [orders](Context& context) { return putOrders(context, orders); });
    const auto file = options.folder + "/commands.opsdesk";
    Workspace::init(file, catalog, program.clock, program.random);
    const auto workspace = Workspace::open(file, catalog, program.clock, program.random);
    submitAll(workspace->bus(), planningSampleCommands(sample, program.clock, program.random));
    submitAll(workspace->bus(), sampleSuggestionCommands(orders, sample.asOf, program.clock, program.random));
    auto accepts = acceptCommands(file, orders, program);
    const auto floor = rawDurableCommitsPerSecond(options.folder);
    const Stopwatch watch;
    std::vector<std::thread> threads;
    for (std::int64_t sender = 0; sender < senders; ++sender)
        threads.emplace_back([&, first = sender * share] {
            const auto own =
                std::span(accepts).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(share));
            sendList(workspace->bus(), own, first, static_cast<std::uint64_t>(first) + 1);
        });
    for (auto& thread : threads)
        thread.join();
    const auto commands = static_cast<double>(orders * (stageCount + 1));
    return {{"commands: accept, submit, approve, release, receive; 4 senders × 16 in flight, durable",
             commands / watch.seconds(), "commands/s", floor, "raw SQLite, single-row durable commits/s",
             "ratio >= 1.0"}};
}

} // namespace opsdesk
