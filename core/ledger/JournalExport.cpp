#include "core/ledger/JournalExport.h"

#include "core/base/CsvText.h"
#include "core/governance/Settings.h"
#include "core/ledger/PlainTextAccounting.h"

#include <fmt/format.h>

#include <map>
#include <memory>
#include <unordered_map>

namespace opsdesk {

namespace {

/// So many entries are read at a time, by their numbers: the next piece costs no more where millions are of one day.
constexpr std::int64_t entriesPerPiece = 5'000;

struct KnownAccount {
    std::string name, kind;
};

struct EntryHead {
    std::int64_t id = 0;
    Date postedOn;
    std::string event, number, document, description, command;
    std::int64_t reverses = 0;
    std::optional<Date> documentDate{};
    std::int64_t mapVersion = 0;
};

struct EntryLine {
    std::int64_t number = 0;
    std::string account;
    Minor debit, credit;
    Currency currency;
    std::string sku;
};

/// Entries and lines as text.
class JournalWriter {
public:
    virtual ~JournalWriter() = default;
    virtual void begin(std::string& out) = 0;
    virtual void entry(std::string& out, const EntryHead& head) = 0;
    virtual void line(std::string& out, const EntryLine& line, const KnownAccount& account) = 0;
};

class CsvWriter final : public JournalWriter {
public:
    void begin(std::string& out) override {
        out += csvLine({"entry_id", "line_no", "posted_on", "event", "number", "document", "account", "account_name",
                        "account_kind", "debit", "credit", "amount", "currency", "sku", "description", "command_id",
                        "reverses", "document_date", "map_version"});
    }
    void entry(std::string&, const EntryHead& head) override {
        m_entry = std::to_string(head.id) + ",";
        m_before = fmt::format(",{},{},{},{},", head.postedOn.toString(), csvCell(head.event, true),
                               csvCell(head.number, true), head.document);
        m_after = fmt::format("{},{},{},{},{}\r\n", csvCell(head.description, true), head.command,
                              head.reverses == 0 ? std::string() : std::to_string(head.reverses),
                              head.documentDate ? head.documentDate->toString() : std::string(), head.mapVersion);
    }
    void line(std::string& out, const EntryLine& line, const KnownAccount& account) override {
        const int decimals = line.currency.decimals();
        out += m_entry + std::to_string(line.number) + m_before;
        for (const auto* text : {&line.account, &account.name, &account.kind})
            out += csvCell(*text, true) + ",";
        for (const auto amount : {line.debit, line.credit, line.debit - line.credit})
            out += toDecimal(amount, decimals) + ",";
        out += line.currency.code();
        out += "," + csvCell(line.sku, true) + "," + m_after;
    }

private:
    std::string m_entry, m_before, m_after; ///< of the entry's lines, around what is the line's own
};

class LedgerWriter final : public JournalWriter {
public:
    LedgerWriter(const JournalExport& wanted, const std::map<std::string, KnownAccount>& accounts,
                 const std::vector<Currency>& currencies)
        : m_wanted(wanted), m_accounts(accounts), m_currencies(currencies) {}

    void begin(std::string& out) override {
        out += fmt::format("; The journal of entity {} as Opsdesk keeps it", m_wanted.entity);
        if (m_wanted.from)
            out += ", from " + m_wanted.from->toString();
        if (m_wanted.to)
            out += ", until " + m_wanted.to->toString();
        out += "; docs/accounting-export.md describes it.\n\n";
        for (const auto currency : m_currencies)
            out += plain::commodity(currency);
        out += "\n";
        for (const auto& [code, account] : m_accounts)
            out += "account " + pathOf(code, account) + "\n";
    }
    void entry(std::string& out, const EntryHead& head) override {
        out += "\n" + head.postedOn.toString() + " * ";
        if (const auto code = plain::code(head.number); !code.empty())
            out += "(" + code + ") ";
        out += plain::description(head.event);
        if (const auto text = plain::description(head.description); !text.empty())
            out += " | " + text;
        out += fmt::format("\n    ; entry: {}\n", head.id);
        if (!head.document.empty())
            out += "    ; document: " + head.document + "\n";
        out += "    ; command: " + head.command + "\n";
    }
    void line(std::string& out, const EntryLine& line, const KnownAccount& account) override {
        out += "    " + pathOf(line.account, account) + "  " + plain::amount(line.debit - line.credit, line.currency);
        if (const auto sku = plain::tagValue(line.sku); !sku.empty())
            out += "  ; sku: " + sku;
        out += "\n";
    }

private:
    const std::string& pathOf(const std::string& code, const KnownAccount& account) {
        auto& path = m_paths[code];
        if (path.empty())
            path = plain::accountPath(account.kind, code, account.name);
        return path;
    }

    const JournalExport& m_wanted;
    const std::map<std::string, KnownAccount>& m_accounts;
    const std::vector<Currency>& m_currencies;
    std::unordered_map<std::string, std::string> m_paths;
};

class JournalReading {
public:
    JournalReading(store::Connection& connection, const JournalExport& wanted)
        : m_connection(connection), m_wanted(wanted) {
        const auto accounts = ask("SELECT code, name, kind FROM account WHERE entity IN (0, ?) ORDER BY entity");
        while (accounts->step())
            m_accounts[std::string(accounts->text(0))] = {std::string(accounts->text(1)),
                                                          std::string(accounts->text(2))};
        const auto used = ask("SELECT DISTINCT account, currency FROM account_balance WHERE entity = ? ORDER BY 2, 1");
        while (used->step()) {
            m_accounts.try_emplace(std::string(used->text(0)));
            if (const Currency currency(used->text(1)); m_currencies.empty() || m_currencies.back() != currency)
                m_currencies.push_back(currency);
        }
        const auto items = m_connection.prepare("SELECT item_id, sku FROM item WHERE entity = 0");
        while (items->step())
            m_skus.emplace(items->integer(0), items->text(1));
    }

