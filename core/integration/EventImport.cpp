#include "core/integration/ImportCommands.h"
#include "core/integration/ImportTally.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/planning/EventCommands.h"

#include <fmt/format.h>

#include <map>

namespace opsdesk {

namespace {

/// An event is known again by its name, what it is of, its node and its first day.
Uuid idOf(std::int64_t entity, const ImportedEvent& from) {
    static const Uuid space = Uuid::derived(Uuid(), "imported event");
    return Uuid::derived(space, fmt::format("{}/{}/{}/{}/{}/{}", entity, from.sku, from.category, from.node,
                                            from.first_day.toString(), from.name));
}

/// What the file leaves empty stays as it was.
DemandEvent filled(DemandEvent row, const ImportedEvent& from) {
    row.kind = from.kind;
    row.last_day = from.last_day;
    if (from.uplift_percent || from.units_per_week) {
        row.uplift_percent = from.uplift_percent;
        row.units_per_week = from.units_per_week;
    }
    if (!from.note.empty())
        row.note = from.note;
    return row;
}

bool saysTheSame(const DemandEvent& a, const DemandEvent& b) {
    return a.kind == b.kind && a.last_day == b.last_day && a.uplift_percent == b.uplift_percent &&
           a.units_per_week == b.units_per_week && a.note == b.note;
}

/// The cell that a rule finds fault with.
std::string valueOf(const ImportedEvent& from, const std::string& field) {
    const std::map<std::string, std::string> cells{
        {"name", from.name},
        {"kind", from.kind},
        {"sku", from.sku.empty() ? from.category : from.sku},
        {"last_day", from.last_day.toString()},
        {"uplift_percent", from.uplift_percent ? fmt::format("{}", *from.uplift_percent) : ""},
        {"units_per_week", from.units_per_week ? from.units_per_week->toString() : ""}};
    const auto found = cells.find(field);
    return found == cells.end() ? std::string() : found->second;
}

class EventImport {
public:
    EventImport(Context& context, ImportTally& tally) : m_context(context), m_rows(context.rows()), m_tally(tally) {}

    void run(const std::vector<ImportedEvent>& events) {
        for (const auto& from : events) {
            m_rows.wantWhere<Item>(sharedEntity, "sku", from.sku);
            m_rows.wantWhere<Node>(m_context.entity(), "code", from.node);
            m_rows.want<DemandEvent>(m_context.entity(), idOf(m_context.entity(), from));
        }
        m_rows.load();
        for (const auto& from : events)
            take(from);
    }

private:
    void take(const ImportedEvent& from) {
        const auto id = idOf(m_context.entity(), from);
        const auto* known = m_rows.find<DemandEvent>(m_context.entity(), id);
        if (known && known->state == "cancelled")
            return m_tally.reject(from.line, import_fault::cancelledEvent, from.name);
        const auto row = known ? std::optional(filled(*known, from)) : made(from, id);
        if (!row)
            return;
        if (const auto sound = checkEvent(*row); !sound) {
            const auto& fault = sound.error();
            return m_tally.reject(from.line, {fault.code, fault.text}, valueOf(from, fault.field));
        }
        if (known && saysTheSame(*known, *row))
            return m_tally.skip();
        auto next = *row;
        ++next.version;
        next.last_command = m_context.command().id;
        m_rows.put(std::move(next));
        m_tally.apply();
    }

    /// Nothing, and rejected, when its item or node is not known.
    std::optional<DemandEvent> made(const ImportedEvent& from, const Uuid& id) {
        DemandEvent row;
        row.entity = m_context.entity();
        row.id = id;
        row.state = "active";
        row.created_at = m_context.acceptedAt();
        row.created_by = m_context.actor().id;
        row.name = from.name;
        row.category = from.category;
        row.first_day = from.first_day;
        if (!from.sku.empty()) {
            const auto items = m_rows.select<Item>(sharedEntity, "sku", from.sku);
            if (items.empty()) {
                m_tally.reject(from.line, import_fault::unknownSku, from.sku);
                return {};
            }
            row.item_id = items.front()->item_id;
        }
        if (!from.node.empty()) {
            const auto nodes = m_rows.select<Node>(m_context.entity(), "code", from.node);
            if (nodes.empty()) {
                m_tally.reject(from.line, import_fault::unknownNode, from.node);
                return {};
            }
            row.node_id = nodes.front()->node_id;
        }
        return filled(std::move(row), from);
    }

    Context& m_context;
    store::UnitOfWork& m_rows;
    ImportTally& m_tally;
};

Outcome importEvents(Context& context, const ImportBatch& batch, ImportTally& tally) {
    if (batch.events)
        EventImport(context, tally).run(*batch.events);
    return {};
}

} // namespace

void addEventImport(Catalog& catalog) {
    catalog.add(importCommand("event.import",
                              "Add events that change demand, and change what a file says of known ones.", false,
                              importEvents));
}

} // namespace opsdesk
