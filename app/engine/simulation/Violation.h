#pragma once

#include "core/base/Error.h"

namespace opsdesk::simulation {

/// Something happened that must never happen.
class Violation : public Error {
public:
    using Error::Error;
};

} // namespace opsdesk::simulation
