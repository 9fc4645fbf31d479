#include "ui/documents/DocumentTrail.h"

#include "ui/documents/DocumentPage.h"

#include "core/base/Uuid.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPages = 20; ///< the oldest go first
} // namespace

DocumentTrail::DocumentTrail(const Desk& desk, QWidget* parent) : QStackedWidget(parent), m_desk(desk) {
    setObjectName(u"documents"_s);
}

DocumentPage* DocumentTrail::current() const {
    return qobject_cast<DocumentPage*>(currentWidget());
}

DocumentPage* DocumentTrail::add(const DocumentKind& kind) {
    for (int i = 0; i + 1 < count() && count() >= mostPages;) {
        auto* old = qobject_cast<DocumentPage*>(widget(i));
        if (old->isChanged()) {
            ++i;
            continue;
        }
        removeWidget(old);
        old->deleteLater();
    }
    auto* page = new DocumentPage(m_desk, kind, this);
    addWidget(page);
    setCurrentWidget(page);
    connect(page, &DocumentPage::closed, this, [this, page] { close(page); });
    connect(page, &DocumentPage::documentRequested, this, &DocumentTrail::follow);
    Q_EMIT moved();
    return page;
}

bool DocumentTrail::open(const QString& view, const QString& id) {
    const DocumentKind* kind = findDocumentKind(view.toStdString());
    if (!kind)
        return false;
    if (current() && &current()->kind() == kind && !current()->record().isNull() &&
        current()->record().id() == id.toStdString())
        return true;
    add(*kind)->open("id", id.toStdString());
    return true;
}

bool DocumentTrail::openNamed(const QString& kindAndName) {
    const qsizetype colon = kindAndName.indexOf(u':');
    const DocumentKind* kind = colon < 0 ? nullptr : findDocumentKind(kindAndName.left(colon).toStdString());
    if (!kind)
        return false;
    const std::string name = kindAndName.mid(colon + 1).toStdString();
    add(*kind)->open(Uuid::parse(name) ? "id" : kind->key, name);
    return true;
}

void DocumentTrail::begin(const QString& kind) {
    if (const DocumentKind* found = findDocumentKind(kind.toStdString()); found && found->editor)
        add(*found)->begin();
}

void DocumentTrail::follow(const QString& view, const QString& id) {
    if (!open(view, id))
        Q_EMIT listRequested(view, u"id = "_s + id);
}

void DocumentTrail::close(DocumentPage* page) {
    removeWidget(page);
    page->deleteLater();
    if (count() == 0)
        Q_EMIT left();
    else
        Q_EMIT moved();
    if (QWidget* before = current() ? current()->focusWidget() : nullptr)
        before->setFocus();
}

void DocumentTrail::forget() {
    for (int i = count() - 1; i >= 0; --i)
        if (auto* page = qobject_cast<DocumentPage*>(widget(i)); !page->isChanged()) {
            removeWidget(page);
            page->deleteLater();
        }
}

} // namespace opsdesk::ui
