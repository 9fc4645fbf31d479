#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/widgets/ActionSpec.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace opsdesk::ui {

class ActionBar;
class Banner;
class Decider;
class OrderLinesModel;
class RecordPicker;
class RecordTableModel;

/// One purchase order: made or changed as a draft, then submitted, released, received as its state and the person's
/// rights allow. What was typed stays when the engine refuses.
class OrderPage final : public QWidget {
    Q_OBJECT
public:
    explicit OrderPage(const Desk& desk, QWidget* parent = nullptr);

    /// @p order is a row of any view of orders; null for a new one.
    void open(const Record& order);
    OrderLinesModel& lines() { return *m_lines; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeForm();
    void makeTable();
    void connectParts();
    void ask(const std::string& id);
    void takeOrder();
    void takeLines(const ReadAnswer& answer);
    void showOrder();
    void chooseMode();
    void addItem(const Record& item);
    void save();
    void receive();
    void send(Decision decision);
    void finish(const CommandResult& result);
    void trigger(const ActionSpec& action);
    void updateActions();
    void updateTotal();
    void leave();

    Desk m_desk;
    std::vector<ActionSpec> m_actions;
    RecordTableModel* m_orderModel; ///< of one row: the order
    OrderLinesModel* m_lines;
    Decider* m_decider;
    ReadLane m_linesLane;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_total;
    QWidget* m_form;
    RecordPicker* m_supplier;
    RecordPicker* m_node;
    RecordPicker* m_item;
    QDateEdit* m_expected;
    QTableView* m_table;
    QPushButton* m_save;
    QPushButton* m_receive;
    ActionBar* m_actionBar;
    Banner* m_banner;
    Record m_order; ///< null while new
    std::string m_newId;
    Uuid m_sent; ///< of a save or receipt on its way
    bool m_leaveAnyway = false;
};

} // namespace opsdesk::ui
