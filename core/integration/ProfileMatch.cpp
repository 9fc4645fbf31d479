#include "core/integration/ProfileMatch.h"

#include "core/integration/HeaderNames.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <tuple>

namespace opsdesk {

namespace {

/// Letters and figures alone, in small letters: "Stock Code", "stock_code" and "StockCode" are one.
std::string plain(std::string_view name) {
    std::string out;
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80)
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

bool isLike(const ProfileColumn& column, std::string_view given) {
    const std::string wanted = plain(given);
    if (wanted.empty())
        return false;
    const auto same = [&](std::string_view name) {
        const std::string mine = plain(name);
        return mine == wanted || mine + "s" == wanted || mine == wanted + "s" || mine + "no" == wanted ||
               mine + "number" == wanted || mine + "id" == wanted;
    };
    return same(column.name) || (column.field && same(fieldInfo(*column.field).name)) ||
           std::any_of(column.aliases.begin(), column.aliases.end(), same);
}

/// Called anew wherever the profile speaks of a column.
void rename(boost::json::object& object, std::string_view member, const std::map<std::string, std::string>& names) {
    auto* value = object.if_contains(member);
    if (!value || !value->is_string())
        return;
    if (const auto found = names.find(std::string(value->as_string())); found != names.end() && !found->second.empty())
        *value = found->second;
}

void renameInRules(boost::json::object& profile, const std::map<std::string, std::string>& names) {
    if (auto* rules = profile.if_contains("rules"))
        for (boost::json::value& rule : rules->as_array()) {
            rename(rule.as_object(), "value_of", names);
            if (auto* when = rule.as_object().if_contains("when"))
                for (boost::json::value& condition : when->as_array()) {
                    rename(condition.as_object(), "column", names);
                    rename(condition.as_object(), "before_column", names);
                }
        }
    if (auto* reasons = profile.if_contains("reasons"))
        rename(reasons->as_object(), "column", names);
}

void renameColumns(boost::json::object& profile, const std::map<std::string, std::string>& names) {
    boost::json::array kept;
    for (boost::json::value& column : profile.at("columns").as_array()) {
        const std::string name(column.at("column").as_string());
        const auto mapped = names.find(name);
        if (mapped != names.end() && mapped->second.empty())
            continue;
        if (mapped != names.end() && mapped->second != name) {
            column.as_object()["column"] = mapped->second;
            column.as_object().erase("aliases"); // another column may be called so
        }
        kept.push_back(std::move(column));
    }
    profile["columns"] = std::move(kept);
}

} // namespace

ProfileMatch matchProfile(const ImportProfile& profile, std::span<const std::string> header) {
    const std::vector<std::string_view> names(header.begin(), header.end());
    ProfileMatch match;
    for (const ProfileColumn& column : profile.columns) {
        const auto places = placesOf(column, names);
        match.places.push_back(places.empty() ? std::nullopt : std::optional(places.front()));
        match.found += places.empty() ? 0 : 1;
        match.required += column.required ? 1 : 0;
        match.missing += column.required && places.empty() ? 1 : 0;
    }
    return match;
}

std::vector<ProfileMatch> matchProfiles(std::span<const ImportProfile> profiles, std::span<const std::string> header) {
    std::vector<ProfileMatch> matches;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        matches.push_back(matchProfile(profiles[i], header));
        matches.back().profile = i;
    }
    const auto rank = [&](const ProfileMatch& match) {
        const auto lack =
            match.required == 0 ? 1.0 : static_cast<double>(match.missing) / static_cast<double>(match.required);
        const auto unused = match.places.size() - match.found;
        return std::tuple(lack, -static_cast<std::ptrdiff_t>(match.found), unused);
    };
    std::stable_sort(matches.begin(), matches.end(),
                     [&](const ProfileMatch& a, const ProfileMatch& b) { return rank(a) < rank(b); });
    return matches;
}

std::vector<std::pair<std::size_t, std::size_t>> likelyPlaces(const ImportProfile& profile, const ProfileMatch& match,
                                                              std::span<const std::string> header) {
    std::vector<bool> taken(header.size(), false);
    for (const auto& place : match.places)
        if (place)
            taken[*place] = true;
    std::vector<std::pair<std::size_t, std::size_t>> likely;
    for (std::size_t column = 0; column < profile.columns.size(); ++column) {
        if (match.places[column])
            continue;
        for (std::size_t place = 0; place < header.size(); ++place)
            if (!taken[place] && isLike(profile.columns[column], header[place])) {
                likely.emplace_back(column, place);
                taken[place] = true;
                break;
            }
    }
    return likely;
}

std::string mappedProfile(std::string_view text, const std::string& name, const ColumnMapping& mapping) {
    const std::map<std::string, std::string> names(mapping.begin(), mapping.end());
    boost::json::object profile = boost::json::parse(text).as_object();
    profile["profile"] = name;
    renameColumns(profile, names);
    renameInRules(profile, names);
    std::string mapped = boost::json::serialize(profile);
    parseImportProfile(mapped, name); // says what is wrong
    return mapped;
}

} // namespace opsdesk
