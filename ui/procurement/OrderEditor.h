#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/procurement/OrderDraft.h"
#include "ui/widgets/EditorSection.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace opsdesk::ui {

class RecordPicker;

/// The lines of a purchase order while they can be made, changed or received, as its state and the person's rights
/// allow. What is entered is kept until it was sent or discarded; where the order is changed elsewhere meanwhile, it
/// goes on top of that, and says so.
class OrderEditor final : public EditorSection {
    Q_OBJECT
public:
    explicit OrderEditor(const Desk& desk, QWidget* parent = nullptr);

    void setRecord(const Record& order) override;
    void begin() override;
    bool isOpen() const override;
    bool isChanged() const override;
    bool isKept() const override;
    bool isTyping() const;
    /// Shows what the rows on the clipboard would do to the lines.
    bool paste(const QMimeData& rows) override;
    /// Saves the draft or books the receipt.
    void save() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeReceiptForm();
    QHBoxLayout* makeFoot();
    void makeTable();
    void showLines(std::vector<OrderLine> lines, std::string currency);
    bool isEntered() const;
    QString draftKey() const;
    OrderDraft draft() const;
    void keepDraft();
    void restoreDraft();
    void restoreNew(const OrderDraft& draft);
    void discard();
    void showNote(const QString& text);
    void connectParts();
    void askLines();
    void takeLines(const ReadAnswer& answer);
    bool isOvertaken() const;
    OrderLinesModel::Mode possibleMode() const;
    void chooseMode();
    std::int64_t supplierId() const;
    bool pressed(int key);
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
    QLabel* m_note; ///< of what is here again, or goes on top of what others did
    QLabel* m_hint;
    QPushButton* m_discard;
    QPushButton* m_save;
    QPushButton* m_receive;
    Record m_order;                     ///< null while new
    Expected m_seen;                    ///< the version whose lines are shown
    std::vector<OrderLine> m_seenLines; ///< as they were before anything was entered
    bool m_restoring = false;           ///< what changes is not a person's doing
    bool m_told = false;                ///< that what was entered cannot be saved now
    std::string m_newId;
    Uuid m_sent; ///< of a save or receipt on its way
};

} // namespace opsdesk::ui
