#pragma once

// Needs the console's library: included by tests in tests/gui only.
#include "tests/support/WidgetFaults.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QtTest>

#include <algorithm>
#include <map>

namespace opsdesk::test {

/// What somebody without a mouse cannot do in a window: parts that Tab does not reach or does not leave, those that do
/// not show that they have the focus, keys that mean two things.
class KeyboardFaults {
public:
    static QStringList of(QWidget& window) {
        KeyboardFaults faults(window);
        faults.goRound();
        faults.lookAtKeys();
        return faults.m_lines;
    }

private:
    static constexpr int stepsAtMost = 300;

    explicit KeyboardFaults(QWidget& window) : m_window(window) {}

    static bool isInteractive(const QWidget& part) {
        return qobject_cast<const QAbstractButton*>(&part) || qobject_cast<const QLineEdit*>(&part) ||
               qobject_cast<const QAbstractItemView*>(&part) || qobject_cast<const QPlainTextEdit*>(&part);
    }

    /// A button without focus is reached by the key that it names.
    static bool hasKey(const QWidget& part) {
        const auto* button = qobject_cast<const QAbstractButton*>(&part);
        return button && (button->text().contains(QStringLiteral("   ")) || !button->shortcut().isEmpty());
    }

    /// Of buttons that exclude each other Tab reaches the one that is on; arrows go on from there.
    static bool isReachedByArrows(const QWidget& part, const QSet<const QWidget*>& reached) {
        const auto* button = qobject_cast<const QAbstractButton*>(&part);
        return button && button->autoExclusive() && std::ranges::any_of(reached, [&](const QWidget* other) {
                   const auto* one = qobject_cast<const QAbstractButton*>(other);
                   return one && one->autoExclusive() && one->parentWidget() == part.parentWidget();
               });
    }

    /// Parts of others, which have the keys for them.
    static bool isInside(const QWidget& part) {
        const QWidget* parent = part.parentWidget();
        return part.focusProxy() || qobject_cast<const QLineEdit*>(parent) ||
               qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QHeaderView*>(&part);
    }

    /// Nothing else is there to go to.
    bool isAlone(const QWidget& part) const {
        return std::ranges::none_of(m_window.findChildren<QWidget*>(), [&](const QWidget* other) {
            return other != &part && other->isVisible() && other->isEnabled() && (other->focusPolicy() & Qt::TabFocus);
        });
    }

    void goRound() {
        QWidget* first = QApplication::focusWidget();
        if (!first) {
            m_lines << QStringLiteral("nothing has the focus");
            return;
        }
        QTest::keyClick(first, Qt::Key_Tab); // where one begins may be no place to come back to
        first = QApplication::focusWidget();
        QSet<const QWidget*> reached{first};
        QWidget* now = first;
        for (int step = 0; step < stepsAtMost; ++step) {
            const QImage with = pictureOf(*now);
            QWidget* before = now;
            int presses = qobject_cast<const QDateTimeEdit*>(now) ? 3 : 1; // from day to month to year
            do {
                QTest::keyClick(now, Qt::Key_Tab);
                now = QApplication::focusWidget();
            } while (--presses > 0 && now == before);
            if (now == before && isAlone(*now))
                break;
            if (!now || now == before) {
                m_lines << WidgetFaults::nameOf(*before) + QStringLiteral(": Tab does not leave it");
                return;
            }
            if (pictureOf(*before) == with)
                m_lines << WidgetFaults::nameOf(*before) + QStringLiteral(": does not show its focus");
            reached.insert(now);
            if (now == first)
                break;
        }
        if (now != first)
            m_lines << QStringLiteral("Tab does not come back to ") + WidgetFaults::nameOf(*first);
        for (const QWidget* part : m_window.findChildren<QWidget*>())
            if (isInteractive(*part) && part->isVisible() && part->isEnabled() && part->window() == &m_window &&
                !isInside(*part) && !reached.contains(part) && !hasKey(*part) && !isReachedByArrows(*part, reached))
                m_lines << WidgetFaults::nameOf(*part) + QStringLiteral(": is not reached by Tab");
    }

    QImage pictureOf(const QWidget& part) {
        const QRect place(part.mapTo(&m_window, QPoint(0, 0)), part.size());
        return m_window.grab(place.adjusted(-3, -3, 3, 3)).toImage();
    }

    void lookAtKeys() {
        std::map<QString, QStringList> owners;
        for (const QShortcut* shortcut : m_window.findChildren<QShortcut*>()) {
            const auto* of = qobject_cast<const QWidget*>(shortcut->parent());
            if (shortcut->isEnabled() && of && of->isVisible() && of->window() == &m_window)
                owners[shortcut->key().toString()] << WidgetFaults::nameOf(*of);
        }
        for (QWidget* part : m_window.findChildren<QWidget*>())
            if (part->isVisible() && part->window() == &m_window)
                for (const QAction* action : part->actions())
                    for (const QKeySequence& key : action->shortcuts())
                        if (action->isEnabled() && action->shortcutContext() != Qt::WidgetShortcut)
                            owners[key.toString()] << WidgetFaults::nameOf(*part);
        for (const auto& [key, parts] : owners)
            if (parts.size() > 1)
                m_lines << QStringLiteral("%1 means several things: %2").arg(key, parts.join(QStringLiteral(", ")));
    }

    QWidget& m_window;
    QStringList m_lines;
};

} // namespace opsdesk::test
