#include "core/integration/trials/Operation.h"

#include "core/base/Digest.h"
#include "core/base/PayloadText.h"
#include "core/integration/ImportRecords.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

Command beginning(OperationDraw& draw, std::string type, std::int64_t entity, std::string payload) {
    Command command;
    command.id = draw.id();
    command.type = std::move(type);
    command.entity = entity;
    command.actor = "integrator";
    command.payload = std::move(payload);
    return command;
}

ImportBatch trialBatch(std::int64_t rows) {
    ImportBatch batch;
    batch.profile = "trials";
    batch.file = sha256("trials").toHex();
    batch.first_line = 1;
    batch.rows = rows;
    return batch;
}

ImportBatch firstSuppliers() {
    auto batch = trialBatch(trialSuppliers);
    batch.suppliers.emplace();
    for (std::int64_t supplier = 0; supplier < trialSuppliers; ++supplier) {
        ImportedSupplier made;
        made.supplier = trialSupplier(supplier);
        made.name = fmt::format("Supplier {}", supplier);
        made.currency = Currency(trialCurrency(supplier));
        made.country = "GB";
        made.lead_time_days = 7 + supplier;
        batch.suppliers->push_back(std::move(made));
    }
    return batch;
}

ImportBatch firstStock(Date day) {
    auto batch = trialBatch(trialItems);
    batch.cut_over = day;
    batch.stock.emplace();
    for (std::int64_t item = 1; item <= trialItems; ++item) {
        const auto units = 20 + item % 180;
        ImportedStock made;
        made.sku = trialSku(item);
        made.node = "HOME";
        made.state = "available";
        made.quantity = Quantity::units(units);
        made.value = Minor(units * trialCost(item) - item % 7);
        made.currency = Currency("GBP");
        made.line = item;
        batch.stock->push_back(std::move(made));
    }
    return batch;
}

} // namespace

std::string trialSupplier(std::int64_t supplier) {
    return fmt::format("S{:02}", supplier);
}

std::string trialCurrency(std::int64_t supplier) {
    return supplier % 4 == 3 ? "EUR" : "GBP";
}

std::string trialSku(std::int64_t item) {
    return fmt::format("TRIAL{:05}", item);
}

std::int64_t trialCost(std::int64_t item) {
    return 101 + item * 37 % 1900;
}

std::string trialItemsText(std::int64_t first, std::int64_t last) {
    auto batch = trialBatch(last - first + 1);
    batch.items.emplace();
    for (auto item = first; item <= last; ++item) {
        ImportedItem made;
        made.sku = trialSku(item);
        made.description = fmt::format("Item {}", item);
        made.category = item % 5 == 0 ? "toys" : "gifts";
        made.unit = "each";
        made.unit_price = Minor(3 * trialCost(item));
        made.currency = Currency("GBP");
        made.line = item;
        batch.items->push_back(std::move(made));
    }
    return payloadText(batch);
}

std::string trialOffersText(std::int64_t first, std::int64_t last) {
    auto batch = trialBatch(last - first + 1);
    batch.supplier_items.emplace();
    for (auto item = first; item <= last; ++item)
        for (const bool preferred : {true, false}) {
            const auto supplier = (item + (preferred ? 0 : 1)) % trialSuppliers;
            ImportedSupplierItem made;
            made.supplier = trialSupplier(supplier);
            made.sku = trialSku(item);
            made.cost = Minor(trialCost(item) + (preferred ? 0 : 25));
            made.currency = Currency(trialCurrency(supplier));
            made.moq = made.multiple = Quantity::units(1);
            made.lead_time_days = 14;
            made.preferred = preferred;
            made.line = item;
            batch.supplier_items->push_back(std::move(made));
        }
    return payloadText(batch);
}

std::string_view OperationDraw::word(std::string_view words) {
    const auto blanks = std::ranges::count(words, ' ');
    for (auto skip = below(blanks + 1); skip > 0; --skip)
        words.remove_prefix(words.find(' ') + 1);
    return words.substr(0, words.find(' '));
}

std::int64_t OperationDraw::itemOf(std::int64_t supplier) {
    const auto most = (m_items - supplier) / trialSuppliers;
    return supplier == 0 ? trialSuppliers * between(1, m_items / trialSuppliers)
                         : supplier + trialSuppliers * between(0, most);
}

std::vector<std::vector<Value>> OperationDraw::rows(const std::string& sql, std::initializer_list<Value> values) {
    auto& statement = m_reader.cached(sql);
    statement.bindAll(std::span(values.begin(), values.size()));
    std::vector<std::vector<Value>> found;
    while (statement.step()) {
        auto& row = found.emplace_back();
        for (int column = 0; column < statement.columnCount(); ++column)
            row.push_back(statement.column(column));
    }
    statement.reset();
    return found;
}

std::optional<Value> OperationDraw::scalar(const std::string& sql, std::initializer_list<Value> values) {
    const auto found = rows(sql, values);
    return found.empty() ? std::nullopt : std::optional(found.front().front());
}

std::vector<Operation> operationsOf(const Catalog& catalog) {
    std::vector<Operation> all;
    for (const auto part : {buyingOperations(), payingOperations(), stockOperations(), sellingOperations(),
                            masterOperations(), returnOperations(), bookOperations()})
        for (const auto& operation : part)
            if (catalog.findCommand(operation.type))
                all.push_back(operation);
    return all;
}

std::vector<Command> operationsBegin(OperationDraw& draw) {
    std::vector<Command> commands;
    const auto add = [&](const char* type, std::int64_t entity, std::string payload) {
        commands.push_back(beginning(draw, type, entity, std::move(payload)));
    };
    add("user.add", 0, R"({"user":"integrator","name":"Other programs","roles":["integrator"],"entities":[1]})");
    commands.back().actor = "admin";
    add("user.add", 0, R"({"user":"service","name":"Customer service","roles":["service"],"entities":[1]})");
    commands.back().actor = "admin";
    // Who let goods come back does not look into them.
    add("user.add", 0, R"({"user":"returns-2","name":"Returns, inspection","roles":["returns"],"entities":[1]})");
    commands.back().actor = "admin";
    add("node.define", 1, R"({"code":"HOME","name":"Home warehouse","kind":"warehouse","country":"GB"})");
    add("node.define", 1, R"({"code":"NORTH","name":"Warehouse in the north","kind":"warehouse","country":"GB"})");
    add("node.define", 1, R"({"code":"HUB","name":"Returns hub","kind":"returns_hub","country":"GB"})");
    add("channel.define", 1, R"({"code":"WEB","name":"Web shop"})");
    add("exchange_rate.set", 0, R"({"base":"EUR","currency":"GBP","rate":"0.8541"})");
    // The month before can be closed: it has a rate at its end.
    add("exchange_rate.set", 0,
        fmt::format(R"({{"base":"EUR","currency":"GBP","rate":"0.8607","day":"{}"}})",
                    (draw.today() - draw.today().day()).toString()));
    add("supplier.import", 0, payloadText(firstSuppliers()));
    add("item.import", 0, trialItemsText(1, trialItems));
    add("supplier_item.import", 0, trialOffersText(1, trialItems));
    add("stock.import", 1, payloadText(firstStock(draw.today())));
    return commands;
}

} // namespace opsdesk
