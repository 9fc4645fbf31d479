#include "core/integration/trials/Operation.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using BookText = std::optional<std::string>;

/// Balanced most of the time, and of accounts that may be written to most of the time. Not of the account of what is
/// owed to suppliers, which people may write to: so that its documents explain it to the penny.
BookText newJournal(OperationDraw& draw, const SeenDocument&) {
    const auto amount = draw.between(1, 500'000);
    const auto day = draw.today() - static_cast<int>(draw.below(draw.chance(80) ? 5 : 34));
    const auto account = [&] {
        return draw.chance(4) ? "1200" : draw.oneOf({"6200", "6210", "6300", "6310", "4010", "5300"});
    };
    return fmt::format(R"({{"journal_on":"{}","description":"Correction {}","lines":[{{"account":"{}","debit":{}}},)"
                       R"({{"account":"{}","credit":{}}}]}})",
                       day.toString(), draw.count(), account(), amount, account(),
                       draw.chance(95) ? amount : amount + 1);
}

/// Everything that waits may wait, but for errors of the books.
constexpr std::string_view overrides =
    R"({"overrides":[{"check":"invoices_held","reason":"Small."},{"check":"journals_waiting","reason":"Small."},)"
    R"({"check":"adjustments_waiting","reason":"Small."},{"check":"write_offs_waiting","reason":"Small."},)"
    R"({"check":"rates_missing","reason":"Small."},{"check":"not_revalued","reason":"Small."},)"
    R"({"check":"discrepancies_open","reason":"Small."},{"check":"payments_waiting","reason":"Small."}]})";

/// Most of the time the first month that is not further yet, for months close one after the other.
BookText inTurn(OperationDraw& draw, const SeenDocument& month, const char* notYet, std::string_view payload) {
    const auto next =
        draw.scalar(fmt::format("SELECT id FROM fiscal_period WHERE entity = ? AND state IN ({}) ORDER BY "
                                "period LIMIT 1",
                                notYet),
                    {month.entity});
    return (next && asText(*next) == month.id.toString()) || draw.chance(20) ? BookText(payload) : BookText();
}

BookText softClose(OperationDraw& draw, const SeenDocument& month) {
    return inTurn(draw, month, "'open'", overrides);
}

BookText closeWhole(OperationDraw& draw, const SeenDocument& month) {
    return inTurn(draw, month, "'open', 'soft'", "{}");
}

BookText taxCode(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"code":"T{}","jurisdiction":"GB","rate":{}}})", draw.below(20), 100 * draw.below(30));
}

BookText newAccount(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"code":"{}","name":"Account {}","kind":"expense"}})", 6400 + draw.below(90), draw.count());
}

BookText newMap(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"rules":[{{"event":"write_off","debit":"{}","credit":"1200"}}],"note":"By the year."}})",
                       draw.oneOf({"6100", "6110", "6120"}));
}

constexpr std::string_view journal = "manual_journal", period = "fiscal_period", map = "posting_map_version",
                           because = R"({"note":"As agreed."})";

constexpr Operation bookTable[] = {
    {"manual_journal.create", 12, "controller", "", "", "", newJournal},
    {"manual_journal.edit", 3, "controller", journal, "draft", "", newJournal},
    {"manual_journal.propose", 14, "controller", journal, "draft"},
    {"manual_journal.recall", 3, "controller", journal, "proposed"},
    {"manual_journal.withdraw", 6, "controller", journal, "draft rejected"},
    {"manual_journal.approve", 12, "finance-lead", journal, "proposed"},
    {"manual_journal.reject", 5, "finance-lead", journal, "proposed", because},
    {"manual_journal.reverse", 3, "finance-lead", journal, "posted", because},
    {"period.soft_close", 12, "controller", period, "open", "", softClose},
    {"period.close", 30, "controller", period, "soft", "", closeWhole},
    {"period.reopen", 2, "finance-lead", period, "soft closed", R"({"reason":"A late bill."})"},
    {"currency.revalue", 2, "controller finance-lead", "", "", "{}"},
    {"tax_code.set", 2, "controller finance-lead", "", "", "", taxCode},
    {"account.add", 2, "finance-lead", "", "", "", newAccount},
    {"posting_map.propose", 5, "controller", "", "", "", newMap},
    {"posting_map.approve", 4, "finance-lead", map, "proposed", "{}"},
    {"posting_map.reject", 3, "finance-lead", map, "proposed", because},
};

} // namespace

std::span<const Operation> bookOperations() {
    return bookTable;
}

} // namespace opsdesk
