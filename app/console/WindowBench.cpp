#include "app/console/WindowBench.h"

#include "app/console/BenchFigures.h"
#include "app/engine/ViewBenchWorkspace.h"
#include "ui/bridge/Reader.h"
#include "ui/documents/DocumentPage.h"
#include "ui/models/RecordTableModel.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/QueueView.h"
#include "ui/widgets/RecordTable.h"

#include <fmt/format.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaEnum>
#include <QScrollBar>

#include <cstdio>

namespace opsdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMilliseconds = 2;
constexpr int calmLooks = 15;    ///< nothing was painted for so long: the picture is whole
constexpr int patience = 60'000; ///< milliseconds after which the bench gives up
constexpr const char* words[] = {"lantern",    "heart mug",  "2031",
                                 "supplier 7", "clock of 3", "zebra"}; ///< the last is in no row

double p95(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() * 95 / 100];
}

} // namespace

WindowBench::WindowBench(ui::Application& app, MakeReader makeReader, ui::Bus& bus, const ui::Session& session,
                         ui::Theme& theme)
    : m_app(app), m_makeReader(std::move(makeReader)), m_bus(bus), m_session(session), m_theme(theme) {
    app.installEventFilter(this);
    makeSeries();
    connect(&m_look, &QTimer::timeout, this, &WindowBench::look);
    m_clock.start();
    m_look.start(lookMilliseconds);
}

WindowBench::~WindowBench() = default;

void WindowBench::openWindow() {
    m_window.reset(); // before its reader
    m_reader = m_makeReader();
    m_window = std::make_unique<ui::MainWindow>(ui::Desk{*m_reader, m_bus, m_session}, m_theme);
    m_window->resize(1440, 900);
    m_window->show();
}

void WindowBench::makeSeries() {
    const auto word = [](int run) { return QString(QLatin1StringView(words[run % std::size(words)])); };
    const auto filtered = [this, word](int run) {
        return m_window->current()->model().query().search == word(run).toStdString() && rowsAreThere();
    };
    const auto detailsAreThere = [this](int) {
        ui::QueueView& queue = *m_window->current();
        return queue.details().isSettled() &&
               queue.details().record().id() == queue.model().idAt(queue.table().currentRow());
    };
    m_series = {
        {"open", "window: from opening the queue to its first rows painted", "<= 150 ms", 20,
         [this](int) { openWindow(); }, [this](int) { m_window->goTo("suggestions"); },
         [this](int) { return rowsAreThere(); }},
        {"filter", "window: from a key in the filter to its rows painted", "<= 100 ms", 60,
         [this, word](int run) {
             m_window->current()->filterBar().focusSearch();
             press(Qt::Key_Delete);
             for (const QChar letter : word(run).chopped(1))
                 press(0, letter);
         },
         [this, word](int run) { press(0, word(run).back()); }, filtered},
        {"details", "window: from an arrow key to the next row's details painted", "<= 30 ms", 200,
         [this](int run) {
             if (run == 0)
                 m_window->current()->filterBar().clear();
             else if (run % 10 == 0)
                 m_window->current()->table().goToRow(run * 487 % m_window->current()->model().rowCount());
             m_window->current()->table().setFocus();
         },
         [this](int) { press(Qt::Key_Down); }, detailsAreThere},
    };
    addListSeries();
    addOrderSeries();
}

