#pragma once

#include "core/workflow/View.h"
#include "core/workflow/ViewGroups.h"
#include "ui/models/ListedText.h"

#include <map>
#include <set>

namespace opsdesk::ui {

/// Which groups show their rows: by groupKey(). Either those named, or all but those named.
struct OpenGroups {
    bool all = false;
    std::set<std::string> except;

    bool isOpen(const std::string& key) const { return all != except.contains(key); }
    void set(const std::string& key, bool open);
};

/// All that a table lists: ids of rows, and before those of a group one id that stands for the group.
struct RowList {
    KeyListPtr keys = std::make_shared<KeyList>();
    std::shared_ptr<const std::vector<ViewGroup>> groups;   ///< in order; null without
    std::map<std::string, std::size_t, std::less<>> places; ///< of the groups, by key
    std::vector<std::string> by;                            ///< columns grouped by, the outer first
    std::int64_t rows = 0;                                  ///< in all groups; without groups, those listed

    const ViewGroup* group(std::string_view key) const;
};

/// The id in a list that stands for the group with @p key; the key of such an id, or nothing for that of a row.
std::string idOfGroup(const std::string& key);
bool isGroupId(std::string_view id);
std::string groupOfId(std::string_view id);

/// Makes a list anew and how it differs from the one that is shown. Runs on a reading thread; neither list changes
/// after.
struct RowListing {
    ViewQuery query;
    OpenGroups open;
    KeyListPtr before;
    bool regroups = true; ///< else the groups of `list` are known and only opened or closed
    ListedTextPtr text =
        {}; ///< without groups: what words are looked for in; made for a list without words, or when wanted
    bool wantsText = false; ///< with words, too
    RowList list = {};
    KeyChange change = {};

    void make(ViewReader& reader);

private:
    KeyListPtr plain(ViewReader& reader);
    KeyListPtr grouped(ViewReader& reader);
    void regroup(ViewReader& reader);
};

} // namespace opsdesk::ui
