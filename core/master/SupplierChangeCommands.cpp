#include "core/master/SupplierChangeCommands.h"

#include "core/master/BankAccount.h"
#include "core/master/Item.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierChange.h"
#include "core/master/SupplierChangeViews.h"
#include "core/master/SupplierItem.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Timers.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace opsdesk {

namespace {

constexpr std::int64_t entityOfMasters = 0;
constexpr std::string_view pricePrefix = "price:";
constexpr std::int64_t mostTermDays = 365;
constexpr int farthestChangeDays = 730;

constexpr State changeStates[] = {
    {"proposed", "Proposed"},       {"approved", "Approved"},         {"applied", "Applied", true},
    {"rejected", "Rejected", true}, {"withdrawn", "Withdrawn", true},
};

/// By the day from which the change holds.
constexpr std::string_view changeApproved[] = {"approved", "applied"};

constexpr Transition changeTransitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "propose", "proposed", "", "", ""},
    {"proposed", "approve", "", "agreed", "approve", "", changeApproved},
    {"proposed", "reject", "rejected", "", "decide", ""},
    {"proposed", "withdraw", "withdrawn", "", "decide", ""},
    {"approved", "apply", "applied", "", "apply", ""},
    {"approved", "withdraw", "withdrawn", "", "decide", ""},
};

/// The fields that are plain texts.
struct TextField {
    std::string_view name;
    std::string Supplier::*text;
};
constexpr std::array<TextField, 5> textFields{{{"name", &Supplier::name},
                                               {"email", &Supplier::email},
                                               {"incoterm", &Supplier::incoterm},
                                               {"risk", &Supplier::risk},
                                               {"language", &Supplier::language}}};

struct NewPrice {
    std::string sku;
    Minor unit_cost;
};
BOOST_DESCRIBE_STRUCT(NewPrice, (), (sku, unit_cost))

