#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/procurement/OrderDraft.h"
#include "ui/procurement/OrderModes.h"
#include "ui/widgets/EditorSection.h"

#include <deque>

class QDateEdit;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace opsdesk::ui {

class OrderForm;
class RecordPicker;

/// The lines of a purchase order while they can be made, changed or received, or are announced or invoiced, as its
/// state and the person's rights allow. What is entered is kept until it was sent or discarded; where the order is
/// changed elsewhere meanwhile, it goes on top of that, and says so.
class OrderEditor final : public EditorSection {
    Q_OBJECT
public:
    explicit OrderEditor(const Desk& desk, QWidget* parent = nullptr);

    void setRecord(const Record& order) override;
    void begin() override;
    bool enter(std::string_view what) override;
    bool isOpen() const override;
    bool isChanged() const override;
    bool isKept() const override;
    bool isTyping() const;
    /// Shows what the rows on the clipboard would do to the lines.
    bool paste(const QMimeData& rows) override;
    /// Saves the draft, or sends what was entered.
    void save() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeForm();
    void makeForms();
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
    void tellOvertaken();
    void countBlind(bool blind);
    void connectParts();
    void askLines();
    void takeLines(const ReadAnswer& answer);
    bool isOvertaken() const;
    bool isPossible(const OrderMode& mode) const;
    /// That the state and the rights allow, and the one that was asked for.
    OrderLinesModel::Mode possibleMode() const;
    void chooseMode();
    void showMode(const OrderMode* mode);
    void fitColumns();
    /// Of the mode; null where it asks nothing beside the lines.
    OrderForm* form() const;
    std::int64_t supplierId() const;
    bool pressed(const QKeyEvent& key);
    void addItem(const Record& item);
    ReadRequest linesOf(const std::string& order) const;
    /// Those of the same supplier and currency are offered.
    void findFurtherOrders();
    void addOrder(const Record& order);
    /// One after the other: none is sent before all that were picked are here.
    void readOrder(const std::string& id);
    void readFurtherAgain();
    void takeOrder(const ReadAnswer& lines);
    /// Puts the further order with @p id below the others, or what was entered of it on top of @p lines.
    void putOrder(const std::string& id, std::vector<OrderLine> lines);
    /// The one that the line in @p row is of.
    void removeOrder(int row);
    /// Further orders of @p seen were seen as well.
    void seeFurther(const std::vector<OrderLine>& seen);
    /// Id of the order that a line is of.
    std::string orderOf(const OrderLine& line) const;
    void saveDraft();
    void sendEntered();
    PayloadDraft entered(const OrderLine& line) const;
    /// What was entered, complete; else why it is not, in @p problem.
    std::optional<Decision> decision(QString& problem) const;
    void send(Decision decision);
    void finish(const CommandResult& result);
    void update();

    Desk m_desk;
    OrderLinesModel* m_lines;
    ReadLane m_linesLane;
    ReadLane m_furtherLane;           ///< lines of the first of `m_toRead`
    std::deque<std::string> m_toRead; ///< ids of further orders
    QWidget* m_form;
    std::vector<OrderForm*> m_forms;
    RecordPicker* m_supplier;
    RecordPicker* m_node;
    RecordPicker* m_item;
    RecordPicker* m_further; ///< order of the same supplier
    QDateEdit* m_expected;
    QTableView* m_table;
    QLabel* m_note; ///< of what is here again, or goes on top of what others did
    QLabel* m_hint;
    QPushButton* m_discard;
    QPushButton* m_save;
    QPushButton* m_receive;             ///< sends what was entered
    Record m_order;                     ///< null while new
    Expected m_seen;                    ///< the version whose lines are shown
    std::vector<OrderLine> m_seenLines; ///< as they were before anything was entered
    bool m_restoring = false;           ///< what changes is not a person's doing
    bool m_told = false;                ///< that what was entered cannot be saved now
    std::string m_wanted;               ///< what was asked to be entered beside the order's life
    std::string m_newId;
    Uuid m_sent; ///< of a save or receipt on its way
};

} // namespace opsdesk::ui
