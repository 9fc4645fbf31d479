#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/widgets/Page.h"

#include <map>
#include <memory>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace opsdesk {
struct OutboxEntry;
}

namespace opsdesk::ui {

class RecordGrid;
class StatePage;

/// Decisions that the centre refused, or could not apply: each with the reason and what its document has become since,
/// to look at again, send again, or let go. For consoles with a link.
class AttentionPage final : public Page {
    Q_OBJECT
public:
    explicit AttentionPage(const Desk& desk, QWidget* parent = nullptr);

    /// Selects the first row and takes the keys.
    void activate() override;
    QString title() const override;
    Keys shortcuts() const override;

private:
    QWidget* makeTop();
    QWidget* makeActions();
    void takeLink();
    void askDocuments();
    void takeDocuments(const ReadAnswer& answer);
    Record recordOf(const OutboxEntry& entry) const;
    const OutboxEntry* selected() const;
    void open();
    void retry();
    void discard();
    void updateActions();

    Desk m_desk;
    std::shared_ptr<const View> m_view;
    std::vector<OutboxEntry> m_entries;
    std::map<std::string, Record> m_documents; ///< as they stand now, by id
    std::map<std::string, std::unique_ptr<ReadLane>> m_lanes;
    RecordGrid* m_grid;
    StatePage* m_empty;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_reason;
    QPushButton *m_open, *m_retry, *m_discard;
};

} // namespace opsdesk::ui
