#include "app/console/BacktestDesk.h"

#include "core/base/Error.h"
#include "core/planning/BacktestRunner.h"

#include <QCoreApplication>

namespace opsdesk {

QString doWithBacktest(const ui::BacktestTask& task, const std::string& file, CommandBus& bus, Clock& clock,
                       Random& random) {
    PlanOptions options;
    options.entity = task.entity;
    options.actor = task.actor;
    options.stop = task.stop;
    options.progress = [&task](const PlanProgress& told) {
        if (task.progress)
            task.progress(static_cast<int>(100 * told.done / told.total));
    };
    try {
        const auto reader = store::openSqlite(file, store::OpenMode::ReadOnly);
        playAndRecord(*reader, bus, clock, random, options, findBacktest(*reader, task.entity, task.backtest));
        return {};
    } catch (const PlanRefused& refused) {
        return QString::fromStdString(refused.rejection().text);
    } catch (const PlanCancelled&) {
        return QCoreApplication::translate("BacktestDesk", "Stopped; what it gave before stays.");
    } catch (const std::exception& failure) {
        return QString::fromUtf8(failure.what());
    }
}

} // namespace opsdesk
