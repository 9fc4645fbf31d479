#pragma once

#include "ui/bridge/Reader.h"
#include "ui/models/KeyDiff.h"
#include "ui/models/MarkSet.h"
#include "ui/models/Record.h"
#include "ui/models/RowStore.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <map>
#include <optional>
#include <unordered_map>

namespace opsdesk::ui {

/// The rows of a view, however many: the first ones at once, all keys behind them, further rows as they are looked at.
/// Sorting and filtering are new queries. Changes come in as differences by id, so that selection and scroll stay.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ValueRole = Qt::UserRole + 1, IdRole, MarkedRole, PendingRole, RefusalRole, LoadedRole };
    enum class Count { Unknown, AtLeast, Exact };
    enum class State { Loading, Ready, Failed };
    static constexpr int markColumn = 0; ///< the columns of the view follow
    static constexpr int firstRows = 200;

    explicit RecordTableModel(Reader& reader, QObject* parent = nullptr);

    /// Asks anew. What is shown stays until the first rows are here.
    void setQuery(ViewQuery query);
    const ViewQuery& query() const { return m_query; }
    /// Rows may have changed: reads again what is shown and takes over the differences.
    void refresh();

    const std::shared_ptr<const View>& view() const { return m_view; }
    State state() const { return m_state; }
    QString errorText() const { return m_errorText; }
    bool viewIsUnknown() const { return m_viewIsUnknown; }
    Count countKind() const { return m_count; }
    /// Nothing is being read.
    bool isSettled() const;

    int columnOf(std::string_view key) const; ///< -1 when there is none
    std::string keyOf(int column) const;      ///< empty for the mark column
    int rowOf(const std::string& id) const { return m_store.rowOf(id); }
    std::string idAt(int row) const;
    /// Null when the row is not here yet.
    Record record(int row) const;

    void setMarked(int firstRow, int lastRow, bool on);
    void clearMarks();
    const std::set<std::string>& marked() const { return m_marks.marked(); }
    /// The marked rows in order; nothing while some are still being read.
    std::optional<std::vector<Record>> markedRecords() const;
    /// Sums of @p column over the marked rows by currency; nothing while some are still being read.
    std::optional<std::map<std::string, Minor>> markedSums(std::string_view column) const;

    void setPending(const std::string& id, const QString& what);
    /// A refused row stays marked, with its reason. One that was agreed to stays pending until it has been read again.
    void settle(const std::string& id, const QString& refusal);
    QString refusal(const std::string& id) const { return m_marks.refusal(id); }
    bool isPending(const std::string& id) const { return m_marks.isPending(id); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void viewKnown();      ///< columns are there, once
    void contentChanged(); ///< rows, count or state
    void aboutToReplace(); ///< all rows are about to be others; selection by id is the view's to keep
    void replaced();
    void marksChanged();

private:
    void takeFirst(const ReadAnswer& answer);
    void takeKeys(const ReadAnswer& answer);
    void takeWindow(const ReadAnswer& answer);
    void takeMarked(const ReadAnswer& answer);
    void learnView(const std::shared_ptr<const View>& view);
    bool failed(const ReadAnswer& answer);
    void keepRows(const ReadAnswer& answer);
    void apply(std::vector<std::string> ids);
    void replaceIds(std::vector<std::string> ids);
    void applyDifferences(const KeyDiff& diff, const std::vector<std::string>& ids);
    void reorder(std::vector<std::string> ids);
    void askWindow();
    void askMarked();
    void announceRow(const std::string& id);
    void releaseSettled();
    /// What a screen reader says of a cell, of the mark's too; @p row is null while it is being read.
    QString spokenText(const std::string& id, const ViewRow* row, int column) const;
    QVariant cellData(const ViewRow& row, int column, int role) const;

    ReadLane m_firstLane, m_keysLane, m_windowLane, m_freshLane, m_markedLane;
    QTimer m_windowTimer;
    ViewQuery m_query;
    std::shared_ptr<const View> m_view;
    int m_idColumn = -1, m_currencyColumn = -1;
    mutable RowStore m_store; ///< looking at a row asks for it
    MarkSet m_marks;
    std::unordered_map<std::string, ViewRow> m_markedRows;
    std::set<std::string> m_settled, m_settling; ///< agreed; agreed and being read again
    State m_state = State::Loading;
    Count m_count = Count::Unknown;
    QString m_errorText;
    bool m_viewIsUnknown = false;
    bool m_replaceNext = true; ///< the next first rows answer another question than what is shown
};

} // namespace opsdesk::ui
