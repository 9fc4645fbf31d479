#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace opsdesk::ui {

/// Writes a manual journal, or changes one that is a draft: a row for each line, and below them what is still missing
/// for debits and credits to be the same. Stays until the engine took it; what is refused is said below.
class ManualJournalDialog final : public Dialog {
    Q_OBJECT
public:
    /// @p journal: the draft that is changed; null for a new one.
    ManualJournalDialog(const Desk& desk, const Record& journal, QWidget* parent = nullptr);

private:
    enum Column { Account, Debit, Credit, Text, Sku, ColumnCount };

    QWidget* makeHead();
    QTableWidget* makeTable();
    QDialogButtonBox* makeButtons();
    void readLines();
    void addRow(const QStringList& cells);
    void sumUp();
    int decimals() const; ///< of the currency of the books
    QString cell(int row, Column column) const;
    /// Minor units; nothing where no number stands.
    std::optional<std::int64_t> money(int row, Column column) const;
    void send();
    void finish(const CommandResult& result);

    Desk m_desk;
    Record m_journal;
    ReadLane m_lane;
    QDateEdit* m_day;
    QComboBox* m_kind;
    QLineEdit* m_description;
    QTableWidget* m_table;
    QLabel* m_balance;
    QLabel* m_problem;
    QPushButton* m_agree = nullptr;
    Uuid m_sent; ///< nil while nothing is on its way
};

} // namespace opsdesk::ui
