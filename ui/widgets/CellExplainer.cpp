#include "ui/widgets/CellExplainer.h"

#include "ui/models/CellText.h"
#include "ui/models/RecordTableModel.h"
#include "ui/widgets/Explainer.h"
#include "ui/widgets/RecordTable.h"

#include <QEvent>

namespace opsdesk::ui {

CellExplainer::CellExplainer(Explainer& explainer, RecordTable& table, RecordTableModel& model)
    : QObject(&table), m_explainer(explainer), m_table(table), m_model(model) {
    table.installEventFilter(this);
}

std::string CellExplainer::numberInFront() const {
    const QModelIndex index = m_table.currentIndex();
    const std::string key = index.isValid() ? m_model.keyOf(index.column()) : std::string();
    const ViewColumn* column = key.empty() || !m_model.view() ? nullptr : m_model.view()->find(key);
    return column && isNumeric(column->type) ? key : std::string();
}

bool CellExplainer::eventFilter(QObject* watched, QEvent* event) {
    const std::string column = Explainer::isAsked(*event) ? numberInFront() : std::string();
    if (column.empty())
        return QObject::eventFilter(watched, event);
    event->accept(); // elsewhere F1 is help
    if (event->type() == QEvent::KeyPress)
        explainCell(column);
    return true;
}

void CellExplainer::explainCell(const std::string& column) {
    const int row = m_table.currentRow();
    const Record record = m_model.record(row);
    const QRect cell = m_table.visualRect(m_table.currentIndex());
    const QRect anchor(m_table.viewport()->mapToGlobal(cell.topLeft()), cell.size());
    if (!record.isNull())
        return m_explainer.explain(record, QString::fromStdString(column), anchor);
    const ViewGroup* group = m_model.group(row);
    if (!group)
        return;
    const auto open = [this, row] { m_model.setOpen(row, true); };
    m_explainer.explainSum(*m_model.view()->find(column), m_model.groupSum(*group, column), m_model.groupTitle(row),
                           group->rows, anchor, m_model.isOpen(row) ? std::function<void()>() : open);
}

} // namespace opsdesk::ui
