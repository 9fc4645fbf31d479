#include "ui/widgets/CellExplainer.h"

#include "ui/models/CellText.h"
#include "ui/models/RecordTableModel.h"
#include "ui/widgets/Explainer.h"
#include "ui/widgets/RecordTable.h"

#include <QKeyEvent>

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
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool asked = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    const std::string column = asked ? numberInFront() : std::string();
    if (column.empty())
        return QObject::eventFilter(watched, event);
    event->accept(); // elsewhere F1 is help
    if (event->type() == QEvent::KeyPress)
        explainCell(column);
    return true;
}

void CellExplainer::explainCell(const std::string& column) {
    const Record record = m_model.record(m_table.currentRow());
    const QRect cell = m_table.visualRect(m_table.currentIndex());
    if (!record.isNull())
        m_explainer.explain(record, QString::fromStdString(column),
                            QRect(m_table.viewport()->mapToGlobal(cell.topLeft()), cell.size()));
}

} // namespace opsdesk::ui
