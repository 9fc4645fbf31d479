#include "core/integration/ImportReport.h"

#include <boost/json.hpp>

namespace opsdesk {

namespace {

/// At most 200 bytes, cut between characters.
std::string shortened(std::string_view value) {
    constexpr std::size_t most = 200;
    if (value.size() <= most)
        return std::string(value);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80)
        --end;
    return std::string(value.substr(0, end)) + "…";
}

} // namespace

void ImportReport::reject(std::int64_t line, std::string reason, std::string_view value) {
    ++rows_rejected;
    rejected.push_back({line, std::move(reason), shortened(value)});
}

boost::json::object toJson(const ImportReport& report) {
    boost::json::array rejected;
    for (const RejectedRow& row : report.rejected)
        rejected.push_back({{"line", row.line}, {"reason", row.reason}, {"value", row.value}});
    boost::json::object classes;
    for (const auto& [name, count] : report.classes)
        classes[name] = count;
    boost::json::object json{{"rows_read", report.rows_read},       {"rows_applied", report.rows_applied},
                             {"rows_skipped", report.rows_skipped}, {"rows_rejected", report.rows_rejected},
                             {"rejected", std::move(rejected)},     {"classes", std::move(classes)}};
    const ReturnLinkCounts& links = report.links;
    if (links.full + links.part + links.none + links.no_customer > 0)
        json["returns_linked"] = {
            {"full", links.full}, {"part", links.part}, {"none", links.none}, {"no_customer", links.no_customer}};
    return json;
}

} // namespace opsdesk
