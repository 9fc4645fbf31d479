#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/shell/ListPage.h"

#include <map>
#include <memory>

class QLabel;

namespace opsdesk {
struct OutboxEntry;
}

namespace opsdesk::ui {

/// Decisions that the centre refused, or could not apply: each with the reason and what its document has become since,
/// to look at again, send again, or let go. For consoles with a link.
class AttentionPage final : public ListPage {
    Q_OBJECT
public:
    explicit AttentionPage(const Desk& desk, QWidget* parent = nullptr);

    void activate() override;
    Keys shortcuts() const override;

protected:
    void updateActions() override;
    void open() override;

private:
    void takeLink();
    void askDocuments();
    void takeDocuments(const ReadAnswer& answer);
    Record recordOf(const OutboxEntry& entry) const;
    const OutboxEntry* selected() const;
    void retry();
    void discard();

    Desk m_desk;
    std::shared_ptr<const View> m_view;
    std::vector<OutboxEntry> m_entries;
    std::map<std::string, Record> m_documents; ///< as they stand now, by id
    std::map<std::string, std::unique_ptr<ReadLane>> m_lanes;
    QLabel* m_reason;
    QPushButton *m_open, *m_retry, *m_discard;
};

} // namespace opsdesk::ui
