#include "core/integration/ImportReport.h"

#include <boost/json.hpp>

#include <algorithm>

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

boost::json::array toJson(const std::vector<RejectedRow>& rows) {
    boost::json::array all;
    for (const RejectedRow& row : rows) {
        boost::json::object entry{{"line", row.line}, {"reason", row.reason}, {"value", row.value}};
        if (!row.file.empty())
            entry["file"] = row.file;
        all.push_back(std::move(entry));
    }
    return all;
}

} // namespace

void ImportReport::reject(std::int64_t line, std::string reason, std::string_view value) {
    ++rows_rejected;
    rejected.push_back({line, std::move(reason), shortened(value), {}});
}

void ImportReport::doubt(std::int64_t line, std::string reason, std::string_view value) {
    doubted.push_back({line, std::move(reason), shortened(value), {}});
}

void ImportReport::add(ImportReport other) {
    rows_read += other.rows_read;
    rows_applied += other.rows_applied;
    rows_skipped += other.rows_skipped;
    rows_rejected += other.rows_rejected;
    for (auto& row : other.rejected)
        rejected.push_back(std::move(row));
    for (auto& row : other.doubted)
        doubted.push_back(std::move(row));
    for (auto& [name, count] : other.classes) {
        const auto known =
            std::find_if(classes.begin(), classes.end(), [&](const auto& one) { return one.first == name; });
        if (known == classes.end())
            classes.emplace_back(std::move(name), count);
        else
            known->second += count;
    }
    links.full += other.links.full;
    links.part += other.links.part;
    links.none += other.links.none;
    links.no_customer += other.links.no_customer;
}

boost::json::object toJson(const ImportReport& report) {
    boost::json::object classes;
    for (const auto& [name, count] : report.classes)
        classes[name] = count;
    boost::json::object json{{"rows_read", report.rows_read},       {"rows_applied", report.rows_applied},
                             {"rows_skipped", report.rows_skipped}, {"rows_rejected", report.rows_rejected},
                             {"rejected", toJson(report.rejected)}, {"classes", std::move(classes)}};
    if (!report.doubted.empty())
        json["doubted"] = toJson(report.doubted);
    const ReturnLinkCounts& links = report.links;
    if (links.full + links.part + links.none + links.no_customer > 0)
        json["returns_linked"] = {
            {"full", links.full}, {"part", links.part}, {"none", links.none}, {"no_customer", links.no_customer}};
    return json;
}

} // namespace opsdesk
