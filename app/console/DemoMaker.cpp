#include "app/console/DemoMaker.h"

#include "app/console/DataFolder.h"

#include "core/base/Clock.h"
#include "core/integration/Areas.h"
#include "core/integration/demo/DemoWorkspace.h"
#include "core/planning/PlanRunner.h"
#include "core/store/Connection.h"
#include "core/workflow/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace opsdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int replayShare = 60; ///< percent of the making that the year of trade is; the rest is its plan

QString markOf(const QString& file) {
    return file + u".unfinished"_s;
}

void removeUnfinished(const QString& file) {
    if (!QFileInfo::exists(markOf(file)))
        return;
    for (const auto* end : {"", "-wal", "-shm", "-journal", ".anchor", ".lock"})
        QFile::remove(file + QLatin1StringView(end));
}

void plan(const std::string& file, const Catalog& catalog, const std::function<void(int)>& progress,
          const std::stop_token& stop) {
    SystemClock clock;
    SystemRandom random;
    const auto workspace = Workspace::open(file, catalog, clock, random);
    const auto reader = store::openSqlite(file, store::OpenMode::ReadOnly);
    PlanOptions options;
    options.asOf = demoEnd;
    options.stop = stop;
    options.progress = [&](const PlanProgress& now) {
        if (now.stage == PlanProgress::Stage::Plan && now.total > 0)
            progress(replayShare + static_cast<int>((99 - replayShare) * now.done / now.total));
    };
    runPlan(*reader, workspace->bus(), clock, random, options);
}

QString makeDemo(const QString& file, const std::function<void(int)>& progress, const std::stop_token& stop) {
    try {
        QDir().mkpath(QFileInfo(file).path());
        removeUnfinished(file);
        QFile mark(markOf(file));
        if (!mark.open(QIODevice::WriteOnly))
            return QCoreApplication::translate("Start", "%1 cannot be written: %2.").arg(file, mark.errorString());
        Catalog catalog;
        addAllAreas(catalog);
        makeDemoWorkspace(file.toStdString(), catalog, demoEnd, [&](int percent) {
            if (stop.stop_requested())
                throw PlanCancelled();
            progress(percent * replayShare / 100);
        });
        plan(file.toStdString(), catalog, progress, stop);
        mark.remove();
        return {};
    } catch (const PlanCancelled&) {
        removeUnfinished(file);
        QFile::remove(markOf(file));
        return QCoreApplication::translate("Start", "Making the demo workspace was cancelled; nothing is left of it.");
    } catch (const std::exception& failure) {
        return QString::fromUtf8(failure.what());
    }
}

QString makeEmpty(const QString& file) {
    try {
        Catalog catalog;
        addAllAreas(catalog);
        SystemClock clock;
        SystemRandom random;
        Workspace::init(file.toStdString(), catalog, clock, random);
        return {};
    } catch (const std::exception& failure) {
        return QString::fromUtf8(failure.what());
    }
}

} // namespace

QString demoFile() {
    return inDataFolder(u"demo.opsdesk"_s);
}

ui::WorkspaceMaker workspaceMaker() {
    const QString file = demoFile();
    return {file, [file] { return QFileInfo::exists(file) && !QFileInfo::exists(markOf(file)); },
            [file](const std::function<void(int)>& progress, const std::stop_token& stop) {
                return makeDemo(file, progress, stop);
            },
            makeEmpty};
}

} // namespace opsdesk
