#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/ledger/Verify.h"
#include "core/sync/CacheCheck.h"
#include "core/sync/CacheReader.h"
#include "core/sync/CentreSession.h"
#include "core/sync/PostgresGate.h"

#include <boost/json.hpp>

#include <cstdio>
#include <filesystem>

namespace opsdesk {

namespace {

struct VerifyOptions {
    std::string file, central, anchor, cache;
};

/// The anchor that an engine on this machine writes, or one that is named; without any, the chain's end is not proven.
VerifyReport verifyCentre(const VerifyOptions& options) {
    const auto file = options.anchor.empty() ? usualAnchorFile(options.central) : options.anchor;
    const auto connection = openCentre(options.central);
    if (options.anchor.empty() && !std::filesystem::exists(file)) {
        log::warn(
            "There is no anchor of this centre on this machine, so nothing shows that its audit trail was not cut "
            "short; name one with --anchor FILE, or run this where its engine runs.");
        return verify(*connection, nullptr);
    }
    const AuditAnchor anchor(file, anchorKey());
    return verify(*connection, &anchor);
}

VerifyReport verifyPlace(const VerifyOptions& options) {
    if (!options.central.empty())
        return verifyCentre(options);
    const auto connection = store::openSqlite(options.file, store::OpenMode::ReadOnly);
    const AuditAnchor anchor(options.file + ".anchor", anchorKey());
    return verify(*connection, &anchor);
}

/// A cache against its centre, share by share.
void verifyCache(Program& program, const VerifyOptions& options) {
    if (options.central.empty())
        throw UsageError("Give the centre that the cache is of: --central URL, as the person whose cache it is.");
    const auto file = cacheFileAt(options.cache);
    const auto cache = store::openSqlite(file, store::OpenMode::ReadOnly);
    PostgresGate gate(options.central);
    boost::json::array tables;
    bool same = true;
    for (const auto& check : checkCache(*cache, gate)) {
        tables.push_back(boost::json::object{{"table", check.share.table},
                                             {"entity", check.share.entity},
                                             {"rows", check.rows},
                                             {"changed_since", check.changed},
                                             {"ok", check.same}});
        if (!check.same)
            log::warn("{} of entity {} differs from the centre; delete the cache, and it is loaded anew.", check.share.table,
                      check.share.entity);
        same = same && check.same;
    }
    std::printf("%s\n",
                boost::json::serialize(boost::json::object{{"cache", file}, {"ok", same}, {"tables", tables}}).c_str());
    if (!same)
        program.exitCode = 3;
}

} // namespace

void addVerifyCommand(CLI::App& app, Program& program) {
    auto* command =
        app.add_subcommand("verify", "Prove that a workspace is whole, or say what is not; exits with 3 then");
    auto options = std::make_shared<VerifyOptions>();
    auto* place = command->add_option_group("place")->require_option(1);
    place->add_option("--workspace", options->file, "The embedded workspace")->type_name("FILE");
    place->add_option("--central", options->central, "The central database, logged in as its engine or owner")
        ->type_name("URL");
    command
        ->add_option("--anchor", options->anchor,
                     "The anchor of a central database's engine; this machine's when left out")
        ->type_name("FILE");
    command
        ->add_option("--cache", options->cache,
                     "A console's cache, to compare with --central, logged in as the person whose it is")
        ->type_name("FOLDER")
        ->excludes("--workspace");
    command->callback([&program, options] {
        if (!options->cache.empty())
            return verifyCache(program, *options);
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
