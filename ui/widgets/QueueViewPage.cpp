// The part of QueueView that it shares with every page: where one is in it, and how to come back.
#include "ui/models/RecordFind.h"
#include "ui/models/RecordTableModel.h"
#include "ui/models/Sentences.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/QueueView.h"
#include "ui/widgets/RecordTable.h"

#include <QCoreApplication>

namespace opsdesk::ui {

QString QueueView::title() const {
    return QCoreApplication::translate("Queue", m_spec.title);
}

Spot QueueView::spot() const {
    const int row = m_table->currentRow();
    return {{}, {}, m_filterBar->kept(), row < 0 ? m_wantedRow : m_model->idAt(row)};
}

void QueueView::restore(const Spot& spot) {
    if (m_forbidden)
        return;
    if (!spot.filters.isNull())
        m_filterBar->takeUp(spot.filters);
    m_wantedRow = spot.row;
    goToWanted();
}

void QueueView::goToWanted() {
    if (m_wantedRow.empty() || m_model->state() != RecordTableModel::State::Ready)
        return;
    const int row = m_model->rowOf(m_wantedRow);
    if (row >= 0)
        m_table->goToRow(row);
    else if (m_model->isGrouped() && m_model->countKind() == RecordTableModel::Count::Exact)
        m_find->reach(m_wantedRow);                                         // it may be in a group that is closed
    if (row >= 0 || m_model->countKind() == RecordTableModel::Count::Exact) // else it may be among those to come
        m_wantedRow.clear();
}

void QueueView::refresh() {
    m_model->refresh();
}

bool QueueView::isSettled() const {
    return m_model->isSettled();
}

QString QueueView::problem() const {
    return m_model->state() == RecordTableModel::State::Failed ? sentence(m_model->errorText()) : QString();
}

void QueueView::say(const QString& text, bool bad) {
    m_banner->say(text, bad);
}

} // namespace opsdesk::ui
