#include "core/procurement/BuyingSettings.h"

#include "core/base/Decimal.h"
#include "core/governance/Policy.h"
#include "core/master/BankAccount.h"
#include "core/master/Reasons.h"
#include "core/planning/ReturnsNetting.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

enum class SettingKind { Percent, Count, Words, Account, Currency, ReturnsNetting, ReturnReasons };

struct BuyingSetting {
    std::string_view name;
    SettingKind kind;
    std::string_view value; ///< of a new workspace
    std::string_view description;
};

constexpr auto settings = std::to_array<BuyingSetting>({
    {"over_receipt_percent", SettingKind::Percent, "0",
     "How much more than ordered is received, of the quantity of a line"},
    {"amend_tolerance_percent", SettingKind::Percent, "5",
     "How much more than was approved an order may cost without being approved again"},
    {"invoice_price_tolerance_percent", SettingKind::Percent, "1", "How much dearer than agreed an invoice may be"},
    {"invoice_quantity_tolerance_percent", SettingKind::Percent, "0",
     "How much more than was received an invoice may ask for"},
    {"return_watch_false_percent", SettingKind::Percent, "5",
     "How many of the rises of returns that are told may be chance"},
    {"return_watch_fewest", SettingKind::Count, "3", "Fewer return lines in four weeks are never told as a rise"},
    {"quality_defect_percent", SettingKind::Percent, "20",
     "How much of what came back must be defective at least before the rest is taken out of sale"},
    {"returns_netting", SettingKind::ReturnsNetting, ReturnsNetting::usualMode,
     "What returns take off the demand that plans go by: none, unwanted, linked or all"},
    {"returns_wanted", SettingKind::ReturnReasons, ReturnsNetting::usualWanted,
     "Reasons of returns whose goods were wanted and stay demand, with commas between them"},
    {"claim_window_days", SettingKind::Count, "90",
     "How many days after a defect came to light suppliers take a claim for it"},
    {"claim_answer_days", SettingKind::Count, "30", "How many days suppliers have to answer a claim"},
    {"refund_shipping", SettingKind::Words, "when_all",
     "When customers get back what they paid for shipping: none, when_all or outbound"},
    {"refund_hold_amount", SettingKind::Count, "1000",
     "Above which amount in the currency of the books a refund is held until somebody releases it"},
    {"refund_fraud_score", SettingKind::Count, "60", "From which score on signs of abuse hold refunds, of 100"},
    {"signal_least_orders", SettingKind::Count, "5",
     "How many orders of a customer a rate of returns takes to say anything"},
    {"signal_rate_factor", SettingKind::Count, "2", "How many times everybody's rate of returns is too much"},
    {"signal_amount_factor", SettingKind::Count, "5", "How many times the average return of a channel is a large one"},
    {"signal_late_percent", SettingKind::Count, "80",
     "After which share of the window goods that were used come back late, in percent"},
    {"signal_window_days", SettingKind::Count, "30", "How many days goods are usually taken back"},
    {"signal_without_goods", SettingKind::Count, "3", "How many refunds without goods a year make a signal"},
    {"signal_not_received", SettingKind::Count, "2", "How many times a year goods that did not arrive make a signal"},
    {"wardrobe_classes", SettingKind::Words, "apparel,shoes,jewellery,electronics",
     "Return classes that are often worn or used once and sent back, with commas between them"},
    {"rate_base", SettingKind::Currency, "EUR", "The currency by which rates of two others are found"},
    {"company_name", SettingKind::Words, "", "What suppliers and the bank know the company as"},
    {"company_address", SettingKind::Words, "", "Where the company is, on what it sends; lines apart by semicolons"},
    {"company_account", SettingKind::Account, "", "The account that suppliers are paid from: its IBAN"},
    {"company_bank", SettingKind::Words, "", "The BIC of that account's bank"},
    {"edi_id", SettingKind::Words, "OPSDESK", "What trading partners know the company as in EDI"},
});

struct SetSettingPayload {
    std::string setting;
    std::string value;
    std::optional<std::int64_t> version;
};
BOOST_DESCRIBE_STRUCT(SetSettingPayload, (), (setting, value, version))

constexpr std::size_t mostLetters = 300;

bool isPossible(SettingKind kind, const std::string& value) {
    switch (kind) {
    case SettingKind::Percent: {
        const auto percent = parseDecimal(value, 2);
        return percent && *percent >= 0 && *percent <= 10'000;
    }
    case SettingKind::Count: {
        const auto count = parseDecimal(value, 0);
        return count && *count >= 1 && *count <= 10'000;
    }
    case SettingKind::Account:
        return value.empty() || isSoundAccount(value);
    case SettingKind::Currency:
        return value.size() == 3 && std::ranges::all_of(value, [](char c) { return c >= 'A' && c <= 'Z'; });
    case SettingKind::ReturnsNetting:
        return ReturnsNetting::modeNamed(value).has_value();
    case SettingKind::ReturnReasons:
    case SettingKind::Words:
        break;
    }
    return value.size() <= mostLetters;
}

Outcome checkReturnReasons(store::UnitOfWork& rows, const std::string& list) {
    for (const auto& reason : ReturnsNetting::reasonsOf(list))
        if (auto known = checkReason(rows, reason, "return", "value"); !known)
            return known;
    return {};
}

