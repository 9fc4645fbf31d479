#pragma once

#include <QObject>

#include <string>

namespace opsdesk::ui {

class Explainer;
class RecordTable;
class RecordTableModel;

/// F1 on a number of a table says what it is.
class CellExplainer final : public QObject {
    Q_OBJECT
public:
    CellExplainer(Explainer& explainer, RecordTable& table, RecordTableModel& model);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Of the cell in front; empty when it holds no number.
    std::string numberInFront() const;
    void explainCell(const std::string& column);

    Explainer& m_explainer;
    RecordTable& m_table;
    RecordTableModel& m_model;
};

} // namespace opsdesk::ui
