#pragma once

#include "ui/widgets/DetailsPane.h"

#include <string_view>

class QMimeData;

namespace opsdesk::ui {

/// A part of a page in which a document is made or changed before it is sent. What was typed stays when the engine
/// refuses.
class EditorSection : public DetailSection {
    Q_OBJECT
public:
    using DetailSection::DetailSection;

    /// Begins a document that is not there yet.
    virtual void begin() = 0;
    /// Opens what is entered about the document beside its life, such as an invoice; false: it knows no such thing.
    virtual bool enter(std::string_view) { return false; }
    /// Whether it stands in the place of the document's lines now: its state and the person's rights let them change.
    virtual bool isOpen() const = 0;
    /// Something was typed that was not sent.
    virtual bool isChanged() const = 0;
    /// What was typed is kept when its page is left or the program ends, and is here again the next time.
    virtual bool isKept() const { return false; }
    /// Rows out of a spreadsheet; false: it has no use for them.
    virtual bool paste(const QMimeData&) { return false; }
    /// Ctrl+S.
    virtual void save() = 0;

Q_SIGNALS:
    /// isOpen(), isChanged() or the figure is another.
    void edited();
    void said(const QString& text, bool bad);
    /// The engine took it: the document with @p id is to be read again.
    void saved(const QString& id);
    /// What the lines come to as they stand; empty: as the document says.
    void figureChanged(const QString& figure);
};

} // namespace opsdesk::ui
