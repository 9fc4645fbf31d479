#include "core/integration/ImportRetry.h"

#include "core/integration/ImportTally.h"

#include <boost/json.hpp>

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

std::string textOf(const boost::json::object& row, std::string_view name) {
    return std::string(row.at(name).as_string());
}

/// Which of @p codes stand in @p column of a view of masters.
std::set<std::string> known(ViewReader& reader, std::int64_t entity, const std::string& view, const std::string& column,
                            const std::set<std::string>& codes) {
    std::set<std::string> found;
    for (const auto& code : codes) {
        ViewQuery query;
        query.view = view;
        query.entity = entity;
        query.filters = {{column, FilterOperator::Equal, code}};
        query.limit = 1;
        if (!reader.keys(query).empty())
            found.insert(code);
    }
    return found;
}

} // namespace

std::set<std::int64_t> linesToRetry(const boost::json::array& rejected, ViewReader& reader, std::int64_t entity) {
    std::set<std::string> skus, suppliers, nodes;
    for (const auto& row : rejected) {
        const auto& object = row.as_object();
        if (textOf(object, "code") == import_fault::unknownSku.code)
            skus.insert(textOf(object, "value"));
        else if (textOf(object, "code") == import_fault::unknownSupplier.code)
            suppliers.insert(textOf(object, "value"));
        else if (textOf(object, "code") == import_fault::unknownNode.code)
            nodes.insert(textOf(object, "value"));
    }
    const auto knownSkus = known(reader, entity, "items", "sku", skus);
    const auto knownSuppliers = known(reader, entity, "suppliers", "code", suppliers);
    const auto knownNodes = known(reader, entity, "nodes", "code", nodes);
    std::set<std::int64_t> lines;
    for (const auto& row : rejected) {
        const auto& object = row.as_object();
        const auto code = textOf(object, "code");
        const auto value = textOf(object, "value");
        if (code == import_fault::unclearNode.code || code == import_fault::noRate.code ||
            (code == import_fault::unknownSku.code && knownSkus.count(value) > 0) ||
            (code == import_fault::unknownSupplier.code && knownSuppliers.count(value) > 0) ||
            (code == import_fault::unknownNode.code && knownNodes.count(value) > 0))
            lines.insert(object.at("line").as_int64());
    }
    return lines;
}

void keepLines(ImportBatch& batch, const std::set<std::int64_t>& lines) {
    const auto other = [&](const auto& record) { return lines.count(record.line) == 0; };
    const auto keep = [&](auto& records) {
        if (records)
            std::erase_if(*records, other);
    };
    keep(batch.items);
    keep(batch.suppliers);
    keep(batch.supplier_items);
    keep(batch.stock);
    keep(batch.events);
    keep(batch.rates);
    keep(batch.purchases);
    if (batch.documents) {
        for (auto& document : *batch.documents)
            std::erase_if(document.lines, other);
        std::erase_if(*batch.documents, [](const ImportedDocument& document) { return document.lines.empty(); });
    }
    batch.rows = static_cast<std::int64_t>(lines.size());
}

} // namespace opsdesk
