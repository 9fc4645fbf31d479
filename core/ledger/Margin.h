#pragma once

#include "core/ledger/BookSql.h"
#include "core/workflow/Catalog.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// Where an account stands in the posting map: of an event, its debit or its credit.
struct MapPlace {
    std::string_view event;
    bool debit = false;
};

/// What margin is made of: income above zero, cost below. An account belongs to the first part that names its place in
/// the posting map, and income and expenses that none names are the part `other`: the parts add up to the income
/// statement.
struct MarginPart {
    std::string_view code; ///< also the column of the view `margin`
    const char* title = "";
    const char* description = "";
    std::vector<MapPlace> accounts;
    std::string_view only = ""; ///< the event whose entries count alone; "": all that no part before took
};

std::span<const MarginPart> marginParts();

/// SQL for the channel of an entry "e": that of its order, return or refund, of a write-off and of a refurbishment that
/// of their return; null where it is of none of these.
struct EntryChannelSql {
    std::string_view joins, channel;
};
EntryChannelSql entryChannelSql();

/// The parts' codes by account, as the posting map says now, `other` among them; accounts of neither income nor expense
/// are not there.
std::map<std::string, std::string> marginAccounts(store::Connection& connection);

/// Adds the views `margin` and `margin-rows`.
void addMargin(Catalog& catalog);

} // namespace opsdesk
