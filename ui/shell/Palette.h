#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/shell/PaletteItem.h"
#include "ui/shell/PaletteLatest.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace opsdesk::ui {

class PaletteModel;
class Record;

/// One line to go anywhere and do anything: places, what can be done here, and documents, as one types. Lies over its
/// window while it is open, and gives the keys back to where they were.
class Palette final : public QWidget {
    Q_OBJECT
public:
    Palette(const Desk& desk, QWidget* window);

    /// Documents can be found: @p search answers the views `search` and `search-state`, and outlives this.
    void setSearch(Reader& search);
    /// With what there is to offer at this moment; documents are asked for as one types.
    void open(std::vector<PaletteItem> items);
    void close();
    bool isOpen() const { return isVisible(); }
    /// No answer is waited for.
    bool isSettled() const;

Q_SIGNALS:
    /// Ctrl+K was pressed: to be opened with what there is to offer now.
    void wanted();
    void documentChosen(const QString& view, const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void makePanel();
    void place();
    bool handleKey(int key);
    void askDocuments();
    void takeDocuments(const ReadAnswer& answer);
    PaletteItem found(const Record& record);
    void takeState(const ReadAnswer& answer);
    QString asked() const;
    bool isEmpty() const;
    bool wantsActions() const;
    bool wantsDocuments() const;
    std::vector<PaletteItem> latest();
    std::vector<PaletteItem> fitting(const std::vector<PaletteItem>& used) const;
    std::vector<PaletteItem> shown();
    void show(bool keepRow);
    void showNothing();
    void select(int row);
    void move(int steps);
    void choose(int row);

    Desk m_desk;
    PaletteLatest m_latest;
    QFrame* m_panel;
    QLineEdit* m_line;
    QListView* m_list;
    QLabel* m_nothing;
    PaletteModel* m_model;
    std::unique_ptr<ReadLane> m_foundLane, m_stateLane; ///< none where nothing can be searched
    std::vector<PaletteItem> m_items;
    std::vector<PaletteItem> m_found; ///< for what was typed, or before
    qint64 m_entries = 0;             ///< what can be found
    bool m_complete = true;           ///< the index of the search
    QString m_unread;                 ///< why the search found nothing; empty: it was asked
    bool m_numberFound = false;       ///< what was typed names something exactly
    bool m_chosenRow = false;         ///< the person moved to the row that is selected
    bool m_enterWaits = false;        ///< Enter was pressed before the answer was here
    QPointer<QWidget> m_before;       ///< that had the keys; it may be gone by now
};

} // namespace opsdesk::ui
