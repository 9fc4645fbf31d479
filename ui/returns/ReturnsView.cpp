#include "ui/returns/ReturnsView.h"

#include "core/base/Quantity.h"
#include "ui/models/Codes.h"
#include "ui/returns/ReturnLinesDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const std::vector<std::string> conditions{"unopened", "opened", "used", "faulty", "damaged"};
const std::vector<std::string> grades{"as_new", "opened", "used", "faulty", "unusable", "missing"};
const std::vector<std::string> ways{"restock",     "quarantine", "refurbish", "vendor_claim",
                                    "liquidation", "donation",   "write_off"};

using Kind = LineField::Kind;

LineField quantityOf(const char* column, const char* less) {
    return {Kind::Quantity, "quantity", QT_TRANSLATE_NOOP("ReturnLines", "Quantity"), column, less};
}
LineField wordOf(const char* field, const char* label, const char* column = "") {
    return {Kind::Text, field, label, column};
}

LinesForm authorizeForm() {
    LinesForm form{ReturnsView::tr("Authorise a return"),
                   ReturnsView::tr("Authorise"),
                   "return.authorize",
                   {},
                   "order-lines",
                   "number",
                   "item_id > 0"};
    form.shown = {"sku", "description", "shipped", "amount"};
    form.keys = {{"order_line_no", "line_no"}};
    form.fields = {quantityOf("shipped", ""),
                   {Kind::Reason, "reason_code", QT_TRANSLATE_NOOP("ReturnLines", "Reason")},
                   {Kind::Choice, "condition", QT_TRANSLATE_NOOP("ReturnLines", "Condition"), "", "", conditions},
                   wordOf("serial", QT_TRANSLATE_NOOP("ReturnLines", "Serial number")),
                   wordOf("text", QT_TRANSLATE_NOOP("ReturnLines", "What the customer wrote"))};
    return form;
}

LinesForm receiveForm(const Record& row) {
    LinesForm form{ReturnsView::tr("Receive %1").arg(row.name()),
                   ReturnsView::tr("Receive"),
                   "return.receive",
                   row,
                   "return-lines",
                   "return_id",
                   "item_id > 0"};
    form.shown = {"sku", "description", "quantity", "received"};
    form.keys = {{"line_no", "line_no"}};
    form.fields = {quantityOf("quantity", "received"), wordOf("lot", QT_TRANSLATE_NOOP("ReturnLines", "Lot"), "lot"),
                   wordOf("serial", QT_TRANSLATE_NOOP("ReturnLines", "Serial number"), "serial")};
    return form;
}

LinesForm inspectForm(const Record& row) {
    LinesForm form{ReturnsView::tr("Inspect %1").arg(row.name()),
                   ReturnsView::tr("Note grades"),
                   "return.inspect",
                   row,
                   "return-lines",
                   "return_id",
                   "item_id > 0"};
    form.shown = {"sku", "description", "received", "inspected", "condition"};
    form.keys = {{"line_no", "line_no"}};
    form.fields = {quantityOf("received", "inspected"),
                   {Kind::Choice, "grade", QT_TRANSLATE_NOOP("ReturnLines", "Grade"), "", "", grades, true},
                   wordOf("lot", QT_TRANSLATE_NOOP("ReturnLines", "Lot"), "lot"),
                   wordOf("serial", QT_TRANSLATE_NOOP("ReturnLines", "Serial number")),
                   wordOf("note", QT_TRANSLATE_NOOP("ReturnLines", "What was found"))};
    form.checklist = true;
    return form;
}

/// A second look, at all of what a first one was at: its grade is what counts then.
LinesForm inspectAgainForm(const Record& row) {
    LinesForm form{ReturnsView::tr("Inspect %1 again").arg(row.name()),
                   ReturnsView::tr("Note grades"),
                   "return.inspect",
                   row,
                   "return-inspections",
                   "return_id",
                   "replaceable = true"};
    form.shown = {"sku", "name", "quantity", "grade", "disposition", "inspected_by"};
    form.keys = {{"line_no", "line_no"}, {"replaces", "inspection_no"}};
    form.fields = {{Kind::Choice, "grade", QT_TRANSLATE_NOOP("ReturnLines", "Grade"), "", "", grades, true},
                   wordOf("lot", QT_TRANSLATE_NOOP("ReturnLines", "Lot"), "lot"),
                   wordOf("serial", QT_TRANSLATE_NOOP("ReturnLines", "Serial number"), "serial"),
                   wordOf("note", QT_TRANSLATE_NOOP("ReturnLines", "What was found"))};
    form.checklist = true;
    return form;
}

