#include "core/integration/Importer.h"

#include "core/base/Error.h"
#include "core/governance/User.h"
#include "core/integration/ImportRetry.h"
#include "core/integration/SalesBefore.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <future>
#include <map>

namespace opsdesk {

namespace {

/// Parts under way at once: one that the engine works on, one that waits for it, so that neither side stands still, and
/// no more, because each is kept in memory.
constexpr std::size_t mostUnderWay = 2;

struct Kind {
    std::string_view command;
    bool shared;
};

Kind kindOf(const ImportChunk& chunk) {
    switch (chunk.kind) {
    case RecordKind::Items:
        return {"item.import", true};
    case RecordKind::Suppliers:
        return {"supplier.import", true};
    case RecordKind::SupplierItems:
        return {"supplier_item.import", true};
    case RecordKind::Purchases:
        return chunk.orders ? Kind{"past_order.import", false} : Kind{"lead_time.import", true};
    case RecordKind::Stock:
        return {"stock.import", false};
    case RecordKind::Events:
        return {"event.import", false};
    case RecordKind::Rates:
        return {"exchange_rate.import", true};
    case RecordKind::Trade:
        break;
    }
    return {"trade.import", false};
}

/// One file on its way into a workspace.
class Import {
public:
    /// @p before rows of @p total were dealt with in other files.
    Import(ImportContent& content, CommandBus& bus, ViewReader& reader, const ImportOptions& options,
           ImportProgress before)
        : m_content(content), m_bus(bus), m_reader(reader), m_options(options), m_report(content.report()),
          m_progress(before) {}

    ImportReport run() {
        const auto chunks = m_content.chunks();
        readKnown(chunks);
        m_content.linkReturns(salesBefore(m_content.trade(), m_reader, m_options.entity));
        m_report.links = m_content.report().links;
        m_report.rows_applied = 0;
        for (const auto& chunk : chunks) {
            if (m_options.stop.stop_requested())
                cancel();
            settle(chunk);
            m_progress.done += chunk.rows;
            if (m_options.progress)
                m_options.progress(m_progress);
        }
        while (!m_underWay.empty())
            finishFirst();
        std::stable_sort(m_report.rejected.begin(), m_report.rejected.end(),
                         [](const RejectedRow& a, const RejectedRow& b) { return a.line < b.line; });
        return std::move(m_report);
    }

private:
    struct UnderWay {
        ImportChunk chunk;
        std::int64_t rows; ///< that the command carries
        std::future<CommandResult> result;
    };

    /// What is under way is waited for: its rows are taken, whoever still asks for them.
    [[noreturn]] void cancel() {
        while (!m_underWay.empty())
            finishFirst();
        throw ImportCancelled();
    }

    std::int64_t entityOf(const ImportChunk& chunk) const { return kindOf(chunk).shared ? 0 : m_options.entity; }

    void readKnown(const std::vector<ImportChunk>& chunks) {
        std::map<std::int64_t, std::vector<std::string>> ids;
        for (const auto& chunk : chunks)
            ids[entityOf(chunk)].push_back(chunk.id.toString());
        for (const auto& [entity, list] : ids)
            readKnown(entity, list);
    }

    void readKnown(std::int64_t entity, const std::vector<std::string>& ids) {
        const auto& view = m_reader.view("commands");
        const auto at = [&](std::string_view key) { return static_cast<std::size_t>(view.index(key)); };
        for (const auto& row : m_reader.rowsById("commands", entity, ids)) {
            auto& known = m_known[asText(row[at("id")])];
            known.applied = asText(row[at("state")]) == "applied";
            known.result = boost::json::parse(asText(row[at("result")])).as_object();
        }
    }

    /// Sends what of @p chunk has not been applied, and could be now.
    void settle(const ImportChunk& chunk) {
        Uuid id = chunk.id;
        std::optional<std::set<std::int64_t>> lines;
        for (int attempt = 1; m_known.contains(id.toString()); ++attempt) {
            const auto& known = m_known.at(id.toString());
            if (known.applied) {
                const auto& rejected = known.result.at("rejected").as_array();
                if (chunk.rows > 0)
                    m_report.rows_skipped += counted(known.result, "applied") + counted(known.result, "skipped");
                const auto again = linesToRetry(rejected, m_reader, m_options.entity);
                if (chunk.rows > 0)
                    reject(rejected, again);
                if (again.empty())
                    return;
                lines = again;
            }
            id = Uuid::derived(chunk.id, fmt::format("again/{}", attempt));
            readKnown(entityOf(chunk), {id.toString()});
        }
        auto batch = m_content.batch(chunk);
        batch.cut_over = m_options.cut_over;
        if (lines)
            keepLines(batch, *lines);
        send(chunk, id, std::move(batch));
    }

