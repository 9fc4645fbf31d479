#pragma once

#include "core/store/Row.h"
#include "core/workflow/Catalog.h"

#include <string>

namespace opsdesk {

/// How somebody arranged the rows of a view, for others to use: for one role, or for everybody. Lives in entity 0.
struct SharedLayout {
    std::int64_t entity = 0;
    Uuid id;
    std::string view_name; ///< of the catalog
    std::string name;      ///< one of each for a view and an audience
    std::string audience;  ///< a role, or "*" for everybody
    std::string layout;    ///< JSON as the console writes it; the engine does not look into it
    std::string shared_by;
    Timestamp shared_at;
    bool withdrawn = false;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SharedLayout, (),
                      (entity, id, view_name, name, audience, layout, shared_by, shared_at, withdrawn, rev))
OPSDESK_DECLARE_ROW(SharedLayout)

/// Adds the commands `layout.share` and `layout.withdraw` and the view `layouts`.
void addSharedLayouts(Catalog& catalog);

} // namespace opsdesk
