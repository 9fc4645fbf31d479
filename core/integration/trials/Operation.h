#pragma once

#include "core/base/Clock.h"
#include "core/integration/trials/OperationsPicture.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Command.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// The made-up company of the operations, which begins with these.
inline constexpr std::int64_t trialSuppliers = 12, trialItems = 240;
/// Every fourth supplier is paid in euros.
std::string trialSupplier(std::int64_t supplier);
std::string trialCurrency(std::int64_t supplier);
/// From 1; sold by supplier @p item modulo the suppliers.
std::string trialSku(std::int64_t item);
/// What a supplier asks for a unit, in minor units of its currency.
std::int64_t trialCost(std::int64_t item);
/// Payloads that import these items, or what their suppliers offer.
std::string trialItemsText(std::int64_t first, std::int64_t last);
std::string trialOffersText(std::int64_t first, std::int64_t last);
inline constexpr std::string_view trialNodes[] = {"HOME", "NORTH"};

/// What operations are made up from: luck, which a seed gives, and what the workspace holds by now.
class OperationDraw {
public:
    /// All stay the caller's.
    OperationDraw(Random& random, Clock& clock, const OperationsPicture& picture, store::Connection& reader)
        : m_random(random), m_clock(clock), m_picture(picture), m_reader(reader) {}

    /// From 0 to less than @p count.
    std::int64_t below(std::int64_t count) {
        return static_cast<std::int64_t>(m_random.next() % static_cast<std::uint64_t>(count));
    }
    std::int64_t between(std::int64_t least, std::int64_t most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    std::string_view oneOf(std::initializer_list<std::string_view> choices) {
        return choices.begin()[below(static_cast<std::int64_t>(choices.size()))];
    }
    /// One of those that @p words names, parted by blanks.
    std::string_view word(std::string_view words);
    Uuid id() { return m_random.uuid(m_clock.now()); }
    Date today() { return m_clock.now().date(); }

    /// Any item; a few of them are wanted often.
    std::int64_t item() { return chance(40) ? between(1, 20) : between(1, m_items); }
    /// Of what @p supplier sells.
    std::int64_t itemOf(std::int64_t supplier);
    std::string_view node() { return trialNodes[chance(85) ? 0 : 1]; }
    std::int64_t items() const { return m_items; }
    /// One more item has been sent.
    std::int64_t addItem() { return ++m_items; }
    /// Counts from 1, for numbers that no two documents may share.
    std::int64_t count() { return ++m_count; }
    /// Sales that were sent, the last thousand: number and item.
    struct Sale {
        std::string number;
        std::int64_t item = 0;
    };
    std::vector<Sale>& sales() { return m_sales; }
    /// From which day on trade moves stock.
    Date cutOver() const { return m_cutOver; }

    const SeenDocument* document(std::string_view table, std::string_view states) {
        return m_picture.pick(table, states, m_random.next());
    }
    /// What @p sql finds.
    std::vector<std::vector<Value>> rows(const std::string& sql, std::initializer_list<Value> values);
    std::optional<Value> scalar(const std::string& sql, std::initializer_list<Value> values);

private:
    Random& m_random;
    Clock& m_clock;
    const OperationsPicture& m_picture;
    store::Connection& m_reader;
    std::int64_t m_items = trialItems;
    std::int64_t m_count = 0;
    std::vector<Sale> m_sales;
    Date m_cutOver = m_clock.now().date();
};

/// A kind of command that the random operations send.
struct Operation {
    /// Makes the payload, right or wrong; nothing when there is nothing to do. @p document is what is acted on.
    using Payload = std::optional<std::string> (*)(OperationDraw& draw, const SeenDocument& document);

    std::string_view type; ///< of the command
    int weight;
    std::string_view actors; ///< parted by blanks; somebody who may, most of the time
    std::string_view table;  ///< of the document that is acted on; empty where none is
    std::string_view states; ///< in which it is looked for, parted by blanks; empty: any
    std::string_view fixed = "{}";
    Payload payload = nullptr; ///< instead of the fixed one
    bool about = false;        ///< the document is what a new one is about, and named by the payload
};

// What is sent in each area. An area adds its commands here: a row each, and a function where the payload varies.
std::span<const Operation> buyingOperations();
std::span<const Operation> payingOperations();
std::span<const Operation> stockOperations();
std::span<const Operation> sellingOperations();
std::span<const Operation> masterOperations();
std::span<const Operation> returnOperations();
std::span<const Operation> bookOperations();

/// All of them that @p catalog knows.
std::vector<Operation> operationsOf(const Catalog& catalog);
/// What a new workspace gets before them: places, suppliers, items and what stands on the shelves.
std::vector<Command> operationsBegin(OperationDraw& draw);

} // namespace opsdesk
