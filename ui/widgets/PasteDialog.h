#pragma once

#include "ui/models/PasteItems.h"
#include "ui/widgets/Dialog.h"

#include <functional>

class QLabel;
class QPushButton;

namespace opsdesk::ui {

class RecordGrid;

/// An editor that rows of a spreadsheet can be pasted into, declared.
struct PasteTarget {
    QString title;
    std::vector<PasteColumn> columns;
    std::string currency;      ///< of its money
    std::int64_t supplier = 0; ///< @see PasteItems
    /// Says of each line that is not refused yet what would become of it: effect, before, warning, or problem.
    std::function<void(std::vector<PastedLine>&)> judge;
    /// Takes the lines as they were judged, but for those that are refused.
    std::function<void(const std::vector<PastedLine>&)> take;
};

/// Shows what pasting would do before anything is done: how the columns were understood, the item of each row, old and
/// new values, what is refused and how to mend it. Enter takes what can be taken, Esc leaves all as it was.
class PasteDialog final : public Dialog {
    Q_OBJECT
public:
    PasteDialog(const Desk& desk, PasteTarget target, const QString& text, QWidget* parent = nullptr);

private:
    RecordGrid* makeGrid();
    void showLines(std::vector<PastedLine> lines);
    void showWord(int row);
    void showProblem(const QString& text);
    Record rowOf(const PastedLine& line) const;
    QString understood() const;
    void agree();

    PasteTarget m_target;
    PastePlan m_plan;
    PasteItems m_items;
    std::shared_ptr<const View> m_view; ///< that the grid shows rows of
    QLabel* m_columns;
    RecordGrid* m_grid;
    QLabel* m_word; ///< what is to be said of the row in front, in full
    QLabel* m_summary;
    QLabel* m_problem;
    QPushButton* m_agree;
};

} // namespace opsdesk::ui
