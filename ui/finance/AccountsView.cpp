#include "ui/finance/PostingMapView.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/CommandDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

ActionSpec useAction(const char* name, const char* title, const char* done, QLatin1StringView icon, const char* key,
                     std::string inactive) {
    ActionSpec action{name, title, QT_TRANSLATE_NOOP("Action", "Changing…"), done, icon, key};
    action.copies = {{"code", "id"}};
    action.only = {"inactive", {std::move(inactive)}};
    return action;
}

QueueSpec declareAccounts() {
    QueueSpec spec{"accounts", QT_TRANSLATE_NOOP("Queue", "Accounts"), "account"};
    spec.sumColumn = "";
    auto add = pageAction("add", QT_TRANSLATE_NOOP("Action", "New account"), "plus"_L1, "N", "form-new");
    add.fresh = true;
    spec.actions = {
        add, pageAction("rename", QT_TRANSLATE_NOOP("Action", "Rename"), "edit"_L1, "E", "form-edit"),
        pageAction("set_own", QT_TRANSLATE_NOOP("Action", "Call it otherwise here"), "tag"_L1, "O", "form-own"),
        useAction("deactivate", QT_TRANSLATE_NOOP("Action", "Put out of use"),
                  QT_TRANSLATE_N_NOOP("Action", "%n out of use"), "cross"_L1, "D", "false"),
        useAction("activate", QT_TRANSLATE_NOOP("Action", "Put into use"), QT_TRANSLATE_N_NOOP("Action", "%n in use"),
                  "check"_L1, "A", "true")};
    spec.styles = {{"code", CellStyle::Strong}, {"name", CellStyle::Name}};
    return spec;
}

DetailsPane* makeAccountDetails() {
    auto* details = new DetailsPane({{"code", "name"}, {"kind"}, "", "", ""});
    details->add(new FactsSection({}, {{{"inactive"}}, {{"own"}}}));
    return details;
}

QueueSpec declareTaxCodes() {
    QueueSpec spec{"tax-codes", QT_TRANSLATE_NOOP("Queue", "Tax codes"), "tax_code"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No tax was noted yet. N notes one.");
    auto add = pageAction("set", QT_TRANSLATE_NOOP("Action", "New tax"), "plus"_L1, "N", "form-new");
    add.fresh = true;
    spec.actions = {add, pageAction("set", QT_TRANSLATE_NOOP("Action", "Change tax"), "edit"_L1, "E", "form-edit")};
    spec.styles = {{"code", CellStyle::Strong}, {"name", CellStyle::Name}};
    return spec;
}

DetailsPane* makeTaxDetails() {
    auto* details = new DetailsPane({{"code", "name"}, {"jurisdiction"}, "", "", ""});
    details->add(new FactsSection({}, {{{"rate"}}, {{"valid_from"}}, {{"input_account"}}, {{"output_account"}}}));
    return details;
}

FormField accountField(const char* field, const char* label, const std::string& value) {
    FormField account{FormField::Kind::Code, field, label};
    account.view = "accounts";
    account.value = value;
    return account;
}

} // namespace

AccountsView::AccountsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareAccounts(), makeAccountDetails(), parent) {
    connect(this, &QueueView::pageRequested, this,
            [this, desk](const QString& page, const Record& row) { openAccount(desk, page, row); });
}

void AccountsView::openAccount(const Desk& desk, const QString& page, const Record& account) {
    const bool own = page == u"form-own";
    Form form{own                   ? tr("What it is called here")
              : page == u"form-new" ? tr("New account")
                                    : tr("What it is called"),
              tr("Set"),
              own                   ? "account.set_own"
              : page == u"form-new" ? "account.add"
                                    : "account.rename",
              {}};
    FormField name{FormField::Kind::Text, "name", QT_TRANSLATE_NOOP("Action", "Name")};
    if (page == u"form-new") {
        FormField kind{FormField::Kind::Choice, "kind", QT_TRANSLATE_NOOP("Action", "Kind")};
        kind.choices = {"asset", "liability", "equity", "income", "expense"};
        form.fields = {{FormField::Kind::Text, "code", QT_TRANSLATE_NOOP("Action", "Code")}, name, kind};
    } else {
        form.fixed.set("code", account.value("code"), ColumnType::Text);
        name.value = account.plain("name");
        form.fields = {name};
    }
    if (const QString why = openForm(desk, std::move(form), this); !why.isEmpty())
        banner().say(why, true);
}

TaxCodesView::TaxCodesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareTaxCodes(), makeTaxDetails(), parent) {
    connect(this, &QueueView::pageRequested, this, [this, desk](const QString& page, const Record& row) {
        openTax(desk, page == u"form-new"_s ? Record() : row);
    });
}

void TaxCodesView::openTax(const Desk& desk, const Record& tax) {
    const auto now = [&](const char* column, const char* otherwise = "") {
        return tax.isNull() ? std::string(otherwise) : tax.plain(column);
    };
    Form form{tax.isNull() ? tr("New tax") : tr("Tax %1").arg(tax.text("code")), tr("Set"), "tax_code.set", {}};
    FormField rate{FormField::Kind::Count, "rate", QT_TRANSLATE_NOOP("Action", "Rate"), now("rate")};
    rate.hint = QT_TRANSLATE_NOOP("Action", "hundredths of a percent: 2000 is 20 %");
    form.fields = {
        {FormField::Kind::Text, "code", QT_TRANSLATE_NOOP("Action", "Code"), now("code")},
        {FormField::Kind::Text, "name", QT_TRANSLATE_NOOP("Action", "Name"), now("name")},
        {FormField::Kind::Text, "jurisdiction", QT_TRANSLATE_NOOP("Action", "Jurisdiction"), now("jurisdiction")},
        rate,
        {FormField::Kind::Date, "valid_from", QT_TRANSLATE_NOOP("Action", "From"), now("valid_from")},
        accountField("input_account", QT_TRANSLATE_NOOP("Action", "Input account"), now("input_account", "1400")),
        accountField("output_account", QT_TRANSLATE_NOOP("Action", "Output account"), now("output_account", "2200"))};
    if (const QString why = openForm(desk, std::move(form), this); !why.isEmpty())
        banner().say(why, true);
}

} // namespace opsdesk::ui
