#include "core/ledger/ExchangeRateCommands.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

struct SetRatePayload {
    std::string base;
    std::string currency;
    std::string rate;
    std::optional<Date> day;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(SetRatePayload, (), (base, currency, rate, day, source))

Result<Currency> currencyOf(const std::string& code, const std::string& field) {
    const bool sound =
        code.size() == 3 && std::ranges::all_of(code, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    if (!sound)
        return reject("wrong_field",
                      fmt::format("A currency is named by three capital letters such as EUR, not \"{}\".", code),
                      field);
    return Currency(code);
}

Outcome setRate(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto payload = readPayload<SetRatePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto base = currencyOf(payload->base, "base");
    if (!base)
        return tl::unexpected(base.error());
    const auto currency = currencyOf(payload->currency, "currency");
    if (!currency)
        return tl::unexpected(currency.error());
    if (*base == *currency)
        return reject("wrong_field", "A currency costs one of itself; name two different ones.", "currency");
    const auto day = payload->day.value_or(context.businessDate());
    if (day > context.businessDate())
        return reject("wrong_date", fmt::format("No rate of {} can be known yet.", day.toString()), "day");
    auto rate = makeRate(*base, *currency, day, payload->rate);
    if (!rate)
        return reject("wrong_field",
                      fmt::format("The rate must be a number above zero with at most six digits after the point, such "
                                  "as 1.0842, not \"{}\".",
                                  payload->rate),
                      "rate");
    rate->source = payload->source.value_or(context.actor().id);
    auto& rows = context.rows();
    if (!rows.find<ExchangeRate>(std::int64_t(0), base->code(), base->code(), day)) {
        auto own = makeRate(*base, *base, day, "1");
        own->source = rate->source;
        rows.put(*std::move(own));
    }
    rows.put(*std::move(rate));
    return {};
}

View ratesView() {
    using enum ColumnType;
    View view;
    view.name = "exchange-rates";
    view.title = "Exchange rates";
    view.description = "What a unit of a base currency buys, day by day.";
    view.columns = {
        {"day", "Day", Date, "On which it was quoted; counts until the next one, for a week at most."},
        {"base", "Base", Code, "The currency of which one unit is priced."},
        {"currency", "Currency", Code, "What it is priced in."},
        {"quoted", "Rate", Text, "Units of the currency for a unit of the base."},
        {"source", "Source", Text, "Who said so."},
        {"id", "Id", Text, "Base, currency and day as one text.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
    };
    view.order = {{"day", true}, {"base"}, {"currency"}};
    view.sql = R"(SELECT r.base || '/' || r.currency || '/' || CAST()" + daysOfDateSql("r.day") +
               R"( AS text) AS id, r.rev AS rev, r.day AS day,
 r.base AS base, r.currency AS currency, r.quoted AS quoted, r.source AS source
 FROM exchange_rate r WHERE r.entity = 0 AND r.base <> r.currency)";
    view.tables = {"exchange_rate"};
    view.search = {"base", "currency", "source"};
    return view;
}

} // namespace

void addExchangeRates(Catalog& catalog) {
    CommandType type;
    type.name = "exchange_rate.set";
    type.summary = "Says what a unit of a currency buys of another on a day; a rate of that day is replaced.";
    type.fields = describePayload<SetRatePayload>();
    type.notes = {{"base", "three letters: the currency of which one unit is priced, such as EUR"},
                  {"currency", "three letters: what it is priced in"},
                  {"rate", "units of the currency for a unit of the base, such as 1.0842; six digits after the point"},
                  {"day", "today when left out"},
                  {"source", "who said so; the sender when left out"}};
    type.shared = true;
    type.handle = setRate;
    catalog.add(std::move(type));
    catalog.add(ratesView());
}

} // namespace opsdesk
