#pragma once

#include "core/workflow/View.h"

#include <QLatin1StringView>
#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace opsdesk::ui {

/// A ready-made filter of a queue. Of those with the same group exactly one is on; those without stand alone.
struct QuickFilter {
    const char* title;                ///< English source text, context `Filter`
    std::vector<std::string> filters; ///< as Filter::parse() reads them; none: everything
    const char* group = "";
    bool on = false;
};

/// One line above a queue: words to look for, ready-made filters, and filters people typed (`amount >= 100`).
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(std::vector<QuickFilter> quick, QWidget* parent = nullptr);

    /// Puts filters and search into @p query.
    void apply(ViewQuery& query) const;
    /// Filters of the ready-made ones that are on.
    std::vector<Filter> quickFilters() const;
    /// Those of the start: what "waits" means in this queue.
    std::vector<Filter> filtersAtStart() const;
    bool isAtRest() const; ///< as at the start
    void focusSearch();
    void clear();
    void add(const Filter& filter, const QString& text);
    void setColumns(const View& view) { m_view = &view; }
    void showProblem(const QString& text);
    /// What it is set to, as a text to keep; takeUp() sets it so again.
    QString kept() const;
    void takeUp(const QString& kept);
    /// That of the narrow form: the bar follows its window, never the other way round.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    /// Esc or Down: back to the rows.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chip {
        QPushButton* button;
        std::vector<Filter> filters;
        std::string group;
        bool onAtStart;
    };

    void addQuick(const QuickFilter& quick);
    void choose(std::size_t index);
    void fit();
    void fillMenu();
    int widthOfAll() const;
    bool takeTyped();
    void searchNow();

    QHBoxLayout* m_layout;
    QLineEdit* m_search;
    QLabel* m_problem;
    QToolButton* m_menu; ///< the ready-made filters, where there is no room for all of them side by side
    std::vector<Chip> m_chips;
    std::vector<std::pair<QPushButton*, Filter>> m_typed;
    const View* m_view = nullptr;
    QTimer m_wait;
    QString m_searched;
};

} // namespace opsdesk::ui
