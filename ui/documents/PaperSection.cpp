#include "ui/documents/PaperSection.h"

#include "ui/bridge/Session.h"

namespace opsdesk::ui {

PaperSection::PaperSection(const Desk& desk, Write write, QWidget* parent)
    : DetailSection({}, parent), m_desk(desk), m_write(write), m_lane(desk.reader) {
    hide();
}

void PaperSection::setRecord(const Record& record) {
    hide();
    if (record.isNull()) {
        m_lane.cancel();
        m_html.clear();
        return;
    }
    if (record.id() != m_id)
        m_html.clear();
    m_id = record.id();
    const auto written = std::make_shared<QString>();
    m_lane.disconnect(this);
    connect(&m_lane, &ReadLane::answered, this, [this, written](const ReadAnswer& answer) {
        if (answer.ok())
            m_html = *written;
    });
    ReadRequest request;
    request.kind = ReadRequest::Kind::Work;
    request.work = [written, write = m_write, entity = m_desk.session.entity, id = m_id](ViewReader& reader) {
        *written = write(reader, entity, id);
    };
    m_lane.ask(std::move(request));
}

} // namespace opsdesk::ui
