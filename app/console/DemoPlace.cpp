#include "app/console/DemoPlace.h"

#include "app/console/Workplace.h"
#include "core/integration/Areas.h"
#include "core/integration/demo/DemoWorkspace.h"
#include "core/planning/PlanRunner.h"
#include "core/store/Connection.h"
#include "core/workflow/Workspace.h"

namespace opsdesk {

namespace {

constexpr int evening = 18; ///< o'clock
constexpr int seed = 7;

class StillClock final : public Clock {
public:
    explicit StillClock(Timestamp now) : m_now(now) {}
    Timestamp now() override { return m_now; }

private:
    Timestamp m_now;
};

void plan(const std::string& file, const Catalog& catalog, Clock& clock) {
    SeededRandom random(seed);
    const auto workspace = Workspace::open(file, catalog, clock, random);
    const auto rows = store::openSqlite(file, store::OpenMode::ReadOnly);
    runPlan(*rows, workspace->bus(), clock, random, {});
}

} // namespace

DemoPlace::DemoPlace(Date last) : m_clock(std::make_unique<StillClock>(Timestamp::of(last, evening))) {
    const std::string file = m_folder.filePath(QStringLiteral("Demo.opsdesk")).toStdString();
    Catalog catalog;
    addAllAreas(catalog);
    makeDemoWorkspace(file, catalog, last);
    plan(file, catalog, *m_clock);
    m_workplace = std::make_unique<Workplace>(file);
}

DemoPlace::~DemoPlace() = default;

} // namespace opsdesk
