#pragma once

#include "core/base/Clock.h"
#include "core/integration/ImportContent.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Workspace.h"
#include "ui/bridge/Importing.h"

#include <QDateTime>

#include <mutex>
#include <utility>

namespace opsdesk {

/// The guided import into an embedded workspace: the same reading, trial and applying as `opsdeskd import`. Profiles of
/// the person's own are JSON files in a folder of theirs, which `opsdeskd import FILE.json …` takes, too.
class FileImports final : public ui::Importing {
public:
    /// All of them outlive it. @p profiles is made when the first is kept there.
    FileImports(Workspace& workspace, const Catalog& catalog, Clock& clock, Random& random, QString profiles);

    QStringList profiles() override;
    ui::ImportLook look(const ui::ImportPlan& plan) override;
    QString keep(const ui::ImportPlan& plan, const QString& name, QString& problem) override;
    ui::ImportEnd run(const ui::ImportTask& task) override;

private:
    using Contents = std::vector<std::unique_ptr<ImportContent>>;

    void lookAt(const ui::ImportPlan& plan, ui::ImportLook& look);
    /// The text of the file looked at last is kept: mapping one column should not read it anew.
    const ImportText& textOf(const std::string& file, TextEncoding encoding);
    Contents read(const ui::ImportTask& task) const;
    ImportReport apply(const ui::ImportTask& task, const Contents& contents);

    Workspace& m_workspace;
    const Catalog& m_catalog;
    Clock& m_clock;
    Random& m_random;
    QString m_profiles;
    std::mutex m_mutex; ///< guards what follows
    ImportText m_text;
    std::string m_file;
    std::pair<QDateTime, qint64> m_mark; ///< when it was written last, and its size
    TextEncoding m_encoding = TextEncoding::Utf8;
};

} // namespace opsdesk
