#pragma once

// Needs the console's library: included by tests in tests/gui only.
#include "tests/support/SyntheticQueues.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/LinkWatch.h"
#include "ui/bridge/Reader.h"
#include "ui/bridge/Session.h"
#include "ui/models/RecordTableModel.h"
#include "ui/shell/DesktopScheme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/QueueView.h"
#include "ui/widgets/RecordTable.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

namespace opsdesk::test {

/// Counts what Qt complains of, so that a test fails on it.
class WarningWatch {
public:
    WarningWatch() {
        s_warnings = 0;
        m_before = qInstallMessageHandler(handle);
    }
    ~WarningWatch() { qInstallMessageHandler(m_before); }
    int warnings() const { return s_warnings; }

private:
    static void handle(QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtDebugMsg || type == QtInfoMsg)
            return;
        ++s_warnings;
        std::fprintf(stderr, "unexpected: %s\n", qPrintable(text));
    }

    static inline std::atomic<int> s_warnings = 0;
    QtMessageHandler m_before = nullptr;
};

class FixedClock final : public Clock {
public:
    Timestamp now() override { return Timestamp::of(Date::of(2011, 11, 30), 9); }
};

/// The console on a workspace in memory: everything as it ships but for the engine.
class ConsoleBench {
public:
    explicit ConsoleBench(const std::string& user, std::vector<std::string> roles = {}) : random(7) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        session.userId = user;
        session.userName = QString::fromStdString(user);
        session.roles = roles.empty() ? std::vector<std::string>{user} : std::move(roles);
        session.entityName = QStringLiteral("Demo");
        session.currency = "GBP";
        session.asOf = Date::of(2011, 11, 30);
        session.machine = syntheticMachine;
        session.clock = &clock;
        session.random = &random;
        session.settings = &settings;
        addBasics(workspace);
    }

    void open(const std::string& view) {
        window = std::make_unique<ui::MainWindow>(ui::Desk{reader, bus, session, link}, theme);
        window->resize(1440, 900);
        window->show();
        window->goTo(view);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QVERIFY(QTest::qWaitFor([this] { return window->isSettled(); }, 20000));
    }

    ui::QueueView& queue() { return *window->current(); }
    ui::RecordTable& table() { return queue().table(); }
    ui::RecordTableModel& model() { return queue().model(); }
    QString cell(int row, const char* column) { return model().index(row, model().columnOf(column)).data().toString(); }
    std::string idAt(int row) { return model().idAt(row); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The dialog that is open, or null.
    QDialog* dialog() { return window->findChild<QDialog*>(QStringLiteral("decisionDialog")); }

    WarningWatch watch;
    QTemporaryDir folder;
    FixedClock clock;
    SeededRandom random;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Session session;
    FakeWorkspace workspace;
    ui::Reader reader{[this] { return workspace.reader(); }};
    ui::Bus bus{workspace.bus(), m_early(), nullptr};
    ui::LinkWatch* link = nullptr; ///< to be set before open(): the console of a centre
    ui::DesktopScheme desktop{*qApp};
    ui::Theme theme{*qApp, desktop};
    std::unique_ptr<ui::MainWindow> window;

private:
    /// The bus asks clock and random when it is made, before the constructor's body runs.
    const ui::Session& m_early() {
        session.clock = &clock;
        session.random = &random;
        return session;
    }
};

} // namespace opsdesk::test
