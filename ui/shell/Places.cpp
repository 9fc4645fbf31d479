#include "ui/shell/Places.h"

#include "ui/documents/DocumentKind.h"
#include "ui/documents/MentionsView.h"
#include "ui/finance/BookLists.h"
#include "ui/finance/FiscalPeriodsView.h"
#include "ui/finance/ManualJournalsView.h"
#include "ui/finance/PostingMapView.h"
#include "ui/governance/ApprovalPoliciesView.h"
#include "ui/governance/DelegationsView.h"
#include "ui/governance/SettingsView.h"
#include "ui/governance/UsersView.h"
#include "ui/home/HomeView.h"
#include "ui/home/Homes.h"
#include "ui/home/MeasureRowsView.h"
#include "ui/home/MeasuresView.h"
#include "ui/importing/ImportPage.h"
#include "ui/orders/ChannelMessagesView.h"
#include "ui/orders/ListingsView.h"
#include "ui/orders/SettlementsView.h"
#include "ui/planning/BacktestsView.h"
#include "ui/planning/EventsView.h"
#include "ui/planning/QualityView.h"
#include "ui/planning/ReplenishmentView.h"
#include "ui/planning/ScenariosView.h"
#include "ui/planning/SupplierOrdersView.h"
#include "ui/procurement/BudgetsView.h"
#include "ui/procurement/DiscrepanciesView.h"
#include "ui/procurement/EdiMessagesView.h"
#include "ui/procurement/InboundView.h"
#include "ui/procurement/PaymentProposalsView.h"
#include "ui/procurement/PurchaseOrderApprovalView.h"
#include "ui/procurement/PurchaseOrdersView.h"
#include "ui/procurement/PutAwayView.h"
#include "ui/procurement/SupplierChangesView.h"
#include "ui/procurement/SupplierInvoicesView.h"
#include "ui/returns/QualityCasesView.h"
#include "ui/returns/RefundsView.h"
#include "ui/returns/RefurbishmentsView.h"
#include "ui/returns/ReturnPoliciesView.h"
#include "ui/returns/ReturnRatesView.h"
#include "ui/returns/ReturnsView.h"
#include "ui/returns/VendorClaimsView.h"
#include "ui/returns/WriteOffView.h"
#include "ui/shell/AttentionPage.h"
#include "ui/shell/NoticesPage.h"
#include "ui/shell/PlainList.h"
#include "ui/tasks/TasksView.h"
#include "ui/widgets/QueueView.h"

#include <QCoreApplication>

#include <set>

