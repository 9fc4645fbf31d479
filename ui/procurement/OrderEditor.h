#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/widgets/EditorSection.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace opsdesk::ui {

class OrderLinesModel;
class RecordPicker;

/// The lines of a purchase order while they can be made, changed or received, as its state and the person's rights
/// allow.
class OrderEditor final : public EditorSection {
    Q_OBJECT
public:
    explicit OrderEditor(const Desk& desk, QWidget* parent = nullptr);

    void setRecord(const Record& order) override;
    void begin() override;
    bool isOpen() const override;
    bool isChanged() const override;
    bool isTyping() const;
    /// Saves the draft or books the receipt.
    void save() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeReceiptForm();
    QHBoxLayout* makeFoot();
    void makeTable();
    void connectParts();
    void askLines();
    void takeLines(const ReadAnswer& answer);
    void chooseMode();
    void addItem(const Record& item);
    void saveDraft();
    void receive();
    void send(Decision decision);
    void finish(const CommandResult& result);
    void update();

    Desk m_desk;
    OrderLinesModel* m_lines;
    ReadLane m_linesLane;
    QWidget* m_form;
    QWidget* m_receiptForm;
    RecordPicker* m_supplier;
    RecordPicker* m_node;
    RecordPicker* m_item;
    QDateEdit* m_expected;
    QLineEdit* m_deliveryNote;
    QTableView* m_table;
    QLabel* m_hint;
    QPushButton* m_save;
    QPushButton* m_receive;
    Record m_order;  ///< null while new
    Expected m_seen; ///< the version whose lines are shown
    std::string m_newId;
    Uuid m_sent; ///< of a save or receipt on its way
};

} // namespace opsdesk::ui
