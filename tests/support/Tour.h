#pragma once

// Needs the console's library: included by tests in tests/gui only.
#include "tests/support/ConsoleWindow.h"
#include "ui/documents/DocumentPage.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Places.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

namespace opsdesk::test {

/// A way through the console that leaves nothing out: a place, what its keys and menus open, the document of its first
/// row, and the windows that belong to no place. At each stop `look` sees what is in front; then it is closed again, so
/// that the same way can be gone for hours. Nothing is decided on it.
class Tour {
public:
    /// @p where: "purchase-orders", "purchase-orders Ctrl+E", "purchase-orders document".
    using Look = std::function<void(QWidget& window, const QString& where)>;

    explicit Tour(
        ConsoleWindow& console, Look look = [](QWidget&, const QString&) {})
        : m_console(console), m_look(std::move(look)) {}

    /// Users with the places that are theirs.
    static std::map<std::string, std::vector<std::string>> placesByUser() {
        std::map<std::string, std::vector<std::string>> all;
        for (const ui::Place& place : ui::places())
            all[place.roles.empty() ? "planner" : place.roles.front()].emplace_back(place.view);
        return all;
    }

    /// Until all that is in front has been read and drawn.
    void settle() {
        int calm = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                calm = m_console.window().isSettled() ? calm + 1 : 0;
                return calm > 4;
            },
            20000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    void goTo(const std::string& page) {
        m_where = QString::fromStdString(page);
        m_console.window().goTo(page);
        settle();
        m_look(m_console.window(), m_where);
    }

    /// The place and all that opens from it.
    void placeAndMore(const std::string& view) {
        goTo(view);
        openByKeys();
        openMenus();
        openDocument();
    }

    /// What @p keys of the queue in front open.
    void openByKey(const QKeySequence& keys) {
        for (QAction* key : m_console.queue().actions())
            if (key->shortcut() == keys)
                step(keys.toString(), [key] { key->trigger(); });
    }

    /// What belongs to the window, wherever one is.
    void window() {
        m_where = QStringLiteral("window");
        ui::MainWindow& window = m_console.window();
        step(QStringLiteral("keys"), [&] { QTest::keyClick(&window, Qt::Key_Question, Qt::ShiftModifier); });
        step(QStringLiteral("palette"), [&] { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); });
        step(QStringLiteral("help"), [&] { window.showHelp(); });
        step(QStringLiteral("about"), [&] { window.showAbout(); });
        openMenusOf(window, [&](const QWidget& of) { return !window.page()->isAncestorOf(&of); });
        for (const char* page : {"notifications", "import"}) {
            goTo(page);
            window.goBack();
            settle();
        }
    }

private:
    /// Those that would decide something, or plan for minutes.
    bool isLeftOut(const ui::QueueView& queue, const QAction& key) const {
        if (key.parent() && key.parent()->inherits("opsdesk::ui::PlanRunBar"))
            return true;
        const auto& actions = queue.spec().actions;
        return std::ranges::any_of(actions, [&](const ui::ActionSpec& action) {
            return action.asks.empty() && QCoreApplication::translate("Action", action.title) == key.text();
        });
    }

    void openByKeys() {
        auto* queue = qobject_cast<ui::QueueView*>(m_console.window().page());
        if (!queue)
            return;
        const QList<QAction*> keys = queue->actions();
        for (QAction* key : keys)
            if (!isLeftOut(*queue, *key))
                step(key->shortcut().toString(), [key] { key->trigger(); });
        queue->model().clearMarks();
        QList<QPointer<QShortcut>> inDetails; // which may make their parts anew meanwhile
        for (auto* section : queue->findChildren<ui::DetailSection*>())
            for (auto* key : section->findChildren<QShortcut*>())
                inDetails << key;
        for (const auto& key : inDetails)
            if (key && qobject_cast<QWidget*>(key->parent())->isVisible())
                step(key->key().toString(), [&key] { Q_EMIT key->activated(); });
    }