struct NewBank {
    std::string holder;
    std::string account;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(NewBank, (), (holder, account, code))

struct ProposeChangePayload {
    std::string supplier;
    std::optional<std::string> name;
    std::optional<std::string> email;
    std::optional<std::string> incoterm;
    std::optional<std::int64_t> payment_days;
    std::optional<std::string> risk;
    std::optional<std::string> language;
    std::optional<std::vector<NewPrice>> prices;
    std::optional<NewBank> bank;
    std::optional<Date> valid_from;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ProposeChangePayload, (),
                      (supplier, name, email, incoterm, payment_days, risk, language, prices, bank, valid_from, note))

struct ChangeNotePayload {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ChangeNotePayload, (), (note))

struct SetContactPayload {
    std::string supplier;
    std::string name;
    std::optional<std::string> duty;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::optional<bool> active;
};
BOOST_DESCRIBE_STRUCT(SetContactPayload, (), (supplier, name, duty, email, phone, active))

Result<const Supplier*> supplierCalled(Context& context, const std::string& code) {
    const auto found = context.rows().select<Supplier>(entityOfMasters, "code", code);
    if (found.empty())
        return reject("unknown_supplier", fmt::format("There is no supplier with the code \"{}\".", code), "supplier");
    return found.front();
}

const SupplierItem* soldItem(store::UnitOfWork& rows, std::int64_t supplier, std::int64_t item) {
    for (const auto* sold : rows.select<SupplierItem>(entityOfMasters, "item_id", item))
        if (sold->supplier_id == supplier)
            return sold;
    return nullptr;
}

/// What a field says now, as text; a price as minor units.
Result<std::string> present(Context& context, const Supplier& supplier, const std::string& field) {
    if (const auto text = std::ranges::find(textFields, field, &TextField::name); text != textFields.end())
        return supplier.*text->text;
    if (field == "payment_days")
        return std::to_string(supplier.payment_days);
    const auto sku = field.substr(pricePrefix.size());
    const auto items = context.rows().select<Item>(entityOfMasters, "sku", sku);
    if (items.empty())
        return reject("unknown_sku", fmt::format("There is no item with the SKU \"{}\".", sku), "prices");
    const auto* sold = soldItem(context.rows(), supplier.supplier_id, items.front()->item_id);
    if (!sold)
        return reject("no_price", fmt::format("Supplier {} does not sell {}.", supplier.code, sku), "prices");
    return std::to_string(sold->unit_cost.units());
}

Outcome checkProposal(Context& context, const ProposeChangePayload& payload) {
    const auto wrong = [](std::string text, const char* field) {
        return reject("wrong_field", std::move(text), field);
    };
    if (payload.name && payload.name->empty())
        return wrong("A supplier has a name.", "name");
    if (payload.risk && *payload.risk != "low" && *payload.risk != "medium" && *payload.risk != "high")
        return wrong(fmt::format("A supplier's risk is low, medium or high, not \"{}\".", *payload.risk), "risk");
    if (payload.language && !isOrderLanguage(*payload.language))
        return wrong(fmt::format("Orders are written in one of {}, not in \"{}\".", fmt::join(orderLanguages, ", "),
                                 *payload.language),
                     "language");
    if (payload.payment_days && (*payload.payment_days < 0 || *payload.payment_days > mostTermDays))
        return wrong(fmt::format("payment_days must be from 0 to {}, not {}.", mostTermDays, *payload.payment_days),
                     "payment_days");
    for (const auto& price : payload.prices.value_or(std::vector<NewPrice>()))
        if (price.unit_cost < Minor())
            return wrong(fmt::format("The price of {} must not be below zero.", price.sku), "prices");
    if (payload.bank && (payload.bank->holder.empty() || !isSoundAccount(payload.bank->account)))
        return reject("wrong_account",
                      "The account has no holder, or its check digits are wrong: compare it with the supplier's "
                      "letter.",
                      "bank.account");
    const auto today = context.businessDate();
    if (payload.valid_from && (*payload.valid_from < today || *payload.valid_from > today + farthestChangeDays))
        return reject(
            "wrong_date",
            fmt::format("A change holds from today, {}, or a later day of the next two years.", today.toString()),
            "valid_from");
    return {};
}

/// What would change of what there is.
Result<std::vector<ChangedField>> changedFields(Context& context, const Supplier& supplier,
                                                const ProposeChangePayload& payload) {
    std::vector<std::pair<std::string, std::string>> wanted;
    const auto want = [&](const char* field, const std::optional<std::string>& value) {
        if (value)
            wanted.emplace_back(field, *value);
    };
    want("name", payload.name);
    want("email", payload.email);
    want("incoterm", payload.incoterm);
    if (payload.payment_days)
        wanted.emplace_back("payment_days", std::to_string(*payload.payment_days));
    want("risk", payload.risk);
    want("language", payload.language);
    for (const auto& price : payload.prices.value_or(std::vector<NewPrice>()))
        wanted.emplace_back(std::string(pricePrefix) + price.sku, std::to_string(price.unit_cost.units()));
    std::vector<ChangedField> fields;
    for (const auto& [field, after] : wanted) {
        const auto before = present(context, supplier, field);
        if (!before)
            return tl::unexpected(before.error());
        if (*before != after)
            fields.push_back({field, *before, after});
    }
    return fields;
}

std::string shown(const Supplier& supplier, const std::string& field, const std::string& value) {
    if (!field.starts_with(pricePrefix))
        return value.empty() ? "–" : value;
    std::int64_t units = 0;
    std::from_chars(value.data(), value.data() + value.size(), units);
    return toDecimal(Minor(units), supplier.currency.decimals());
}

std::string summaryOf(Context& context, const Supplier& supplier, const SupplierChange& change,
                      const std::optional<NewBank>& bank) {
    std::string text;
    for (const auto& [field, before, after] : change.fields)
        text += fmt::format("{}{}: {} → {}", text.empty() ? "" : "; ", field, shown(supplier, field, before),
                            shown(supplier, field, after));
    if (bank) {
        const auto* known = context.rows().find<SupplierBank>(entityOfMasters, supplier.supplier_id);
        text += fmt::format("{}account: {} → {}", text.empty() ? "" : "; ", known ? maskedAccount(known->account) : "–",
                            maskedAccount(bank->account));
    }
    return text;
}

Outcome proposeChange(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<ProposeChangePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto supplier = supplierCalled(context, payload->supplier);
    if (!supplier)
        return tl::unexpected(supplier.error());
    if (auto sound = checkProposal(context, *payload); !sound)
        return sound;
    auto fields = changedFields(context, **supplier, *payload);
    if (!fields)
        return tl::unexpected(fields.error());
    if (fields->empty() && !payload->bank)
        return reject("no_change", "Nothing of what is proposed differs from what there is.");
    SupplierChange change;
    change.id = context.command().document.value_or(context.derivedId("supplier_change"));
    if (context.rows().find<SupplierChange>(entityOfMasters, change.id))
        return reject("document_exists", "There is a change with this id already.", "document");
    beginDocument(context, change, "SUP", "proposed");
    change.supplier_id = (*supplier)->supplier_id;
    change.fields = *std::move(fields);
    change.touches_bank = payload->bank.has_value();
    change.valid_from = payload->valid_from.value_or(context.businessDate());
    change.note = payload->note.value_or("");
    change.summary = summaryOf(context, **supplier, change, payload->bank);
    if (payload->bank)
        context.rows().insert(SupplierBankChange{entityOfMasters, change.id, payload->bank->holder,
                                                 accountKey(payload->bank->account), payload->bank->code, 0});
    recordInvolvement(context, change.id, "propose");
    tellNew(context, change, Minor());
    context.rows().insert(std::move(change));
    return {};
}

/// Banks are for finance alone, and what was proposed must still be a change of what there is.
Outcome mayAgree(Context& context, const SupplierChange& change) {
    if (change.touches_bank && !context.actor().has("finance-lead"))
        return reject("not_permitted", "A bank account is agreed to by finance-lead alone.");
    const auto* supplier = context.rows().find<Supplier>(entityOfMasters, change.supplier_id);
    for (const auto& field : change.fields) {
        const auto now = present(context, *supplier, field.field);
        if (!now)
            return tl::unexpected(now.error());
        if (*now != field.before)
            return reject("overtaken", fmt::format("{} is not {} any more: propose the change anew.", field.field,
                                                   shown(*supplier, field.field, field.before)));
    }
    return {};
}

void setField(Context& context, Supplier& supplier, const ChangedField& change) {
    if (const auto text = std::ranges::find(textFields, change.field, &TextField::name); text != textFields.end())
        supplier.*text->text = change.after;
    else if (change.field == "payment_days")
        std::from_chars(change.after.data(), change.after.data() + change.after.size(), supplier.payment_days);
    else if (const auto items =
                 context.rows().select<Item>(entityOfMasters, "sku", change.field.substr(pricePrefix.size()));
             !items.empty())
        if (const auto* sold = soldItem(context.rows(), supplier.supplier_id, items.front()->item_id)) {
            auto priced = *sold;
            std::int64_t units = 0;
            std::from_chars(change.after.data(), change.after.data() + change.after.size(), units);
            priced.unit_cost = Minor(units);
            ++priced.version;
            priced.last_command = context.command().id;
            context.rows().put(std::move(priced));
        }
}

Outcome applyChange(Context& context, SupplierChange& change) {
    auto& rows = context.rows();
    auto supplier = *rows.find<Supplier>(entityOfMasters, change.supplier_id);
    for (const auto& field : change.fields)
        setField(context, supplier, field);
    ++supplier.version;
    rows.put(std::move(supplier));
    if (const auto* bank = rows.find<SupplierBankChange>(entityOfMasters, change.id))
        rows.put(SupplierBank{entityOfMasters, change.supplier_id, bank->holder, bank->account, bank->code, 0});
    return {};
}

Outcome decideChange(Context& context, SupplierChange& change) {
    const auto payload = readPayload<ChangeNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->note)
        change.note = *payload->note;
    change.decided_by = context.actor().id;
    change.decided_at = context.acceptedAt();
    clearTimer(context, "apply", change.id);
    return {};
}

