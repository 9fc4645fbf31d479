#pragma once

#include "ui/bridge/Desk.h"

#include <QStackedWidget>

#include <map>
#include <string>
#include <vector>

namespace opsdesk::ui {

class DocumentPage;
class Page;
struct DocumentKind;
struct Spot;

/// The pages of the window, each made when it is first wanted and kept from then on; of documents, of which there are
/// many, only the last ones and those in which something was typed.
class Pages final : public QStackedWidget {
    Q_OBJECT
public:
    explicit Pages(const Desk& desk, QWidget* parent = nullptr);

    static constexpr std::size_t mostDocuments = 20;

    /// The page of that name, as it was left. Those that this person may not see say so.
    Page& page(const std::string& name);
    /// The page that shows @p spot: of a document one of its own.
    Page& pageOf(const Spot& spot);
    /// Null where nothing is shown yet.
    Page* inFront() const;
    /// A document that somebody left for good; its page is deleted later.
    void drop(DocumentPage* page);
    /// Null while it was not wanted.
    Page* find(const std::string& name) const;
    /// A document with something typed that is neither saved nor kept; null when there is none.
    DocumentPage* changedDocument() const;
    /// One that does what closing would break off, with its name; null when there is none.
    Page* busyPage(std::string& name) const;
    /// Reads all of them anew.
    void refresh();

Q_SIGNALS:
    /// For the window to connect what it wants to hear of.
    void made(opsdesk::ui::Page* page);

private:
    Page& documentPage(const DocumentKind& kind, const Spot& spot);
    void forgetOldest();

    Desk m_desk;
    std::map<std::string, Page*> m_pages;
    std::vector<DocumentPage*> m_documents; ///< the one looked at last at the end
};

} // namespace opsdesk::ui
