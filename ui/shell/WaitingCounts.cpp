#include "ui/shell/WaitingCounts.h"

#include "ui/bridge/Bus.h"
#include "ui/bridge/Session.h"
#include "ui/shell/Places.h"
#include "ui/widgets/QueueSpec.h"

namespace opsdesk::ui {

namespace {
constexpr int gatherMilliseconds = 400; ///< after a commit, so that many commits are counted once
}

WaitingCounts::WaitingCounts(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &WaitingCounts::ask);
    connect(&m_desk.bus, &Bus::committed, this, [this] {
        if (!m_timer.isActive()) // under a stream of commits now and then, not never
            m_timer.start();
    });
}

void WaitingCounts::ask() {
    Q_EMIT begun();
    for (const Place& place : places()) {
        if (place.kind != PlaceKind::Decide || !m_desk.session.hasAnyRole(place.roles))
            continue;
        const std::string view(place.view);
        std::unique_ptr<ReadLane>& lane = m_lanes[view];
        if (!lane) {
            lane = std::make_unique<ReadLane>(m_desk.reader);
            connect(lane.get(), &ReadLane::answered, this, [this, view](const ReadAnswer& answer) {
                if (answer.ok())
                    Q_EMIT counted(view, answer.summary.rows);
            });
        }
        ReadRequest request;
        request.kind = ReadRequest::Kind::Count;
        request.query.view = view;
        request.query.entity = m_desk.session.entity;
        request.query.filters = filtersAtStart(place.declare(m_desk.session).filters);
        lane->ask(std::move(request));
    }
}

} // namespace opsdesk::ui
