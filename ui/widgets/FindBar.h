#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace opsdesk::ui {

class RecordFind;
class RecordTable;
class RecordTableModel;

/// Below a list: looks for words in it while it stays as it is.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    FindBar(RecordFind& find, RecordTable& table, RecordTableModel& model, QWidget* parent = nullptr);

    void open();
    /// To the next (+1) or the one before (-1); opens first when nothing is looked for.
    void step(int direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave();
    void showCount();

    RecordFind& m_find;
    RecordTable& m_table;
    RecordTableModel& m_model;
    QLineEdit* m_words;
    QLabel* m_count;
};

} // namespace opsdesk::ui
