#include "core/integration/trials/Operation.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using BookText = std::optional<std::string>;

/// Balanced most of the time, and of accounts that may be written to most of the time.
BookText newJournal(OperationDraw& draw, const SeenDocument&) {
    const auto amount = draw.between(1, 500'000);
    const auto day = draw.today() - static_cast<int>(draw.below(draw.chance(80) ? 5 : 60));
    const auto account = [&] { return draw.oneOf({"6200", "6210", "6300", "6310", "4010", "5300", "1200", "2000"}); };
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
    {"manual_journal.propose", 12, "controller", journal, "draft"},
    {"manual_journal.recall", 1, "controller", journal, "proposed"},
    {"manual_journal.withdraw", 1, "controller", journal, "draft rejected"},
    {"manual_journal.approve", 12, "finance-lead", journal, "proposed"},
    {"manual_journal.reject", 2, "finance-lead", journal, "proposed", because},
    {"manual_journal.reverse", 3, "finance-lead", journal, "posted", because},
    {"period.soft_close", 8, "controller", period, "open", overrides},
    {"period.close", 1, "controller", period, "soft"},
    {"period.reopen", 2, "finance-lead", period, "soft closed", R"({"reason":"A late bill."})"},
    {"currency.revalue", 2, "controller finance-lead", "", "", "{}"},
    {"tax_code.set", 1, "controller finance-lead", "", "", "", taxCode},
    {"account.add", 1, "finance-lead", "", "", "", newAccount},
    {"posting_map.propose", 2, "controller", "", "", "", newMap},
    {"posting_map.approve", 2, "finance-lead", map, "proposed", "{}"},
    {"posting_map.reject", 1, "finance-lead", map, "proposed", because},
};

} // namespace

std::span<const Operation> bookOperations() {
    return bookTable;
}

} // namespace opsdesk
