#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/models/Record.h"
#include "ui/widgets/Dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace opsdesk::ui {

/// Drafts an approval policy, or changes a draft: a row for each approval that a rule asks for. Rows without a rule's
/// name are further approvals of the rule above. Stays until the engine took it; what is refused is said below.
class PolicyDialog final : public Dialog {
    Q_OBJECT
public:
    /// @p policy: the draft that is changed; null for a new one.
    PolicyDialog(const Desk& desk, const Record& policy, QWidget* parent = nullptr);

private:
    enum Column { Rule, When, Level, Role, Hours, EscalatesTo, ColumnCount };

    QTableWidget* makeTable();
    void addRow(const QStringList& cells);
    void showRules(const std::string& json);
    /// The rules as the command takes them, in JSON.
    std::string rules() const;
    QString cell(int row, Column column) const;
    void send();
    void finish(const CommandResult& result);

    Desk m_desk;
    Record m_policy;
    QLineEdit* m_name;
    QTableWidget* m_table;
    QLabel* m_problem;
    QPushButton* m_agree = nullptr;
    Uuid m_sent; ///< nil while nothing is on its way
};

} // namespace opsdesk::ui
