#include "ui/models/RecordFind.h"

#include <algorithm>

namespace opsdesk::ui {

namespace {
constexpr int againMilliseconds = 400; ///< after the list has changed
} // namespace

RecordFind::RecordFind(Reader& reader, RecordTableModel& model, QObject* parent)
    : QObject(parent), m_model(model), m_lane(reader), m_rowLane(reader) {
    connect(&m_lane, &ReadLane::answered, this, &RecordFind::take);
    connect(&m_rowLane, &ReadLane::answered, this, &RecordFind::takeRow);
    m_again.setSingleShot(true);
    m_again.setInterval(againMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &RecordFind::ask);
    for (const auto change : {&RecordTableModel::replaced, &RecordTableModel::changed})
        connect(&model, change, this, [this] {
            if (!m_wanted.empty() && m_model.rowOf(m_wanted) >= 0)
                Q_EMIT reached(m_model.rowOf(std::exchange(m_wanted, {})));
            if (!m_words.isEmpty() && !m_again.isActive())
                m_again.start();
        });
}

void RecordFind::look(const QString& words) {
    m_words = words.trimmed();
    m_found.reset();
    m_problem.clear();
    m_direction = 0;
    m_wanted.clear();
    if (m_words.isEmpty())
        m_lane.cancel();
    else
        ask();
    Q_EMIT changed();
}

void RecordFind::ask() {
    if (m_words.isEmpty())
        return;
    ReadRequest request{ReadRequest::Kind::Work, m_model.query(), {}, {}};
    request.query.search += " " + m_words.toStdString();
    request.query.limit.reset();
    m_asked = std::make_shared<KeyListPtr>();
    request.work = [found = m_asked, query = request.query](ViewReader& reader) {
        *found = std::make_shared<KeyList>(reader.keys(query));
    };
    m_lane.ask(std::move(request));
}

void RecordFind::take(const ReadAnswer& answer) {
    m_found = answer.ok() ? *m_asked : std::make_shared<KeyList>();
    m_problem = answer.errorText;
    Q_EMIT changed();
    if (const int direction = std::exchange(m_direction, 0))
        go(direction, m_from, m_here);
}

void RecordFind::go(int direction, int row, bool here) {
    if (!m_found) { // as soon as it is known where
        m_direction = direction;
        m_from = row;
        m_here = here;
        return;
    }
    if (m_found->size() == 0)
        return;
    int next = nextInList(direction, row, here);
    if (next < 0) { // around the end
        next = direction > 0 ? 0 : m_found->size() - 1;
    }
    reach(std::string(m_found->at(next)));
}

/// Which of those found comes next; -1 for none. Without groups they stand in the order of the list; grouped they
/// follow one another as they would without, from the row that was found last.
int RecordFind::nextInList(int direction, int row, bool here) const {
    if (m_model.isGrouped()) {
        const int now = m_found->find(m_model.idAt(row));
        const int next = now < 0 ? 0 : here ? now : now + direction;
        return next < m_found->size() ? next : -1;
    }
    int low = 0, high = m_found->size();
    const int from = direction > 0 && here ? row - 1 : row;
    while (low < high) { // the first one below, or not above
        const int middle = (low + high) / 2;
        const int place = m_model.rowOf(std::string(m_found->at(middle)));
        if (direction > 0 ? place <= from : place < from)
            low = middle + 1;
        else
            high = middle;
    }
    const int next = direction > 0 ? low : low - 1;
    return next < m_found->size() ? next : -1;
}

void RecordFind::reach(const std::string& id) {
    if (const int row = m_model.rowOf(id); row >= 0)
        return Q_EMIT reached(row);
    if (!m_model.isGrouped())
        return Q_EMIT missed({});
    m_wanted = id;
    m_rowLane.ask({ReadRequest::Kind::RowsById, m_model.query(), {id}, {}});
}

void RecordFind::takeRow(const ReadAnswer& answer) {
    if (answer.ok() && !answer.rows.empty() && m_model.isGrouped())
        return m_model.openTo(m_model.groupValues(answer.rows.front(), m_model.groupedBy().size()));
    m_wanted.clear();
    Q_EMIT missed(answer.errorText);
}

} // namespace opsdesk::ui
