#pragma once

#include "core/base/Clock.h"
#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"

#include <string>
#include <vector>

namespace opsdesk {

/// What preparing a centre did.
struct CentrePrepared {
    bool made = false;                 ///< it was empty before
    int migrations = 0;                ///< applied now
    std::vector<std::string> problems; ///< with people's logins, one sentence each
};

/// Makes a centre of an empty database, or brings an older one up to date: schema, epoch, shared stream and entity 1
/// with their seeds, and whatever follows from the program's declarations (CentralRoles.h). Run again, it changes
/// nothing. @p owner logs in as whoever owns the database. @throws StoreError Newer, NotADatabase, ReadOnly
CentrePrepared prepareCentre(store::Connection& owner, const Catalog& catalog, Clock& clock, Random& random);

} // namespace opsdesk
