#include "ui/widgets/Decider.h"

#include "ui/bridge/Drafts.h"
#include "ui/bridge/LinkWatch.h"
#include "ui/bridge/Session.h"
#include "ui/models/Codes.h"
#include "ui/models/RecordTableModel.h"
#include "ui/models/Sentences.h"
#include "ui/widgets/DecisionDialog.h"

#include <QCoreApplication>

namespace opsdesk::ui {

namespace {

constexpr std::size_t undoneAtMost = 100; ///< decisions that can be taken back, the last ones

/// The field that names the row where the command names no document; empty where it does.
std::string nameField(const ActionSpec& action) {
    for (const CopiedField& copy : action.copies)
        if (std::string_view(copy.column) == "id")
            return copy.field;
    return {};
}

/// How many the answer says were done, where it says so; @p action is null for an undo.
std::vector<std::string> countedIn(const CommandResult& result, const ActionSpec* action) {
    return action && *action->counted ? PayloadDraft::valuesIn(result.result, action->counted)
                                      : std::vector<std::string>();
}

} // namespace

Decider::Decider(const Desk& desk, RecordTableModel& model, std::string machine, const std::vector<ActionSpec>& actions,
                 QWidget* window)
    : QObject(window), m_desk(desk), m_model(model), m_machine(std::move(machine)), m_actions(actions),
      m_window(window) {
    connect(&desk.bus, &Bus::finished, this, &Decider::finish);
    if (!desk.link)
        return;
    connect(desk.link, &LinkWatch::changed, this, &Decider::followOutbox);
    adoptOutbox();
}

void Decider::adoptOutbox() {
    for (const OutboxEntry& entry : m_desk.link->outbox())
        if (const std::string row = entry.result ? std::string() : rowOf(entry.command); !row.empty()) {
            m_adopted[entry.command.id] = row;
            m_model.setPending(row, tr("Waiting for the centre…"));
        }
}

std::string Decider::rowOf(const Command& command) const {
    if (m_machine.empty() || !command.type.starts_with(m_machine + "."))
        return {};
    if (command.document)
        return command.document->toString();
    for (const ActionSpec& action : m_actions)
        if (const std::string field = nameField(action); !field.empty())
            if (const auto named = PayloadDraft::valuesIn(command.payload, field); !named.empty())
                return named.front();
    return {};
}

/// Decisions that were made before this window was opened have nobody waiting for their result.
void Decider::followOutbox() {
    for (auto at = m_adopted.begin(); at != m_adopted.end();) {
        const auto& outbox = m_desk.link->outbox();
        const auto entry = std::ranges::find(outbox, at->first, [](const OutboxEntry& one) { return one.command.id; });
        if (entry != outbox.end() && !entry->result) {
            ++at;
            continue;
        }
        const bool refused = entry != outbox.end();
        m_model.settle(at->second, refused ? sentence(entry->result->rejection.text) : QString());
        at = m_adopted.erase(at);
        m_model.refresh();
    }
}

Permit Decider::permit(const ActionSpec& action, const Record& record) const {
    if (record.isNull() && !action.fresh)
        return {false, tr("No row is selected.")};
    if (m_model.isPending(record.id()))
        return {false, tr("An earlier decision on %1 is still on its way.").arg(record.name())};
    const Session& session = m_desk.session;
    const StateMachine* machine = session.machine ? session.machine(m_machine) : nullptr;
    const bool beside = *action.right || action.local; // the machine does not know it
    if (machine && !beside && record.has("state") && !machine->find(record.state(), action.name))
        return {false,
                tr("%1 is %2: this is not possible now.").arg(record.name(), codeTitle(record.state()).toLower()),
                false};
    if (!action.only.values.empty() && !std::ranges::count(action.only.values, record.plain(action.only.column)))
        return {false, tr("%1: this is not possible now.").arg(record.name()), false};
    if (session.may && !action.local) {
        const Outcome outcome = *action.right ? session.may(action.right, std::nullopt)
                                              : session.may(m_machine + "." + action.name, record.judgedAmount());
        if (!outcome)
            return {false, QString::fromStdString(outcome.error().text), !beside};
    }
    return {};
}

Permit Decider::permit(const ActionSpec& action, const std::vector<Record>& records) const {
    if (records.empty())
        return {false, tr("No row is selected.")};
    if (records.size() > 1 && !action.bulk)
        return {false, tr("This is done for one document at a time.")};
    Permit all;
    all.fits = false;
    for (const Record& record : records) {
        const Permit one = permit(action, record);
        all.fits |= one.fits;
        if (!one.possible && all.possible) {
            all.possible = false;
            all.reason = one.reason;
        }
    }
    return all;
}

void Decider::decide(const ActionSpec& action, std::vector<Record> records) {
    if (!permit(action, records).possible)
        return;
    if (action.local) {
        action.local(m_desk, records.front(), m_window, [self = QPointer(this)](const QString& text, bool bad) {
            if (self)
                Q_EMIT self->said(text, bad);
        });
        return;
    }
    if (action.asks.empty()) {
        send(action, records, {});
        return;
    }
    auto* dialog = new DecisionDialog(m_desk, m_machine + "." + action.name, action, std::move(records), m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, &action] { send(action, dialog->records(), dialog->payload(), dialog->draftKey()); });
    dialog->open();
}

