#include "tests/support/ImportDesk.h"

#include "core/integration/Areas.h"
#include "core/store/Row.h"

namespace opsdesk::test {

ImportDesk::ImportDesk(const TestStore& database)
    : engine(database.connect(), addAllAreas), bus(engine.engine()), m_reader(database.connect(), engine.catalog()) {}

ImportReport ImportDesk::import(const std::string& profile, const std::string& file, const ImportOptions& options) {
    auto report = importFile(profile, file, bus, m_reader, options);
    if (!report)
        throw Error(report.error().text);
    return *report;
}

ImportReport ImportDesk::importText(const std::string& profile, const std::string& text, const ImportOptions& options) {
    return import(profile, m_folder.write("import.csv", text), options);
}

std::int64_t ImportDesk::number(const std::string& sql) {
    return asInteger(engine.connection().scalar("SELECT CAST((" + sql + ") AS bigint)").value_or(Value()));
}

std::int64_t ImportDesk::shown(const std::string& view) {
    ViewQuery query;
    query.view = view;
    return m_reader.summary(query).rows;
}

std::string ImportDesk::shown(const std::string& view, const std::string& condition, const std::string& column) {
    ViewQuery query;
    query.view = view;
    query.filters = {Filter::parse(condition)};
    const auto rows = m_reader.rows(query);
    if (rows.empty())
        throw Error("No row of " + view + " meets " + condition + ".");
    const View& shown = m_reader.view(view);
    const auto at = static_cast<std::size_t>(shown.find(column) - shown.columns.data());
    const Value& value = rows.front().at(at);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    return isNull(value) ? "none" : toText(value, ColumnType::Integer);
}

std::vector<std::string> ImportDesk::lines(const std::string& sql) {
    std::vector<std::string> lines;
    const auto statement = engine.connection().prepare(sql);
    while (statement->step()) {
        std::string line;
        for (int i = 0; i < statement->columnCount(); ++i)
            line += (i == 0 ? "" : " ") + std::string(statement->text(i));
        lines.push_back(std::move(line));
    }
    return lines;
}

ImportDesk::Digests ImportDesk::digests() {
    Digests digests;
    for (const auto* type : store::allRowTypes()) {
        const auto digest = store::tableDigest(engine.connection(), *type);
        digests[type->table] = std::to_string(digest.rows) + " " + digest.sum.toHex();
    }
    return digests;
}

} // namespace opsdesk::test
