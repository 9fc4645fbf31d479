#include "core/workflow/Tasks.h"

#include "core/governance/Settings.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Timers.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Task, "task", ("entity", "id"), ("subject"))

namespace {

constexpr std::string_view dueTimer = "due";
constexpr std::int64_t microsecondsPerHour = 3'600'000'000;

constexpr State taskStates[] = {
    {"open", "Open"},
    {"taken", "Taken"},
    {"done", "Done", true},
    {"dismissed", "Dismissed", true},
};

constexpr Transition taskTransitions[] = {
    // state, action, next, guard, effect, undo
    {"open", "take", "taken", "owner", "take", "release"},
    {"open", "assign", "taken", "owner", "assign", ""},
    {"open", "resolve", "done", "explained", "close", "reopen"},
    {"open", "dismiss", "dismissed", "explained", "close", "reopen"},
    {"open", "escalate", "open", "", "escalate", ""},
    {"taken", "take", "taken", "owner", "take", ""},
    {"taken", "assign", "taken", "owner", "assign", ""},
    {"taken", "release", "open", "owner", "release", ""},
    {"taken", "resolve", "done", "explained", "close", "reopen"},
    {"taken", "dismiss", "dismissed", "explained", "close", "reopen"},
    {"taken", "escalate", "taken", "", "escalate", ""},
    {"done", "reopen", "open", "owner", "reopen", ""},
    {"dismissed", "reopen", "open", "owner", "reopen", ""},
};

struct AssignPayload {
    std::string user;
};
BOOST_DESCRIBE_STRUCT(AssignPayload, (), (user))

struct TaskNotePayload {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(TaskNotePayload, (), (note))

Uuid taskId(std::int64_t entity, std::string_view kind, std::string_view subjectKind, std::string_view subject,
            std::string_view key) {
    static const Uuid space = Uuid::derived(Uuid(), "task");
    return Uuid::derived(space, fmt::format("{}/{}/{}/{}/{}", entity, kind, subjectKind, subject, key));
}

bool isTheirs(const Task& task, const User& user) {
    return user.has(task.owner_role) || (task.escalated_at && user.has(task.escalates_to));
}

Outcome mayHandle(Context& context, const Task& task) {
    if (isTheirs(task, context.actor()))
        return {};
    return reject("not_owner",
                  fmt::format("{} is for {}; {} has not that role.", task.number,
                              task.escalated_at ? task.owner_role + ", " + task.escalates_to : task.owner_role,
                              context.actor().name));
}

Outcome isExplained(Context& context, const Task& task) {
    const auto payload = readPayload<TaskNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (!payload->note || payload->note->empty())
        return reject("missing_note", "Say in a note how it ended, for whoever meets the like again.", "note");
    return mayHandle(context, task);
}

void makeDue(Context& context, Task& task, int hours) {
    task.opened_at = context.businessTime();
    task.due_at = Timestamp(task.opened_at.micros() + hours * microsecondsPerHour);
    task.escalated_at.reset();
    if (!task.escalates_to.empty())
        setTimer(context, dueTimer, task.id, task.due_at, "task.escalate");
}

Outcome takeTask(Context& context, Task& task) {
    task.owner = context.actor().id;
    return {};
}

Outcome assignTask(Context& context, Task& task) {
    const auto payload = readPayload<AssignPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto* user = context.rows().find<User>(std::int64_t(0), std::string_view(payload->user));
    if (!user || !user->active)
        return reject("unknown_user", fmt::format("There is no active user \"{}\".", payload->user), "user");
    if (!isTheirs(task, *user))
        return reject("not_owner",
                      fmt::format("{} is for {}; {} has not that role.", task.number, task.owner_role, user->name),
                      "user");
    task.owner = user->id;
    return {};
}

Outcome releaseTask(Context&, Task& task) {
    task.owner.clear();
    return {};
}

Outcome endTask(Context& context, Task& task) {
    const auto payload = readPayload<TaskNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    task.note = payload->note.value_or("");
    task.closed_by = context.actor().id;
    task.closed_at = context.businessTime();
    clearTimer(context, dueTimer, task.id);
    return {};
}

Outcome reopenTask(Context& context, Task& task) {
    const auto hours = (task.due_at.micros() - task.opened_at.micros()) / microsecondsPerHour;
    task.closed_by.clear();
    task.closed_at.reset();
    task.owner.clear();
    makeDue(context, task, static_cast<int>(hours));
    return {};
}

Outcome escalateTask(Context& context, Task& task) {
    task.escalated_at = context.businessTime();
    return {};
}

using TaskActions = DocumentActions<Task>;

std::vector<TaskActions::Action> taskActions() {
    const std::map<std::string, std::string> note{{"note", "how it ended, or why it is none"}};
    return {
        {"take", "Makes the task one's own.", {}, {}, ""},
        {"assign",
         "Gives the task to somebody whose role it is for.",
         describePayload<AssignPayload>(),
         {{"user", "login of a person with the role"}},
         ""},
        {"release", "Gives the task back to all whose role it is for.", {}, {}, ""},
        {"resolve", "Says that what was wrong is mended.", describePayload<TaskNotePayload>(), note, ""},
        {"dismiss", "Says that nothing was wrong.", describePayload<TaskNotePayload>(), note, ""},
        {"reopen", "Opens a task again that was ended too soon.", {}, {}, ""},
        {"escalate", "Notes that the task is overdue; issued by the engine.", {}, {}, "", false},
    };
}

View tasksView() {
    using T = ColumnType;
    View view;
    view.name = "tasks";
    view.title = "Exceptions and tasks";
    view.description = "What somebody has to look at, with owner, deadline and the money at stake.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"problem", "Problem", T::Code, "What kind of thing is wrong."},
        {"text", "What is wrong", T::Text, "In words."},
        {"subject", "About", T::Code, "The document that it is about; Enter opens it."},
        {"amount", "At stake", T::Money, "What it may cost, in the currency of the books; 0 when it cannot be said."},
        {"currency", "Currency", T::Currency, "Of the books.", false},
        {"due_at", "Due", T::Time, "Until when it should be dealt with; then it escalates."},
        {"owner_role", "For", T::Code, "The role whose task it is."},
        {"escalated_to", "Also for", T::Code, "The role that has it as well since it is overdue."},
        {"owner", "Taken by", T::Code, "Who deals with it; empty while nobody does."},
        {"state", "State", T::Code, "Of the machine task."},
        {"opened_at", "Since", T::Time, "When it was found, the last time."},
        {"escalated_at", "Escalated", T::Time, "When it became overdue.", false},
        {"closed_by", "Ended by", T::Code, "Who ended it; the engine when what was wrong went away.", false},
        {"closed_at", "Ended", T::Time, "When.", false},
        {"note", "Note", T::Text, "How it ended.", false},
        {"kind", "Kind of document", T::Code, "Table of the document that it is about.", false},
        {"document", "Document", T::Text, "Key of the document that it is about.", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"item_id", "Item id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "Key of the task.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"amount", true}, {"due_at"}};
    view.sql = R"(SELECT t.id AS id, t.rev AS rev, t.version AS version, t.number AS number, t.kind AS problem,
    t.text AS text, t.subject_number AS subject, t.amount AS amount, t.currency AS currency,
    t.due_at AS due_at, t.owner_role AS owner_role,
    CASE WHEN t.escalated_at IS NOT NULL THEN t.escalates_to ELSE '' END AS escalated_to, t.owner AS owner,
    t.state AS state, t.opened_at AS opened_at, t.escalated_at AS escalated_at, t.closed_by AS closed_by,
    t.closed_at AS closed_at, t.note AS note, t.subject_kind AS kind, t.subject AS document,
    t.supplier_id AS supplier_id, t.item_id AS item_id
FROM task t
WHERE t.entity = @entity)";
    view.tables = {"task"};
    view.search = {"number", "text", "subject"};
    return view;
}

} // namespace