    void openMenus() {
        ui::MainWindow& window = m_console.window();
        auto* queue = qobject_cast<ui::QueueView*>(window.page());
        if (queue && queue->model().rowCount() > 0) {
            ui::RecordTable& table = queue->table();
            step(QStringLiteral("menu of a cell"), [&] {
                Q_EMIT table.customContextMenuRequested(table.visualRect(table.model()->index(0, 1)).center());
            });
            step(QStringLiteral("menu of a heading"),
                 [&] { Q_EMIT table.horizontalHeader()->customContextMenuRequested(QPoint(60, 5)); });
        }
        openMenusOf(*window.page(), [](const QWidget&) { return true; });
    }

    template <class Which>
    void openMenusOf(const QWidget& part, Which isWanted) {
        QList<QPointer<QMenu>> menus; // some are made anew whenever another is opened
        for (QMenu* menu : part.findChildren<QMenu*>())
            menus << menu;
        for (const auto& menu : menus) {
            const auto* of = menu ? qobject_cast<QWidget*>(menu->parent()) : nullptr;
            if (of && of->isVisible() && !qobject_cast<const QMenu*>(of) && isWanted(*of))
                step(QStringLiteral("menu of ") + of->objectName(), [&menu] { menu->popup(QPoint(50, 50)); });
        }
    }

    void openDocument() {
        auto* queue = qobject_cast<ui::QueueView*>(m_console.window().page());
        if (!queue || queue->model().rowCount() == 0)
            return;
        queue->table().setFocus();
        step(QStringLiteral("document"), [&] { QTest::keyClick(&queue->table(), Qt::Key_Return); });
    }

    void openFromDocument(ui::DocumentPage& page, const QString& where) {
        const QString here = std::exchange(m_where, where);
        for (const QAction* key : page.actions()) {
            const auto& actions = page.kind().actions;
            const bool asks = std::ranges::any_of(actions, [&](const ui::ActionSpec& action) {
                return !action.asks.empty() && QCoreApplication::translate("Action", action.title) == key->text();
            });
            if (asks)
                step(key->text(), [key] { const_cast<QAction*>(key)->trigger(); });
        }
        for (auto* key : page.findChildren<QShortcut*>(Qt::FindDirectChildrenOnly))
            if (key->key() == QKeySequence(Qt::Key_F) || key->key() == QKeySequence(QKeySequence::Print))
                step(key->key().toString(), [key] { Q_EMIT key->activated(); });
        m_where = here;
    }

    /// Does something and looks at what came of it; then everything is as before.
    template <class Do>
    void step(const QString& name, Do act) {
        ui::MainWindow& window = m_console.window();
        QPointer<ui::Page> before = window.page();
        act();
        settle();
        const QString where = m_where + u' ' + name;
        while (QWidget* popup = QApplication::activePopupWidget()) {
            m_look(*popup, where);
            popup->close();
            QCoreApplication::processEvents();
            if (QApplication::activePopupWidget() == popup)
                break;
        }
        while (QDialog* dialog = m_console.dialog()) {
            dialog->activateWindow(); // without a window manager nobody else does
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            m_look(*dialog, where);
            dialog->reject();
            QTest::qWait(1); // and is deleted
        }
        if (auto* palette = window.findChild<ui::Palette*>(); palette->isOpen()) {
            m_look(*palette, where);
            palette->close();
        }
        if (auto* find = window.page()->findChild<QWidget*>(QStringLiteral("findBar")); find && find->isVisible()) {
            m_look(*find, where);
            QTest::keyClick(find, Qt::Key_Escape);
        }
        for (QWidget* other : QApplication::topLevelWidgets())
            if (other != &window && other->isVisible() && other->parentWidget() == &window && other->isWindow()) {
                m_look(*other, where);
                other->close();
            }
        if (window.page() != before) {
            m_look(window, where);
            if (ui::DocumentPage* page = window.document()) {
                openFromDocument(*page, where);
                page->leave();
            }
            if (window.page() != before)
                window.goBack();
            settle();
        }
        m_console.activate();
    }

    ConsoleWindow& m_console;
    Look m_look;
    QString m_where;
};

} // namespace opsdesk::test
