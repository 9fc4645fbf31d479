#include "ui/models/PasteItems.h"

#include "ui/bridge/Session.h"

#include <algorithm>
#include <set>

namespace opsdesk::ui {

namespace {

constexpr std::size_t namesAtOnce = 500;

struct Wanted {
    std::int64_t entity = 1, supplier = 0;
    std::set<std::string> names, skus; ///< as they were pasted; in upper case, as SKUs are
    bool mayReadOffers = true;
};

/// Rows of a view by one column.
struct Rows {
    std::shared_ptr<const View> view;
    std::multimap<std::string, ViewRow> by;

    std::vector<Record> find(const std::string& name) const {
        std::vector<Record> records;
        const auto [first, last] = by.equal_range(name);
        for (auto row = first; row != last; ++row)
            records.emplace_back(view, row->second);
        return records;
    }
};

Rows readRows(ViewReader& reader, const Wanted& wanted, const char* view, const char* column,
              const std::set<std::string>& names, bool ofSupplier) {
    Rows rows{std::make_shared<View>(reader.view(view)), {}};
    if (!rows.view->find(column))
        return rows;
    ViewQuery query;
    query.view = view;
    query.entity = wanted.entity;
    for (auto name = names.begin(); name != names.end();) {
        Filter filter{column, FilterOperator::In, {}};
        for (std::size_t n = 0; n < namesAtOnce && name != names.end(); ++name)
            if (name->find(',') == std::string::npos) { // which parts the list, and is in no code
                filter.value += (n == 0 ? "" : ",") + *name;
                ++n;
            }
        if (filter.value.empty())
            continue;
        query.filters = {std::move(filter)};
        if (ofSupplier && wanted.supplier != 0)
            query.filters.push_back({"supplier_id", FilterOperator::Equal, std::to_string(wanted.supplier)});
        for (ViewRow& row : reader.rows(query)) {
            const std::string value = Record(rows.view, row).plain(column);
            rows.by.emplace(value, std::move(row));
        }
    }
    return rows;
}

std::set<std::string> idsOf(const Rows& rows, const char* column) {
    std::set<std::string> ids;
    for (const auto& [name, row] : rows.by)
        ids.insert(Record(rows.view, row).plain(column));
    return ids;
}

} // namespace

struct PasteItems::Found {
    Rows bySku, byBarcode, byId, offers, terms;

    void read(ViewReader& reader, const Wanted& wanted) {
        bySku = readRows(reader, wanted, "items", "sku", wanted.skus, false);
        byBarcode = readRows(reader, wanted, "items", "barcode", wanted.names, false);
        if (!wanted.mayReadOffers)
            return;
        offers = readRows(reader, wanted, "supplier-items", "supplier_sku", wanted.names, true);
        byId = readRows(reader, wanted, "items", "id", idsOf(offers, "item_id"), false);
        if (wanted.supplier == 0)
            return;
        std::set<std::string> ids = idsOf(byId, "id");
        for (const Rows* rows : {&bySku, &byBarcode})
            ids.merge(idsOf(*rows, "id"));
        terms = readRows(reader, wanted, "supplier-items", "item_id", ids, true);
    }

    /// By the first of its names that anything goes by.
    std::vector<Record> itemsCalled(const QString& name) const {
        if (auto items = bySku.find(name.toUpper().toStdString()); !items.empty())
            return items;
        std::map<std::string, Record> items;
        for (const Record& offer : offers.find(name.toStdString()))
            for (Record& item : byId.find(offer.plain("item_id")))
                items[item.id()] = std::move(item);
        if (items.empty())
            return byBarcode.find(name.toStdString());
        std::vector<Record> each;
        for (auto& [id, item] : items)
            each.push_back(std::move(item));
        return each;
    }

    void match(PastedLine& line) const {
        for (const QString& name : line.named) {
            const std::vector<Record> items = itemsCalled(name);
            if (items.size() > 1) {
                line.problem = PasteItems::tr("“%1” stands for several items, such as %2 and %3: give the SKU.")
                                   .arg(name, items[0].text("sku"), items[1].text("sku"));
                return;
            }
            if (items.empty())
                continue;
            if (!line.item.isNull() && line.item.id() != items.front().id()) {
                line.problem = PasteItems::tr("“%1” is the item %2, but “%3” is %4: mend one of them.")
                                   .arg(line.named.front(), line.item.text("sku"), name, items.front().text("sku"));
                return;
            }
            line.item = items.front();
        }
        if (line.item.isNull())
            line.problem = PasteItems::tr("There is no item “%1”: it is no SKU, no supplier’s SKU and no barcode.")
                               .arg(line.named.front());
        else if (auto known = terms.find(line.item.id()); !known.empty())
            line.offer = std::move(known.front());
    }
};

PasteItems::PasteItems(const Desk& desk, std::int64_t supplier, QObject* parent)
    : QObject(parent), m_desk(desk), m_supplier(supplier), m_lane(desk.reader) {
    connect(&m_lane, &ReadLane::answered, this, &PasteItems::take);
}

void PasteItems::find(std::vector<PastedLine> lines) {
    m_lines = std::move(lines);
    Wanted wanted{m_desk.session.entity, m_supplier, {}, {}, m_desk.session.mayRead("supplier-items")};
    for (const PastedLine& line : m_lines)
        for (const QString& name : line.named) {
            wanted.names.insert(name.toStdString());
            wanted.skus.insert(name.toUpper().toStdString());
        }
    m_found = std::make_shared<Found>();
    ReadRequest request{ReadRequest::Kind::Work, {}, {}, {}};
    request.query.entity = m_desk.session.entity;
    request.work = [found = m_found, wanted = std::move(wanted)](ViewReader& reader) { found->read(reader, wanted); };
    m_lane.ask(std::move(request));
}

void PasteItems::take(const ReadAnswer& answer) {
    if (!answer.ok())
        return Q_EMIT failed(answer.errorText);
    for (PastedLine& line : m_lines)
        if (!line.named.isEmpty())
            m_found->match(line);
    Q_EMIT found(m_lines);
}

} // namespace opsdesk::ui