/// A person marked them and decided once: the engine judges them together.
void Decider::sendTogether(const ActionSpec& action, const std::vector<Record>& records, const PayloadDraft& asked,
                           const std::vector<std::shared_ptr<Sent>>& sent) {
    Decision decision{m_machine + "." + action.name, {}, {}, std::nullopt, asked};
    for (const Record& record : records) {
        const Expected expected = record.expected();
        PayloadDraft row;
        row.set("id", record.id(), ColumnType::Uuid);
        row.set("version", expected.version.value_or(0), ColumnType::Integer);
        row.set("amount", expected.amount.value_or(Minor()).units(), ColumnType::Money);
        decision.payload.append("rows", row);
        m_model.setPending(record.id(), QCoreApplication::translate("Action", action.pending));
    }
    m_together[m_desk.bus.send(decision)] = sent;
}

void Decider::finishTogether(const CommandResult& result, const std::vector<std::shared_ptr<Sent>>& sent) {
    std::map<std::string, std::string> refused;
    for (const std::string& row : PayloadDraft::valuesIn(result.result, "rows"))
        if (const auto text = PayloadDraft::valuesIn(row, "text"); !text.empty())
            for (const std::string& document : PayloadDraft::valuesIn(row, "document"))
                refused[document] = text.front();
    for (const auto& one : sent) {
        if (const auto why = refused.find(one->document); why != refused.end())
            one->refusals << sentence(why->second);
        else if (!result.applied())
            one->refusals << sentence(result.rejection.text);
        conclude(*one, one->batch);
    }
}

void Decider::send(const ActionSpec& action, const std::vector<Record>& records, const PayloadDraft& asked,
                   const QString& draft) {
    auto batch = std::make_shared<Batch>();
    batch->action = &action;
    batch->report.action = &action;
    batch->draft = draft;
    batch->open = static_cast<int>(records.size());
    const StateMachine* machine = m_desk.session.machine ? m_desk.session.machine(m_machine) : nullptr;
    std::vector<std::string> documents;
    std::vector<std::shared_ptr<Sent>> together;
    for (const Record& record : records) {
        const std::vector<Decision> wishes =
            action.together ? std::vector<Decision>() : decisions(action, record, asked);
        const Transition* transition = machine ? machine->find(record.state(), action.name) : nullptr;
        const auto sent = std::make_shared<Sent>(
            Sent{batch,
                 record.isNull() ? std::string() : record.id(),
                 record.isNull() ? QCoreApplication::translate("Action", action.title) : record.name(),
                 transition ? std::string(transition->undo) : std::string(),
                 static_cast<int>(wishes.size()),
                 1,
                 {}});
        if (action.together)
            together.push_back(sent);
        else if (wishes.empty())
            --batch->open;
        else if (!record.isNull())
            m_model.setPending(sent->document, QCoreApplication::translate("Action", action.pending));
        documents.push_back(sent->document);
        for (const Decision& wish : wishes)
            m_sent[m_desk.bus.send(wish)] = sent;
    }
    if (action.together)
        sendTogether(action, records, asked, together);
    Q_EMIT this->sent(documents);
}

