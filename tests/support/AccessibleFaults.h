#pragma once

// Needs the console's library: included by tests in tests/gui only.
#include <QAbstractItemView>
#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace opsdesk::test {

/// What a screen reader cannot tell of a window: parts that take the focus and have no name, tables whose cells are not
/// told with their column. The whole tree is asked as a reader asks it.
class AccessibleFaults {
public:
    static QStringList of(QWidget& window, int* parts = nullptr) {
        tellOfChanges(window);
        AccessibleFaults faults;
        faults.walk(QAccessible::queryAccessibleInterface(&window), {});
        if (parts)
            *parts = faults.m_parts;
        return faults.m_lines;
    }

    /// What a reader asks of any part; none of it may fail.
    static void askAll(QAccessibleInterface& part) {
        for (const auto what :
             {QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
            static_cast<void>(part.text(what));
        static_cast<void>(part.rect());
        static_cast<void>(part.parent());
        static_cast<void>(part.relations());
        static_cast<void>(part.childAt(part.rect().center().x(), part.rect().center().y()));
    }

    /// Where no reader listens, as on the platform of tests, Qt does not tell its tables that their rows are others.
    static void tellOfChanges(QWidget& window) {
        for (auto* view : window.findChildren<QAbstractItemView*>())
            if (auto* part = QAccessible::queryAccessibleInterface(view); part && part->tableInterface()) {
                QAccessibleTableModelChangeEvent event(view, QAccessibleTableModelChangeEvent::ModelReset);
                part->tableInterface()->modelChange(&event);
            }
    }

private:
    static constexpr int cellsAtMost = 300; ///< of a table that may have a million

    static QString nameOf(const QAccessibleInterface& part) {
        const QObject* object = part.object();
        return object ? object->objectName() + u' ' + QString::fromLatin1(object->metaObject()->className())
                      : QStringLiteral("a part");
    }

    void walk(QAccessibleInterface* part, const QString& path) {
        if (!part || !part->isValid())
            return;
        ++m_parts;
        const QString here = path + u'/' + nameOf(*part);
        const QAccessible::State state = part->state();
        const QString name = part->text(QAccessible::Name);
        if (part->role() == QAccessible::NoRole)
            m_lines << here + QStringLiteral(": has no role");
        const bool isSilent = part->role() == QAccessible::StaticText; // a label that has nothing to say
        if (state.focusable && !state.invisible && !state.disabled && !isSilent && name.isEmpty())
            m_lines << here + QStringLiteral(": has no name");
        askAll(*part);
        if (part->tableInterface()) {
            if (!state.invisible) // what nobody sees answers nothing
                walkTable(*part, here);
            return;
        }
        for (int i = 0; i < part->childCount(); ++i)
            walk(part->child(i), here);
    }

    static bool hasHeading(QAccessibleInterface& cell) {
        bool found = false;
        for (QAccessibleInterface* heading : cell.tableCellInterface()->columnHeaderCells()) {
            found = found || !heading->text(QAccessible::Name).isEmpty();
            QAccessible::deleteAccessibleInterface(
                QAccessible::registerAccessibleInterface(heading)); // Qt makes it anew
        }
        return found;
    }

    void walkTable(QAccessibleInterface& part, const QString& here) {
        QAccessibleTableInterface* table = part.tableInterface();
        const int columns = table->columnCount();
        for (int i = 0; i < std::min(table->rowCount() * columns, cellsAtMost); ++i) {
            QAccessibleInterface* cell = table->cellAt(i / columns, i % columns);
            if (!cell || !cell->tableCellInterface()) {
                m_lines << here + QStringLiteral(": cell %1 is not there").arg(i);
                return;
            }
            ++m_parts;
            askAll(*cell);
            if (cell->tableCellInterface()->rowIndex() != i / columns ||
                cell->tableCellInterface()->columnIndex() != i % columns)
                m_lines << here + QStringLiteral(": the cell at %1, %2 says that it is at %3, %4")
                                      .arg(i / columns)
                                      .arg(i % columns)
                                      .arg(cell->tableCellInterface()->rowIndex())
                                      .arg(cell->tableCellInterface()->columnIndex());
            if (i < columns && part.role() == QAccessible::Table && !hasHeading(*cell))
                m_lines << here + QStringLiteral(": column %1 has no heading").arg(i);
        }
    }

    QStringList m_lines;
    int m_parts = 0;
};

} // namespace opsdesk::test
