#include "app/engine/Bench.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/Context.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace opsdesk {

namespace {

constexpr int senders = 4;
constexpr int inFlight = 16;
constexpr std::int64_t items = 500;
constexpr std::int64_t linesPerOrder = 3;
const Currency gbp("GBP");

Uuid orderId(std::int64_t order) {
    // Ordered by time, as the documents that people make are.
    return Uuid::v7(Timestamp::of(Date::of(2011, 11, 30)).micros() + order * 1000, 7,
                    static_cast<std::uint64_t>(order));
}

Outcome putMasters(Context& context) {
    context.rows().put(Supplier{0, 1, "BENCH", "Bench supplier", gbp, Minor(), 7, "GB", 0});
    for (std::int64_t id = 1; id <= items; ++id)
        context.rows().put(Item{0, id, fmt::format("SKU{}", id), "An item", "", "each", "active", Minor(500), gbp, 0});
    return {};
}

Outcome putOrders(Context& context, std::int64_t first, std::int64_t count) {
    context.rows().put(Node{context.entity(), 1, "HOME", "Home", "warehouse", "GB", 0});
    for (auto order = first; order < first + count; ++order) {
        PurchaseOrder row;
        row.entity = context.entity();
        row.id = orderId(order);
        row.number = fmt::format("PO-2011-{:06}", order + 1);
        row.state = "draft";
        row.version = 1;
        row.created_by = "engine";
        row.supplier_id = row.node_id = 1;
        row.currency = gbp;
        row.origin = "manual";
        for (std::int64_t number = 1; number <= linesPerOrder; ++number) {
            PurchaseOrderLine line;
            line.entity = context.entity();
            line.order_id = row.id;
            line.line_no = number;
            line.item_id = (order * linesPerOrder + number) % items + 1;
            line.quantity = Quantity::units(10);
            line.unit_cost = Minor(250);
            line.amount = Minor(2500);
            line.expected_on = context.businessDate() + 21;
            row.amount += line.amount;
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

struct Stage {
    const char* type;
    const char* actor;
};
constexpr Stage stages[] = {{"purchase_order.submit", "planner"},
                            {"purchase_order.approve", "buyer-lead"},
                            {"purchase_order.release", "buyer"},
                            {"purchase_order.receive", "warehouse"}};

void sendOrders(CommandBus& bus, std::int64_t first, std::int64_t count, std::uint64_t seed) {
    SystemClock clock;
    SeededRandom random(seed);
    Sender sender(bus);
    // A stage of many orders at a time, as people do: submit a list, approve a list, receive a delivery.
    constexpr std::int64_t list = 20;
    for (auto start = first; start < first + count; start += list)
        for (std::int64_t stage = 0; stage < 4; ++stage)
            for (auto order = start; order < std::min(start + list, first + count); ++order) {
                Command command;
                command.id = random.uuid(clock.now());
                command.type = stages[stage].type;
                command.entity = 1;
                command.actor = stages[stage].actor;
                command.document = orderId(order);
                command.expected = {stage + 1, Minor(2500 * linesPerOrder)};
                sender.send(std::move(command));
            }
    sender.drain(0);
    if (!sender.failure().empty())
        throw Error("A command of the bench was refused: " + sender.failure());
}

} // namespace

std::vector<BenchFigure> benchCommands(Program& program, const BenchOptions& options) {
    const std::int64_t orders = options.size > 0 ? options.size : 5'000;
    Catalog catalog;
    addAllAreas(catalog);
    catalog.addSeed(true, putMasters);
    catalog.addSeed(false, [orders](Context& context) { return putOrders(context, 0, orders); });
    const auto file = options.folder + "/commands.opsdesk";
    Workspace::init(file, catalog, program.clock, program.random);
    const auto floor = rawDurableCommitsPerSecond(options.folder);
    const auto workspace = Workspace::open(file, catalog, program.clock, program.random);
    const Stopwatch watch;
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender)
        threads.emplace_back([&, sender] {
            const auto share = orders / senders;
            sendOrders(workspace->bus(), sender * share, share, static_cast<std::uint64_t>(sender) + 1);
        });
    for (auto& thread : threads)
        thread.join();
    const auto commands = static_cast<double>(orders / senders * senders * 4);
    return {{"commands: submit, approve, release, receive; 4 senders × 16 in flight, durable",
             commands / watch.seconds(), "commands/s", floor, "raw SQLite, single-row durable commits/s",
             "ratio >= 1.0"}};
}

} // namespace opsdesk
