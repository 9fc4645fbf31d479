#pragma once

#include "core/store/Connection.h"

#include <string>

namespace opsdesk {

/// Sets the password of @p user at the centre that @p url names: one's own, or as an administrator anyone's. The
/// password does not leave this process; the server gets its SCRAM verifier. @throws StoreError; UsageError when the
/// password is shorter than 8 characters.
void setCentralPassword(const std::string& url, const std::string& user, const std::string& password);

} // namespace opsdesk
