#include "ui/shell/Places.h"

#include "ui/bridge/PayloadDraft.h"
#include "ui/documents/DocumentKind.h"
#include "ui/documents/MentionsView.h"
#include "ui/governance/DelegationsView.h"
#include "ui/governance/UsersView.h"
#include "ui/planning/BacktestsView.h"
#include "ui/planning/EventsView.h"
#include "ui/planning/QualityView.h"
#include "ui/planning/ReplenishmentView.h"
#include "ui/planning/ScenariosView.h"
#include "ui/planning/SupplierOrdersView.h"
#include "ui/procurement/PurchaseOrderApprovalView.h"
#include "ui/procurement/PurchaseOrdersView.h"
#include "ui/returns/WriteOffView.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/QueueView.h"

#include <QCoreApplication>

#include <set>

namespace opsdesk::ui {

namespace {

template <class View>
QueueView* make(const Desk& desk, QWidget* parent) {
    return new View(desk, parent);
}

QueueView* makeList(const char* view, const char* title, const Desk& desk, QWidget* parent) {
    QueueSpec spec{view, title, ""};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "There are no rows in this view yet.");
    spec.styles = {{"state", CellStyle::Pill},
                   {"amount", CellStyle::Strong},
                   {"name", CellStyle::Name},
                   {"debit", CellStyle::NoZero},
                   {"credit", CellStyle::NoZero}};
    if (const DocumentKind* kind = findDocumentKind(linkOf(view).view))
        spec.page = kind->name;
    else if (std::string_view(view) == "commands" || std::string_view(view) == "audit")
        spec.page = "document"; // that the command acted on
    auto* details = new DetailsPane(
        {{"number", "sku", "code", "type", "name"}, {"supplier", "customer", "node", "actor"}, "state", "amount", ""});
    details->add(new FactsSection({}));
    return new QueueView(desk, std::move(spec), details, parent);
}

using Icon = QLatin1StringView;

const std::vector<Place> all = {
    {"suggestions",
     QT_TRANSLATE_NOOP("Queue", "Replenishment"),
     Icon("replenishment"),
     {"planner", "buyer-lead", "executive"},
     make<ReplenishmentView>,
     PlaceKind::Decide},
    {"supplier-orders",
     QT_TRANSLATE_NOOP("Queue", "Suppliers' orders"),
     Icon("table"),
     {"planner", "buyer-lead", "executive"},
     make<SupplierOrdersView>,
     PlaceKind::LookUp},
    {"scenarios",
     QT_TRANSLATE_NOOP("Queue", "Scenarios"),
     Icon("route"),
     {"planner", "buyer-lead", "executive"},
     make<ScenariosView>,
     PlaceKind::LookUp},
    {"demand-events",
     QT_TRANSLATE_NOOP("Queue", "Events"),
     Icon("flag"),
     {"planner", "buyer-lead", "executive"},
     make<EventsView>,
     PlaceKind::LookUp},
    {"analogues",
     QT_TRANSLATE_NOOP("Queue", "Analogues"),
     Icon("table"),
     {"planner", "buyer-lead", "executive"},
     make<AnaloguesView>,
     PlaceKind::LookUp},
    {"suggestions-gone",
     QT_TRANSLATE_NOOP("Queue", "No longer suggested"),
     Icon("table"),
     {"planner", "buyer-lead", "executive"}},
    {"plan-runs", QT_TRANSLATE_NOOP("Queue", "Plans"), Icon("table"), {"planner", "buyer-lead", "executive"}},
    {"po-approvals",
     QT_TRANSLATE_NOOP("Queue", "Order approvals"),
     Icon("approval"),
     {"buyer", "buyer-lead", "finance-lead", "executive"},
     make<PurchaseOrderApprovalView>,
     PlaceKind::Decide},
    {"purchase-orders",
     QT_TRANSLATE_NOOP("Queue", "Purchase orders"),
     Icon("order"),
     {"buyer", "buyer-lead", "planner", "finance-lead", "warehouse", "executive"},
     make<PurchaseOrdersView>,
     PlaceKind::Decide},
    {"write-offs",
     QT_TRANSLATE_NOOP("Queue", "Write-offs"),
     Icon("write-off"),
     {"controller", "finance-lead", "returns", "warehouse", "executive"},
     make<WriteOffView>,
     PlaceKind::Decide},
    {"mentions",
     QT_TRANSLATE_NOOP("Queue", "Asked by others"),
     Icon("inbox"),
     {"planner", "buyer", "buyer-lead", "warehouse", "returns", "controller", "finance-lead", "steward", "service",
      "integrator", "executive"},
     make<MentionsView>,
     PlaceKind::Decide},
    {"users", QT_TRANSLATE_NOOP("Queue", "Users"), Icon("users"), {"admin"}, make<UsersView>, PlaceKind::Administer},
    {"delegations",
     QT_TRANSLATE_NOOP("Queue", "Delegations"),
     Icon("delegate"),
     {"admin"},
     make<DelegationsView>,
     PlaceKind::Administer},
    {"planning-quality",
     QT_TRANSLATE_NOOP("Queue", "Planning quality"),
     Icon("table"),
     {"planner", "buyer-lead", "executive"},
     make<QualityView>},
    {"backtests",
     QT_TRANSLATE_NOOP("Queue", "Back-tests"),
     Icon("table"),
     {"planner", "buyer-lead", "executive"},
     make<BacktestsView>},
    {"planning-quality-series",
     QT_TRANSLATE_NOOP("Queue", "Quality by item"),
     Icon("table"),
     {"planner", "buyer-lead", "executive"}},
    {"suggestion-overrides",
     QT_TRANSLATE_NOOP("Queue", "Overrides"),
     Icon("table"),
     {"planner", "buyer-lead", "executive"}},
    {"stock", QT_TRANSLATE_NOOP("Queue", "Stock"), Icon("table"), {}},
    {"orders", QT_TRANSLATE_NOOP("Queue", "Customer orders"), Icon("table"), {}},
    {"returns", QT_TRANSLATE_NOOP("Queue", "Returns"), Icon("table"), {}},
    {"items", QT_TRANSLATE_NOOP("Queue", "Items"), Icon("table"), {}},
    {"suppliers", QT_TRANSLATE_NOOP("Queue", "Suppliers"), Icon("table"), {}},
    {"journal", QT_TRANSLATE_NOOP("Queue", "Journal"), Icon("table"), {}},
    {"trial-balance", QT_TRANSLATE_NOOP("Queue", "Trial balance"), Icon("table"), {}},
    {"commands", QT_TRANSLATE_NOOP("Queue", "Commands"), Icon("table"), {}},
    {"audit", QT_TRANSLATE_NOOP("Queue", "Audit trail"), Icon("table"), {}},
};

} // namespace

