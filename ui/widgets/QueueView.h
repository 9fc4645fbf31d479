#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/widgets/QueueSpec.h"

#include <QWidget>

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
class RecordTable;
class RecordTableModel;
class StatePage;
struct DecisionReport;

/// What the status line says about the queue in front.
struct QueueStatus {
    QString rows;   ///< "12 of 1,240"
    QString marked; ///< "3 marked · £1,200.00"
    QString read;   ///< when its rows were read
};

/// The one base of every queue: filter, table, details, actions, results. What differs is declared in a QueueSpec and
/// shown in the details.
class QueueView : public QWidget {
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
    void activate();
    QueueStatus status() const;
    bool failed() const;
    QString errorText() const;
    /// Keys with what they do, for the shortcut sheet.
    std::vector<std::pair<QString, QString>> shortcuts() const;
    /// Instead of rows: this person's roles do not include the view.
    void showNoPermission();

    void undo();
    void copy();
    /// Takes @p action on the row in front, as its key would: asks, or says why it cannot be. It must outlive the view.
    void take(const ActionSpec& action);
    void exportTo(const QString& file);

Q_SIGNALS:
    void statusChanged();
    /// Enter on a document that has a page, or "" for a new one.
    void pageRequested(const QString& page, const opsdesk::ui::Record& record);
    /// Rows of another view that stand behind what is shown here.
    void sourceRequested(const QString& view, const QString& filter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTop();
    QMenu* makeMenu();
    void makeKeys();
    void addKey(const char* keys, const QString& title, std::function<void()> run);
    void connectParts();
    void ask();
    void showState();
    void showEmpty();
    void showPage();
    void currentChanged();
    void updateActions();
    std::vector<Record> targets() const;
    void trigger(const ActionSpec& action);
    void decide(const ActionSpec& action, std::vector<Record> records);
    void afterSent(const std::vector<std::string>& documents);
    void afterReport(const DecisionReport& report);
    void goTo(const QString& id);
    void chooseExportFile();
    void fillLayoutMenu();
    void askLayoutName();
    void useLayout(const QString& name);

    Desk m_desk;
    QueueSpec m_spec;
    RecordTableModel* m_model;
    RecordTable* m_table;
    DetailsPane* m_details;
    FilterBar* m_filterBar;
    ActionBar* m_actionBar;
    Banner* m_banner;
    StatePage* m_statePage;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    QMenu* m_layoutMenu = nullptr;
    Decider* m_decider;
    ReadLane m_exportLane;
    QTimer m_stateTimer;
    QString m_exportFile;
    QString m_readAt;
    std::vector<QAction*> m_keys;
    std::int64_t m_total = -1; ///< rows without search and typed filters
    ReadLane m_totalLane;
    bool m_active = false;
    bool m_forbidden = false;
    bool m_tableHadFocus = false; ///< before a page stood in its place
};

} // namespace opsdesk::ui
