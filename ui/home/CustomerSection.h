#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace opsdesk::ui {

class RecordGrid;

/// For whoever speaks with customers: what one of them ordered and sent back, by the customer's code or the number of
/// an order.
class CustomerSection final : public QFrame {
    Q_OBJECT
public:
    explicit CustomerSection(const Desk& desk, QWidget* parent = nullptr);

    QLineEdit& search() { return *m_search; }
    void ask();

Q_SIGNALS:
    void wanted(const QString& view, const QString& id);

private:
    /// One of the two lists.
    struct List {
        const char* view;
        QLabel* title;
        RecordGrid* grid;
        std::unique_ptr<ReadLane> rows, summary;
    };

    List makeList(const char* view, std::vector<const char*> columns);
    void show(List& list, const QString& name, const ReadAnswer& answer);

    Desk m_desk;
    QLineEdit* m_search;
    QLabel* m_hint;
    List m_orders;
    List m_returns;
};

} // namespace opsdesk::ui