void WindowBench::addListSeries() {
    m_series.push_back({"", "window: from Page Down to a page of rows painted", "", 100,
                        [this](int run) {
                            auto& table = m_window->current()->table();
                            table.setFocus();
                            if (run % 10 == 0)
                                table.verticalScrollBar()->setValue(run * 863 %
                                                                    m_window->current()->model().rowCount());
                        },
                        [this](int) {
                            QScrollBar* bar = m_window->current()->table().verticalScrollBar();
                            bar->setValue(bar->value() + bar->pageStep());
                        },
                        [this](int) { return rowsAreThere(); }});
    m_series.push_back({"", "window: a frame while scrolling", "<= 8 ms", 200, [](int) {},
                        [this](int) {
                            QScrollBar* bar = m_window->current()->table().verticalScrollBar();
                            bar->setValue(bar->value() + 1);
                        },
                        [](int) { return true; }});
    m_series.push_back(
        {"sort", "window: from a click on a heading to rows in that order painted", "<= 300 ms", 20, [](int) {},
         [this](int run) {
             auto& queue = *m_window->current();
             queue.table().sortByColumn(queue.model().columnOf(run % 2 ? "amount" : "order_by"),
                                        run % 4 < 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
         },
         [this](int run) {
             const auto& sort = m_window->current()->model().query().sort;
             return !sort.empty() && sort.front().column == (run % 2 ? "amount" : "order_by") && rowsAreThere();
         }});
}

/// The large order that workspaces of the bench have.
void WindowBench::addOrderSeries() {
    const auto lines = [this]() -> ui::OrderLinesModel* {
        return m_window->document() ? m_window->document()->findChild<ui::OrderLinesModel*>() : nullptr;
    };
    m_series.push_back({"order", "window: from opening an order of 2,000 lines to its lines painted", "<= 100 ms", 20,
                        [this](int) { m_window->goTo("suggestions"); },
                        [this](int) {
                            m_window->openDocument(u"purchase-orders"_s,
                                                   QString::fromStdString(benchOrderId().toString()));
                        },
                        [lines](int) { return lines() && lines()->rowCount() > 0; }});
    m_series.push_back({"", "window: from a quantity typed in it to the order's total painted", "<= 16 ms", 60,
                        [](int) {},
                        [lines](int run) {
                            lines()->setData(lines()->index(run, ui::OrderLinesModel::Ordered),
                                             QString::number(run + 7), Qt::EditRole);
                        },
                        [](int) { return true; }});
}

/// All rows in sight are read.
bool WindowBench::rowsAreThere() const {
    ui::QueueView& queue = *m_window->current();
    ui::RecordTable& table = queue.table();
    ui::RecordTableModel& model = queue.model();
    if (model.state() != ui::RecordTableModel::State::Ready)
        return false;
    const int first = table.rowAt(0), last = table.rowAt(table.viewport()->height() - 1);
    for (int row = std::max(first, 0); row <= (last < 0 ? model.rowCount() - 1 : last); ++row)
        if (!model.index(row, 1).data(ui::RecordTableModel::LoadedRole).toBool())
            return false;
    return true;
}

void WindowBench::press(int key, const QString& text) {
    QWidget* target = m_window->focusWidget(); // the application has none where no window manager gives it
    if (!target)
        return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(target, &event);
    }
}

bool WindowBench::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::UpdateRequest && m_window && watched == m_window.get())
        watchPaint();
    return QObject::eventFilter(watched, event);
}

// Called before the window is painted; what is queued here runs right after.
void WindowBench::watchPaint() {
    m_calm = 0;
    if (m_phase != Phase::Measure || m_painted > 0 || !m_series[m_current].there(m_run))
        return;
    m_painting = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (std::exchange(m_painting, false))
                m_painted = milliseconds();
        },
        Qt::QueuedConnection);
}

/// Where what came last changed nothing in sight, nothing is painted either.
void WindowBench::watchRest() {
    if (m_phase != Phase::Measure || m_painted > 0 || m_painting || !m_series[m_current].there(m_run))
        m_thereSince = 0;
    else if (m_thereSince == 0)
        m_thereSince = milliseconds();
    else if (m_calm > 1)
        m_painted = m_thereSince;
}

double WindowBench::milliseconds() const {
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

void WindowBench::begin() {
    m_phase = Phase::Measure;
    m_painted = 0;
    m_painting = false;
    m_thereSince = 0;
    m_app.takeLongest(); // of the preparation
    m_clock.restart();
    m_series[m_current].act(m_run);
}

void WindowBench::look() {
    if (m_current == m_series.size()) {
        m_look.stop();
        printMemory();
        return QCoreApplication::exit(); // to quit would ask what becomes of the quantities that were typed
    }
    if (m_clock.elapsed() > patience) {
        m_look.stop();
        std::fprintf(stderr, "opsdesk: gave up waiting, in run %d: %s\n", m_run, m_series[m_current].what);
        return QCoreApplication::exit(3);
    }
    ++m_calm;
    watchRest();
    const bool atRest = m_calm > calmLooks && m_reader && m_reader->isIdle();
    if (m_phase == Phase::Prepare) {
        m_series[m_current].prepare(m_run);
        m_phase = Phase::Settle; // each run begins in a window at rest
        m_calm = 0;
        m_clock.restart();
    } else if (m_phase == Phase::Settle && atRest) {
        begin();
    } else if (m_phase == Phase::Measure && m_painted > 0 && atRest) {
        finishRun();
    }
}

void WindowBench::finishRun() {
    const Series& series = m_series[m_current];
    m_milliseconds.push_back(m_painted);
    if (auto longest = m_app.takeLongest(); longest.nanoseconds > m_longest.nanoseconds)
        m_longest = std::move(longest);
    m_phase = Phase::Prepare;
    if (++m_run < series.runs)
        return;
    report(series);
    m_milliseconds.clear();
    m_run = 0;
    ++m_current;
}

void WindowBench::report(const Series& series) {
    printFigure(fmt::format("{}, p95", series.what), p95(m_milliseconds), "ms", series.aim, series.name);
    const auto longest = std::exchange(m_longest, {});
    const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(longest.event);
    printFigure(
        fmt::format(
            "  meanwhile the UI thread was busy at a time, longest, with {} of {}; it worked for {:.1f} ms of it",
            event ? event : "an event", longest.receiver.constData(), static_cast<double>(longest.worked) / 1e6),
        static_cast<double>(longest.nanoseconds) / 1e6, "ms", "<= 16 ms");
}

} // namespace opsdesk
