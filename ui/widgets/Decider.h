#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/models/Record.h"
#include "ui/widgets/ActionSpec.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace opsdesk::ui {

class RecordTableModel;

/// Whether an action can be taken, and if not, the reason in one sentence.
struct Permit {
    bool possible = true;
    QString reason;
    bool fits = true; ///< the state of the document, or of one of them, knows the action at all
};

/// How a decision about one or many documents ended.
struct DecisionReport {
    struct Refusal {
        std::string document;
        QString name;
        QString reason;
    };
    const ActionSpec* action = nullptr; ///< null for an undo
    int done = 0;
    std::vector<Refusal> refused;
    bool undoable = false;
};

/// Takes decisions from a person to the engine and back: asks what is declared, sends one command per document, shows
/// each as pending, and reports when all have been answered. Remembers what can be undone.
class Decider final : public QObject {
    Q_OBJECT
public:
    /// @p actions are all that can be decided here, and must outlive it.
    Decider(const Desk& desk, RecordTableModel& model, std::string machine, const std::vector<ActionSpec>& actions,
            QWidget* window);

    Permit permit(const ActionSpec& action, const Record& record) const;
    /// All or none: a bulk action is offered only where it is valid for every record.
    Permit permit(const ActionSpec& action, const std::vector<Record>& records) const;
    /// Asks if need be, then sends. @p action must outlive the decision.
    void decide(const ActionSpec& action, std::vector<Record> records);
    bool canUndo() const { return !m_undo.empty(); }
    /// Sends the declared inverse of the last decision.
    void undo();

Q_SIGNALS:
    /// The commands are on their way.
    void sent(const std::vector<std::string>& documents);
    void reported(const opsdesk::ui::DecisionReport& report);
    /// Of what was done on this machine alone.
    void said(const QString& text, bool bad);

private:
    struct Batch {
        const ActionSpec* action = nullptr;
        int open = 0;
        DecisionReport report;
        std::vector<std::pair<std::string, Uuid>> undo; ///< document and the command that decided
        std::string undoAction;
        QString draft; ///< key of what was entered for it
    };
    /// What was decided about one row; the commands that it takes have it in common.
    struct Sent {
        std::shared_ptr<Batch> batch;
        std::string document;
        QString name;
        std::string undoAction;
        int open = 1; ///< commands without a result
        int done = 1; ///< what is counted of it when all went well
        QStringList refusals = {};
    };

    void adoptOutbox();
    /// The row that a command is about; empty when it is about none here.
    std::string rowOf(const Command& command) const;
    std::vector<Decision> decisions(const ActionSpec& action, const Record& record, const PayloadDraft& asked) const;
    /// @p draft: key of what was entered for it, if anything was.
    void send(const ActionSpec& action, const std::vector<Record>& records, const PayloadDraft& asked,
              const QString& draft = {});
    /// One command for all of @p sent.
    void sendTogether(const ActionSpec& action, const std::vector<Record>& records, const PayloadDraft& asked,
                      const std::vector<std::shared_ptr<Sent>>& sent);
    void finishTogether(const CommandResult& result, const std::vector<std::shared_ptr<Sent>>& sent);
    void conclude(Sent& sent, const std::shared_ptr<Batch>& batch);
    void followOutbox();
    void finish(const CommandResult& result);
    void close(const std::shared_ptr<Batch>& batch);

    Desk m_desk;
    RecordTableModel& m_model;
    std::string m_machine;
    const std::vector<ActionSpec>& m_actions;
    QWidget* m_window;
    std::map<Uuid, std::shared_ptr<Sent>> m_sent;
    std::map<Uuid, std::vector<std::shared_ptr<Sent>>> m_together; ///< decided by one command
    std::map<Uuid, std::string> m_adopted; ///< decisions of an earlier run that wait in the outbox, and their documents
    std::vector<std::shared_ptr<Batch>> m_undo;
};

} // namespace opsdesk::ui
