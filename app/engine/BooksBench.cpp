#include "app/engine/Bench.h"

#include "core/base/WholeFileWriter.h"
#include "core/ledger/JournalExport.h"
#include "core/store/Migrator.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

constexpr std::int64_t entriesOfTheAim = 500'000;

/// Two months of journal, the first with a hundredth of the entries, the second with all, each of two lines; a third of
/// the second month's stand on one day.
void fillJournal(store::Connection& connection, std::int64_t entries) {
    const store::Transaction transaction(connection);
    connection.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO journal_entry "
        "(entity, "
        "entry_id, command_id, event, document, number, posted_on, description, rev) SELECT 1, i, "
        "printf('00000000-0000-8000-8000-%012d', i), 'issue', printf('00000000-0000-8000-9000-%012d', i), "
        "printf('SO-2011-%06d', i), CASE WHEN i <= ?1 / 100 THEN 15260 + i % 5 WHEN i % 3 = 0 THEN 15293 ELSE 15279 + "
        "i % 30 END, 'Cost of goods sold', i FROM n",
        {entries});
    connection.execute(
        "INSERT INTO journal_line (entity, entry_id, line_no, account, debit, credit, currency, item_id, rev) SELECT "
        "1, "
        "e.entry_id, s.side, CASE WHEN s.side = 1 THEN '5000' ELSE '1200' END, CASE WHEN s.side = 1 THEN 100 + "
        "e.entry_id % 5000 ELSE 0 END, CASE WHEN s.side = 2 THEN 100 + e.entry_id % 5000 ELSE 0 END, 'GBP', e.entry_id "
        "% 4000, e.rev FROM journal_entry e, (SELECT 1 AS side UNION ALL SELECT 2) s");
    connection.execute("INSERT INTO account_day (entity, day, account, currency, debit, credit, rev) SELECT 1, "
                       "e.posted_on, l.account, l.currency, SUM(l.debit), SUM(l.credit), MAX(l.rev) FROM journal_entry "
                       "e JOIN journal_line l ON l.entity = e.entity AND l.entry_id = e.entry_id GROUP BY 2, 3, 4");
    connection.execute("INSERT INTO account_balance (entity, account, period, currency, debit, credit, rev) SELECT 1, "
                       "account, CASE WHEN day < 15279 THEN 201110 ELSE 201111 END, currency, SUM(debit), SUM(credit), "
                       "MAX(rev) FROM account_day GROUP BY 2, 3, 4");
    connection.commit();
}

double secondsOf(const std::function<void()>& work) {
    const Stopwatch watch;
    work();
    return watch.seconds();
}

double fastest(int times, const std::function<void()>& work) {
    double best = secondsOf(work);
    for (int i = 1; i < times; ++i)
        best = std::min(best, secondsOf(work));
    return best;
}

void readAll(store::Connection& connection, const std::string& sql) {
    const auto statement = connection.prepare(sql);
    while (statement->step())
        for (int i = 0; i < statement->columnCount(); ++i)
            statement->text(i);
}

} // namespace

std::vector<BenchFigure> benchBooks(Program& program, const BenchOptions& options) {
    const auto entries = options.size > 0 ? options.size : entriesOfTheAim;
    const auto file = options.folder + "/books.opsdesk";
    {
        const auto connection = store::openSqlite(file, store::OpenMode::Create);
        store::migrate(*connection);
        fillJournal(*connection, entries);
    }
    const auto connection = store::openSqlite(file, store::OpenMode::ReadOnly);
    const auto reader = openReader(file, program.catalog);
    ViewQuery query;
    query.view = "trial-balance-at";
    query.filters = {Filter::parse("day = 2011-11-15")};
    constexpr double milliseconds = 1000;
    const double asked = fastest(5, [&] { reader->rows(query); });
    const double summed = fastest(1, [&] {
        readAll(*connection, "SELECT l.account, l.currency, SUM(l.debit), SUM(l.credit) FROM journal_entry e JOIN "
                             "journal_line l ON l.entity = e.entity AND l.entry_id = e.entry_id WHERE e.entity = 1 AND "
                             "e.posted_on <= 15293 GROUP BY 1, 2");
    });
    const double written = secondsOf([&] {
        WholeFileWriter out(options.folder + "/books.csv");
        exportJournal(*connection, {}, [&](std::string_view text) { out.write(text); });
        out.publish();
    });
    const double read = secondsOf([&] {
        readAll(*connection,
                "SELECT * FROM journal_entry e JOIN journal_line l ON l.entity = e.entity AND l.entry_id = "
                "e.entry_id ORDER BY e.entry_id, l.line_no");
    });
    return {{fmt::format("trial balance in the middle of a month of {} entries", entries), asked * milliseconds, "ms",
             summed * milliseconds, "raw SQLite sums the lines until then", "200 ms"},
            {fmt::format("{} lines of the journal exported as CSV", 2 * entries), written, "s", read,
             "raw SQLite reads the same lines", "10 s for a million"}};
}

} // namespace opsdesk
