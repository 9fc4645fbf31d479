#pragma once

#include "core/base/Date.h"
#include "core/workflow/View.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace opsdesk::ui {

/// How a file is to be read: a profile, and what the file calls those of its columns that it calls otherwise.
struct ImportPlan {
    QString file;
    QString profile; ///< a name, or the path of one of the person's own; empty: none is known to fit
    std::vector<std::pair<std::string, std::string>> mapping = {}; ///< column of the profile, of the file; empty: none
};

/// A column of a profile, and what feeds it.
struct ImportColumn {
    std::string name; ///< in the profile
    QString field;    ///< what it becomes; empty: only rules look at it
    QString meaning;  ///< in a sentence
    QString type;     ///< such as "date"
    bool required = false;
    int place = -1; ///< column of the file; -1: none
};

/// A file as a profile reads it.
struct ImportLook {
    QString problem;     ///< why it cannot be read at all, in a sentence; else empty
    QString lacks;       ///< why it cannot be read by this profile; else empty
    QString profile;     ///< the one that was asked for, or the proposed one
    QStringList fitting; ///< profiles that lack nothing, best first
    QStringList header;
    std::vector<std::pair<std::string, std::string>> mapping; ///< that was asked for, or what is probably meant
    std::vector<QStringList> samples;                         ///< the first rows as they stand
    std::vector<ImportColumn> columns;                        ///< of the profile
    bool needsCutOver = false;                                ///< its rows move stock from a day on
    std::shared_ptr<const View> view;                         ///< of the preview; null when there is none
    std::vector<ViewRow> rows;
};

/// What became of the files.
struct ImportEnd {
    QString problem; ///< in a sentence; empty when it went through, with or without rejected rows
    bool cancelled = false;
    std::int64_t read = 0, applied = 0, skipped = 0, rejected = 0;
    struct Row {
        std::int64_t line = 0;
        QString file, reason, value;
    };
    std::vector<Row> rows;                                 ///< that were rejected; values that rows were taken without
    std::vector<std::pair<QString, std::int64_t>> classes; ///< rows by what they are
    std::vector<std::pair<QString, std::string>> opened;   ///< views that hold what came in: title, name
};

struct ImportTask {
    std::vector<ImportPlan> plans;
    std::optional<Date> cutOver;
    bool trial = true; ///< on a copy that is thrown away
    std::string actor;
    std::int64_t entity = 1;
    std::function<void(int percent)> progress; ///< on the calling thread
    std::stop_token stop;
};

/// What the guided import asks of the engine. Each call may wait for a disk: for a thread of the caller's. Throws
/// nothing. Made by `app/`.
class Importing {
public:
    virtual ~Importing() = default;

    /// All profiles there are, built in ones first.
    virtual QStringList profiles() = 0;
    /// Of a plan without a profile the best is proposed.
    virtual ImportLook look(const ImportPlan& plan) = 0;
    /// Keeps the plan's mapping as a profile of the person's own. Its path; @p problem says why not.
    virtual QString keep(const ImportPlan& plan, const QString& name, QString& problem) = 0;
    virtual ImportEnd run(const ImportTask& task) = 0;
};

} // namespace opsdesk::ui
