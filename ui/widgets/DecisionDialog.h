#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/PayloadDraft.h"
#include "ui/models/Record.h"
#include "ui/widgets/ActionSpec.h"
#include "ui/widgets/Dialog.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace opsdesk::ui {

class FormDraft;
class ReadLane;

/// Asks what an action declares: a standard reason, a note, a quantity, a date, a choice, a person. Opened with open();
/// no event loop of its own. Ctrl+Enter agrees from any field.
class DecisionDialog final : public Dialog {
    Q_OBJECT
public:
    /// @p records are those it is about: the first one gives the proposals.
    DecisionDialog(const Desk& desk, std::string commandType, const ActionSpec& action, std::vector<Record> records,
                   QWidget* parent = nullptr);

    PayloadDraft payload() const;
    const std::vector<Record>& records() const { return m_records; }
    /// What was entered is kept under it, to be forgotten when the decision was taken.
    const QString& draftKey() const;

private:
    /// An asked field with how to read what was entered.
    struct Entry {
        AskField ask;
        QWidget* editor = nullptr;
        std::function<Value()> value; ///< null: nothing or nonsense was entered
    };

    void addField(const AskField& ask);
    Entry reasonEntry(const AskField& ask);
    Entry noteEntry(const AskField& ask);
    Entry quantityEntry(const AskField& ask);
    Entry dateEntry(const AskField& ask);
    Entry choiceEntry(const AskField& ask);
    Entry textEntry(const AskField& ask);
    Entry codesEntry(const AskField& ask);
    Entry numbersEntry(const AskField& ask);
    Entry oneOfRowEntry(const AskField& ask);
    Entry userEntry(const AskField& ask);
    Entry moneyEntry(const AskField& ask);
    Entry momentEntry(const AskField& ask);
    Entry comboEntry(const AskField& ask, const std::vector<std::string>& codes);
    void fillReasons(const std::vector<Record>& codes);
    void showProblem(const QString& text);
    bool isNonsense(const Entry& entry, const Value& value, QString& problem) const;
    void check();

    Desk m_desk;
    std::string m_commandType; ///< whose standard reasons are offered
    std::vector<Record> m_records;
    std::vector<Entry> m_entries;
    QFormLayout* m_form;
    QLabel* m_problem;
    QString m_lasting; ///< why nothing that can be entered will do
    QPushButton* m_agree = nullptr;
    FormDraft* m_draft;
    ReadLane* m_reasonLane = nullptr;
};

} // namespace opsdesk::ui