const StateMachine& taskMachine() {
    static constexpr StateMachine machine{"task", "Task", taskStates, taskTransitions};
    return machine;
}

void openTask(Context& context, const TaskKind& kind, const TaskSubject& subject, std::string text, Minor amount) {
    auto& rows = context.rows();
    const auto id = taskId(context.entity(), kind.name, subject.kind, subject.id, subject.key);
    const auto* found = rows.find<Task>(context.entity(), id);
    Task task;
    if (found)
        task = *found;
    if (!found) {
        task.entity = context.entity();
        task.id = id;
        task.number = context.nextNumber("TSK");
        task.created_at = context.acceptedAt();
        task.created_by = context.actor().id;
        task.kind = kind.name;
        task.subject_kind = subject.kind;
        task.subject = subject.id;
    }
    if (!task.isOpen()) {
        task.state = "open";
        task.owner.clear();
        task.owner_role = kind.role;
        task.escalates_to = kind.escalatesTo;
        task.closed_by.clear();
        task.closed_at.reset();
        task.note.clear();
        makeDue(context, task, kind.hours);
    }
    task.subject_number = subject.number;
    task.supplier_id = subject.supplier_id;
    task.item_id = subject.item_id;
    task.text = std::move(text);
    task.amount = amount;
    task.currency = entityCurrency(rows);
    task.last_command = context.command().id;
    ++task.version;
    rows.put(std::move(task));
}

void closeTask(Context& context, const TaskKind& kind, std::string_view subjectKind, std::string_view subjectId,
               std::string_view key) {
    const auto id = taskId(context.entity(), kind.name, subjectKind, subjectId, key);
    const auto* found = context.rows().find<Task>(context.entity(), id);
    if (!found || !found->isOpen())
        return;
    auto task = *found;
    task.state = "done";
    task.closed_by = context.actor().id;
    task.closed_at = context.businessTime();
    task.last_command = context.command().id;
    ++task.version;
    clearTimer(context, dueTimer, task.id);
    context.rows().put(std::move(task));
}

void wantTask(store::UnitOfWork& rows, std::int64_t entity, const TaskKind& kind, std::string_view subjectKind,
              std::string_view subjectId, std::string_view key) {
    const auto id = taskId(entity, kind.name, subjectKind, subjectId, key);
    rows.want<Task>(entity, id);
    wantTimer(rows, entity, dueTimer, id);
}

void addTasks(Catalog& catalog) {
    catalog.add(taskMachine());
    TaskActions declared;
    declared.machine = &taskMachine();
    declared.actions = taskActions();
    declared.guards = {{"owner", mayHandle}, {"explained", isExplained}};
    declared.effects = {{"take", takeTask}, {"assign", assignTask}, {"release", releaseTask},
                        {"close", endTask}, {"reopen", reopenTask}, {"escalate", escalateTask}};
    addDocumentCommands(catalog, std::move(declared));
    catalog.add(tasksView());
}

} // namespace opsdesk
