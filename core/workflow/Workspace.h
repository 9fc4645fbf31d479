#pragma once

#include "core/base/Clock.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/CommandBus.h"
#include "core/workflow/View.h"

#include <functional>
#include <memory>
#include <string>

namespace opsdesk {

class Engine;

/// An embedded workspace: one SQLite file, opened by one or more processes. Whoever holds its lock runs the engine; the
/// others queue their commands in the file, wait, and become the engine if it goes away.
///
/// Files beside it: `<file>.anchor` (the audit chain's anchor), `<file>.lock`.
class Workspace {
public:
    /// Makes a new one: schema, seeds, entity 1. An interrupted attempt leaves nothing under @p file.
    /// @p fill may put something in before the file gets its name. @throws StoreError when the file exists or cannot be
    /// made.
    static void init(const std::string& file, const Catalog& catalog, Clock& clock, Random& random,
                     const std::function<void(Engine&)>& fill = {});
    /// Puts a backup in place of the workspace, while other processes may have it open; recorded in the audit trail and
    /// in the anchor. Where there is no workspace of that name any more, the backup becomes it. @p by names the person
    /// at the machine. @throws StoreError; UsageError when both are the same file.
    static void restore(const std::string& file, const std::string& backup, const std::string& by,
                        const Catalog& catalog, Clock& clock, Random& random);
    /// Migrates an older one. @throws StoreError NotADatabase, Newer, Missing, Locked, ReadOnly, Corrupt (older than
    /// its anchor)
    static std::unique_ptr<Workspace> open(const std::string& file, const Catalog& catalog, Clock& clock,
                                           Random& random);
    virtual ~Workspace() = default;

    virtual CommandBus& bus() = 0;
    /// A reader with a connection of its own, for one thread.
    virtual std::unique_ptr<ViewReader> reader() = 0;
    virtual const std::string& file() const = 0;
};

/// A reader alone, which changes nothing, not even the schema. @throws StoreError as Workspace::open
std::unique_ptr<ViewReader> openReader(const std::string& file, const Catalog& catalog);

/// A reader of any store. @p connection is the reader's own.
std::unique_ptr<ViewReader> makeViewReader(std::unique_ptr<store::Connection> connection, const Catalog& catalog);

} // namespace opsdesk