    void send(const ImportChunk& chunk, const Uuid& id, ImportBatch batch) {
        Command command;
        command.id = id;
        command.type = kindOf(chunk).command;
        command.entity = entityOf(chunk);
        command.sender = Uuid::derived(Uuid(), m_content.fileDigest());
        command.sequence = ++m_sequence;
        command.actor = m_options.actor.empty() ? engineUser().id : m_options.actor;
        command.payload = writePayload(batch);
        if (m_underWay.size() == mostUnderWay)
            finishFirst();
        const auto promise = std::make_shared<std::promise<CommandResult>>();
        m_underWay.push_back({chunk, batch.rows, promise->get_future()});
        m_bus.submit(std::move(command), [promise](const CommandResult& result) { promise->set_value(result); });
    }

    void finishFirst() {
        auto first = std::move(m_underWay.front());
        m_underWay.pop_front();
        const auto result = first.result.get();
        if (result.state == CommandState::Parked)
            throw Error(fmt::format("{} could not be applied: {} Import the same file again to complete it.",
                                    first.chunk.rows == 0
                                        ? std::string("What the file's rows need")
                                        : fmt::format("The rows from line {} on", first.chunk.first_line),
                                    result.rejection.text));
        if (!result.applied() && first.chunk.rows == 0)
            throw Error(fmt::format("What the file's rows need could not be added: {}", result.rejection.text));
        if (!result.applied()) {
            m_report.rejected.push_back({first.chunk.first_line, result.rejection.text, {}, {}});
            m_report.rows_rejected += first.rows;
            return;
        }
        if (first.chunk.rows == 0)
            return;
        const auto told = boost::json::parse(result.result).as_object();
        m_report.rows_applied += counted(told, "applied");
        m_report.rows_skipped += counted(told, "skipped");
        reject(told.at("rejected").as_array(), {});
    }

    static std::int64_t counted(const boost::json::object& told, std::string_view name) {
        return told.at(name).as_int64();
    }

    void reject(const boost::json::array& rows, const std::set<std::int64_t>& but) {
        for (const auto& row : rows)
            if (const auto line = row.at("line").as_int64(); but.count(line) == 0)
                m_report.reject(line, std::string(row.at("reason").as_string()),
                                std::string(row.at("value").as_string()));
    }

    struct Known {
        bool applied = false;
        boost::json::object result;
    };

    ImportContent& m_content;
    CommandBus& m_bus;
    ViewReader& m_reader;
    const ImportOptions& m_options;
    ImportReport m_report;
    std::map<std::string, Known> m_known; ///< by command id
    std::deque<UnderWay> m_underWay;
    std::int64_t m_sequence = 0;
    ImportProgress m_progress;
};

std::int64_t rowsOf(const ImportContent& content) {
    std::int64_t rows = 0;
    for (const auto& chunk : content.chunks())
        rows += chunk.rows;
    return rows;
}

} // namespace

Result<std::vector<std::unique_ptr<ImportContent>>> readImportFiles(const std::string& profile,
                                                                    std::span<const std::string> files) {
    std::vector<std::unique_ptr<ImportContent>> contents;
    for (const auto& file : files) {
        auto content = ImportContent::readFile(profile, file);
        if (!content)
            return tl::unexpected(std::move(content).error());
        contents.push_back(std::move(*content));
    }
    return contents;
}

ImportReport importContent(std::span<const std::unique_ptr<ImportContent>> contents, CommandBus& bus,
                           ViewReader& reader, const ImportOptions& options) {
    ImportReport total;
    ImportProgress progress;
    for (const auto& content : contents)
        progress.total += rowsOf(*content);
    for (const auto& content : contents) {
        auto report = Import(*content, bus, reader, options, progress).run();
        progress.done += rowsOf(*content);
        if (contents.size() > 1)
            for (auto* rows : {&report.rejected, &report.doubted})
                for (auto& row : *rows)
                    row.file = content->name();
        total.add(std::move(report));
    }
    return total;
}

Result<ImportReport> importFile(const std::string& profile, const std::string& file, CommandBus& bus,
                                ViewReader& reader, const ImportOptions& options) {
    const auto contents = readImportFiles(profile, std::span(&file, 1));
    if (!contents)
        return tl::unexpected(contents.error());
    return importContent(*contents, bus, reader, options);
}

} // namespace opsdesk
