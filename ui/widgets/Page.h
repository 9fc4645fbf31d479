#pragma once

#include "core/workflow/View.h"
#include "ui/models/Record.h"

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

namespace opsdesk::ui {

/// Where somebody is, or was, in the window: enough to come back to it. A value.
struct Spot {
    std::string page; ///< a view of the core, or another page by its name, such as `home` or `order`
    std::string document =
        {};               ///< of a page of one document: its id, or after `=` what people call it; empty: a new one
    QString filters = {}; ///< of a list, as the page wrote them; null: whatever it shows
    std::string row = {}; ///< the id of the row in front; empty: none
    QString title = {};   ///< what people call it

    /// The same rows, or the same document, whichever row is in front.
    bool isSamePlace(const Spot& other) const {
        return page == other.page && document == other.document &&
               (filters.isNull() || other.filters.isNull() || filters == other.filters);
    }
};

/// What the status line says about the page in front.
struct QueueStatus {
    QString rows;       ///< "12 of 1,240"
    QString marked;     ///< "3 marked · £1,200.00"
    QString markedMore; ///< least, mean and most of them
    QString read;       ///< when its rows were read
};

/// What stands beside the rail: a queue, a home, a document, a list of what happened. The window knows no more of it
/// than this.
class Page : public QWidget {
    Q_OBJECT
public:
    using Keys = std::vector<std::pair<QString, QString>>; ///< each with what it does

    using QWidget::QWidget;

    /// In the words of people, such as the queue's title or the document's number.
    virtual QString title() const = 0;
    /// It has come to the front: reads what it has not read, and takes the keys.
    virtual void activate() = 0;
    /// Where one is in it; `page` is filled in by the window.
    virtual Spot spot() const { return {}; }
    /// Shows what @p spot says: a document by its id, or filters and the row in front of a list.
    virtual void restore(const Spot& spot);
    /// Reads anew what it shows.
    virtual void refresh() {}
    /// Nothing is being read or drawn.
    virtual bool isSettled() const { return true; }
    /// What could not be read, in a sentence; empty when all could.
    virtual QString problem() const { return {}; }
    virtual QueueStatus status() const { return {}; }
    /// What would be broken off if the window were closed now, in a sentence; empty when nothing would.
    virtual QString underWay() const { return {}; }
    /// Its own, for the sheet of shortcuts.
    virtual Keys shortcuts() const { return {}; }
    /// Instead of its content: this person's roles do not include it.
    virtual void showNoPermission() {}
    /// Something to tell in passing, such as "Copied."
    virtual void say(const QString& text, bool bad);

Q_SIGNALS:
    void statusChanged();
    /// Back to where one came from.
    void closed();
    /// A document that has a page, or one to be made there when the record is null.
    void pageRequested(const QString& page, const opsdesk::ui::Record& record);
    void spotRequested(const opsdesk::ui::Spot& spot);
    /// A document of a view, by its id; where its kind has no page, that row of the view.
    void documentRequested(const QString& view, const QString& id);
    /// Rows of another view that stand behind what is shown here.
    void sourceRequested(const QString& view, const QString& filter);
};

} // namespace opsdesk::ui
