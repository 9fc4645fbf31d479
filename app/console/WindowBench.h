#pragma once

#include "ui/bridge/Desk.h"
#include "ui/shell/Application.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace opsdesk {

namespace ui {
class MainWindow;
class Theme;
} // namespace ui

/// Measures the window as a person meets it: from a key or a click until what it asks for is painted, all threads and
/// all drawing included. Prints one figure a line, as `opsdeskd bench` does, and ends the program.
class WindowBench final : public QObject {
    Q_OBJECT
public:
    using MakeReader = std::function<std::unique_ptr<ui::Reader>()>;
    WindowBench(ui::Application& app, MakeReader makeReader, ui::Bus& bus, const ui::Session& session,
                ui::Theme& theme);
    ~WindowBench() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One thing that is measured again and again.
    struct Series {
        const char* name; ///< that the floor is measured by; empty: there is none
        const char* what;
        const char* aim;
        int runs;
        std::function<void(int run)> prepare; ///< not measured
        std::function<void(int run)> act;     ///< the key or click
        std::function<bool(int run)> there;   ///< the window holds what was asked for: what it paints now, it shows
    };

    enum class Phase { Prepare, Settle, Measure };

    void makeSeries();
    void addListSeries();
    void addOrderSeries();
    void openWindow();
    void look();
    void begin();
    void watchPaint();
    void watchRest();
    double milliseconds() const; ///< since the act
    void finishRun();
    void report(const Series& series);
    void press(int key, const QString& text = {});
    bool rowsAreThere() const;

    ui::Application& m_app;
    MakeReader m_makeReader;
    ui::Bus& m_bus;
    const ui::Session& m_session;
    ui::Theme& m_theme;
    std::unique_ptr<ui::Reader> m_reader;
    std::unique_ptr<ui::MainWindow> m_window;
    std::vector<Series> m_series;
    std::vector<double> m_milliseconds; ///< of the series under way
    std::size_t m_current = 0;
    int m_run = 0;
    Phase m_phase = Phase::Prepare;
    int m_calm = 0;          ///< looks since the window was painted last
    bool m_painting = false; ///< what was asked for is being painted
    double m_painted = 0;    ///< milliseconds from the act until that was done
    double m_thereSince = 0; ///< milliseconds from the act until nothing more was to be painted
    QElapsedTimer m_clock;
    ui::Application::Longest m_longest; ///< of the series under way
    QTimer m_look;
};

} // namespace opsdesk
