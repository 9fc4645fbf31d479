#include "ui/orders/ListingsView.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/CommandDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QueueSpec declareListings() {
    QueueSpec spec{"listings", QT_TRANSLATE_NOOP("Queue", "Listings"), "listing"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Channels use our own SKUs. N says what a code of theirs means.");
    auto create = pageAction("set", QT_TRANSLATE_NOOP("Action", "New listing"), "plus"_L1, "N", "form-new");
    create.fresh = true;
    create.primary = true;
    ActionSpec remove{"remove",
                      QT_TRANSLATE_NOOP("Action", "Remove"),
                      QT_TRANSLATE_NOOP("Action", "Removing…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n removed"),
                      "cross"_L1,
                      "D"};
    remove.danger = true;
    remove.bulk = false; // a bundle's rows are one listing
    remove.copies = {{"channel", "channel"}, {"code", "code"}};
    auto change = pageAction("set", QT_TRANSLATE_NOOP("Action", "Change item"), "edit"_L1, "E", "form-edit");
    change.only = {"parts", {"1"}}; // a form has room for one item
    spec.actions = {create, change, remove};
    spec.styles = {{"code", CellStyle::Strong}, {"item", CellStyle::Name}};
    return spec;
}

DetailsPane* makeListingDetails() {
    auto* details = new DetailsPane({{"code", "sku"}, {"channel", "item"}, "", "", ""});
    details->add(
        new FactsSection({}, {{{"channel"}}, {{"code"}}, {{"sku"}}, {{"item"}}, {{"quantity"}}, {{"parts"}}}, 1));
    return details;
}

} // namespace

ListingsView::ListingsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareListings(), makeListingDetails(), parent) {
    connect(this, &QueueView::pageRequested, this, [this, desk](const QString& page, const Record& row) {
        openListing(desk, page == u"form-new"_s ? Record() : row);
    });
}

void ListingsView::openListing(const Desk& desk, const Record& listing) {
    Form form{listing.isNull() ? tr("New listing") : tr("What it is"), tr("Set"), "listing.set", {}};
    if (listing.isNull()) {
        FormField code{FormField::Kind::Text, "code", QT_TRANSLATE_NOOP("Action", "Code")};
        code.hint = QT_TRANSLATE_NOOP("Action", "as the channel writes it");
        form.fields = {{FormField::Kind::Text, "channel", QT_TRANSLATE_NOOP("Action", "Channel")}, code};
    } else {
        form.fixed.set("channel", listing.value("channel"), ColumnType::Text);
        form.fixed.set("code", listing.value("code"), ColumnType::Text);
    }
    FormField sku{FormField::Kind::Code, "sku", QT_TRANSLATE_NOOP("Action", "Item")};
    sku.view = "items";
    sku.code = "sku";
    FormField quantity{FormField::Kind::Quantity, "quantity", QT_TRANSLATE_NOOP("Action", "Quantity")};
    quantity.hint = QT_TRANSLATE_NOOP("Action", "of the item in one of what is listed; 1 when left empty");
    if (!listing.isNull()) {
        sku.value = listing.plain("sku");
        quantity.value = listing.plain("quantity");
    }
    form.fields.push_back(sku);
    form.fields.push_back(quantity);
    if (const QString why = openForm(desk, std::move(form), this); !why.isEmpty())
        banner().say(why, true);
}

} // namespace opsdesk::ui
