#pragma once

#include "ui/bridge/Reader.h"
#include "ui/widgets/DraftDialog.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace opsdesk::ui {

/// Writes a manual journal, or changes one that is a draft: a row for each line, and below them what is still missing
/// for debits and credits to be the same.
class ManualJournalDialog final : public DraftDialog {
    Q_OBJECT
public:
    /// @p journal: the draft that is changed; null for a new one.
    ManualJournalDialog(const Desk& desk, const Record& journal, QWidget* parent = nullptr);

private:
    enum Column { Account, Debit, Credit, Text, Sku, ColumnCount };

    QWidget* makeHead();
    QTableWidget* makeTable();
    void addLineButtons(QDialogButtonBox& buttons);
    void readLines();
    void addRow(const QStringList& cells);
    void sumUp();
    int decimals() const; ///< of the currency of the books
    QString cell(int row, Column column) const;
    /// Minor units; nothing where no number stands.
    std::optional<std::int64_t> money(int row, Column column) const;
    QString fill(PayloadDraft& payload) override;

    ReadLane m_lane;
    QDateEdit* m_day;
    QComboBox* m_kind;
    QLineEdit* m_description;
    QTableWidget* m_table;
    QLabel* m_balance;
};

} // namespace opsdesk::ui