std::vector<Decision> Decider::decisions(const ActionSpec& action, const Record& record,
                                         const PayloadDraft& asked) const {
    const bool names = !record.isNull() && nameField(action).empty();
    const std::string document = names ? record.id() : action.keyed ? m_desk.session.newKey() : std::string();
    std::vector<PartCommand> parts =
        action.split ? action.split(record, asked) : std::vector<PartCommand>{{action.name, asked}};
    std::vector<Decision> decisions;
    for (const PartCommand& part : parts) {
        Decision decision{m_machine + "." + part.name, document, record.expected(), std::nullopt, {}};
        for (const CopiedField& copy : action.copies)
            decision.payload.set(copy.field, record.value(copy.column), record.type(copy.column));
        decision.payload.merge(action.fixed);
        decision.payload.merge(part.payload);
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

void Decider::finish(const CommandResult& result) {
    if (const auto together = m_together.extract(result.id)) {
        finishTogether(result, together.mapped());
        return;
    }
    const auto found = m_sent.find(result.id);
    if (found == m_sent.end())
        return;
    const std::shared_ptr<Sent> sent = std::move(found->second);
    m_sent.erase(found);
    if (!result.applied())
        sent->refusals << sentence(result.rejection.text);
    else
        for (const std::string& count : countedIn(result, sent->batch->action))
            sent->done = std::atoi(count.c_str());
    if (result.applied() && !sent->undoAction.empty()) {
        sent->batch->undoAction = sent->undoAction;
        sent->batch->undo.emplace_back(sent->document, result.id);
    }
    if (--sent->open == 0)
        conclude(*sent, sent->batch);
}

/// All about one row is known.
void Decider::conclude(Sent& sent, const std::shared_ptr<Batch>& batch) {
    const QString reason = sent.refusals.join(u' ');
    if (!sent.document.empty())
        m_model.settle(sent.document, reason);
    if (reason.isEmpty())
        batch->report.done += sent.done;
    else
        batch->report.refused.push_back({sent.document, sent.name, reason});
    if (--batch->open == 0)
        close(batch);
}

void Decider::close(const std::shared_ptr<Batch>& batch) {
    if (!batch->undo.empty())
        m_undo.push_back(batch);
    if (m_undo.size() > undoneAtMost)
        m_undo.erase(m_undo.begin());
    batch->report.undoable = !batch->undo.empty();
    // What was refused is decided on anew with what was entered.
    if (m_desk.session.drafts && batch->report.refused.empty())
        m_desk.session.drafts->drop(batch->draft);
    m_model.refresh();
    Q_EMIT reported(batch->report);
}

void Decider::undo() {
    if (m_undo.empty())
        return;
    const std::shared_ptr<Batch> last = m_undo.back();
    m_undo.pop_back();
    auto batch = std::make_shared<Batch>();
    batch->open = static_cast<int>(last->undo.size());
    for (const auto& [document, command] : last->undo) {
        // What the decision made of the document is not known here; that nothing followed it is what matters.
        const Uuid id = m_desk.bus.send({m_machine + "." + last->undoAction, document, {}, command, {}});
        m_model.setPending(document, tr("Undoing…"));
        m_sent[id] = std::make_shared<Sent>(Sent{batch, document, QString::fromStdString(document), {}});
    }
}

} // namespace opsdesk::ui
