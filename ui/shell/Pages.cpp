#include "ui/shell/Pages.h"

#include "ui/bridge/Session.h"
#include "ui/documents/DocumentPage.h"
#include "ui/shell/Places.h"
#include "ui/widgets/Page.h"

#include <algorithm>

namespace opsdesk::ui {

Pages::Pages(const Desk& desk, QWidget* parent) : QStackedWidget(parent), m_desk(desk) {}

Page& Pages::page(const std::string& name) {
    Page*& page = m_pages[name];
    if (page)
        return *page;
    page = makePage(name, m_desk, this);
    addWidget(page);
    const Place* place = findPlace(name);
    const bool others = place && !place->roles.empty() && !m_desk.session.hasAnyRole(place->roles);
    if (others || !m_desk.session.mayRead(name))
        page->showNoPermission();
    Q_EMIT made(page);
    return *page;
}

Page* Pages::find(const std::string& name) const {
    const auto found = m_pages.find(name);
    return found == m_pages.end() ? nullptr : found->second;
}

Page* Pages::inFront() const {
    return qobject_cast<Page*>(currentWidget());
}

Page& Pages::pageOf(const Spot& spot) {
    const DocumentKind* kind = findDocumentKind(spot.page);
    return kind && spot.page == kind->name ? documentPage(*kind, spot) : page(spot.page);
}

Page& Pages::documentPage(const DocumentKind& kind, const Spot& spot) {
    const auto shows = [&](const DocumentPage* one) {
        const bool same = spot.document.empty()
                              ? one->isNew() && one->asked().empty()
                              : one->spot().document == spot.document || one->asked() == spot.document;
        return &one->kind() == &kind && same;
    };
    const auto known = std::find_if(m_documents.begin(), m_documents.end(), shows);
    if (known != m_documents.end()) {
        std::rotate(known, known + 1, m_documents.end());
        return *m_documents.back();
    }
    forgetOldest();
    auto* made = new DocumentPage(m_desk, kind, this);
    m_documents.push_back(made);
    addWidget(made);
    Q_EMIT this->made(made);
    made->restore(spot);
    return *made;
}

void Pages::forgetOldest() {
    if (m_documents.size() < mostDocuments)
        return;
    const auto oldest = std::find_if(m_documents.begin(), m_documents.end(), [this](const DocumentPage* one) {
        return !one->mayLose() && one != currentWidget();
    });
    if (oldest != m_documents.end())
        drop(*oldest);
}

void Pages::drop(DocumentPage* page) {
    std::erase(m_documents, page);
    removeWidget(page);
    page->deleteLater();
}

void Pages::refresh() {
    for (const auto& [name, page] : m_pages)
        page->refresh();
    for (DocumentPage* document : m_documents)
        document->refresh();
}

Page* Pages::busyPage(std::string& name) const {
    for (const auto& [key, page] : m_pages)
        if (!page->underWay().isEmpty()) {
            name = key;
            return page;
        }
    return nullptr;
}

DocumentPage* Pages::changedDocument() const {
    const auto changed = std::ranges::find_if(m_documents, &DocumentPage::mayLose);
    return changed == m_documents.end() ? nullptr : *changed;
}

} // namespace opsdesk::ui