LinesForm disposeForm(const Record& row) {
    LinesForm form{ReturnsView::tr("Dispose of %1").arg(row.name()),
                   ReturnsView::tr("Dispose"),
                   "return.dispose",
                   row,
                   "return-inspections",
                   "return_id",
                   "state in decided,rejected"};
    form.shown = {"sku", "name", "quantity", "grade", "recommended", "expected_recovery"};
    form.keys = {{"line_no", "line_no"}, {"inspection_no", "inspection_no"}};
    form.fields = {
        {Kind::Choice, "disposition", QT_TRANSLATE_NOOP("ReturnLines", "Disposition"), "disposition", "", ways},
        wordOf("note", QT_TRANSLATE_NOOP("ReturnLines", "Note"))};
    return form;
}

LinesForm exchangeForm(const Record& row) {
    LinesForm form{ReturnsView::tr("Send something else for %1").arg(row.name()),
                   ReturnsView::tr("Send"),
                   "return.exchange",
                   row,
                   "return-lines",
                   "return_id",
                   "item_id > 0"};
    form.shown = {"sku", "description", "quantity", "refunded"};
    form.keys = {{"line_no", "line_no"}};
    form.fields = {quantityOf("quantity", "refunded"),
                   wordOf("sku", QT_TRANSLATE_NOOP("ReturnLines", "Goes out instead"), "sku")};
    form.beside = {{"node", ReturnsView::tr("Code of the node that ships it")}};
    return form;
}

LinesForm blindForm() {
    LinesForm form{ReturnsView::tr("Take in what nobody announced"), ReturnsView::tr("Take in"),
                   "return.receive_blind"};
    form.fields = {wordOf("sku", QT_TRANSLATE_NOOP("ReturnLines", "SKU")),
                   quantityOf("", ""),
                   wordOf("lot", QT_TRANSLATE_NOOP("ReturnLines", "Lot")),
                   wordOf("serial", QT_TRANSLATE_NOOP("ReturnLines", "Serial number")),
                   {Kind::Reason, "reason_code", QT_TRANSLATE_NOOP("ReturnLines", "Reason"), "", "", {}, true},
                   {Kind::Choice, "condition", QT_TRANSLATE_NOOP("ReturnLines", "Condition"), "", "", conditions, true},
                   wordOf("text", QT_TRANSLATE_NOOP("ReturnLines", "What the customer wrote"))};
    form.beside = {{"order", ReturnsView::tr("Order, where it is known")},
                   {"customer", ReturnsView::tr("Customer, where they are known")},
                   {"tracking", ReturnsView::tr("Number on the parcel")},
                   {"note", ReturnsView::tr("Note")}};
    return form;
}

/// Of imported returns, which nobody will look at; the usual rules judge them.
ActionSpec inspectByRuleAction() {
    constexpr std::int64_t usual = 500;
    AskField limit{AskField::Kind::Quantity, "limit", QT_TRANSLATE_NOOP("Action", "Returns at most")};
    limit.proposal = Quantity::units(usual).count();
    auto action = createAction(QT_TRANSLATE_NOOP("Action", "Grade imported by rule"), {limit});
    action.name = "inspect_by_rule";
    action.pending = QT_TRANSLATE_NOOP("Action", "Grading…");
    action.done = QT_TRANSLATE_N_NOOP("Action", "%n lines graded");
    action.counted = "lines";
    action.icon = "check"_L1;
    action.key = "G";
    return action;
}

