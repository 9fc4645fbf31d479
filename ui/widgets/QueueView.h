#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/models/TableExport.h"
#include "ui/widgets/ColumnLayout.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/QueueSpec.h"

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace opsdesk::ui {

class ActionBar;
class Banner;
class Decider;
class DetailsPane;
class FindBar;
class LayoutMenu;
class RecordFind;
class RecordTable;
class RecordTableModel;
class StatePage;
class WorkBar;
struct DecisionReport;

/// The one base of every queue: filter, table, details, actions, results. What differs is declared in a QueueSpec and
/// shown in the details.
class QueueView : public Page {
    Q_OBJECT
public:
    /// Takes @p details over.
    QueueView(const Desk& desk, QueueSpec spec, DetailsPane* details, QWidget* parent = nullptr);
    ~QueueView() override;

    const QueueSpec& spec() const { return m_spec; }
    RecordTable& table() { return *m_table; }
    RecordTableModel& model() { return *m_model; }
    FilterBar& filterBar() { return *m_filterBar; }
    Banner& banner() { return *m_banner; }
    DetailsPane& details() { return *m_details; }
    /// Asks for rows the first time; later only brings the keyboard to the table.
    void activate() override;
    QString title() const override;
    Spot spot() const override;
    void restore(const Spot& spot) override;
    void refresh() override;
    bool isSettled() const override;
    QString problem() const override;
    QueueStatus status() const override;
    QString underWay() const override;
    /// What the sum of the marked rows is: of what, least, mean and most. @p anchor: where it stands, on the screen.
    void explainMarked(const QRect& anchor);
    Keys shortcuts() const override;
    void showNoPermission() override;
    void say(const QString& text, bool bad) override;

    /// Groups the rows by columns, the outer first; by none ends that.
    void groupBy(std::vector<std::string> columns);
    const std::vector<std::string>& grouping() const { return m_groupBy; }

    void undo();
    void copy(bool headings = true);
    /// How the rows are arranged now, and filtered.
    ColumnLayout layoutNow() const;
    void useLayout(const ColumnLayout& layout);
    LayoutMenu& layoutMenu() { return *m_layoutMenu; }
    /// Takes @p action on the row in front, as its key would: asks, or says why it cannot be. It must outlive the view.
    void take(const ActionSpec& action);
    void exportTo(const QString& file, const CsvProfile& profile = {});
    /// Shows the first pages as they would be printed.
    void previewPrint();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTop();
    QMenu* makeMenu();
    void makeKeys();
    void makeArrangingKeys();
    void makeGroupDetails();
    void addKey(const char* keys, const QString& title, std::function<void()> run);
    void connectParts();
    void connectAround();
    void ask();
    void showState();
    void showEmpty();
    void showPage();
    void currentChanged();
    void prepareNext(int row);
    /// Beside a group stands what is declared for it, else nothing.
    void showGroup(const ViewGroup& group);
    void buildCondition(int index);
    void fillGroupMenu(QMenu* menu);
    void showGroupMenu();
    void updateActions();
    std::vector<Record> targets() const;
    void trigger(const ActionSpec& action);
    void decide(const ActionSpec& action, std::vector<Record> records);
    void afterSent(const std::vector<std::string>& documents);
    void afterReport(const DecisionReport& report);
    void goTo(const QString& id);
    void goToWanted();
    TableExport exportNow() const;
    void chooseExportFile();
    void askExportFile(const QString& suffix, const CsvProfile& profile);
    void runExport(
        const QString& what, const QString& done,
        std::function<std::optional<std::int64_t>(ViewReader&, const TableExport::Progress&, const std::stop_token&)>
            write);
    void showPreview(const ReadAnswer& answer);
    void print();
    void reset();
    void beginArranged();

    Desk m_desk;
    QueueSpec m_spec;
    RecordTableModel* m_model;
    RecordTable* m_table;
    DetailsPane* m_details;
    QStackedWidget* m_side;                   ///< the details of rows, and those of groups
    std::vector<DetailsPane*> m_groupDetails; ///< as declared
    FilterBar* m_filterBar;
    RecordFind* m_find;
    FindBar* m_findBar;
    ActionBar* m_actionBar;
    Banner* m_banner;
    StatePage* m_statePage;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    LayoutMenu* m_layoutMenu;
    WorkBar* m_workBar;
    Decider* m_decider;
    ReadLane m_previewLane;
    std::shared_ptr<std::vector<QImage>> m_preview;
    QTimer m_stateTimer;
    QTimer m_actionsTimer; ///< what can be done is looked at anew
    QString m_exportDone;  ///< what is said when it is
    QString m_readAt;
    std::vector<QAction*> m_keys;
    std::int64_t m_total = -1; ///< rows without search and typed filters
    ReadLane m_totalLane;
    ViewQuery m_totalQuery;           ///< that m_total answers
    int m_rowBefore = -1, m_step = 1; ///< the row in front before, and from there to the one that was in front then
    std::string m_prepared;           ///< the row whose details were read ahead
    std::string m_wantedRow;          ///< to go to as soon as it is here; empty: none
    ReadLane m_groupLane;
    std::string m_groupShown; ///< key of the group beside the rows
    std::vector<std::string> m_groupBy;
    bool m_active = false;
    bool m_begun = false; ///< the arrangement to begin with was taken over
    bool m_forbidden = false;
    bool m_tableHadFocus = false; ///< before a page stood in its place
};

} // namespace opsdesk::ui
