#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/PastePlan.h"

#include <QObject>

namespace opsdesk::ui {

/// Finds the items that pasted rows name, by SKU, by what the supplier calls them, or by barcode, and the supplier's
/// terms for them.
class PasteItems final : public QObject {
    Q_OBJECT
public:
    /// @p supplier: key of the one whose names count and whose terms are read; 0: of all, and no terms.
    PasteItems(const Desk& desk, std::int64_t supplier, QObject* parent = nullptr);

    /// found() follows, with the lines as they are then: each with its item, or with what is wrong with it.
    void find(std::vector<PastedLine> lines);

Q_SIGNALS:
    void found(const std::vector<opsdesk::ui::PastedLine>& lines);
    /// They cannot be read now.
    void failed(const QString& text);

private:
    struct Found;
    void take(const ReadAnswer& answer);

    Desk m_desk;
    std::int64_t m_supplier;
    ReadLane m_lane;
    std::vector<PastedLine> m_lines;
    std::shared_ptr<Found> m_found; ///< written by the reading thread, and read here when it is done
};

} // namespace opsdesk::ui