std::vector<ActionSpec> parcelActions() {
    AskField status{AskField::Kind::Choice, "status", QT_TRANSLATE_NOOP("Action", "Status")};
    status.choices = {"picked_up", "in_transit", "delivered", "failed"};
    ActionSpec label{"label",
                     QT_TRANSLATE_NOOP("Action", "Note label"),
                     QT_TRANSLATE_NOOP("Action", "Noting…"),
                     QT_TRANSLATE_N_NOOP("Action", "%n noted"),
                     "tag"_L1,
                     "P",
                     false,
                     false,
                     {askText("carrier", QT_TRANSLATE_NOOP("Action", "Carrier"), "", true),
                      askText("tracking", QT_TRANSLATE_NOOP("Action", "Number on the parcel"), "", true),
                      {AskField::Kind::Money, "cost", QT_TRANSLATE_NOOP("Action", "Cost")}}};
    label.bulk = false;
    ActionSpec track{"track",
                     QT_TRANSLATE_NOOP("Action", "Note where it is"),
                     QT_TRANSLATE_NOOP("Action", "Noting…"),
                     QT_TRANSLATE_N_NOOP("Action", "%n noted"),
                     "truck"_L1,
                     "T",
                     false,
                     false,
                     {status, askText("place", QT_TRANSLATE_NOOP("Action", "Place"), "")}};
    return {label, track};
}

DetailsPane* makeReturnDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "customer"},
                                     {"channel", "node", "method"},
                                     "state",
                                     "amount",
                                     QT_TRANSLATE_NOOP("Details", "to refund")});
    details->add(new FactsSection({}, returnFacts()));
    details->add(new GridSection(
        ReturnsView::tr("Lines"), desk, {"return-lines", "return_id", "id", 500},
        {{"sku"}, {"description", nullptr, true}, {"quantity"}, {"received"}, {"inspected"}, {"reason_words"}},
        {{"description", CellStyle::Name}}));
    details->add(new GridSection(ReturnsView::tr("Inspections"), desk, {"return-inspections", "return_id", "id", 500},
                                 {{"sku"}, {"quantity"}, {"grade"}, {"disposition"}, {"expected_recovery"}, {"state"}},
                                 {{"grade", CellStyle::Pill}, {"state", CellStyle::Pill}}));
    details->add(new GridSection(ReturnsView::tr("Checks that failed"), desk,
                                 {"return-checks", "return_id", "id", 100, nullptr, "outcome = failed"},
                                 {{"sku"}, {"check_name"}, {"detail", nullptr, true, false, checkDetail}}, {}));
    details->add(new HistorySection(desk));
    return details;
}

ActionSpec linesAction(const char* name, const char* title, QLatin1StringView icon, const char* key, const char* page) {
    return pageAction(name, title, icon, key, page);
}

} // namespace

QString checkDetail(const Record& check) {
    const std::string detail = check.plain("detail");
    return isListedCode(detail) ? codeTitle(detail) : QString::fromStdString(detail);
}

std::vector<ActionSpec> returnActions() {
    ActionSpec override{"override",
                        QT_TRANSLATE_NOOP("Action", "Authorise all the same"),
                        QT_TRANSLATE_NOOP("Action", "Authorising…"),
                        QT_TRANSLATE_N_NOOP("Action", "%n authorised"),
                        "override"_L1,
                        "A"};
    override.asks = {askText("reason", QT_TRANSLATE_NOOP("Action", "Why"), "", true)};
    ActionSpec receive{"receive",
                       QT_TRANSLATE_NOOP("Action", "Receive all"),
                       QT_TRANSLATE_NOOP("Action", "Receiving…"),
                       QT_TRANSLATE_N_NOOP("Action", "%n received"),
                       "inbox"_L1,
                       "R",
                       true,
                       false,
                       {askNote()}};
    ActionSpec dispose{"dispose",
                       QT_TRANSLATE_NOOP("Action", "Dispose as recommended"),
                       QT_TRANSLATE_NOOP("Action", "Disposing…"),
                       QT_TRANSLATE_N_NOOP("Action", "%n disposed of"),
                       "check"_L1,
                       "D"};
    ActionSpec cancel{"cancel",
                      QT_TRANSLATE_NOOP("Action", "Call off"),
                      QT_TRANSLATE_NOOP("Action", "Calling off…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n called off"),
                      "cross"_L1,
                      "C",
                      false,
                      true,
                      {askNote()}};
    ActionSpec close{"close",
                     QT_TRANSLATE_NOOP("Action", "Close"),
                     QT_TRANSLATE_NOOP("Action", "Closing…"),
                     QT_TRANSLATE_N_NOOP("Action", "%n closed"),
                     "flag"_L1,
                     "L",
                     false,
                     false,
                     {askNote()}};
    std::vector<ActionSpec> all{receive, override, dispose, close, cancel};
    for (auto& action : parcelActions())
        all.push_back(std::move(action));
    return all;
}