Policy policyOf(const BuyingSetting& setting, std::string value) {
    return Policy{0,
                  "setting." + std::string(setting.name),
                  "setting",
                  std::move(value),
                  setting.kind == SettingKind::Percent ? "percent" : "",
                  std::string(setting.description),
                  "active",
                  1,
                  0};
}

Outcome setSetting(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<SetSettingPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto known = std::ranges::find(settings, std::string_view(payload->setting), &BuyingSetting::name);
    if (known == settings.end())
        return reject("unknown_setting", fmt::format("There is no setting \"{}\" of buying.", payload->setting),
                      "setting");
    if (!isPossible(known->kind, payload->value))
        return reject("wrong_field",
                      fmt::format("The setting {} cannot be \"{}\": percentages are from 0 to 100, numbers whole and "
                                  "from 1 on, an account has the check digits of its IBAN, a currency three capital "
                                  "letters, what returns take off demand is none, unwanted, linked or all.",
                                  payload->setting, payload->value),
                      "value");
    auto& rows = context.rows();
    if (known->kind == SettingKind::ReturnReasons)
        if (auto reasons = checkReturnReasons(rows, payload->value); !reasons)
            return reasons;
    auto policy = policyOf(*known, payload->value);
    const auto* before = rows.find<Policy>(std::int64_t(0), std::string_view(policy.id));
    if (const auto now = before ? before->version : 1; payload->version && *payload->version != now)
        return reject("stale_version",
                      fmt::format("The setting {} is \"{}\" by now: look again, then decide.", payload->setting,
                                  before ? before->value : std::string(known->value)),
                      "value");
    if (before)
        policy.version = before->version + 1;
    rows.put(std::move(policy));
    return {};
}

std::string_view unitOfSetting(SettingKind kind) {
    switch (kind) {
    case SettingKind::Percent:
        return "percent";
    case SettingKind::Count:
        return "number";
    case SettingKind::Account:
        return "IBAN";
    case SettingKind::Currency:
        return "ISO 4217";
    case SettingKind::ReturnsNetting:
    case SettingKind::ReturnReasons:
    case SettingKind::Words:
        break;
    }
    return "";
}

/// @p text as SQL says it.
std::string sqlText(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? "''" : std::string(1, c);
    return quoted + "'";
}

/// All settings there are, also those that a workspace from before them has no policy for.
std::string settingsSql() {
    std::string rows;
    for (const auto& setting : settings)
        rows += fmt::format("{}SELECT {} AS id, {} AS first_value, {} AS unit, {} AS purpose",
                            rows.empty() ? "" : " UNION ALL ", sqlText(setting.name), sqlText(setting.value),
                            sqlText(unitOfSetting(setting.kind)), sqlText(setting.description));
    return rows;
}

View settingsView() {
    using T = ColumnType;
    View view;
    view.name = "settings";
    view.title = "Settings";
    view.description =
        "What setting.set may give another value: tolerances of buying, and who the company is to others.";
    view.columns = {
        {"id", "Setting", T::Code, "Its name."},
        {"value", "Value", T::Text, "That holds now, in its unit."},
        {"unit", "Unit", T::Code, "Of the value; empty for words."},
        {"purpose", "What it is for", T::Text, "What it decides."},
        {"set_by", "Set by", T::Code, "Who gave it this value, for whoever may see such commands."},
        {"set_at", "Set", T::Time, "When."},
        {"first_value", "At first", T::Text, "What a new workspace begins with.", false},
        {"version", "Version", T::Integer, "1 while it is as it was at first.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed it.", false},
    };
    view.order = {{"id"}};
    view.sql = fmt::format(R"(SELECT s.id AS id, COALESCE(p.value, s.first_value) AS value, s.unit AS unit,
    s.purpose AS purpose, c.actor AS set_by, c.accepted_at AS set_at, s.first_value AS first_value,
    COALESCE(p.version, 1) AS version, COALESCE(p.rev, 0) AS rev
FROM ({}) s
LEFT JOIN policy p ON p.entity = 0 AND p.id = 'setting.' || s.id AND p.state = 'active'
LEFT JOIN command c ON c.entity = 0 AND c.rev = p.rev AND c.type = 'setting.set')",
                           settingsSql());
    view.tables = {"policy", "command"};
    view.search = {"id", "value", "purpose"};
    return view;
}

Outcome seed(Context& context) {
    for (const auto& setting : settings)
        context.rows().put(policyOf(setting, std::string(setting.value)));
    return {};
}

} // namespace

void addBuyingSettings(Catalog& catalog) {
    CommandType type;
    type.name = "setting.set";
    type.summary = "Gives a setting of buying another value.";
    type.fields = describePayload<SetSettingPayload>();
    for (const auto& setting : settings)
        type.notes["setting"] += fmt::format("{}{}", type.notes["setting"].empty() ? "" : ", ", setting.name);
    type.notes["value"] = "as the view settings describes it";
    type.notes["version"] = "the one that was seen; refused when it has moved since";
    type.shared = true;
    type.handle = setSetting;
    catalog.add(std::move(type));
    catalog.add(settingsView());
    catalog.addSeed(true, seed);
}

} // namespace opsdesk
