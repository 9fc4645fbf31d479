#pragma once

#include "ui/bridge/Read.h"
#include "ui/bridge/ReadWorker.h"

#include <QObject>

#include <mutex>
#include <unordered_map>

namespace opsdesk::ui {

class ReadLane;

/// The only way from a window to rows: requests go to two reading threads (rows that are looked at; long scans),
/// answers come back as signals of the asking ReadLane on the UI thread. The UI thread never touches a database.
class Reader final : public QObject {
    Q_OBJECT
public:
    /// @p factory makes the ViewReader of a reading thread, on that thread.
    explicit Reader(ReadWorker::Factory factory, QObject* parent = nullptr);
    ~Reader() override;

    /// For work that takes so long that it has a thread, and so a ViewReader, of its own.
    const ReadWorker::Factory& factory() const { return m_factory; }
    /// The file behind it is another one: from the next request on it is opened anew.
    void reopen();

    /// Whether everything asked has been answered.
    bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    /// The last open request was answered and its answer handed out.
    void idle();

private:
    friend class ReadLane;
    struct Envelope {
        quint64 lane;
        quint64 token;
        ReadAnswer answer;
    };

    quint64 enter(ReadLane* lane);
    void leave(quint64 lane);
    quint64 ask(quint64 lane, ReadRequest request);
    void drop(quint64 lane);
    void post(Envelope envelope);
    void handOut();

    ReadWorker::Factory m_factory;
    std::mutex m_mutex;
    std::vector<Envelope> m_inbox;                  // guarded by m_mutex
    std::deque<Envelope> m_answers;                 ///< being handed out
    std::unordered_map<quint64, ReadLane*> m_lanes; ///< null: nobody is told
    quint64 m_lastLane = 0;
    quint64 m_lastToken = 0;
    int m_open = 0;
    std::unique_ptr<ReadWorker> m_rows;
    std::unique_ptr<ReadWorker> m_scans;
};

/// A place of its asker in the queue of a Reader: a newer request replaces the one that waits, and only the answer to
/// the newest is announced. Lives on the UI thread, no longer than its Reader.
class ReadLane final : public QObject {
    Q_OBJECT
public:
    explicit ReadLane(Reader& reader, QObject* parent = nullptr);
    ~ReadLane() override;

    void ask(ReadRequest request);
    /// Has rows read that will probably be asked for next; they are announced when they are, and at once. A newer one
    /// takes the place of the one that waits.
    void prepare(ReadRequest request);
    /// Whatever was asked is no longer wanted.
    void cancel();
    bool isWaiting() const { return m_token != 0; }

Q_SIGNALS:
    void answered(const opsdesk::ui::ReadAnswer& answer);

private:
    friend class Reader;
    void take(quint64 token, const ReadAnswer& answer);

    Reader& m_reader;
    quint64 m_lane;
    quint64 m_aheadLane = 0; ///< 0 before the first
    quint64 m_token = 0;     ///< of the newest request; 0 when it was answered
};

} // namespace opsdesk::ui
