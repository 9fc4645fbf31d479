#pragma once

#include "ui/models/RecordTableModel.h"

namespace opsdesk::ui {

/// Looks for words in a list without filtering it: asks the store, so that rows nobody looked at are found, too, and
/// those of closed groups.
class RecordFind final : public QObject {
    Q_OBJECT
public:
    RecordFind(Reader& reader, RecordTableModel& model, QObject* parent);

    /// Looks for @p words from now on; "" ends it.
    void look(const QString& words);
    const QString& words() const { return m_words; }
    /// How many rows have them; -1 while that is not known.
    int count() const { return m_found ? m_found->size() : -1; }
    /// Which of them @p id is, from 1; 0 when it is none.
    int placeOf(const std::string& id) const { return m_found ? m_found->find(id) + 1 : 0; }
    /// Goes to the next one below (+1) or above (-1) @p row, around the end; to the first at or below it with @p here.
    void go(int direction, int row, bool here = false);

Q_SIGNALS:
    void changed();
    void reached(int row);

private:
    void ask();
    void take(const ReadAnswer& answer);
    void takeRow(const ReadAnswer& answer);
    void goOn();
    void reach(const std::string& id);
    int nextInList(int direction, int row, bool here) const;

    RecordTableModel& m_model;
    ReadLane m_lane, m_rowLane;
    QTimer m_again; ///< the list has changed
    QString m_words;
    std::shared_ptr<KeyListPtr> m_asked;
    KeyListPtr m_found;   ///< in the list's order
    std::string m_wanted; ///< a row of a closed group that is gone to as soon as it is listed
    int m_direction = 0;  ///< of a step that waits for the answer
    int m_from = 0;
    bool m_here = false;
};

} // namespace opsdesk::ui