Outcome approveChange(Context& context, SupplierChange& change) {
    if (auto decided = decideChange(context, change); !decided)
        return decided;
    if (change.valid_from > context.businessDate()) {
        change.state = "approved";
        setTimer(context, "apply", change.id, Timestamp::of(change.valid_from), "supplier_change.apply");
        return {};
    }
    change.state = "applied";
    return applyChange(context, change);
}

Outcome setContact(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<SetContactPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto supplier = supplierCalled(context, payload->supplier);
    if (!supplier)
        return tl::unexpected(supplier.error());
    if (payload->name.empty())
        return reject("missing_field", "A contact has a name.", "name");
    static const Uuid space = Uuid::derived(Uuid(), "supplier_contact");
    const auto id = Uuid::derived(space, fmt::format("{}/{}", (*supplier)->supplier_id, payload->name));
    const auto* found = context.rows().find<SupplierContact>(entityOfMasters, id);
    SupplierContact contact = found ? *found : SupplierContact{};
    contact.id = id;
    contact.supplier_id = (*supplier)->supplier_id;
    contact.name = payload->name;
    contact.duty = payload->duty.value_or(contact.duty);
    contact.email = payload->email.value_or(contact.email);
    contact.phone = payload->phone.value_or(contact.phone);
    contact.active = payload->active.value_or(contact.active);
    context.rows().put(std::move(contact));
    return {};
}