const std::vector<Place>& places() {
    return all;
}

const Place* findPlace(std::string_view view) {
    for (const Place& place : places())
        if (place.view == view)
            return &place;
    return nullptr;
}

PlaceOfCommand placeOf(const Command& command) {
    struct Rows {
        std::string_view type, view, field; ///< the payload's, where the command names no document
    };
    static constexpr Rows rows[] = {
        {"suggestion.", "suggestions", ""}, {"scenario.", "scenarios", ""},
        {"event.", "demand-events", ""},    {"purchase_order.", "purchase-orders", ""},
        {"write_off.", "write-offs", ""},   {"user.end_delegation", "delegations", "delegation"},
        {"user.delegate", "users", "from"}, {"user.", "users", "user"}};
    if (command.type.starts_with("comment.") || command.type.starts_with("attachment.")) {
        const auto kind = PayloadDraft::valuesIn(command.payload, "kind");
        const auto document = PayloadDraft::valuesIn(command.payload, "document");
        if (const DocumentKind* found = kind.empty() ? nullptr : findDocumentKind(kind.front()))
            return {found->view, document.empty() ? std::string() : document.front()};
    }
    for (const auto& [type, view, field] : rows) {
        if (!command.type.starts_with(type))
            continue;
        const auto named = PayloadDraft::valuesIn(command.payload, field);
        return {std::string(view), command.document ? command.document->toString()
                                   : named.empty()  ? std::string()
                                                    : named.front()};
    }
    return {};
}

QueueView* makeView(std::string_view view, const Desk& desk, QWidget* parent) {
    const Place* place = findPlace(view);
    if (place && place->make)
        return place->make(desk, parent);
    if (place)
        return makeList(place->view.data(), place->title, desk, parent);
    static std::set<std::string> names; // a spec keeps pointers to the names it was made with
    const char* name = names.emplace(view).first->c_str();
    return makeList(name, name, desk, parent);
}

} // namespace opsdesk::ui
