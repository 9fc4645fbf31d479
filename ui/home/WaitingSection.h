#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/home/Homes.h"
#include "ui/models/Record.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace opsdesk::ui {

class RecordGrid;

/// The first rows of what waits, with how many there are and what is at stake. Enter on one goes to it.
class WaitingSection final : public QFrame {
    Q_OBJECT
public:
    WaitingSection(const Desk& desk, const HomeQueue& queue, QWidget* parent = nullptr);

    void ask();
    /// What was asked for last is here.
    bool hasRows() const { return !m_rows.isWaiting(); }
    RecordGrid& grid() { return *m_grid; }
    /// To its rows, as soon as they are here.
    void takeFocus();
    const HomeQueue& queue() const { return m_queue; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The whole queue, or with @p id the row in it.
    void wanted(const QString& view, const QString& id);

private:
    void layOut();
    ViewQuery query() const;
    void showRows(const ReadAnswer& answer);
    void showSummary(const ReadAnswer& answer);
    /// Which documents are counted, and of what the sum is.
    void explain();
    QString view() const { return QLatin1StringView(m_queue.view); }

    Desk m_desk;
    const HomeQueue& m_queue; ///< of homes(), which outlives all
    ReadLane m_rows;
    ReadLane m_summary;
    QLabel* m_count;
    RecordGrid* m_grid;
    QLabel* m_empty;
    QPushButton* m_all;
    std::shared_ptr<const View> m_view; ///< once its rows were counted
    bool m_focusWanted = false;
};

} // namespace opsdesk::ui
