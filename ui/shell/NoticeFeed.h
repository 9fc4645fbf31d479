#pragma once

#include "core/base/Uuid.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"

#include <QObject>

#include <map>
#include <set>
#include <string>

namespace opsdesk {
struct Command;
struct CommandResult;
enum class LinkPhase;
} // namespace opsdesk

namespace opsdesk::ui {

/// Watches what happens and makes notices of what nobody who looks elsewhere would see: refusals, more work, the link
/// to the centre, books that do not balance. Plans and imports tell of themselves.
class NoticeFeed final : public QObject {
    Q_OBJECT
public:
    /// @p desk has notices.
    NoticeFeed(const Desk& desk, QObject* parent = nullptr);

    /// The page that somebody looks at now: what grows there needs no notice.
    void setInFront(const std::string& page);
    /// All queues are about to be counted.
    void beginCount();
    /// As counted for the rail.
    void takeCount(const std::string& view, std::int64_t waiting);
    void askBooks();

private:
    void takeSent(const Command& command);
    void takeResult(const CommandResult& result);
    void takeLink();
    void takeBooks(const ReadAnswer& answer);

    Desk m_desk;
    ReadLane m_booksLane;
    std::string m_inFront;
    std::map<std::string, std::int64_t> m_counts;
    std::map<Uuid, std::pair<std::string, std::string>> m_sent; ///< view and row of what was decided here
    std::set<Uuid> m_refused;                                   ///< told of
    bool m_ownHand = false;                                     ///< somebody here decided since the last count,
    bool m_ownGrowth = false; ///< so that what grew until this one may be their own doing
    LinkPhase m_phase;
    bool m_booksOff = false;
};

} // namespace opsdesk::ui
