#include "app/engine/simulation/Judgement.h"

#include "app/engine/simulation/Violation.h"
#include "core/ledger/BookSql.h"
#include "core/ledger/SubLedgers.h"
#include "core/ledger/Verify.h"

#include <fmt/format.h>

namespace opsdesk::simulation {

namespace {

using Consoles = std::vector<std::unique_ptr<SimulatedConsole>>;

/// What was acknowledged to a person is recorded, or stands in their list.
void requireKept(SimulatedCentre& centre, const SimulatedConsole& console) {
    const auto attention = console.inAttention();
    for (const Uuid& id : console.acknowledged()) {
        if (console.excused().contains(id))
            continue;
        const auto state = centre.connection().scalar("SELECT state FROM command WHERE id = ?", {id.toString()});
        if (!state && !attention.contains(id))
            throw Violation(fmt::format("Decision {} of {} is lost.", id.toString(), console.user()));
        if (state && asText(*state) != "applied" && !attention.contains(id))
            throw Violation(fmt::format("Decision {} of {} was refused, and the person does not see it.", id.toString(),
                                        console.user()));
    }
}

/// What one console sent was taken once, and in the order in which it was decided.
void requireOrder(SimulatedCentre& centre, const Consoles& consoles) {
    std::set<Uuid> excused;
    for (const auto& console : consoles)
        excused.insert(console->excused().begin(), console->excused().end());
    const auto commands =
        centre.connection().prepare("SELECT sender, sequence, rev, type, state, id FROM command WHERE entity = 1 AND "
                                    "actor <> 'engine' ORDER BY sender, sequence, rev");
    std::string sender, story;
    std::int64_t last = 0, sequence = 0;
    while (commands->step()) {
        if (excused.contains(Uuid::parse(commands->text(5)).value_or(Uuid())))
            continue;
        if (sender != commands->text(0)) {
            sender = commands->text(0);
            story.clear();
            last = sequence = 0;
        }
        if (commands->integer(1) == sequence)
            throw Violation(fmt::format("What sender {} sent as number {} was done twice.", sender, sequence));
        sequence = commands->integer(1);
        story += fmt::format(" {}:{} {} {} at {};", commands->integer(1), commands->text(3), commands->text(5),
                             commands->text(4), commands->integer(2));
        if (commands->integer(2) < last)
            throw Violation(fmt::format("Sender {} was taken out of order:{}", sender, story));
        last = commands->integer(2);
    }
}

/// Debits are credits, and documents explain all accounts that they should: nobody writes to those by hand here.
void requireReconciled(store::Connection& books, const std::string& whose) {
    const auto trial = books.prepare("SELECT SUM(debit - credit) FROM account_balance WHERE entity = 1");
    if (trial->step() && trial->integer(0) != 0)
        throw Violation(fmt::format("{} do not balance: {}.", whose, trial->integer(0)));
    const auto sums = boundSql(subLedgerSumsSql(), 1, {}, {});
    const auto ledgers = books.prepare(sums.text);
    ledgers->bindAll(sums.values);
    while (ledgers->step())
        if (ledgers->integer(2) != ledgers->integer(3))
            throw Violation(fmt::format("{}: documents of {} come to {}, account {} to {}.", whose, ledgers->text(0),
                                        ledgers->integer(2), ledgers->text(1), ledgers->integer(3)));
}

/// Whether what explains the accounts is all in a console's cache.
bool seesBooks(SimulatedCentre& centre, const std::string& user) {
    const auto shares = scopeOf(centre.connection(), centre.catalog(), user).shares;
    return shares.contains({"account_balance", 1}) && std::ranges::all_of(subLedgers(), [&](const SubLedger& ledger) {
               return std::ranges::all_of(ledger.tables, [&](const std::string& table) {
                   return shares.contains({table, 0}) && shares.contains({table, 1});
               });
           });
}

} // namespace

void judgeAtRest(SimulatedCentre& centre, const Consoles& consoles) {
    for (const auto& console : consoles) {
        console->judgeWhole();
        requireKept(centre, *console);
    }
    requireOrder(centre, consoles);
    const auto report = verify(centre.connection(), nullptr);
    for (const auto& check : report.checks)
        if (!check.ok())
            throw Violation(fmt::format("The centre's books are wrong: {}.", check.name));
    requireReconciled(centre.connection(), "The centre's books");
    for (const auto& console : consoles)
        if (seesBooks(centre, console->user()))
            requireReconciled(*store::openSqlite(SyncMachine::cacheFile(console->folder()), store::OpenMode::ReadOnly),
                              "The books that " + console->user() + " sees");
}

} // namespace opsdesk::simulation
