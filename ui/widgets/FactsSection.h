#pragma once

#include "ui/widgets/DetailsPane.h"

class QGridLayout;

namespace opsdesk::ui {

/// Names and values in columns side by side; empty ones are left out. Tab goes to its numbers, arrows from one to the
/// next; F1 or Space asks what one is.
class FactsSection final : public DetailSection {
    Q_OBJECT
public:
    struct Fact {
        std::vector<const char*> columns; ///< a dot between them, unless there is a form
        const char* label = nullptr; ///< English source text, context `Details`; null: the first column's own title
        const char* form = "";       ///< "%1 ± %2 days": English source text, context `Details`
        const char* missing = "";    ///< stands in the form for an empty cell; "": what is there is shown without it
        bool share = false;          ///< 0 to 1, shown in percent
        bool blankZero = false;      ///< nothing is clearer than 0.00
    };

    FactsSection(const QString& title, std::vector<Fact> facts, int columns = 2, QWidget* parent = nullptr);
    /// All columns of the view, for views without a section of their own.
    explicit FactsSection(const QString& title, QWidget* parent = nullptr);
    void setRecord(const Record& record) override;

    /// What stands for a fact, and what it is called; empty when there is nothing to say.
    static QString textOf(const Record& record, const Fact& fact);
    static QString labelOf(const Record& record, const Fact& fact);

Q_SIGNALS:
    /// What the number in @p column is. @p anchor: where it stands, on the screen.
    void explanationRequested(const opsdesk::ui::Record& record, const QString& column, const QRect& anchor);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<Fact> everything(const Record& record) const;
    void place(int index, const QString& label, const QString& value, const QString& full);
    void explain(int index);
    /// To the number @p by steps on; false at the end.
    bool step(int by);
    void goTo(int index);

    void arrange(int index);
    /// As many columns as show each name in full.
    void fit();

    std::vector<Fact> m_facts;
    int m_columns;
    int m_columnsNow; ///< fewer than declared where it is narrow
    bool m_everything = false;
    QGridLayout* m_grid;
    std::vector<std::pair<QLabel*, QLabel*>> m_labels; ///< made once, used again
    Record m_record;
    QStringList m_numbers; ///< column of each fact shown; empty for what is no number
    int m_current = -1;    ///< the number that the keyboard is at
};

} // namespace opsdesk::ui
