#include "core/master/MasterLookup.h"

namespace opsdesk {

namespace {

std::string upperCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

} // namespace

Result<const Item*> itemBySku(store::UnitOfWork& rows, const std::string& sku, std::string_view field) {
    const auto found = rows.select<Item>(0, "sku", upperCase(sku));
    if (found.empty())
        return reject("unknown_sku", fmt::format("There is no item with the SKU \"{}\".", sku), std::string(field));
    return found.front();
}

Result<const Node*> nodeByCode(store::UnitOfWork& rows, std::int64_t entity, const std::string& code,
                               std::string_view field) {
    const auto found = rows.select<Node>(entity, "code", code);
    if (found.empty())
        return reject("unknown_node", fmt::format("There is no node with the code \"{}\".", code), std::string(field));
    return found.front();
}

Result<const Supplier*> supplierByCode(store::UnitOfWork& rows, const std::string& code, std::string_view field) {
    const auto found = rows.select<Supplier>(0, "code", code);
    if (found.empty())
        return reject("unknown_supplier", fmt::format("There is no supplier with the code \"{}\".", code),
                      std::string(field));
    return found.front();
}

void prefetchItem(store::UnitOfWork& rows, const std::string& sku) {
    rows.wantWhere<Item>(0, "sku", upperCase(sku));
}

void prefetchNode(store::UnitOfWork& rows, std::int64_t entity, const std::string& code) {
    rows.wantWhere<Node>(entity, "code", code);
}

} // namespace opsdesk