std::vector<FactsSection::Fact> returnFacts() {
    return {
        {{"order_number"}},
        {{"returned_at"}},
        {{"valid_until"}},
        {{"received", "quantity"}, QT_TRANSLATE_NOOP("Details", "Received"), QT_TRANSLATE_NOOP("Details", "%1 of %2")},
        {{"inspected"}},
        {{"refund_method"}},
        {{"hold"}},
        {{"fraud_score"}},
        {{"refusal"}},
        {{"overridden_by"}},
        {{"policy", "policy_version"},
         QT_TRANSLATE_NOOP("Details", "Policy"),
         QT_TRANSLATE_NOOP("Details", "%1, version %2")},
        {{"carrier"}},
        {{"tracking"}},
        {{"exchange_number"}},
        {{"note"}}};
}

QueueSpec ReturnsView::declare(const Session&) {
    QueueSpec spec{"returns", QT_TRANSLATE_NOOP("Queue", "Returns"), "return"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing waits to come back. N authorises a return.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Open"),
                     {"state in authorized,partly_received,received,inspected"},
                     "state",
                     true},
                    {QT_TRANSLATE_NOOP("Filter", "To come"), {"state in authorized,partly_received"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "To inspect"), {"state in partly_received,received"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "To dispose"), {"to_dispose > 0"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "Refused"), {"state = refused"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    auto authorize =
        linesAction("authorize", QT_TRANSLATE_NOOP("Action", "New return"), "plus"_L1, "N", "form-authorize");
    auto blind =
        linesAction("receive_blind", QT_TRANSLATE_NOOP("Action", "Take in unannounced"), "plus"_L1, "B", "form-blind");
    authorize.fresh = blind.fresh = true;
    spec.actions = {
        authorize,
        linesAction("receive", QT_TRANSLATE_NOOP("Action", "Receive"), "inbox"_L1, "R", "form-receive"),
        linesAction("inspect", QT_TRANSLATE_NOOP("Action", "Inspect"), "edit"_L1, "I", "form-inspect"),
        linesAction("inspect", QT_TRANSLATE_NOOP("Action", "Inspect again"), "refresh"_L1, "Shift+I",
                    "form-inspect-again"),
        linesAction("dispose", QT_TRANSLATE_NOOP("Action", "Dispose"), "route"_L1, "D", "form-dispose"),
        linesAction("exchange", QT_TRANSLATE_NOOP("Action", "Exchange"), "replay"_L1, "E", "form-exchange")};
    for (auto& action : returnActions())
        if (std::string_view(action.name) != "receive" && std::string_view(action.name) != "dispose")
            spec.actions.push_back(std::move(action));
    spec.actions.push_back(std::move(blind));
    spec.actions.push_back(inspectByRuleAction());
    spec.page = "return";
    spec.styles = {{"number", CellStyle::Strong},
                   {"customer", CellStyle::Name},
                   {"state", CellStyle::Pill},
                   {"hold", CellStyle::Pill},
                   {"amount", CellStyle::Strong}};
    return spec;
}

ReturnsView::ReturnsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeReturnDetails(desk), parent) {
    connect(this, &QueueView::pageRequested, this, [this, desk](const QString& page, const Record& row) {
        if (!page.startsWith(u"form-"))
            return;
        auto form = page == u"form-authorize"_s       ? authorizeForm()
                    : page == u"form-blind"_s         ? blindForm()
                    : page == u"form-receive"_s       ? receiveForm(row)
                    : page == u"form-inspect"_s       ? inspectForm(row)
                    : page == u"form-inspect-again"_s ? inspectAgainForm(row)
                    : page == u"form-exchange"_s      ? exchangeForm(row)
                                                      : disposeForm(row);
        (new ReturnLinesDialog(desk, std::move(form), this))->open();
    });
}

} // namespace opsdesk::ui