    JournalExported run(const std::function<void(std::string_view)>& write) {
        const auto writer = makeWriter();
        std::string out;
        writer->begin(out);
        const auto [first, last] = numbers();
        for (auto from = first; from <= last; from += entriesPerPiece) {
            readPiece(*writer, out, from, std::min(last, from + entriesPerPiece - 1));
            write(out);
            out.clear();
        }
        if (!out.empty())
            write(out);
        return m_count;
    }

private:
    std::unique_ptr<store::Statement> ask(const std::string& sql) {
        auto statement = m_connection.prepare(sql);
        statement->bind(0, Value(m_wanted.entity));
        return statement;
    }

    std::unique_ptr<JournalWriter> makeWriter() const {
        if (m_wanted.format == JournalFormat::Csv)
            return std::make_unique<CsvWriter>();
        return std::make_unique<LedgerWriter>(m_wanted, m_accounts, m_currencies);
    }

    /// The days asked for as a condition, and its values. @p posted is the column, or what no index is looked up by.
    std::string days(const std::string& posted, const std::function<std::string(std::string)>& day,
                     std::vector<Value>& values) const {
        std::string condition;
        for (const auto& [limit, op] : {std::pair(m_wanted.from, ">="), std::pair(m_wanted.to, "<=")})
            if (limit) {
                condition += fmt::format(" AND {} {} {}", posted, op, day("CAST(? AS bigint)"));
                values.emplace_back(std::int64_t{limit->days()});
            }
        return condition;
    }

    /// The first and the last entry of the days asked for; none at all is 1 and 0.
    std::pair<std::int64_t, std::int64_t> numbers() {
        std::vector<Value> values{m_wanted.entity};
        const auto condition = days("posted_on", dateOfDaysSql, values);
        const auto statement = m_connection.prepare(
            "SELECT COALESCE(MIN(entry_id), 1), COALESCE(MAX(entry_id), 0) FROM journal_entry WHERE entity = ?" +
            condition);
        statement->bindAll(values);
        statement->step();
        return {statement->integer(0), statement->integer(1)};
    }

    void readPiece(JournalWriter& writer, std::string& out, std::int64_t from, std::int64_t to) {
        std::vector<Value> values{m_wanted.entity, from, to, m_wanted.entity, from, to};
        // By the entries' numbers, whatever an index on days would promise.
        const auto condition = days(
            daysOfDateSql("e.posted_on"), [](std::string day) { return day; }, values);
        auto& statement = m_connection.cached(
            "SELECT e.entry_id, e.posted_on, e.event, e.number, e.document, e.description, e.command_id, l.line_no, "
            "l.account, l.debit, l.credit, l.currency, l.item_id, e.reverses, e.document_date, "
            "e.map_version FROM journal_entry e JOIN journal_line l ON l.entity "
            "= e.entity AND l.entry_id = e.entry_id WHERE e.entity = ? AND e.entry_id BETWEEN ? AND ? AND l.entity = ? "
            "AND l.entry_id BETWEEN ? AND ?" +
            condition + " ORDER BY e.entry_id, l.line_no");
        statement.bindAll(values);
        EntryHead head;
        while (statement.step()) {
            if (statement.integer(0) != head.id) {
                head = headOf(statement);
                writer.entry(out, head);
                ++m_count.entries;
            }
            const auto line = lineOf(statement);
            writer.line(out, line, m_accounts[line.account]);
            ++m_count.lines;
        }
        statement.reset();
    }

    static EntryHead headOf(const store::Statement& row) {
        const auto text = [&](int column) { return std::string(row.text(column)); };
        const auto day = [&](int column) { return Date(static_cast<std::int32_t>(row.integer(column))); };
        return {row.integer(0), day(1),          text(2),
                text(3),        text(4),         text(5),
                text(6),        row.integer(13), row.isNull(14) ? std::nullopt : std::optional(day(14)),
                row.integer(15)};
    }

    EntryLine lineOf(const store::Statement& row) const {
        const auto sku = m_skus.find(row.integer(12));
        return {row.integer(7),         std::string(row.text(8)), Minor(row.integer(9)),
                Minor(row.integer(10)), Currency(row.text(11)),   sku == m_skus.end() ? std::string() : sku->second};
    }

    store::Connection& m_connection;
    const JournalExport& m_wanted;
    std::map<std::string, KnownAccount> m_accounts;
    std::vector<Currency> m_currencies;
    std::unordered_map<std::int64_t, std::string> m_skus;
    JournalExported m_count;
};

} // namespace

JournalExported exportJournal(store::Connection& connection, const JournalExport& wanted,
                              const std::function<void(std::string_view)>& write) {
    const store::ReadTransaction moment(connection);
    return JournalReading(connection, wanted).run(write);
}

} // namespace opsdesk
