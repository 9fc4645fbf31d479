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
    std::vector<std::string> filters; ///< as parseFilter() reads them; none: everything
    const char* group = "";
    bool on = false;
};

/// Those that are on when a queue opens: what waits in it.
std::vector<Filter> filtersAtStart(const std::vector<QuickFilter>& quick);

class ConditionRow;

/// Above a queue: words to look for and ready-made filters, and below them the conditions that people typed
/// (`amount >= 100 and state = open`) or put together.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(std::vector<QuickFilter> quick, QWidget* parent = nullptr);

    /// Puts filters and search into @p query.
    void apply(ViewQuery& query) const;
    /// Filters of the ready-made ones that are on.
    std::vector<Filter> quickFilters() const;
    bool isAtRest() const; ///< as at the start
    /// What rows must meet, for people to read.
    QStringList inWords() const;
    void focusSearch();
    void clear();
    /// Another condition. One that stands there already is not put there twice.
    void add(const Filter& filter);
    /// The conditions put together, as filterText() writes them; "" without any.
    std::string conditionText() const;
    /// Conditions on columns that are not there are left out; false when there were any. @throws FilterError
    bool setConditionText(const std::string& text);
    /// Those of the ready-made filters that are on, by title as in the source.
    std::vector<std::string> quickOn() const;
    void setQuickOn(const std::vector<std::string>& titles);
    /// To be put where there is room for it.
    ConditionRow* conditions() { return m_conditions; }
    /// Puts @p filter in the place of condition @p index, or after all of them.
    void replace(int index, const Filter& filter);
    void setColumns(const View& view);
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
    /// A condition is to be put together: a new one below zero, else that one is to be changed.
    void builderRequested(int condition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chip {
        QPushButton* button;
        std::vector<Filter> filters;
        std::string group;
        std::string title; ///< as in the source
        bool onAtStart;
    };

    void addQuick(const QuickFilter& quick);
    void choose(std::size_t index);
    void fit();
    void fillMenu();
    int widthOfAll() const;
    bool takeTyped();
    bool looksLikeFilter(const QString& text) const;
    void editCondition(int index);
    void searchNow();

    QHBoxLayout* m_layout;
    QLineEdit* m_search;
    QLabel* m_problem;
    QToolButton* m_menu; ///< the ready-made filters, where there is no room for all of them side by side
    QPushButton* m_build;
    ConditionRow* m_conditions;
    std::vector<Chip> m_chips;
    int m_editing = -1; ///< condition that is in the box to be changed
    const View* m_view = nullptr;
    QTimer m_wait;
    QString m_searched;
};

} // namespace opsdesk::ui
