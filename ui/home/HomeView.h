#pragma once

#include "ui/bridge/Desk.h"
#include "ui/widgets/Page.h"

#include <QTimer>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace opsdesk::ui {

class CustomerSection;
class MeasureTile;
class StatePage;
class TileGrid;
class WaitingSection;
struct Home;

/// Where somebody begins: what waits for them first, then the measures they steer by. Arrows go from tile to tile.
class HomeView final : public Page {
    Q_OBJECT
public:
    explicit HomeView(const Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    void activate() override;
    void refresh() override;
    bool isSettled() const override;
    /// The rows that wait are here; figures may still be worked out.
    bool showsWhatWaits() const;
    Keys shortcuts() const override;
    void showNoPermission() override;
    const std::vector<MeasureTile*>& tiles() const { return m_tiles; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTop();
    void fill(const Home& home);
    void addQueues(const Home& home);
    void addTiles(const Home& home);
    void ask();
    void choose(const Home& home);
    void go(const QString& view, const QString& id);
    bool step(int by);

    Desk m_desk;
    const Home* m_home = nullptr;
    QScrollArea* m_scroll;
    QVBoxLayout* m_lines;
    QLabel* m_day;
    StatePage* m_nothing;
    TileGrid* m_queueGrid = nullptr;
    TileGrid* m_tileGrid = nullptr;
    std::vector<WaitingSection*> m_queues;
    std::vector<MeasureTile*> m_tiles;
    CustomerSection* m_customers = nullptr;
    QTimer m_changed; ///< commits come in crowds; figures are worked out once they rest
    bool m_read = false;
};

} // namespace opsdesk::ui
