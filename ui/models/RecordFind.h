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
    /// Why they could not be looked for, in a sentence; empty when they could.
    const QString& problem() const { return m_problem; }
    /// How many rows have them; -1 while that is not known.
    int count() const { return m_found ? m_found->size() : -1; }
    /// Which of them @p id is, from 1; 0 when it is none.
    int placeOf(const std::string& id) const { return m_found ? m_found->find(id) + 1 : 0; }
    /// Goes to the next one below (+1) or above (-1) @p row, around the end; to the first at or below it with @p here.
    void go(int direction, int row, bool here = false);
    /// Goes to the row @p id, opening the group that it is in; reached() or missed() follows.
    void reach(const std::string& id);

Q_SIGNALS:
    void changed();
    void reached(int row);
    /// The row is not here. @p why: what kept it from being looked for; empty: it is not among those that are shown.
    void missed(const QString& why);

private:
    void ask();
    void take(const ReadAnswer& answer);
    void takeRow(const ReadAnswer& answer);
    int nextInList(int direction, int row, bool here) const;

    RecordTableModel& m_model;
    ReadLane m_lane, m_rowLane;
    QTimer m_again; ///< the list has changed
    QString m_words;
    std::shared_ptr<KeyListPtr> m_asked;
    KeyListPtr m_found; ///< in the list's order
    QString m_problem;
    std::string m_wanted; ///< a row of a closed group that is gone to as soon as it is listed
    int m_direction = 0;  ///< of a step that waits for the answer
    int m_from = 0;
    bool m_here = false;
};

} // namespace opsdesk::ui
