#include "ui/models/RowList.h"

#include <iterator>

namespace opsdesk::ui {

namespace {

constexpr char mark = '\x1d'; ///< before the key of a group; no id of a row begins with it

/// The rows listed below the group with @p key.
std::vector<std::string> membersIn(const KeyList& list, const std::string& key) {
    std::vector<std::string> ids;
    const int place = list.find(idOfGroup(key));
    for (int row = place + 1; place >= 0 && row < list.size() && !isGroupId(list.at(row)); ++row)
        ids.emplace_back(list.at(row));
    return ids;
}

/// Whether all groups that it lies in are open.
bool isSeen(const ViewGroup& group, const OpenGroups& open) {
    for (std::size_t level = 1; level < group.level(); ++level)
        if (!open.isOpen(groupKey({group.values.begin(), group.values.begin() + static_cast<std::ptrdiff_t>(level)})))
            return false;
    return true;
}

} // namespace

void OpenGroups::set(const std::string& key, bool open) {
    if (open != all)
        except.insert(key);
    else
        except.erase(key);
}

std::string idOfGroup(const std::string& key) {
    return mark + key;
}

bool isGroupId(std::string_view id) {
    return !id.empty() && id.front() == mark;
}

std::string groupOfId(std::string_view id) {
    return isGroupId(id) ? std::string(id.substr(1)) : std::string();
}

const ViewGroup* RowList::group(std::string_view key) const {
    const auto place = places.find(key);
    return place == places.end() ? nullptr : &(*groups)[place->second];
}

void RowListing::make(ViewReader& reader) {
    list.keys = query.group_by.empty() ? plain(reader) : grouped(reader);
    if (query.group_by.empty())
        list.rows = list.keys->size();
    change = changeOf(before ? before : std::make_shared<KeyList>(), list.keys);
    list.keys = change.after;
}

KeyListPtr RowListing::plain(ViewReader& reader) {
    if (!text && (query.search.empty() || wantsText))
        text = ListedText::read(reader, query);
    if (text && query.search.empty())
        return text->keys();
    return std::make_shared<KeyList>(text && text->hasText() ? text->find(query.search, text->keys()->size())
                                                             : reader.keys(query));
}

KeyListPtr RowListing::grouped(ViewReader& reader) {
    if (regroups)
        regroup(reader);
    const std::size_t innermost = query.group_by.size();
    std::map<std::string, std::vector<std::string>> members;
    std::vector<std::vector<Value>> asked;
    for (const ViewGroup& group : *list.groups) {
        const std::string key = groupKey(group.values);
        if (group.level() != innermost || !isSeen(group, open) || !open.isOpen(key))
            continue;
        if (auto known = regroups ? std::vector<std::string>() : membersIn(*before, key); !known.empty())
            members[key] = std::move(known);
        else
            asked.push_back(group.values);
    }
    auto read = reader.keysOfGroups(query, asked);
    for (std::size_t i = 0; i < asked.size(); ++i)
        members[groupKey(asked[i])] = std::move(read[i]);
    std::vector<std::string> ids;
    for (const ViewGroup& group : *list.groups) {
        if (!isSeen(group, open))
            continue;
        const std::string key = groupKey(group.values);
        ids.push_back(idOfGroup(key));
        if (const auto found = members.find(key); found != members.end())
            std::move(found->second.begin(), found->second.end(), std::back_inserter(ids));
    }
    return std::make_shared<KeyList>(ids);
}

void RowListing::regroup(ViewReader& reader) {
    auto groups = std::make_shared<std::vector<ViewGroup>>(reader.groups(query));
    list = {};
    list.by = query.group_by;
    for (std::size_t i = 0; i < groups->size(); ++i) {
        list.places.emplace(groupKey((*groups)[i].values), i);
        if ((*groups)[i].level() == 1)
            list.rows += (*groups)[i].rows;
    }
    list.groups = std::move(groups);
}

} // namespace opsdesk::ui
