#pragma once

#include "ui/widgets/DraftDialog.h"

class QJsonArray;
class QTableWidget;

namespace opsdesk::ui {

/// Changes the inspection checklists of a return policy that is a draft: a row for each answer. The first row of a
/// checklist names it, the first row of a question asks it; what is left empty is as in the row above.
class ReturnChecklistsDialog final : public DraftDialog {
    Q_OBJECT
public:
    ReturnChecklistsDialog(const Desk& desk, const Record& draft, QWidget* parent = nullptr);

private:
    enum Column { List, Class, Required, Question, Answer, Cap, ColumnCount };

    QTableWidget* makeTable();
    void addButtonsBeside();
    void showLists(const QJsonArray& lists);
    void addRow(int row, const QStringList& texts = {}, bool required = false);
    void removeRow();
    void passOn(int row);
    bool beginsList(int row) const;
    QString cell(int row, Column column) const;
    QJsonArray lists() const;
    QString fill(PayloadDraft& payload) override;

    QTableWidget* m_table;
};

} // namespace opsdesk::ui
