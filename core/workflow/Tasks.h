#pragma once

#include "core/base/Money.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"
#include "core/workflow/Task.h"

#include <string>
#include <string_view>

namespace opsdesk {

/// A kind of task, declared by the area in which it arises.
struct TaskKind {
    std::string_view name;        ///< a code, such as `late_order`
    std::string_view role;        ///< whose it is
    int hours;                    ///< until it is due
    std::string_view escalatesTo; ///< whose it is as well once it is overdue
};

/// What a task is about.
struct TaskSubject {
    std::string_view kind; ///< table of the document
    std::string id;        ///< its key as text
    std::string number;    ///< what people call it
    std::int64_t supplier_id = 0;
    std::int64_t item_id = 0;
    std::string key = {}; ///< tells several tasks of a kind about one document apart
};

/// Opens the task of this kind about @p subject. Where there is one already it says what is so now, and one that was
/// ended is open again: a subject has one task of a kind. @p amount in the currency of the books.
void openTask(Context& context, const TaskKind& kind, const TaskSubject& subject, std::string text, Minor amount);
/// Ends it, when it is open, because what was wrong is not any more.
void closeTask(Context& context, const TaskKind& kind, std::string_view subjectKind, std::string_view subjectId,
               std::string_view key = {});

/// Names the rows that the two need.
void wantTask(store::UnitOfWork& rows, std::int64_t entity, const TaskKind& kind, std::string_view subjectKind,
              std::string_view subjectId, std::string_view key = {});

/// The life of a task: open → taken → done or dismissed, and open again.
const StateMachine& taskMachine();

/// Adds the actions of the machine, `task.escalate` for the engine, and the view `tasks`.
///
/// Rejections beside those of every document: not_owner, missing_note, unknown_user.
void addTasks(Catalog& catalog);

} // namespace opsdesk
