#pragma once

#include "ui/widgets/FactsSection.h"
#include "ui/widgets/QueueView.h"

#include <vector>

namespace opsdesk::ui {

/// What suppliers owe for faulty goods, with its age, and what may be done about it.
class VendorClaimsView final : public QueueView {
    Q_OBJECT
public:
    explicit VendorClaimsView(const Desk& desk, QWidget* parent = nullptr);

    static QueueSpec declare(const Session& session);
    static std::vector<ActionSpec> actions();
};

/// Of a row of vendor-claims; its page has the same.
std::vector<FactsSection::Fact> vendorClaimFacts();

} // namespace opsdesk::ui
