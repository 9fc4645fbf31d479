#pragma once

#include "ui/bridge/Desk.h"

#include <QStackedWidget>

namespace opsdesk::ui {

class DocumentPage;
struct DocumentKind;

/// The pages of documents that were opened one from another, the newest in front; Esc goes back along them, each as it
/// was left.
class DocumentTrail final : public QStackedWidget {
    Q_OBJECT
public:
    explicit DocumentTrail(const Desk& desk, QWidget* parent = nullptr);

    /// @p view is a kind's name or its view; false when there is no such kind.
    bool open(const QString& view, const QString& id);
    /// `purchase-order:PO-2011-000665`, `item:21733`: a kind and what people call the document; false as above.
    bool openNamed(const QString& kindAndName);
    /// A document that is not there yet.
    void begin(const QString& kind);
    /// Pages from which nothing would be lost are closed: one goes elsewhere.
    void forget();
    /// The page in front; null when there is none.
    DocumentPage* current() const;

Q_SIGNALS:
    /// The last page was closed.
    void left();
    /// Rows of a list, by a filter.
    void listRequested(const QString& view, const QString& filter);
    /// Another page is in front.
    void moved();

private:
    DocumentPage* add(const DocumentKind& kind);
    void follow(const QString& view, const QString& id);
    void close(DocumentPage* page);

    Desk m_desk;
};

} // namespace opsdesk::ui
