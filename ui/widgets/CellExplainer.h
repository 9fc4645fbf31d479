#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/widgets/ExplainCard.h"

#include <QObject>
#include <QPointer>

namespace opsdesk::ui {

class RecordTable;
class RecordTableModel;

/// F1 on a number of a table says what it is: the meaning that its column declares, and, where rows of another
/// view add up to it, those.
class CellExplainer final : public QObject {
    Q_OBJECT
public:
    CellExplainer(const Desk& desk, RecordTable& table, RecordTableModel& model);

    /// Of a number that stands elsewhere, such as in the details. @p anchor: where, on the screen.
    void explain(const Record& record, std::string_view column, const QRect& anchor);

Q_SIGNALS:
    /// The rows that a number adds up from.
    void sourceRequested(const QString& view, const QString& filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Of the cell in front; empty when it holds no number.
    std::string numberInFront() const;
    void explainCell(const std::string& column);
    void showParts(const ReadAnswer& answer);

    Desk m_desk;
    RecordTable& m_table;
    RecordTableModel& m_model;
    ReadLane m_parts;
    QPointer<ExplainCard> m_card;
};

} // namespace opsdesk::ui
