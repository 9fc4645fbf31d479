#pragma once

#include "ui/widgets/Page.h"
#include "ui/widgets/RecordGrid.h"

#include <QLatin1StringView>

class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace opsdesk::ui {

class Banner;
class StatePage;

/// A list that the window keeps itself, such as of notices: rows, or a word on why there are none, and below them what
/// can be done. Esc leads back to where one came from.
class ListPage : public Page {
    Q_OBJECT
public:
    QString title() const override { return m_title; }
    /// Takes the keys, on the first row where none is selected.
    void activate() override;
    void say(const QString& text, bool bad) override;

protected:
    /// @p name begins the names of its parts: "notices" has the list "noticesList".
    ListPage(const char* name, QString title, std::vector<RecordGrid::Column> columns, CellStyles styles,
             QWidget* parent);

    RecordGrid& grid() { return *m_grid; }
    /// Of the row in front; -1 without.
    int row() const;
    /// What is shown where there are no rows.
    void setEmpty(QLatin1StringView icon, const QString& title, const QString& text);
    /// What was selected stays so by its id, else by its place.
    void setRecords(std::vector<Record> records);
    /// Between the list and what can be done.
    void addBelow(QWidget* part);
    /// A button below the list, and its keys. Those for all rows together stand apart, at the end.
    QPushButton* addButton(const QString& text, const char* name, const QList<QKeySequence>& keys,
                           std::function<void()> run, bool forAll = false);
    /// Another row is in front, or its state is another.
    virtual void updateActions() = 0;
    /// Where the row in front leads.
    virtual void open() = 0;

private:
    QWidget* makeTop();
    void addKey(const QKeySequence& key, std::function<void()> run);

    QString m_name, m_title;
    RecordGrid* m_grid;
    StatePage* m_empty;
    Banner* m_banner;
    QStackedLayout* m_stack;
    QVBoxLayout* m_lines;
    QHBoxLayout* m_buttons;
};

} // namespace opsdesk::ui
