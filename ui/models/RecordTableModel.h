#pragma once

#include "ui/bridge/Reader.h"
#include "ui/models/MarkSet.h"
#include "ui/models/Record.h"
#include "ui/models/RowList.h"
#include "ui/models/RowStore.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <map>
#include <optional>
#include <unordered_map>

namespace opsdesk::ui {

/// The rows of a view, however many: the first ones at once, all keys behind them, further rows as they are looked at.
/// Sorting and filtering are new queries. Changes come in as differences by id, so that selection and scroll stay.
///
/// Grouped, the groups come first, counted and added up by the store; rows of a group are listed when it is opened. A
/// row of the table that stands for a group has an id, too, and no record.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1,
        IdRole,
        MarkedRole,
        PendingRole,
        RefusalRole,
        LoadedRole,
        LevelRole, ///< 1 for an outer group, 2 for one in it; 0 for a row
        OpenRole,  ///< of a group
        SumRole,   ///< of a group, in a column of money
    };
    enum class Count { Unknown, AtLeast, Exact };
    enum class State { Loading, Ready, Failed };
    static constexpr int markColumn = 0; ///< the columns of the view follow
    static constexpr int firstRows = 200;
    static constexpr int marksAtMost = 10'000; ///< more nobody decides on at once

    explicit RecordTableModel(Reader& reader, QObject* parent = nullptr);

    void setTexts(CellTexts texts) { m_texts = std::move(texts); }
    /// Asks anew. What is shown stays until the first rows are here.
    void setQuery(ViewQuery query);
    const ViewQuery& query() const { return m_query; }
    /// Rows may have changed: reads again what is shown and takes over the differences. Asked while it reads, it reads
    /// once more afterwards, so that no stream of changes, however fast, keeps it from showing any.
    void refresh();

    const std::shared_ptr<const View>& view() const { return m_view; }
    State state() const { return m_state; }
    QString errorText() const { return m_errorText; }
    bool viewIsUnknown() const { return m_viewIsUnknown; }
    Count countKind() const { return m_count; }
    /// Nothing is being read, and nothing waits to be.
    bool isSettled() const { return !isReading() && !m_refreshWanted; }

    int columnOf(std::string_view key) const; ///< -1 when there is none
    std::string keyOf(int column) const;      ///< empty for the mark column
    int rowOf(const std::string& id) const { return m_store.rowOf(id); }
    std::string idAt(int row) const;
    /// Null when the row is not here yet.
    Record record(int row) const;

    /// The group that the row stands for, or null.
    const ViewGroup* group(int row) const;
    bool isGroup(int row) const { return isGroupId(m_store.keyAt(row)); }
    bool isGrouped() const { return !m_list.by.empty(); }
    /// Columns that what is shown is grouped by, the outer first.
    const std::vector<std::string>& groupedBy() const { return m_list.by; }
    /// "Supplier: Acme Ltd" and how many rows it has.
    QString groupTitle(int row) const;
    /// The sums of @p column over the group's rows, "" where there is nothing to add up.
    QString groupSum(const ViewGroup& group, std::string_view column) const;
    bool isOpen(int row) const;
    void setOpen(int row, bool open);
    void setAllOpen(bool open);
    /// The row above @p row that stands for the group it is in; -1 without.
    int groupRowOf(int row) const;
    /// Rows that there are, in groups closed or open.
    std::int64_t totalRows() const { return isGrouped() ? m_list.rows : m_store.count(); }
    std::size_t groupCount() const;
    /// Of a row, the values of the first @p levels columns grouped by.
    std::vector<Value> groupValues(const ViewRow& row, std::size_t levels) const;
    /// Opens the groups that the row with these values of the columns grouped by is in.
    void openTo(const std::vector<Value>& values);

    /// Marks every row, or every row of a group, whether it is listed or not; marksFull() when they are too many.
    void markAll();
    void markGroup(int row, bool on);
    /// How many rows of the group are marked, as far as they have been read.
    std::int64_t markedIn(const ViewGroup& group) const;
    void setMarked(int firstRow, int lastRow, bool on);
    void clearMarks();
    const std::set<std::string>& marked() const { return m_marks.marked(); }
    /// The marked rows in order; nothing while some are still being read.
    std::optional<std::vector<Record>> markedRecords() const;
    struct Figures {
        Minor sum, least, most;
        std::int64_t rows = 0;
        Minor mean() const { return Minor(rows > 0 ? sum.units() / rows : 0); }
    };
    /// Of @p column over the marked rows by currency; nothing while some are still being read.
    std::optional<std::map<std::string, Figures>> markedFigures(std::string_view column) const;

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
    void marksFull();     ///< marksAtMost are; others that were to be are not
    void aboutToChange(); ///< rows are about to come, go or move
    void changed();
    void leaving(const opsdesk::ui::KeyChange& change); ///< before that: rows of `before` that are not in `after` go

private:
    void takeFirst(const ReadAnswer& answer);
    void takeList(const ReadAnswer& answer);
    void takeWindow(const ReadAnswer& answer);
    void takeMarked(const ReadAnswer& answer);
    void takeMarkable(const ReadAnswer& answer);
    void learnView(const std::shared_ptr<const View>& view);
    bool failed(const ReadAnswer& answer);
    void keepRows(const ReadAnswer& answer);
    bool isReading() const;
    void askFirst();
    /// @p anew: not out of what was read before.
    void askList(bool regroups = true, bool anew = false);
    /// Whether what is searched for is found in the list that was read before.
    bool isListed() const;
    static void letGo(std::shared_ptr<const void> large);
    void refreshNow();
    void refreshAgain();
    void replace(KeyListPtr keys);
    void apply(const KeyChange& change);
    void moveRows(const std::vector<int>& order, const KeyListPtr& keys, bool arriving);
    void askMarkable(std::optional<Filter> group);
    void dropLostMarks();
    void announceAll();
    void announceMarks();
    QVariant groupData(int row, int column, int role) const;
    void askWindow();
    void askMarked();
    void announceRow(const std::string& id);
    void releaseSettled();
    /// What a screen reader says of a cell, of the mark's too; @p row is null while it is being read.
    QString spokenText(const std::string& id, const ViewRow* row, int column) const;
    QVariant cellData(const ViewRow& row, int column, int role) const;

    ReadLane m_firstLane, m_listLane, m_windowLane, m_freshLane, m_markedLane, m_markableLane;
    QTimer m_windowTimer, m_refreshTimer;
    std::shared_ptr<RowListing> m_listing; ///< being made
    std::shared_ptr<std::vector<std::string>> m_markable;
    ListedTextPtr m_text; ///< of the last list without words; null before
    RowList m_list;       ///< its groups; the keys are the store's
    OpenGroups m_open;
    bool m_refreshWanted = false;
    ViewQuery m_query;
    CellTexts m_texts;
    std::shared_ptr<const View> m_view;
    int m_idColumn = -1;
    std::vector<int> m_currencyColumns; ///< of each column of money; else -1
    mutable RowStore m_store;           ///< looking at a row asks for it
    MarkSet m_marks;
    std::unordered_map<std::string, ViewRow> m_markedRows;
    mutable std::optional<std::unordered_map<std::string, std::int64_t>> m_markedByGroup; ///< counted when asked for
    std::set<std::string> m_settled, m_settling; ///< agreed; agreed and being read again
    State m_state = State::Loading;
    Count m_count = Count::Unknown;
    QString m_errorText;
    bool m_viewIsUnknown = false;
    bool m_replaceNext = true; ///< the next first rows answer another question than what is shown
};

} // namespace opsdesk::ui
