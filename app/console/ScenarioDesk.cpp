#include "app/console/ScenarioDesk.h"

#include "core/base/Error.h"
#include "core/planning/ScenarioRunner.h"

namespace opsdesk {

namespace {

PlanOptions optionsOf(const ui::ScenarioTask& task) {
    PlanOptions options;
    options.entity = task.entity;
    options.actor = task.actor;
    options.stop = task.stop;
    options.progress = [&task](const PlanProgress& told) {
        if (told.stage == PlanProgress::Stage::Plan && told.total > 0 && task.progress)
            task.progress(static_cast<int>(100 * told.done / told.total));
    };
    return options;
}

} // namespace

QString doWithScenario(const ui::ScenarioTask& task, const std::string& file, CommandBus& bus, Clock& clock,
                       Random& random) {
    try {
        const auto reader = store::openSqlite(file, store::OpenMode::ReadOnly);
        const auto options = optionsOf(task);
        const auto scenario = findScenario(*reader, task.entity, task.scenario);
        if (task.publish)
            publishScenario(*reader, bus, clock, random, options, scenario);
        else
            planAndRecord(*reader, bus, clock, random, options, scenario);
        return {};
    } catch (const PlanRefused& refused) {
        return QString::fromStdString(refused.rejection().text);
    } catch (const std::exception& failure) {
        return QString::fromUtf8(failure.what());
    }
}

} // namespace opsdesk
