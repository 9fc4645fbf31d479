#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What channels call our items.
class ListingsView final : public QueueView {
    Q_OBJECT
public:
    ListingsView(const Desk& desk, QWidget* parent);

private:
    void openListing(const Desk& desk, const Record& listing);
};

} // namespace opsdesk::ui
