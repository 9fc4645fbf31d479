#pragma once

#include "app/engine/Commands.h"

#include "core/store/Connection.h"
#include "core/workflow/CommandBus.h"
#include "core/workflow/View.h"

#include <memory>
#include <string>

namespace opsdesk {

/// Where a subcommand works: an embedded workspace, or a centre as whoever its address logs in.
struct PlaceOptions {
    std::string workspace, central;

    bool isCentral() const { return !central.empty(); }
};

/// The options `--workspace FILE` and `--central URL`.
void addPlaceOptions(CLI::App& command, PlaceOptions& place);
/// The option `--central URL` alone, which must be given. @p as whom its address logs in.
void addCentralOption(CLI::App& command, std::string& central, const std::string& as);
/// @throws UsageError unless one of the two was given.
void requirePlace(const PlaceOptions& place);

/// A place with somebody working in it.
class OpenPlace {
public:
    virtual ~OpenPlace() = default;

    virtual CommandBus& bus() = 0;
    virtual std::unique_ptr<ViewReader> reader() = 0;
    /// A session of its own, for reading.
    virtual std::unique_ptr<store::Connection> connect() = 0;
};

/// @throws UsageError, StoreError
std::unique_ptr<OpenPlace> openPlace(Program& program, const PlaceOptions& place);
/// A reader alone, which changes nothing. @throws UsageError, StoreError
std::unique_ptr<ViewReader> openPlaceReader(Program& program, const PlaceOptions& place);

} // namespace opsdesk
