#include "ui/shell/NoticeFeed.h"

#include "core/workflow/Link.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/LinkWatch.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/models/Sentences.h"
#include "ui/shell/Notices.h"
#include "ui/shell/Places.h"

#include <QCoreApplication>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

NoticeFeed::NoticeFeed(const Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_booksLane(desk.reader),
      m_phase(desk.link ? desk.link->state().phase : LinkPhase::Live) {
    connect(&m_desk.bus, &Bus::sent, this, &NoticeFeed::takeSent);
    connect(&m_desk.bus, &Bus::finished, this, &NoticeFeed::takeResult);
    connect(&m_booksLane, &ReadLane::answered, this, &NoticeFeed::takeBooks);
    if (!m_desk.link)
        return;
    for (const OutboxEntry& entry : m_desk.link->attention())
        m_refused.insert(entry.command.id);
    connect(m_desk.link, &LinkWatch::changed, this, &NoticeFeed::takeLink);
}

void NoticeFeed::setInFront(const std::string& page) {
    m_inFront = page;
}

void NoticeFeed::takeSent(const Command& command) {
    const PlaceOfCommand place = placeOf(command);
    m_sent[command.id] = {place.view, place.id};
}

void NoticeFeed::takeResult(const CommandResult& result) {
    m_ownHand = true;
    const auto sent = m_sent.extract(result.id);
    if (result.applied() || !m_refused.insert(result.id).second)
        return;
    Notice notice{NoticeKind::Refused, 0, sentence(result.rejection.text), {}};
    if (m_desk.link)
        notice.spot.page = "attention"; // where it can be sent again or let go
    else if (!sent.empty())
        notice.spot = {sent.mapped().first, {}, {}, sent.mapped().second};
    m_desk.notices->add(std::move(notice));
}

void NoticeFeed::takeLink() {
    for (const OutboxEntry& entry : m_desk.link->attention())
        if (m_refused.insert(entry.command.id).second)
            m_desk.notices->add(
                {NoticeKind::Refused,
                 0,
                 tr("%1 was refused: %2").arg(codeTitle(entry.command.type), sentence(entry.result->rejection.text)),
                 {"attention"}});
    const LinkPhase phase = m_desk.link->state().phase;
    const bool lost = phase == LinkPhase::Offline || phase == LinkPhase::Stopped;
    const bool wasLost = m_phase == LinkPhase::Offline || m_phase == LinkPhase::Stopped;
    if (lost && !wasLost) {
        const QString why = QString::fromStdString(m_desk.link->state().problem);
        m_desk.notices->add({NoticeKind::LinkLost,
                             0,
                             why.isEmpty() ? tr("The centre is out of reach; decisions wait in the outbox.") : why,
                             {"attention"},
                             "link"});
    } else if (wasLost && phase == LinkPhase::Live) {
        m_desk.notices->add({NoticeKind::LinkBack, 0, tr("The centre is back; rows are current again."), {}, "link"});
    }
    if (lost || phase == LinkPhase::Live) // others are on the way to one of these
        m_phase = phase;
}

void NoticeFeed::beginCount() {
    m_ownGrowth = std::exchange(m_ownHand, false);
}

void NoticeFeed::takeCount(const std::string& view, std::int64_t waiting) {
    const auto [known, isFirst] = m_counts.try_emplace(view, waiting);
    const std::int64_t more = waiting - std::exchange(known->second, waiting);
    if (isFirst || more <= 0 || view == m_inFront || m_ownGrowth)
        return;
    const std::string topic = "waiting/" + view;
    const Notice* before = m_desk.notices->unreadOn(topic);
    const std::int64_t all = more + (before ? before->count : 0);
    const Place* place = findPlace(view);
    const QString name = place ? QCoreApplication::translate("Queue", place->title) : QString::fromStdString(view);
    m_desk.notices->add({NoticeKind::NewWork,
                         0,
                         tr("%1: %n more wait.", nullptr, static_cast<int>(all)).arg(name),
                         {view},
                         topic,
                         all});
}

void NoticeFeed::askBooks() {
    if (!m_desk.session.mayRead("trial-balance"))
        return;
    ReadRequest request;
    request.kind = ReadRequest::Kind::Summary;
    request.query.view = "trial-balance";
    request.query.entity = m_desk.session.entity;
    m_booksLane.ask(std::move(request));
}

void NoticeFeed::takeBooks(const ReadAnswer& answer) {
    if (!answer.ok())
        return;
    std::int64_t debit = 0, credit = 0;
    for (const auto& [column, sum] : answer.summary.sums) {
        if (column == "debit")
            debit = sum;
        if (column == "credit")
            credit = sum;
    }
    const bool off = debit != credit;
    if (off && !m_booksOff)
        m_desk.notices->add({NoticeKind::BooksOff,
                             0,
                             tr("Debits and credits differ by %1; run `opsdeskd verify`, which says where.")
                                 .arg(moneyText(Minor(debit - credit), m_desk.session.currency)),
                             {"trial-balance"},
                             "books"});
    m_booksOff = off;
}

} // namespace opsdesk::ui
