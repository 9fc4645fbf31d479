#pragma once

// Needs the console's library: included by tests in tests/gui only.
#include "app/console/Workplace.h"
#include "tests/support/ConsoleBench.h"

namespace opsdesk::test {

/// The console's window at a real place of work: an embedded workspace, or a centre.
class ConsoleWindow {
public:
    /// @p workplace must outlive it, and have rows by now. @p arrange has a word in the session.
    ConsoleWindow(
        Workplace& workplace, const std::string& user,
        const std::function<void(ui::Session&)>& arrange = [](ui::Session&) {})
        : m_session(workplace.session(user)), m_reader([&workplace] { return workplace.reader(); }),
          m_bus(workplace.bus(), m_session) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        if (QLocale().language() == QLocale::C)
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_session.settings = &m_settings;
        arrange(m_session);
        if (workplace.link())
            m_link = std::make_unique<ui::LinkWatch>(*workplace.link());
    }

    void open(const std::string& view) {
        m_window = std::make_unique<ui::MainWindow>(ui::Desk{m_reader, m_bus, m_session, m_link.get()}, m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->goTo(view);
        activate();
        QVERIFY(QTest::qWaitFor([this] { return m_window->isSettled(); }, 20000));
    }
    /// Brings it to the front of other windows.
    void activate() {
        m_window->activateWindow(); // without a window manager nobody else does
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// Before open().
    ui::Session& session() { return m_session; }
    ui::Theme& theme() { return m_theme; }
    ui::MainWindow& window() { return *m_window; }
    ui::QueueView& queue() { return *m_window->current(); }
    ui::RecordTable& table() { return queue().table(); }
    ui::RecordTableModel& model() { return queue().model(); }
    int rowOf(const std::string& id) { return model().rowOf(id); }
    QString cell(const std::string& id, const char* column) {
        return model().index(rowOf(id), model().columnOf(column)).data().toString();
    }
    void select(const std::string& id) {
        activate();
        table().goToRow(rowOf(id));
        table().setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(keyboard(), key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(keyboard(), text); }
    /// The dialog that is open; null when none is.
    QDialog* dialog() {
        for (QDialog* dialog : m_window->findChildren<QDialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    /// A part by its name, anywhere in the window or its dialogs.
    template <class Widget>
    Widget* find(const char* name) {
        return m_window->findChild<Widget*>(QLatin1StringView(name));
    }
    void click(const char* name) {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        // Of a check box only sign and words take the click.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->height() / 2, button->height() / 2));
    }

private:
    /// Where keys go: without a window manager a dialog does not become the active window.
    QWidget* keyboard() {
        if (QDialog* open = dialog())
            return open->focusWidget() ? open->focusWidget() : open;
        return QApplication::focusWidget();
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Session m_session;
    ui::Reader m_reader;
    ui::Bus m_bus;
    std::unique_ptr<ui::LinkWatch> m_link;
    ui::DesktopScheme m_desktop{*qApp};
    ui::Theme m_theme{*qApp, m_desktop};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace opsdesk::test
