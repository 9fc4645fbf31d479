#include "core/finance/TaxCommands.h"

#include "core/finance/ChartOfAccounts.h"
#include "core/finance/TaxCode.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::int64_t taxEntity = 0;
constexpr std::int64_t wholeInHundredths = 100'00;
constexpr std::size_t longestTaxCode = 20;

struct SetTaxPayload {
    std::string code;
    std::string jurisdiction;
    std::int64_t rate = 0;
    std::optional<std::string> name;
    std::optional<std::string> input_account;
    std::optional<std::string> output_account;
    std::optional<Date> valid_from;
    std::optional<bool> inactive;
};
BOOST_DESCRIBE_STRUCT(SetTaxPayload, (),
                      (code, jurisdiction, rate, name, input_account, output_account, valid_from, inactive))

Outcome checkTax(Context& context, const TaxCode& tax) {
    const bool plain = std::ranges::all_of(tax.code, [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || letter == '-';
    });
    if (tax.code.empty() || tax.code.size() > longestTaxCode || !plain)
        return reject("wrong_field", "A tax code is of figures, capital letters and hyphens.", "code");
    if (tax.jurisdiction.empty())
        return reject("missing_field", "Say which country or region takes the tax.", "jurisdiction");
    if (tax.rate < 0 || tax.rate > wholeInHundredths)
        return reject("wrong_field", "A rate is from 0 to 10000 hundredths of a percent: 2000 is 20 %.", "rate");
    for (const auto& [code, field, kind] : {std::tuple(tax.input_account, "input_account", "asset"),
                                            std::tuple(tax.output_account, "output_account", "liability")}) {
        const auto account = activeAccount(context.rows(), taxEntity, code, field);
        if (!account)
            return tl::unexpected(account.error());
        if (account->kind != kind)
            return reject("wrong_field",
                          fmt::format("Account {} is of kind {}; here it must be an account of kind {}.", code,
                                      account->kind, kind),
                          field);
    }
    return {};
}

Outcome setTax(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<SetTaxPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    TaxCode tax{taxEntity,
                payload->code,
                payload->valid_from.value_or(context.businessDate()),
                payload->jurisdiction,
                payload->name.value_or(payload->code),
                payload->rate,
                payload->input_account.value_or("1400"),
                payload->output_account.value_or("2200"),
                payload->inactive.value_or(false),
                0};
    if (auto sound = checkTax(context, tax); !sound)
        return sound;
    context.rows().put(std::move(tax));
    return {};
}

} // namespace

void addTaxCommands(Catalog& catalog) {
    CommandType type;
    type.name = "tax_code.set";
    type.summary = "Says what a tax is from a day on, and which accounts it stands in; one of that day is replaced.";
    type.fields = describePayload<SetTaxPayload>();
    type.notes = {{"code", "such as GB20"},
                  {"jurisdiction", "who takes it, such as GB"},
                  {"rate", "hundredths of a percent: 2000 is 20 %"},
                  {"name", "the code when left out"},
                  {"input_account", "of what suppliers charge; 1400 when left out"},
                  {"output_account", "of what customers are charged; 2200 when left out"},
                  {"valid_from", "today when left out"},
                  {"inactive", "not in use any more"}};
    type.shared = true;
    type.handle = setTax;
    catalog.add(std::move(type));
}

} // namespace opsdesk
