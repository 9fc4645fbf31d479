#include "ui/widgets/RowsSection.h"

#include "ui/bridge/Session.h"

#include <QVBoxLayout>

namespace opsdesk::ui {

RowsSection::RowsSection(const QString& title, const Desk& desk, Source source, QWidget* parent)
    : DetailSection(title, parent), m_desk(desk), m_source(source), m_lane(desk.reader) {
    connect(&m_lane, &ReadLane::answered, this, &RowsSection::take);
}

void RowsSection::setRecord(const Record& record) {
    m_record = record;
    ask();
}

void RowsSection::refresh(const Record& record) {
    m_record = record;
    ask();
}

void RowsSection::prepare(const Record& record) {
    if (auto request = requestFor(record))
        m_lane.prepare(*std::move(request));
}

void RowsSection::ask() {
    if (auto request = requestFor(m_record)) {
        m_lane.ask(*std::move(request));
        return;
    }
    m_lane.cancel();
    hide();
}

std::optional<ReadRequest> RowsSection::requestFor(const Record& record) const {
    const std::string wanted = record.plain(m_source.recordColumn);
    if (wanted.empty() || !m_desk.session.mayRead(m_source.view) ||
        (m_source.sharedColumn && record.plain(m_source.sharedColumn).empty()))
        return {};
    ReadRequest request;
    request.query.view = m_source.view;
    request.query.entity = m_desk.session.entity;
    request.query.filters.push_back({m_source.filterColumn, FilterOperator::Equal, wanted});
    if (m_source.sharedColumn)
        request.query.filters.push_back(
            {m_source.sharedColumn, FilterOperator::Equal, record.plain(m_source.sharedColumn)});
    if (*m_source.also)
        request.query.filters.push_back(Filter::parse(m_source.also));
    request.query.limit = m_source.limit;
    return request;
}

void RowsSection::take(const ReadAnswer& answer) {
    showProblem(answer.problem());
    if (!answer.problem().isEmpty())
        return;
    std::vector<Record> rows;
    for (const ViewRow& row : answer.rows)
        rows.emplace_back(answer.view, row);
    if (!rows.empty())
        showRows(m_record, rows);
    setVisible(!rows.empty());
}

GridSection::GridSection(const QString& title, const Desk& desk, Source source, std::vector<RecordGrid::Column> columns,
                         CellStyles styles, QWidget* parent)
    : RowsSection(title, desk, source, parent), m_grid(new RecordGrid(std::move(columns), std::move(styles), this)) {
    m_grid->setAccessibleName(title);
    body()->addWidget(m_grid);
    connect(m_grid, &RecordGrid::opened, this, &GridSection::opened);
}

void GridSection::showRows(const Record&, const std::vector<Record>& rows) {
    m_grid->setRecords(rows);
}

} // namespace opsdesk::ui
