#pragma once

#include "ui/widgets/DraftDialog.h"

class QLineEdit;
class QTableWidget;

namespace opsdesk::ui {

/// Drafts an approval policy, or changes a draft: a row for each approval that a rule asks for. Rows without a rule's
/// name are further approvals of the rule above.
class PolicyDialog final : public DraftDialog {
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
    QString fill(PayloadDraft& payload) override;

    QLineEdit* m_name;
    QTableWidget* m_table;
};

} // namespace opsdesk::ui
