#include "core/integration/ImportTally.h"

#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

void ImportTally::reject(std::int64_t line, const ImportFault& fault, std::string_view value) {
    m_rejected.push_back(
        boost::json::object{{"line", line}, {"code", fault.code}, {"reason", fault.reason}, {"value", value}});
}

void ImportTally::tell(Context& context) {
    context.tell("applied", m_applied);
    context.tell("skipped", m_skipped);
    context.tell("rejected", std::move(m_rejected));
}

Result<ImportBatch> readImportBatch(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return tl::unexpected(std::move(allowed).error());
    return readPayload<ImportBatch>(context.command().payload);
}

CommandType importCommand(std::string name, std::string summary, bool shared,
                          Outcome (*handle)(Context&, const ImportBatch&, ImportTally&)) {
    CommandType type;
    type.name = std::move(name);
    type.summary = std::move(summary);
    type.fields = describePayload<ImportBatch>();
    type.notes = {{"profile", "how the file was read"},
                  {"file", "SHA-256 of the file's text"},
                  {"rows", "of the file; 0 when the records were made from other rows"},
                  {"cut_over", "from this day on trade moves stock and is posted; before it is history"}};
    type.shared = shared;
    type.bulk = true;
    type.handle = [handle](Context& context) -> Outcome {
        const auto batch = readImportBatch(context);
        if (!batch)
            return tl::unexpected(batch.error());
        ImportTally tally;
        if (auto done = handle(context, *batch, tally); !done)
            return done;
        tally.tell(context);
        return {};
    };
    return type;
}

} // namespace opsdesk
