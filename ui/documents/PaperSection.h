#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/widgets/DetailsPane.h"

namespace opsdesk {
class ViewReader;
}

namespace opsdesk::ui {

/// What a document's print has beyond its facts and lines, read while its page is open. Shows nothing itself.
class PaperSection final : public DetailSection {
    Q_OBJECT
public:
    /// The pages as HTML, pictures within; on a reading thread. @p id is the document's.
    using Write = QString (*)(ViewReader& reader, std::int64_t entity, const std::string& id);

    PaperSection(const Desk& desk, Write write, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    bool isSettled() const override { return !m_lane.isWaiting(); }
    const QString& html() const { return m_html; }

private:
    Desk m_desk;
    Write m_write;
    ReadLane m_lane;
    std::string m_id;
    QString m_html;
};

} // namespace opsdesk::ui
