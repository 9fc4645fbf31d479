#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace opsdesk::ui {

/// A line to find one record of a view by code or name; what fits is listed while typing, newest words win, and all
/// on Down while nothing is typed.
class RecordPicker final : public QLineEdit {
    Q_OBJECT
public:
    RecordPicker(const Desk& desk, std::string view, std::string codeColumn, std::string nameColumn,
                 QWidget* parent = nullptr);

    /// Null until one was picked; typing on takes it back.
    const Record& record() const { return m_record; }
    void setRecord(const Record& record);
    void clearRecord();
    /// Only records that fulfil all of @p filters are found from now on.
    void setFilters(std::vector<Filter> filters) { m_filters = std::move(filters); }

Q_SIGNALS:
    void picked(const opsdesk::ui::Record& record);

protected:
    /// Enter that picks is used up: it does not agree to the dialog as well.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& text);
    void take(const ReadAnswer& answer);
    void pick(int row);
    void pickTyped();

    Desk m_desk;
    std::string m_view, m_codeColumn, m_nameColumn;
    std::vector<Filter> m_filters;
    ReadLane m_lane;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
    std::vector<Record> m_records;
    Record m_record;
    bool m_enterWaits = false; ///< Enter was pressed before the answer was here
};

} // namespace opsdesk::ui
