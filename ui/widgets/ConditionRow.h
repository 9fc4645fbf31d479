#pragma once

#include "core/workflow/View.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

namespace opsdesk::ui {

class FlowLayout;

/// Something that is in force, with a cross to take it away. Enter and click open it, Delete takes it away, arrows go
/// on.
class Chip final : public QPushButton {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent);
    void setWords(const QString& words);

Q_SIGNALS:
    void opened();
    void removed();
    void left(); ///< Esc: back to the rows

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

/// What people put together themselves, as chips above the rows: how they are grouped, and the conditions that rows
/// must meet, all of them or any.
class ConditionRow final : public QWidget {
    Q_OBJECT
public:
    explicit ConditionRow(QWidget* parent = nullptr);

    /// The conditions, put together; of `All` without parts when there are none.
    Filter filter() const;
    /// Takes conditions apart where it was put together of several.
    void setFilter(const Filter& filter);
    const std::vector<Filter>& conditions() const { return m_conditions; }
    bool isEmpty() const { return m_conditions.empty(); }
    void add(const Filter& filter);
    void replace(std::size_t index, const Filter& filter);
    void setView(const View& view);
    void setGrouping(const QString& words);
    void focusFirst();

Q_SIGNALS:
    void changed();
    void editRequested(int index);
    void groupingOpened();
    void groupingRemoved();
    void left();

private:
    void fill();
    void removeAt(std::size_t index);
    Chip* makeChip(int place, const QString& words, const QString& name);

    FlowLayout* m_layout;
    Chip* m_grouping;
    QPushButton* m_glue; ///< all or any
    std::vector<Chip*> m_chips;
    std::vector<Filter> m_conditions;
    const View* m_view = nullptr;
    bool m_any = false;
};

} // namespace opsdesk::ui
