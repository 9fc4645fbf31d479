#include "core/ledger/StockLedger.h"
#include "core/returns/WriteOffDecisions.h"
#include "core/returns/WriteOffMachine.h"
#include "core/workflow/DocumentCommands.h"

#include <array>
#include <set>

namespace opsdesk {

namespace {

struct ApproveAll {
    std::vector<SeenWriteOff> rows;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ApproveAll, (), (rows, note))

constexpr std::size_t mostAtOnce = 1000;

/// What stops one row and leaves the others: found before anything of the row was posted.
constexpr std::array<std::string_view, 3> rowFailures{"insufficient_stock", "missing_supplier", "claim_window_passed"};

/// One row of the bulk: the document, or why it is not approved.
struct BulkRow {
    Uuid id;
    std::optional<WriteOff> writeOff;
    Rejection rejection;
};

Outcome checkSeenRow(const WriteOff& writeOff, const SeenWriteOff& seen) {
    if (!writeOffMachine().find(writeOff.state, "approve"))
        return reject("wrong_state",
                      fmt::format("{} is {}: it cannot be approved now.", writeOff.number, writeOff.state));
    return checkSeen(writeOff, seen);
}

BulkRow readBulkRow(Context& context, const SeenWriteOff& seen) {
    BulkRow row{seen.id, {}, {}};
    const auto* found = context.rows().find<WriteOff>(context.entity(), seen.id);
    if (!found)
        row.rejection = {"unknown_document", "There is no such document: " + seen.id.toString() + ".", "rows"};
    else if (auto held = checkSeenRow(*found, seen); !held)
        row.rejection = held.error();
    else
        row.writeOff = *found;
    return row;
}

Outcome checkAlike(const std::vector<BulkRow>& rows) {
    const WriteOff* first = nullptr;
    for (const auto& row : rows) {
        if (!row.writeOff)
            continue;
        if (!first)
            first = &*row.writeOff;
        if (row.writeOff->item_id != first->item_id || row.writeOff->reason_code != first->reason_code)
            return reject("mixed_write_offs",
                          fmt::format("{} and {} differ in item or reason: those approved together are of one.",
                                      first->number, row.writeOff->number),
                          "rows");
    }
    return {};
}

/// Approves it, or notes why not. An error stops the whole bulk.
Outcome approveBulkRow(Context& context, BulkRow& row, Minor sum, const std::optional<std::string>& note) {
    auto writeOff = *row.writeOff;
    if (auto allowed = checkAuthority(context, writeOff, sum, writeOff.currency); !allowed) {
        row.rejection = allowed.error();
        row.writeOff.reset();
        return {};
    }
    if (auto done = approveWriteOff(context, writeOff, note); !done) {
        if (std::ranges::find(rowFailures, done.error().code) == rowFailures.end())
            return done;
        row.rejection = done.error();
        row.writeOff.reset();
        return {};
    }
    writeOff.state = "approved";
    ++writeOff.version;
    writeOff.last_command = context.command().id;
    recordInvolvement(context, writeOff.id, "approve");
    row.writeOff = writeOff;
    context.rows().put(std::move(writeOff));
    return {};
}

boost::json::value toldRows(const std::vector<BulkRow>& rows) {
    boost::json::array list;
    for (const auto& row : rows) {
        boost::json::object one{{"document", row.id.toString()}};
        if (row.writeOff) {
            one["state"] = row.writeOff->state;
            one["version"] = row.writeOff->version;
            one["amount"] = row.writeOff->amount.units();
        } else {
            one["code"] = row.rejection.code;
            one["text"] = row.rejection.text;
        }
        list.push_back(std::move(one));
    }
    return list;
}

Result<std::vector<BulkRow>> readBulk(Context& context, const ApproveAll& payload) {
    if (payload.rows.empty() || payload.rows.size() > mostAtOnce)
        return reject("missing_field", fmt::format("Name from 1 to {} write-offs.", mostAtOnce), "rows");
    std::vector<BulkRow> rows;
    std::set<Uuid> named;
    for (const auto& seen : payload.rows)
        if (named.insert(seen.id).second)
            rows.push_back(readBulkRow(context, seen));
    if (auto alike = checkAlike(rows); !alike)
        return tl::unexpected(alike.error());
    return rows;
}

Outcome approveAll(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<ApproveAll>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto rows = readBulk(context, *payload);
    if (!rows)
        return tl::unexpected(rows.error());
    Minor sum;
    for (const auto& row : *rows)
        if (row.writeOff)
            sum += stakeOf(context, *row.writeOff);
    for (auto& row : *rows) {
        if (!row.writeOff)
            continue;
        if (auto allowed = checkRoles(context, context.actor(), sum, row.writeOff->currency); !allowed)
            return allowed;
        if (auto done = approveBulkRow(context, row, sum, payload->note); !done)
            return done;
    }
    context.tell("rows", toldRows(*rows));
    const auto done = std::ranges::count_if(*rows, [](const BulkRow& row) { return row.writeOff.has_value(); });
    context.tell("approved", done);
    if (done == 0)
        return tl::unexpected(rows->front().rejection);
    return {};
}

} // namespace

Outcome checkSeen(const WriteOff& writeOff, const SeenWriteOff& seen) {
    if (writeOff.version != seen.version)
        return reject("stale_version", fmt::format("You saw version {} of {}; now it is version {}. Look at it again.",
                                                   seen.version, writeOff.number, writeOff.version));
    if (writeOff.amount != seen.amount)
        return reject("stale_amount", fmt::format("You saw an amount of {}; now it is {}. Look at it again.",
                                                  toDecimal(seen.amount), toDecimal(writeOff.amount)));
    return {};
}

void addWriteOffBulk(Catalog& catalog) {
    CommandType type;
    type.name = "write_off.approve_all";
    type.summary = "Approves several of one item and reason at once; their sum counts against the limit";
    type.fields = describePayload<ApproveAll>();
    type.notes = {{"rows", "what is approved, as it was seen; what cannot be is told beside it and left"},
                  {"id", "of the write-off"},
                  {"version", "as the view shows it"},
                  {"amount", "as the view shows it, minor units"},
                  {"note", "a comment, for all of them"}};
    type.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        if (const auto payload = readPayload<ApproveAll>(command.payload))
            for (const auto& seen : payload->rows)
                rows.want<WriteOff>(command.entity, seen.id);
    };
    type.handle = approveAll;
    catalog.add(std::move(type));
}

} // namespace opsdesk