namespace opsdesk::ui {

namespace {

template <class View>
Page* make(const Desk& desk, QWidget* parent) {
    return new View(desk, parent);
}

using Icon = QLatin1StringView;

using Roles = std::vector<std::string>;
const Roles planners = {"planner", "buyer-lead", "executive"};
const Roles admins = {"admin"};
const Roles purchasers = {"buyer", "buyer-lead", "planner", "executive"};
const Roles bookkeepers = {"controller", "finance-lead", "executive"};
const Roles everybody;

const std::vector<Place> all = {
    {"home", QT_TRANSLATE_NOOP("Queue", "Home"), Icon("home"), Area::Records, rolesWithHome(), make<HomeView>,
     PlaceKind::Start, "measures.md"},
    {"suggestions", QT_TRANSLATE_NOOP("Queue", "Replenishment"), Icon("replenishment"), Area::Planning, planners,
     make<ReplenishmentView>, PlaceKind::Decide, "", &ReplenishmentView::declare},
    {"supplier-orders", QT_TRANSLATE_NOOP("Queue", "Suppliers' orders"), Icon("supplier"), Area::Planning, planners,
     make<SupplierOrdersView>},
    {"scenarios", QT_TRANSLATE_NOOP("Queue", "Scenarios"), Icon("route"), Area::Planning, planners, make<ScenariosView>,
     PlaceKind::LookUp, "planning.md"},
    {"demand-events", QT_TRANSLATE_NOOP("Queue", "Events"), Icon("flag"), Area::Planning, planners, make<EventsView>},
    {"analogues", QT_TRANSLATE_NOOP("Queue", "Analogues"), Icon("analogue"), Area::Planning, planners,
     make<AnaloguesView>},
    {"suggestions-gone", QT_TRANSLATE_NOOP("Queue", "No longer suggested"), Icon("gone"), Area::Planning, planners},
    {"plan-runs", QT_TRANSLATE_NOOP("Queue", "Plans"), Icon("calendar"), Area::Planning, planners},
    {"po-approvals",
     QT_TRANSLATE_NOOP("Queue", "Order approvals"),
     Icon("approval"),
     Area::Purchasing,
     {"buyer", "buyer-lead", "finance-lead", "executive"},
     make<PurchaseOrderApprovalView>,
     PlaceKind::Decide,
     "",
     &PurchaseOrderApprovalView::declare},
    {"purchase-orders",
     QT_TRANSLATE_NOOP("Queue", "Purchase orders"),
     Icon("order"),
     Area::Purchasing,
     {"buyer", "buyer-lead", "planner", "finance-lead", "warehouse", "executive"},
     make<PurchaseOrdersView>,
     PlaceKind::Decide,
     "",
     &PurchaseOrdersView::declare},
    {"receipt-discrepancies",
     QT_TRANSLATE_NOOP("Queue", "Discrepancies"),
     Icon("flag"),
     Area::Purchasing,
     {"buyer", "buyer-lead", "warehouse", "controller", "finance-lead"},
     make<DiscrepanciesView>,
     PlaceKind::Decide,
     "receiving.md",
     &DiscrepanciesView::declare},
    {"inbound-shipments",
     QT_TRANSLATE_NOOP("Queue", "Inbound shipments"),
     Icon("truck"),
     Area::Purchasing,
     {"buyer", "buyer-lead", "warehouse"},
     make<InboundView>,
     PlaceKind::Decide,
     "receiving.md",
     &InboundView::declare},
    {"supplier-changes",
     QT_TRANSLATE_NOOP("Queue", "Supplier changes"),
     Icon("building"),
     Area::MasterData,
     {"buyer-lead", "finance-lead", "steward", "buyer"},
     make<SupplierChangesView>,
     PlaceKind::Decide,
     "suppliers.md",
     &SupplierChangesView::declare},
    {"supplier-invoices", QT_TRANSLATE_NOOP("Queue", "Supplier invoices"), Icon("order"), Area::Finance, bookkeepers,
     make<SupplierInvoicesView>, PlaceKind::Decide, "invoices.md", &SupplierInvoicesView::declare},
    {"payment-proposals",
     QT_TRANSLATE_NOOP("Queue", "Payment proposals"),
     Icon("balance"),
     Area::Finance,
     {"finance-lead", "controller"},
     make<PaymentProposalsView>,
     PlaceKind::Decide,
     "invoices.md",
     &PaymentProposalsView::declare},
    {"fiscal-periods", QT_TRANSLATE_NOOP("Queue", "Fiscal periods"), Icon("calendar"), Area::Finance, bookkeepers,
     make<FiscalPeriodsView>, PlaceKind::Decide, "books.md", &FiscalPeriodsView::declare},
    {"manual-journals", QT_TRANSLATE_NOOP("Queue", "Manual journals"), Icon("edit"), Area::Finance, bookkeepers,
     make<ManualJournalsView>, PlaceKind::Decide, "books.md", &ManualJournalsView::declare},
    {"posting-map-versions",
     QT_TRANSLATE_NOOP("Queue", "Posting map changes"),
     Icon("approval"),
     Area::Finance,
     {"finance-lead", "controller"},
     make<PostingMapView>,
     PlaceKind::Decide,
     "books.md",
     &PostingMapView::declare},
    {"edi-messages",
     QT_TRANSLATE_NOOP("Queue", "EDI messages"),
     Icon("inbox"),
     Area::Records,
     {"buyer-lead", "integrator"},
     make<EdiMessagesView>,
     PlaceKind::Decide,
     "receiving.md",
     &EdiMessagesView::declare},
    {"returns",
     QT_TRANSLATE_NOOP("Queue", "Returns"),
     Icon("return"),
     Area::Returns,
     {"returns", "controller", "finance-lead", "service", "warehouse", "integrator", "executive"},
     make<ReturnsView>,
     PlaceKind::Decide,
     "return-desk.md",
     &ReturnsView::declare},
    {"refurbishments",
     QT_TRANSLATE_NOOP("Queue", "Refurbishments"),
     Icon("replay"),
     Area::Returns,
     {"returns", "controller", "finance-lead", "executive"},
     make<RefurbishmentsView>,
     PlaceKind::Decide,
     "return-desk.md",
     &RefurbishmentsView::declare},
    {"return-policies",
     QT_TRANSLATE_NOOP("Queue", "Return policies"),
     Icon("shield"),
     Area::Returns,
     {"controller", "finance-lead", "returns", "executive"},
     make<ReturnPoliciesView>,
     PlaceKind::LookUp,
     "return-desk.md"},
    {"channel-messages",
     QT_TRANSLATE_NOOP("Queue", "Channel messages"),
     Icon("inbox"),
     Area::Sales,
     {"integrator"},
     make<ChannelMessagesView>,
     PlaceKind::Decide,
     "channels.md",
     &ChannelMessagesView::declare},
    {"settlements",
     QT_TRANSLATE_NOOP("Queue", "Settlements"),
     Icon("balance"),
     Area::Sales,
     {"controller", "finance-lead", "integrator", "executive"},
     make<SettlementsView>,
     PlaceKind::Decide,
     "channels.md",
     &SettlementsView::declare},
    {"write-offs",
     QT_TRANSLATE_NOOP("Queue", "Write-offs"),
     Icon("write-off"),
     Area::Returns,
     {"controller", "finance-lead", "returns", "warehouse", "executive"},
     make<WriteOffView>,
     PlaceKind::Decide,
     "",
     &WriteOffView::declare},
    {"quality-cases",
     QT_TRANSLATE_NOOP("Queue", "Quality cases"),
     Icon("flag"),
     Area::Returns,
     {"planner", "returns", "controller", "buyer", "buyer-lead", "warehouse", "steward", "service", "executive"},
     make<QualityCasesView>,
     PlaceKind::Decide,
     "return-rates.md",
     &QualityCasesView::declare},
    {"vendor-claims",
     QT_TRANSLATE_NOOP("Queue", "Vendor claims"),
     Icon("return"),
     Area::Returns,
     {"buyer", "buyer-lead", "returns", "controller", "finance-lead", "executive"},
     make<VendorClaimsView>,
     PlaceKind::Decide,
     "vendor-claims.md",
     &VendorClaimsView::declare},
    {"refunds",
     QT_TRANSLATE_NOOP("Queue", "Refunds"),
     Icon("balance"),
     Area::Returns,
     {"controller", "finance-lead", "returns", "service", "integrator", "executive"},
     make<RefundsView>,
     PlaceKind::Decide,
     "refunds.md",
     &RefundsView::declare},
    {"refund-liability", QT_TRANSLATE_NOOP("Queue", "Refund liability"), Icon("book"), Area::Finance, bookkeepers,
     nullptr, PlaceKind::LookUp, "refunds.md"},
    {"return-signals",
     QT_TRANSLATE_NOOP("Queue", "Signals of abuse"),
     Icon("flag"),
     Area::Returns,
     {"controller", "finance-lead", "returns", "executive"},
     nullptr,
     PlaceKind::LookUp,
     "refunds.md"},
    {"tasks",
     QT_TRANSLATE_NOOP("Queue", "Exceptions"),
     Icon("flag"),
     Area::Records,
     {"planner", "buyer", "buyer-lead", "warehouse", "returns", "controller", "finance-lead", "steward", "integrator",
      "executive"},
     make<TasksView>,
     PlaceKind::Decide,
     "tasks.md",
     &TasksView::declare},
    {"mentions",
     QT_TRANSLATE_NOOP("Queue", "Asked by others"),
     Icon("inbox"),
     Area::Records,
     {"planner", "buyer", "buyer-lead", "warehouse", "returns", "controller", "finance-lead", "steward", "service",
      "integrator", "executive"},
     make<MentionsView>,
     PlaceKind::Decide,
     "documents.md",
     &MentionsView::declare},
    {"approval-policies",
     QT_TRANSLATE_NOOP("Queue", "Approval policies"),
     Icon("shield"),
     Area::Purchasing,
     {"finance-lead", "buyer", "buyer-lead", "executive"},
     make<ApprovalPoliciesView>,
     PlaceKind::LookUp,
     "approvals.md"},
    {"purchase-budgets",
     QT_TRANSLATE_NOOP("Queue", "Budgets"),
     Icon("target"),
     Area::Purchasing,
     {"finance-lead", "controller", "buyer", "buyer-lead", "executive"},
     make<BudgetsView>,
     PlaceKind::LookUp,
     "approvals.md"},
    {"users", QT_TRANSLATE_NOOP("Queue", "Users"), Icon("users"), Area::Records, admins, make<UsersView>,
     PlaceKind::Administer, "users.md"},
    {"delegations", QT_TRANSLATE_NOOP("Queue", "Delegations"), Icon("delegate"), Area::Records, admins,
     make<DelegationsView>, PlaceKind::Administer, "users.md"},
    {"settings",
     QT_TRANSLATE_NOOP("Queue", "Settings"),
     Icon("settings"),
     Area::Records,
     {"finance-lead", "controller", "admin"},
     make<SettingsView>,
     PlaceKind::Administer,
     "approvals.md"},
    {"planning-quality", QT_TRANSLATE_NOOP("Queue", "Planning quality"), Icon("target"), Area::Planning, planners,
     make<QualityView>, PlaceKind::LookUp, "planning-quality.md"},
    {"backtests", QT_TRANSLATE_NOOP("Queue", "Back-tests"), Icon("replay"), Area::Planning, planners,
     make<BacktestsView>, PlaceKind::LookUp, "planning-quality.md"},
    {"planning-quality-series", QT_TRANSLATE_NOOP("Queue", "Quality by item"), Icon("chart"), Area::Planning, planners,
     nullptr, PlaceKind::LookUp, "planning-quality.md"},
    {"suggestion-overrides", QT_TRANSLATE_NOOP("Queue", "Overrides"), Icon("override"), Area::Planning, planners,
     nullptr, PlaceKind::LookUp, "planning-quality.md"},
    {"stock", QT_TRANSLATE_NOOP("Queue", "Stock"), Icon("stock"), Area::Stock, everybody},
    {"orders", QT_TRANSLATE_NOOP("Queue", "Customer orders"), Icon("cart"), Area::Sales, everybody},
    {"listings",
     QT_TRANSLATE_NOOP("Queue", "Listings"),
     Icon("tag"),
     Area::Sales,
     {"integrator", "steward"},
     make<ListingsView>,
     PlaceKind::LookUp,
     "channels.md"},
    {"return-rates",
     QT_TRANSLATE_NOOP("Queue", "Return rates"),
     Icon("chart"),
     Area::Returns,
     {"returns", "planner", "buyer", "buyer-lead", "controller", "finance-lead", "warehouse", "steward", "executive"},
     make<ReturnRatesView>,
     PlaceKind::LookUp,
     "return-rates.md"},
    {"recovery-paths", QT_TRANSLATE_NOOP("Queue", "Recovery"), Icon("route"), Area::Returns, bookkeepers, nullptr,
     PlaceKind::LookUp, "return-rates.md"},
    {"items", QT_TRANSLATE_NOOP("Queue", "Items"), Icon("tag"), Area::MasterData, everybody},
    {"suppliers", QT_TRANSLATE_NOOP("Queue", "Suppliers"), Icon("building"), Area::MasterData, everybody},
    {"orders-at-risk", QT_TRANSLATE_NOOP("Queue", "Late and at risk"), Icon("calendar"), Area::Purchasing, purchasers,
     nullptr, PlaceKind::LookUp, "receiving.md"},
    {"supplier-scorecards", QT_TRANSLATE_NOOP("Queue", "Supplier scorecards"), Icon("chart"), Area::Purchasing,
     purchasers, nullptr, PlaceKind::LookUp, "suppliers.md"},
    {"order-cash-out",
     QT_TRANSLATE_NOOP("Queue", "Payments to come"),
     Icon("balance"),
     Area::Purchasing,
     {"buyer", "buyer-lead", "finance-lead", "executive"},
     nullptr,
     PlaceKind::LookUp,
     "procurement.md"},
    {"put-away-rules",
     QT_TRANSLATE_NOOP("Queue", "Put-away"),
     Icon("stock"),
     Area::Stock,
     {"warehouse", "buyer", "buyer-lead"},
     make<PutAwayView>,
     PlaceKind::LookUp,
     "receiving.md"},
    {"item-serials",
     QT_TRANSLATE_NOOP("Queue", "Serial numbers"),
     Icon("tag"),
     Area::Stock,
     {"warehouse", "buyer", "buyer-lead"},
     nullptr,
     PlaceKind::LookUp,
     "receiving.md"},
    {"goods-not-invoiced", QT_TRANSLATE_NOOP("Queue", "Received, not invoiced"), Icon("balance"), Area::Finance,
     bookkeepers, nullptr, PlaceKind::LookUp, "invoices.md"},
    {"landed-costs", QT_TRANSLATE_NOOP("Queue", "Landed costs"), Icon("truck"), Area::Finance, bookkeepers, nullptr,
     PlaceKind::LookUp, "invoices.md"},
    {"journal", QT_TRANSLATE_NOOP("Queue", "Journal"), Icon("book"), Area::Finance, everybody},
    {"trial-balance", QT_TRANSLATE_NOOP("Queue", "Trial balance"), Icon("balance"), Area::Finance, everybody},
    {"posting-rules", QT_TRANSLATE_NOOP("Queue", "Posting map"), Icon("route"), Area::Finance, bookkeepers,
     make<PostingRulesView>, PlaceKind::LookUp, "books.md"},
    {"accounts", QT_TRANSLATE_NOOP("Queue", "Accounts"), Icon("table"), Area::Finance, bookkeepers, make<AccountsView>,
     PlaceKind::LookUp, "books.md"},
    {"tax-codes", QT_TRANSLATE_NOOP("Queue", "Tax codes"), Icon("tag"), Area::Finance, bookkeepers, make<TaxCodesView>,
     PlaceKind::LookUp, "books.md"},
    {"tax-summary", QT_TRANSLATE_NOOP("Queue", "Tax by period"), Icon("chart"), Area::Finance, bookkeepers, nullptr,
     PlaceKind::LookUp, "books.md"},
    {"currency-revaluations", QT_TRANSLATE_NOOP("Queue", "Currency revaluations"), Icon("globe"), Area::Finance,
     bookkeepers, make<RevaluationsView>, PlaceKind::LookUp, "books.md"},
    {"trial-balance-at", QT_TRANSLATE_NOOP("Queue", "Trial balance at a day"), Icon("calendar"), Area::Finance,
     bookkeepers, make<TrialBalanceAtView>, PlaceKind::LookUp, "reconciliation.md"},
    {"sub-ledgers", QT_TRANSLATE_NOOP("Queue", "Sub-ledgers"), Icon("link"), Area::Finance, bookkeepers,
     make<SubLedgersView>, PlaceKind::LookUp, "reconciliation.md"},
    {"sub-ledger-differences", QT_TRANSLATE_NOOP("Queue", "Sub-ledger differences"), Icon("alert"), Area::Finance,
     bookkeepers, make<SubLedgerDifferencesView>, PlaceKind::LookUp, "reconciliation.md"},
    {"accruals", QT_TRANSLATE_NOOP("Queue", "Accruals"), Icon("clock"), Area::Finance, bookkeepers, nullptr,
     PlaceKind::LookUp, "reconciliation.md"},
    {"margin", QT_TRANSLATE_NOOP("Queue", "Margin"), Icon("chart"), Area::Finance, bookkeepers, make<MarginView>,
     PlaceKind::LookUp, "reconciliation.md"},
    {"cost-valuation", QT_TRANSLATE_NOOP("Queue", "Valuation"), Icon("stock"), Area::Finance, bookkeepers, nullptr,
     PlaceKind::LookUp, "reconciliation.md"},
    {"cost-layers", QT_TRANSLATE_NOOP("Queue", "Cost layers"), Icon("stock"), Area::Finance, bookkeepers, nullptr,
     PlaceKind::LookUp, "reconciliation.md"},
    {"margin-rows", QT_TRANSLATE_NOOP("Queue", "Rows behind the margin"), Icon("table"), Area::Finance, bookkeepers,
     make<MarginRowsView>, PlaceKind::LookUp, "reconciliation.md"},
    {"exchange-rates", QT_TRANSLATE_NOOP("Queue", "Exchange rates"), Icon("globe"), Area::Finance, everybody, nullptr,
     PlaceKind::LookUp, "procurement.md"},
    {"commands", QT_TRANSLATE_NOOP("Queue", "Commands"), Icon("terminal"), Area::Records, everybody},
    {"measures", QT_TRANSLATE_NOOP("Queue", "Measures"), Icon("trend"), Area::Records, everybody, make<MeasuresView>,
     PlaceKind::LookUp, "measures.md"},
    {"audit", QT_TRANSLATE_NOOP("Queue", "Audit trail"), Icon("shield"), Area::Records, everybody},
};

const std::vector<OtherPage> others = {
    {"measure-rows", make<MeasureRowsView>, "measures.md"},
    {"attention", make<AttentionPage>, "offline.md"},
    {"notifications", make<NoticesPage>, "console.md"},
    {"import", make<ImportPage>, "import.md"},
};

constexpr std::pair<Area, const char*> allAreas[] = {{Area::Planning, QT_TRANSLATE_NOOP("Area", "Planning")},
                                                     {Area::Purchasing, QT_TRANSLATE_NOOP("Area", "Purchasing")},
                                                     {Area::Sales, QT_TRANSLATE_NOOP("Area", "Sales")},
                                                     {Area::Returns, QT_TRANSLATE_NOOP("Area", "Returns")},
                                                     {Area::Stock, QT_TRANSLATE_NOOP("Area", "Stock")},
                                                     {Area::Finance, QT_TRANSLATE_NOOP("Area", "Finance")},
                                                     {Area::MasterData, QT_TRANSLATE_NOOP("Area", "Master data")},
                                                     {Area::Records, QT_TRANSLATE_NOOP("Area", "Records")}};

std::string_view helpOf(Area area) {
    switch (area) {
    case Area::Planning:
        return "planning.md";
    case Area::Purchasing:
        return "procurement.md";
    case Area::Returns:
        return "returns.md";
    case Area::Records:
        return "audit.md";
    default:
        return "console.md";
    }
}

const OtherPage* findOther(std::string_view name) {
    for (const OtherPage& page : others)
        if (page.name == name)
            return &page;
    return nullptr;
}

} // namespace

const std::vector<Place>& places() {
    return all;
}

const std::vector<OtherPage>& otherPages() {
    return others;
}

bool isPage(std::string_view name) {
    return findPlace(name) || findOther(name);
}

std::span<const std::pair<Area, const char*>> areas() {
    return allAreas;
}

const Place* findPlace(std::string_view view) {
    for (const Place& place : places())
        if (place.view == view)
            return &place;
    return nullptr;
}

std::string_view helpOf(std::string_view name) {
    const DocumentKind* kind = findDocumentKind(name);
    if (kind && name == kind->name)
        return helpOf(std::string_view(kind->view));
    if (const Place* place = findPlace(name))
        return place->help.empty() ? helpOf(place->area) : place->help;
    const OtherPage* other = findOther(name);
    return other ? other->help : "console.md";
}

Page* makePage(std::string_view name, const Desk& desk, QWidget* parent) {
    if (const OtherPage* other = findOther(name))
        return other->make(desk, parent);
    const Place* place = findPlace(name);
    if (place && place->make)
        return place->make(desk, parent);
    if (place)
        return makePlainList(place->view.data(), place->title, desk, parent);
    static std::set<std::string> names; // a spec keeps pointers to the names it was made with
    const char* known = names.emplace(name).first->c_str();
    return makePlainList(known, known, desk, parent);
}

} // namespace opsdesk::ui
