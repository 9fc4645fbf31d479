#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/RecordGrid.h"

#include <optional>

namespace opsdesk::ui {

/// Rows of another view that belong to the record, read when it is selected; newest selection wins.
class RowsSection : public DetailSection {
    Q_OBJECT
public:
    struct Source {
        const char* view;
        const char* filterColumn;
        const char* recordColumn = "id"; ///< whose value the filter column must equal
        int limit = 200;
        const char* sharedColumn = nullptr; ///< a further one that must be equal, called alike in both
        const char* also = "";              ///< a filter that must hold besides, such as `open_quantity > 0`
    };

    RowsSection(const QString& title, const Desk& desk, Source source, QWidget* parent = nullptr);

    void setRecord(const Record& record) final;
    void refresh(const Record& record) final;
    void prepare(const Record& record) override;
    bool isSettled() const override { return !m_lane.isWaiting(); }

protected:
    /// Rows for the record that is shown; never empty.
    virtual void showRows(const Record& record, const std::vector<Record>& rows) = 0;
    const Desk& desk() const { return m_desk; }
    /// Reads the rows again: what they come from has changed.
    void ask();

private:
    /// What is to be read of @p record; nothing when there is nothing to go by.
    std::optional<ReadRequest> requestFor(const Record& record) const;
    void take(const ReadAnswer& answer);

    Desk m_desk;
    Source m_source;
    ReadLane m_lane;
    Record m_record;
};

/// The same as a short table.
class GridSection : public RowsSection {
    Q_OBJECT
public:
    GridSection(const QString& title, const Desk& desk, Source source, std::vector<RecordGrid::Column> columns,
                CellStyles styles = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A double click on a row, or Enter.
    void opened(const opsdesk::ui::Record& record);

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;
    RecordGrid* grid() const { return m_grid; }

private:
    RecordGrid* m_grid;
};

} // namespace opsdesk::ui
