#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/ledger/Verify.h"

#include <boost/json.hpp>

#include <cstdio>
#include <optional>

namespace opsdesk {

namespace {

struct VerifyOptions {
    std::string file, central;
};

VerifyReport verifyPlace(const VerifyOptions& options) {
    if (!options.central.empty())
        return verify(*store::openPostgres(options.central), nullptr);
    const auto connection = store::openSqlite(options.file, store::OpenMode::ReadOnly);
    const AuditAnchor anchor(options.file + ".anchor", anchorKey());
    return verify(*connection, &anchor);
}

} // namespace

void addVerifyCommand(CLI::App& app, Program& program) {
    auto* command =
        app.add_subcommand("verify", "Prove that a workspace is whole, or say what is not; exits with 3 then");
    auto options = std::make_shared<VerifyOptions>();
    auto* place = command->add_option_group("place")->require_option(1);
    place->add_option("--workspace", options->file, "The embedded workspace")->type_name("FILE");
    place->add_option("--central", options->central, "The central database")->type_name("URL");
    command->callback([&program, options] {
        const auto report = verifyPlace(*options);
        for (const auto& check : report.checks)
            for (const auto& fault : check.faults)
                log::warn("{}: {}: {}", check.name, fault.where, fault.what);
        std::printf("%s\n", boost::json::serialize(report.toJson()).c_str());
        if (!report.ok())
            program.exitCode = 3;
    });
}

} // namespace opsdesk