using ChangeActions = DocumentActions<SupplierChange>;

std::vector<ChangeActions::Action> changeActions() {
    const auto fields = describePayload<ChangeNotePayload>();
    const std::map<std::string, std::string> note{{"note", "a comment"}};
    return {
        {"approve",
         "Agrees to a change; it is applied when its day comes, today at the soonest. Never by whoever "
         "proposed it; a bank account by finance-lead alone.",
         fields, note, "approve"},
        {"reject", "Refuses a change.", fields, note, "decide"},
        {"withdraw", "Takes a change back that is not applied yet.", fields, note, ""},
        {"apply", "Applies an approved change on its day; issued by the engine.", {}, {}, ""},
    };
}

CommandType proposeCommand() {
    CommandType type;
    type.name = "supplier_change.propose";
    type.summary = "Proposes to change a supplier's terms, prices or bank account; somebody else agrees.";
    type.fields = describePayload<ProposeChangePayload>();
    type.notes = {{"supplier", "its code"},
                  {"risk", "low, medium or high: approval policies may go by it"},
                  {"language", "in which orders are written: en, de, fr or zh_CN; empty for the sender's"},
                  {"payment_days", "from the invoice's day until it is to be paid"},
                  {"prices", "of items that it sells"},
                  {"unit_cost", "per base unit, minor units of the supplier's currency"},
                  {"bank", "whom to pay"},
                  {"account", "IBAN, or a number where there is none"},
                  {"code", "BIC, sort code or routing number"},
                  {"valid_from", "day from which it holds; today when left out"},
                  {"note", "why"}};
    type.shared = true;
    type.handle = proposeChange;
    return type;
}

CommandType contactCommand() {
    CommandType type;
    type.name = "supplier_contact.set";
    type.summary = "Keeps a person at a supplier; one of the same name is changed.";
    type.fields = describePayload<SetContactPayload>();
    type.notes = {{"supplier", "its code"},
                  {"duty", "orders, accounts, quality or what they see to"},
                  {"active", "no, once they are not there any more"}};
    type.shared = true;
    type.handle = setContact;
    return type;
}

} // namespace

const StateMachine& supplierChangeMachine() {
    static constexpr StateMachine machine{"supplier_change", "Supplier change", changeStates, changeTransitions};
    return machine;
}

void addSupplierChanges(Catalog& catalog) {
    catalog.add(supplierChangeMachine());
    catalog.add(proposeCommand());
    catalog.add(contactCommand());
    ChangeActions declared;
    declared.machine = &supplierChangeMachine();
    declared.shared = true;
    declared.actions = changeActions();
    declared.guards = {{"agreed", mayAgree}};
    declared.effects = {{"approve", approveChange}, {"decide", decideChange}, {"apply", applyChange}};
    addDocumentCommands(catalog, std::move(declared));
    addSupplierChangeViews(catalog);
}

} // namespace opsdesk
