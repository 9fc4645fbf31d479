#pragma once

#include "ui/procurement/OrderLinesModel.h"

#include <QDate>
#include <QJsonObject>

namespace opsdesk::ui {

/// What somebody is entering about an order, as it is kept until it was sent.
struct OrderDraft {
    /// A supplier or a node that was picked.
    struct Picked {
        std::int64_t id = 0; ///< 0: none
        QString code, name, currency;
    };

    std::optional<std::int64_t> version; ///< of the order whose lines were looked at
    std::vector<OrderLine> seen;         ///< its lines
    std::vector<OrderLine> lines;        ///< as they were entered
    QJsonObject fields;                  ///< what was entered beside them
    // Of an order that is not there yet:
    std::string id; ///< that it was or will be sent with, so that it is made once
    Picked supplier, node;
    QDate expected;

    QJsonObject toJson() const;
    static OrderDraft of(const QJsonObject& json);
};

/// @p mine, entered upon @p seen, on top of the lines as they are @p now: what was not touched here is as it is there.
std::vector<OrderLine> onTopOf(const std::vector<OrderLine>& now, const std::vector<OrderLine>& seen,
                               const std::vector<OrderLine>& mine);
/// @p mine with its lines of the further order @p id on top of those as they are @p now. A line that is no longer
/// there goes, whatever was entered of it: nothing of it can be invoiced.
std::vector<OrderLine> onTopOfOrder(const std::string& id, const std::vector<OrderLine>& now,
                                    const std::vector<OrderLine>& seen, const std::vector<OrderLine>& mine);

} // namespace opsdesk::ui
