#pragma once

#include <string_view>

namespace opsdesk::store {

/// What both stores can hold: UTF-8 (RFC 3629) without NUL characters.
bool isStorable(std::string_view text);

/// @throws StoreError of kind Constraint that shows the beginning of @p text, unless it is storable.
void requireStorable(std::string_view text);

} // namespace opsdesk::store
